/** Rippling: an API with a row for each place of a role. When it was posted, and by whom, is in its own answer. */
import { type Answer, type Clock, type SampleBoard, type SampleJob, uuid } from "../company";
import { escapeHtml, html, json, robots, text } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const rippling: VendorHosts = { "api.rippling.example": api, "ats.rippling.example": pages };

const NOT_FOUND = json({ error_code: "RESOURCE_NOT_FOUND", message: "Job Board not found" }, 404);

function api({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, slug, id] = /^\/platform\/api\/ats\/v1\/board\/([^/]+)\/jobs(?:\/([^/]+))?$/.exec(url.pathname) ?? [];
  const board = findBoard(boards, "rippling", slug);
  if (!board) return NOT_FOUND;
  if (id === undefined) return json(board.jobs.flatMap((job) => rowsOf(board, job)));
  const job = board.jobs.find((job) => idOf(board, job) === id);
  return job ? json(detailOf(board, job, clock)) : NOT_FOUND;
}

function idOf(board: SampleBoard, job: SampleJob): string {
  return uuid(`${board.slug}/${job.title}/${job.locations.join("/")}`);
}

function rowsOf(board: SampleBoard, job: SampleJob) {
  const id = idOf(board, job);
  return job.locations.map((place) => ({
    uuid: id,
    name: job.title,
    department: job.department ? { id: job.department, label: job.department } : null,
    url: `https://ats.rippling.example/${board.slug}/jobs/${id}`,
    workLocation: { id: place, label: place },
  }));
}

function detailOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const id = idOf(board, job);
  return {
    uuid: id,
    name: job.title,
    description: { company: "", role: `<p>We are looking for a ${escapeHtml(job.title)}.</p>` },
    workLocations: job.locations,
    department: { name: job.department, base_department: job.department, department_tree: [job.department] },
    employmentType: { label: "SALARIED_FT", id: "Salaried, full-time" },
    createdOn: clock.daysAgo(job.daysAgo, job.title).toISOString().replace("Z", "000+00:00"),
    url: `https://ats.rippling.example/${board.slug}/jobs/${id}`,
    companyName: board.name,
    payRangeDetails: [],
    board: { slug: board.slug, logo: null, boardURL: `https://ats.rippling.example/${board.slug}/jobs` },
  };
}

function pages({ url }: Ask, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  const slug = url.pathname.split("/").find((segment) => segment && !/^[a-z]{2}-[A-Z]{2}$/.test(segment));
  const board = findBoard(boards, "rippling", slug);
  return board ? boardPage(`${board.name} jobs`, '<div id="__next"></div>') : html("<h1>Not found</h1>", 404);
}
