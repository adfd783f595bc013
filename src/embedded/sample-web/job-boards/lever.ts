/** Lever, in its two regions: an API that answers 200 and an empty list for names that never were. */
import { type Clock, type SampleBoard, type SampleJob, uuid } from "../company";
import { escapeHtml, html, json, robots, text } from "../pages";
import { boardPage, findBoard, type Host, type VendorHosts } from "./vendor";

export const lever: VendorHosts = {
  "api.lever.example": api("lever"),
  "api.eu.lever.example": api("lever-eu"),
  "jobs.lever.example": pages("lever"),
  "jobs.eu.lever.example": pages("lever-eu"),
};

function api(ats: "lever" | "lever-eu"): Host {
  return ({ url }, boards, clock) => {
    if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
    const [, version, collection, slug] = url.pathname.split("/");
    if (version !== "v0" || collection !== "postings" || !slug) return json({ ok: false, error: "Not found" }, 404);
    if (url.searchParams.get("mode") !== "json") return html("<h1>Postings</h1>");
    const skip = Number(url.searchParams.get("skip") ?? 0);
    const limit = Number(url.searchParams.get("limit") ?? Number.POSITIVE_INFINITY);
    const board = findBoard(boards, ats, slug);
    const postings = board?.jobs.map((job) => postingOf(board, job, clock)) ?? [];
    return json(postings.slice(skip, skip + limit));
  };
}

function postingOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const id = uuid(`${board.slug}/${job.title}/${job.locations.join("/")}`);
  const hostedUrl = `https://jobs.${board.ats === "lever-eu" ? "eu." : ""}lever.example/${board.slug}/${id}`;
  return {
    additional: "",
    additionalPlain: "",
    applyUrl: `${hostedUrl}/apply`,
    categories: {
      commitment: "Full-time",
      ...(job.department ? { department: job.department, team: job.department } : {}),
      location: job.locations[0],
      allLocations: job.locations,
    },
    country: null,
    createdAt: clock.daysAgo(job.daysAgo, job.title).getTime(),
    description: `<div>${escapeHtml(board.name)} is looking for a ${escapeHtml(job.title)}.</div>`,
    descriptionPlain: `${board.name} is looking for a ${job.title}.`,
    hostedUrl,
    id,
    lists: [],
    text: job.title,
    workplaceType: "hybrid",
  };
}

function pages(ats: "lever" | "lever-eu"): Host {
  return ({ url }, boards, clock) => {
    if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
    const board = findBoard(boards, ats, url.pathname.split("/")[1]);
    if (!board) return html("<h1>Not found</h1>", 404);
    const links = board.jobs
      .map((job) => postingOf(board, job, clock))
      .map((posting) => `<a class="posting-title" href="${posting.hostedUrl}">${escapeHtml(posting.text)}</a>`);
    return boardPage(board.name, links.join("\n"));
  };
}
