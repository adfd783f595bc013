/** Ashby: an API that answers 200 and no jobs for names that never were, and pages that are an app. */
import { type Answer, type Clock, type SampleBoard, type SampleJob, uuid } from "../company";
import { escapeHtml, json, robots, text } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const ashby: VendorHosts = {
  "api.ashbyhq.example": api,
  "jobs.ashbyhq.example": pages,
};

function api({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, api, collection, slug] = url.pathname.split("/");
  if (api !== "posting-api" || collection !== "job-board" || !slug) return text("Not Found", "text/plain", 404);
  const board = findBoard(boards, "ashby", slug);
  return json({ apiVersion: "1", jobs: board?.jobs.map((job) => jobOf(board, job, clock)) ?? [] });
}

function jobOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const id = uuid(`${board.slug}/${job.title}/${job.locations.join("/")}`);
  const jobUrl = `https://jobs.ashbyhq.example/${board.slug}/${id}`;
  const [location, ...secondary] = job.locations;
  return {
    id,
    title: job.title,
    department: job.department,
    team: job.department,
    employmentType: "FullTime",
    location,
    secondaryLocations: secondary.map((place) => ({ location: place, address: {} })),
    publishedAt: clock.daysAgo(job.daysAgo, job.title).toISOString().replace("Z", "+00:00"),
    isListed: job.isOpenRole ?? true,
    isRemote: location.startsWith("Remote"),
    workplaceType: location.startsWith("Remote") ? "Remote" : "Hybrid",
    address: { postalAddress: {} },
    jobUrl,
    applyUrl: `${jobUrl}/application`,
    descriptionHtml: `<p>${escapeHtml(board.name)} is looking for a ${escapeHtml(job.title)}.</p>`,
    descriptionPlain: `${board.name} is looking for a ${job.title}.`,
    shouldDisplayCompensationOnJobPostings: false,
    compensation: {
      compensationTierSummary: null,
      scrapeableCompensationSalarySummary: null,
      compensationTiers: [],
      summaryComponents: [],
    },
  };
}

/** Ashby's pages are a single-page app: any name gets one, and only the script inside knows whether it is a board. */
function pages({ url }: Ask, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  const board = findBoard(boards, "ashby", url.pathname.split("/")[1]);
  return boardPage(board ? `${board.name} Jobs` : "Jobs", '<div id="root"></div>');
}
