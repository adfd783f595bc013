/** SmartRecruiters: an API in pages, which answers 200 and nothing for companies that never were. */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob, uuid } from "../company";
import { escapeHtml, html, json, robots, slugify, text } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const smartRecruiters: VendorHosts = {
  "api.smartrecruiters.example": api,
  "careers.smartrecruiters.example": pages,
  "jobs.smartrecruiters.example": pages,
};

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

function api({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return text("Not Found", "text/plain", 404);
  const [, version, companies, slug, postings] = url.pathname.split("/");
  if (version !== "v1" || companies !== "companies" || !slug || postings !== "postings") {
    return json({ message: "Not found" }, 404);
  }
  const offset = Number(url.searchParams.get("offset") ?? 0);
  const limit = Math.min(Number(url.searchParams.get("limit") ?? DEFAULT_LIMIT), MAX_LIMIT);
  const board = findBoard(boards, "smartrecruiters", slug);
  const jobs = board?.jobs ?? [];
  return json({
    offset,
    limit,
    totalFound: jobs.length,
    content: jobs.slice(offset, offset + limit).map((job) => postingOf(board as SampleBoard, job, clock)),
  });
}

function idOf(board: SampleBoard, job: SampleJob): string {
  return `7440000${String(hash([board.slug, job.title, ...job.locations].join("/"))).padStart(10, "0")}`;
}

function postingOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const [city, country] = job.locations[0].split(", ");
  const id = idOf(board, job);
  return {
    id,
    name: job.title,
    uuid: uuid(id),
    refNumber: `REF${id.slice(-5)}`,
    company: { identifier: board.slug, name: board.name },
    releasedDate: clock.daysAgo(job.daysAgo, job.title).toISOString(),
    location: {
      city,
      country: country?.toLowerCase(),
      remote: false,
      hybrid: false,
      fullLocation: `${city}, ${country}`,
    },
    industry: { id: "industrial_automation", label: "Industrial Automation" },
    // Where no department is chosen, the object is there and empty.
    department: job.department ? { id: String(hash(job.department)), label: job.department } : {},
    function: { id: "other", label: "Other" },
    typeOfEmployment: { id: "permanent", label: "Full-time" },
    experienceLevel: { id: "mid_senior_level", label: "Mid-Senior Level" },
    customField: [],
    visibility: "PUBLIC",
    ref: `https://api.smartrecruiters.example/v1/companies/${board.slug}/postings/${id}`,
    language: { code: "en", label: "English" },
  };
}

function pages({ url }: Ask, boards: readonly SampleBoard[]): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow:");
  const board = findBoard(boards, "smartrecruiters", url.pathname.split("/")[1]);
  if (!board) return html("<h1>Page not found</h1>", 404);
  const links = board.jobs.slice(0, DEFAULT_LIMIT).map((job) => {
    const address = `https://jobs.smartrecruiters.example/${board.slug}/${idOf(board, job)}-${slugify(job.title)}`;
    return `<li><a href="${address}"><h4>${escapeHtml(job.title)}</h4></a></li>`;
  });
  return boardPage(`Careers at ${board.name}`, `<ul>\n${links.join("\n")}\n</ul>`);
}
