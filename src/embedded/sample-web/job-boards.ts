/**
 * The vendors' job boards at their twin hosts under `.example`: the same paths, the same shapes and the same habits
 * with names that never were (Greenhouse says 404, Lever and Ashby answer 200 with nothing).
 */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob, uuid } from "./company";
import { escapeHtml, html, json, redirect, robots, text } from "./pages";

type Host = (url: URL, boards: readonly SampleBoard[], clock: Clock) => Answer;

export const JOB_BOARD_HOSTS: Readonly<Record<string, Host>> = {
  "boards-api.greenhouse.example": greenhouseApi,
  "boards.greenhouse.example": greenhousePages,
  "job-boards.greenhouse.example": greenhousePages,
  "api.lever.example": leverApi("lever"),
  "api.eu.lever.example": leverApi("lever-eu"),
  "jobs.lever.example": leverPages("lever"),
  "jobs.eu.lever.example": leverPages("lever-eu"),
  "api.ashbyhq.example": ashbyApi,
  "jobs.ashbyhq.example": ashbyPages,
};

function findBoard(boards: readonly SampleBoard[], ats: SampleBoard["ats"], slug: string | undefined) {
  return boards.find((board) => board.ats === ats && board.slug === slug?.toLowerCase());
}

// ---------------------------------------------------------------------------------------------------------------
// Greenhouse

const GREENHOUSE_NOT_FOUND = json({ status: 404, error: "Job not found" }, 404);

function greenhouseApi(url: URL, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, version, collection, slug, resource, id] = url.pathname.split("/");
  const board = findBoard(boards, "greenhouse", slug);
  if (version !== "v1" || collection !== "boards" || !board) return GREENHOUSE_NOT_FOUND;
  const withContent = url.searchParams.get("content") === "true";
  if (resource === undefined) return json({ name: board.name, content: "" });
  if (resource === "departments") return json({ departments: departmentsOf(board, board.jobs) });
  if (resource === "offices") return json({ offices: officesOf(board, board.jobs) });
  if (resource !== "jobs") return GREENHOUSE_NOT_FOUND;
  const jobs = board.jobs.map((job) => greenhouseJob(board, job, withContent, clock));
  if (id === undefined) return json({ jobs, meta: { total: jobs.length } });
  const found = jobs.find((job) => String(job.id) === id);
  return found ? json(found) : GREENHOUSE_NOT_FOUND;
}

function greenhouseId(board: SampleBoard, ...parts: string[]): number {
  return 4_000_000_000 + (hash([board.slug, ...parts].join("/")) % 900_000_000);
}

function greenhouseJob(board: SampleBoard, job: SampleJob, withContent: boolean, clock: Clock) {
  const id = greenhouseId(board, job.title, ...job.locations);
  const published = clock.daysAgo(job.daysAgo, job.title);
  return {
    absolute_url: `https://job-boards.greenhouse.example/${board.slug}/jobs/${id}`,
    data_compliance: [
      { type: "gdpr", requires_consent: false, requires_processing_consent: false, retention_period: null },
    ],
    internal_job_id: job.isOpenRole === false ? null : id - 1_000_000,
    location: { name: job.locations.join("; ") },
    metadata: null,
    id,
    updated_at: withOffset(new Date(Math.min(clock.now.getTime(), published.getTime() + 600_000))),
    requisition_id: `R-${id % 10_000}`,
    title: job.title,
    company_name: board.name,
    first_published: withOffset(published),
    language: "en",
    ...(withContent
      ? {
          // Greenhouse escapes the entities of its own markup.
          content: escapeHtml(`<p>${board.name} is looking for a ${escapeHtml(job.title)}.</p>`),
          departments: departmentsOf(board, [job]).map(({ jobs: _, ...department }) => department),
          offices: officesOf(board, [job]).map(({ departments: _, ...office }) => office),
        }
      : {}),
  };
}

function departmentsOf(board: SampleBoard, jobs: readonly SampleJob[]) {
  return unique(jobs.map((job) => job.department ?? "No Department")).map((name) => ({
    id: greenhouseId(board, "department", name),
    name,
    child_ids: [],
    parent_id: null,
    jobs: jobs.filter((job) => (job.department ?? "No Department") === name).map((job) => ({ title: job.title })),
  }));
}

