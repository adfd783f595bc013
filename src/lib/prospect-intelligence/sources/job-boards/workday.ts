/** Workday. What a career site's own pages ask, at the company's own host; undocumented. */
import { z } from "zod";
import { DAY_MS, parseInstant } from "../../extract/dates";
import type { Origin } from "../../extract/evidence";
import type { Posting, StatedTotal } from "../../extract/jobs";
import { FetchError } from "../../fetch/types";
import { jsonReader } from "../../reading/reader";
import { fetchAnswer, findMentions, type JobBoard, LOCALE, labelSchema, parseRows, titleSchema } from "./job-board";
import { type BoardPage, readPages } from "./paging";

const HOST = "myworkdayjobs.com";
/** More in one answer is refused. */
const PAGE_SIZE = 20;
/** 360 roles: what a host may be asked for at once. More would have to wait for each other. */
const MAX_PAGES = 18;
/** Many companies' totals stop here, and what is asked for beyond it is the first page again. */
const TOTAL_CEILING = 2_000;

const pageReader = jsonReader("workday", mapWorkday);

export const workday: JobBoard = {
  name: "workday",
  label: "Workday",
  readers: [pageReader],

  /** A board is a company, its data centre and a site: `acme.wd5/External`. Only together do they make an address. */
  detect(page, hosts) {
    const suffix = `.${hosts(HOST)}`;
    return findMentions(
      page,
      ({ hostname }, segments) => {
        if (!hostname.endsWith(suffix)) return null;
        const isFeed = segments[0] === "wday" && segments[1] === "cxs";
        const site = isFeed ? segments[3] : segments.find((segment) => !LOCALE.test(segment));
        return `${hostname.slice(0, -suffix.length)}/${site ?? ""}`;
      },
      toBoard,
    );
  },

  list(slug, access) {
    const { hosts, now } = access;
    const [tenant = "", site = ""] = slug.split("/");
    const origin = `https://${tenant}.${hosts(HOST)}`;
    const company = tenant.split(".")[0] ?? "";
    const address = `${origin}/wday/cxs/${company}/${encodeURIComponent(site)}/jobs`;
    const today = now.toISOString().slice(0, 10);
    const siteUrl = `${origin}/${encodeURIComponent(site)}`;
    const read = (offset: number) => {
      const body = { appliedFacets: {}, limit: PAGE_SIZE, offset, searchText: "" };
      return fetchAnswer(pageReader, address, access, { args: { today, siteUrl }, body });
    };
    return readPages(read, { pageSize: PAGE_SIZE, maxPages: MAX_PAGES });
  },
};

/** Pages of Workday's own, where a site would stand. */
const NO_SITE = new Set(["wday", "job", "details", "login", "favicon.ico", "robots.txt", "sitemap.xml"]);

/** `text` when it names a board. A site may be called anything, "Careers" or "2" as well. */
function toBoard(text: string | null | undefined): string | null {
  const site = /^[a-z0-9][a-z0-9-]*\.wd\d{1,3}\/([\w.-]{1,100})$/.exec(text ?? "")?.[1];
  return text && site !== undefined && !NO_SITE.has(site.toLowerCase()) ? text : null;
}

const answerSchema = z.object({ total: z.unknown().optional(), jobPostings: z.array(z.unknown()) });

const postingSchema = z.object({
  title: titleSchema,
  /** `/job/USA-CA-Pleasanton/Data-Engineer_JR-0110541`: main place, title, and number of the requisition. */
  externalPath: z.string().regex(/^\/[^\s?#]{1,1000}$/),
  locationsText: labelSchema,
  postedOn: labelSchema,
});

interface WorkdayOrigin extends Origin {
  /** The day that "today" is in the answer, `YYYY-MM-DD`. */
  today: string;
  /** Address of the career site, which postings stand under. */
  siteUrl: string;
}

export function mapWorkday(answer: unknown, { url, fetchedAt, today, siteUrl }: WorkdayOrigin): BoardPage {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new FetchError("parse", url, "The Workday board answered in a shape that is not known.");

  const { total, jobPostings } = parsed.data;
  const postings = parseRows(jobPostings, postingSchema, url).map(
    ({ row, index }): Posting => ({
      id: requisitionOf(row.externalPath),
      title: row.title,
      department: null,
      location: locationOf(row.locationsText, row.externalPath),
      url: URL.parse(siteUrl + row.externalPath)?.href ?? null,
      postedAt: dayOf(row.postedOn, today),
      path: `$.jobPostings[${index}]`,
      postedPath: "postedOn",
    }),
  );
  const rows = jobPostings.length;
  const statedTotal = toTotal(total, rows);
  return {
    postings,
    companyNames: [],
    isComplete: true,
    statedTotal,
    url,
    fetchedAt,
    countPath: "$.jobPostings.length",
    rows,
  };
}

/** Null for what is no total of a list with so many rows on one page: only the first page states it, others say 0. */
function toTotal(total: unknown, rows: number): StatedTotal | null {
  if (!Number.isSafeInteger(total) || (total as number) < rows) return null;
  return { count: total as number, path: "$.total", isLowerBound: total === TOTAL_CEILING };
}

/** The end of the path, which stays when title or place are changed. */
function requisitionOf(path: string): string {
  const end = path.slice(path.lastIndexOf("/") + 1);
  return end.slice(end.lastIndexOf("_") + 1) || path;
}

/** "3 Locations" says how many, not where: the main one is then in the path. */
function locationOf(text: string | null, path: string): string | null {
  if (text === null || !/^\d+ Locations$/i.test(text)) return text;
  const [, kind, place, title] = path.split("/");
  return kind === "job" && place && title ? `${place.replace(/-+/g, " ").trim()} (${text})` : text;
}

/** The day that words like "Posted 3 Days Ago" mean; null for "30+ Days", which is none. */
function dayOf(words: string | null, today: string): string | null {
  const match = /\b(?:(today)|(yesterday)|(\d{1,3}) days? ago)$/i.exec(words ?? "");
  if (match === null) return null;
  const days = match[1] ? 0 : match[2] ? 1 : Number(match[3]);
  return parseInstant(new Date(Date.parse(today) - days * DAY_MS));
}
