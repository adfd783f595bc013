/** Greenhouse: an API that answers 404 for names that never were, and pages of which the old address leads to the new. */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob } from "../company";
import { escapeHtml, html, json, redirect, robots, text } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const greenhouse: VendorHosts = {
  "boards-api.greenhouse.example": api,
  "boards.greenhouse.example": pages,
  "job-boards.greenhouse.example": pages,
  "job-boards.eu.greenhouse.example": pages,
};

const NOT_FOUND = json({ status: 404, error: "Job not found" }, 404);

function api({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, version, collection, slug, resource, id] = url.pathname.split("/");
  const board = findBoard(boards, "greenhouse", slug);
  if (version !== "v1" || collection !== "boards" || !board) return NOT_FOUND;
  const withContent = url.searchParams.get("content") === "true";
  if (resource === undefined) return json({ name: board.name, content: "" });
  if (resource === "departments") return json({ departments: departmentsOf(board, board.jobs) });
  if (resource === "offices") return json({ offices: officesOf(board, board.jobs) });
  if (resource !== "jobs") return NOT_FOUND;
  const jobs = board.jobs.map((job) => jobOf(board, job, withContent, clock));
  if (id === undefined) return json({ jobs, meta: { total: jobs.length } });
  const found = jobs.find((job) => String(job.id) === id);
  return found ? json(found) : NOT_FOUND;
}

function idOf(board: SampleBoard, ...parts: string[]): number {
  return 4_000_000_000 + (hash([board.slug, ...parts].join("/")) % 900_000_000);
}

function jobOf(board: SampleBoard, job: SampleJob, withContent: boolean, clock: Clock) {
  const id = idOf(board, job.title, ...job.locations);
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
    id: idOf(board, "department", name),
    name,
    child_ids: [],
    parent_id: null,
    jobs: jobs.filter((job) => (job.department ?? "No Department") === name).map((job) => ({ title: job.title })),
  }));
}

function officesOf(board: SampleBoard, jobs: readonly SampleJob[]) {
  return unique(jobs.flatMap((job) => job.locations)).map((name) => ({
    id: idOf(board, "office", name),
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

function pages({ url }: Ask, boards: readonly SampleBoard[]): Answer {
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
      const id = idOf(board, job.title, ...job.locations);
      return `<a href="https://job-boards.greenhouse.example/${board.slug}/jobs/${id}">${escapeHtml(job.title)}</a>`;
    })
    .join("\n");
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
