/**
 * Workday: a host for each company in a data centre. A site's roles are had by POST, twenty at a time, with words for
 * dates. Only the first page states the total, which stops at 2000; what is asked for beyond is the first page again.
 */
import { z } from "zod";
import { type Answer, hash, type SampleBoard, type SampleJob } from "../company";
import { html, json, robots } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const workday: VendorHosts = Object.fromEntries(
  ["wd1", "wd3", "wd5"].flatMap((centre) => [
    [`*.${centre}.myworkdayjobs.example`, pages],
    [`POST *.${centre}.myworkdayjobs.example`, feed],
  ]),
);

const CEILING = 2_000;
const MAX_LIMIT = 20;

const bodySchema = z.object({
  appliedFacets: z.object({}),
  limit: z.number().int().min(1).max(MAX_LIMIT),
  offset: z.number().int().min(0),
  searchText: z.string(),
});

function feed({ url, body }: Ask, boards: readonly SampleBoard[]): Answer {
  const [, , cxs, tenant, site, jobs] = url.pathname.split("/");
  const board = findBoard(boards, "workday", `${tenantOf(url)}/${site}`);
  if (!board || cxs !== "cxs" || jobs !== "jobs" || !tenantOf(url).startsWith(`${tenant}.`)) {
    return json({ errorCode: "HTTP_404", message: "" }, 404);
  }
  const asked = bodySchema.safeParse(JSON.parse(body ?? "null"));
  if (!asked.success) return json({ errorCode: "HTTP_400", message: "" }, 400);

  const { limit, offset } = asked.data;
  const start = offset >= CEILING ? 0 : offset;
  return json({
    total: start === 0 ? Math.min(board.jobs.length, CEILING) : 0,
    jobPostings: board.jobs.slice(start, start + limit).map(postingOf),
    facets: [],
    userAuthenticated: false,
  });
}

function tenantOf({ hostname }: URL): string {
  return hostname.replace(".myworkdayjobs.example", "");
}

function postingOf(job: SampleJob) {
  const words = (text: string) => text.replace(/[^A-Za-z0-9]/g, "-");
  const [place, ...others] = job.locations;
  const requisition = `R-${String(hash([job.title, ...job.locations].join("/")) % 10_000_000).padStart(7, "0")}`;
  return {
    title: job.title,
    externalPath: `/job/${words(place)}/${words(job.title)}_${requisition}`,
    locationsText: others.length === 0 ? place : `${job.locations.length} Locations`,
    postedOn: postedOn(job.daysAgo),
    timeType: "Full time",
    bulletFields: [requisition],
  };
}

function postedOn(daysAgo: number): string {
  if (daysAgo === 0) return "Posted Today";
  if (daysAgo === 1) return "Posted Yesterday";
  return daysAgo > 30 ? "Posted 30+ Days Ago" : `Posted ${daysAgo} Days Ago`;
}

/** A site's pages are an app that shows nothing until its scripts run. */
function pages({ url }: Ask, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  const site = url.pathname.split("/").find((segment) => segment && !/^[a-z]{2}-[A-Z]{2}$/.test(segment));
  const board = findBoard(boards, "workday", `${tenantOf(url)}/${site}`);
  return board ? boardPage("Careers", '<div id="root"></div>') : html("<h1>Not found</h1>", 404);
}