function officesOf(board: SampleBoard, jobs: readonly SampleJob[]) {
  return unique(jobs.flatMap((job) => job.locations)).map((name) => ({
    id: greenhouseId(board, "office", name),
    name,
    location: name,
    child_ids: [],
    parent_id: null,
    departments: [],
  }));
}

/** Greenhouse writes instants with the offset of the east coast of North America and no milliseconds. */
function withOffset(instant: Date): string {
  return new Date(instant.getTime() - 5 * 3_600_000).toISOString().replace(/\.\d+Z$/, "-05:00");
}

function greenhousePages(url: URL, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow: /embed/job_app");
  const [, first, second] = url.pathname.split("/");
  if (first === "embed") {
    const board = findBoard(boards, "greenhouse", url.searchParams.get("for") ?? undefined);
    if (!board) return html("<h1>Page not found</h1>", 404);
    if (url.pathname.endsWith("/js")) return text(`/* job board of ${board.name} */`, "application/javascript");
    return boardPage(`Jobs at ${board.name}`, jobLinks(board));
  }
  const board = findBoard(boards, "greenhouse", first);
  if (!board) return html("<h1>Page not found</h1>", 404);
  if (url.host === "boards.greenhouse.example") {
    return redirect(`https://job-boards.greenhouse.example${url.pathname}`, 302);
  }
  return boardPage(`Jobs at ${board.name}`, second === "jobs" ? "" : jobLinks(board));
}

function jobLinks(board: SampleBoard): string {
  return board.jobs
    .map((job) => {
      const id = greenhouseId(board, job.title, ...job.locations);
      return `<a href="https://job-boards.greenhouse.example/${board.slug}/jobs/${id}">${escapeHtml(job.title)}</a>`;
    })
    .join("\n");
}

// ---------------------------------------------------------------------------------------------------------------
// Lever

function leverApi(ats: "lever" | "lever-eu"): Host {
  return (url, boards, clock) => {
    if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
    const [, version, collection, slug] = url.pathname.split("/");
    if (version !== "v0" || collection !== "postings" || !slug) return json({ ok: false, error: "Not found" }, 404);
    if (url.searchParams.get("mode") !== "json") return html("<h1>Postings</h1>");
    const skip = Number(url.searchParams.get("skip") ?? 0);
    const limit = Number(url.searchParams.get("limit") ?? Number.POSITIVE_INFINITY);
    const board = findBoard(boards, ats, slug);
    const postings = board?.jobs.map((job) => leverPosting(board, job, clock)) ?? [];
    return json(postings.slice(skip, skip + limit));
  };
}

function leverPosting(board: SampleBoard, job: SampleJob, clock: Clock) {
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

function leverPages(ats: "lever" | "lever-eu"): Host {
  return (url, boards, clock) => {
    if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
    const board = findBoard(boards, ats, url.pathname.split("/")[1]);
    if (!board) return html("<h1>Not found</h1>", 404);
    const links = board.jobs
      .map((job) => leverPosting(board, job, clock))
      .map((posting) => `<a class="posting-title" href="${posting.hostedUrl}">${escapeHtml(posting.text)}</a>`);
    return boardPage(board.name, links.join("\n"));
  };
}

// ---------------------------------------------------------------------------------------------------------------
// Ashby

function ashbyApi(url: URL, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, api, collection, slug] = url.pathname.split("/");
  if (api !== "posting-api" || collection !== "job-board" || !slug) return text("Not Found", "text/plain", 404);
  const board = findBoard(boards, "ashby", slug);
  return json({ apiVersion: "1", jobs: board?.jobs.map((job) => ashbyJob(board, job, clock)) ?? [] });
}

function ashbyJob(board: SampleBoard, job: SampleJob, clock: Clock) {
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
function ashbyPages(url: URL, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  const board = findBoard(boards, "ashby", url.pathname.split("/")[1]);
  return boardPage(board ? `${board.name} Jobs` : "Jobs", '<div id="root"></div>');
}

// ---------------------------------------------------------------------------------------------------------------

function boardPage(title: string, content: string): Answer {
  return html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><h1>${escapeHtml(title)}</h1>
${content}
</body></html>`);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
