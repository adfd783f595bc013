/**
 * Workable: one host for pages and API, and the strictest of all: who asks for something while an earlier request is
 * still under way gets 429. A role that is open in several places has a row for each.
 */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob } from "../company";
import { escapeHtml, html, json, robots, text } from "../pages";
import { type Ask, boardPage, findBoard, tooManyRequests, type VendorHosts } from "./vendor";

export const workable: VendorHosts = { "apply.workable.example": answer };

function answer({ url, underWay }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (underWay > 0) return tooManyRequests(30);
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow:");
  const [, first, version, widget, accounts, slug] = url.pathname.split("/");
  if (first !== "api") {
    const board = findBoard(boards, "workable", first);
    return board ? boardPage(board.name, '<div id="app"></div>') : html("<h1>Not found</h1>", 404);
  }
  const board = findBoard(boards, "workable", slug);
  const isAccount = version === "v1" && widget === "widget" && accounts === "accounts";
  if (!isAccount || !board) return text("Not Found", "text/plain", 404);
  const withDetails = url.searchParams.get("details") === "true";
  const rows = board.jobs.flatMap((job) => job.locations.map((place) => rowOf(board, job, place, withDetails, clock)));
  return json({ name: board.name, description: null, jobs: rows });
}

function rowOf(board: SampleBoard, job: SampleJob, place: string, withDetails: boolean, clock: Clock) {
  const shortcode = `${hash(`${board.slug}/${job.title}`).toString(16).padStart(8, "0")}AF`.toUpperCase();
  const url = `https://apply.workable.example/j/${shortcode}`;
  const isRemote = place.startsWith("Remote");
  const [city, country] = place.split(", ");
  const where = isRemote ? { country, city: "", state: "" } : { country, city, state: "" };
  return {
    title: job.title,
    shortcode,
    code: "",
    employment_type: "Full-time",
    telecommuting: isRemote,
    department: job.department,
    url,
    shortlink: url,
    application_url: `${url}/apply`,
    published_on: clock.dateDaysAgo(job.daysAgo),
    created_at: clock.dateDaysAgo(job.daysAgo + 3),
    ...where,
    education: "",
    experience: "",
    function: "",
    industry: "",
    locations: [{ country, countryCode: null, city: where.city, region: null, hidden: false }],
    ...(withDetails
      ? { description: `<p>${escapeHtml(board.name)} is looking for a ${escapeHtml(job.title)}.</p>` }
      : {}),
  };
}
