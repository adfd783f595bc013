/** Pinpoint: a host for each company, and one feed with everything, pay that is not to be shown included. */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob, uuid } from "../company";
import { escapeHtml, html, json, robots } from "../pages";
import { type Ask, boardPage, findBoard, slugOf, type VendorHosts } from "./vendor";

export const pinpoint: VendorHosts = { "*.pinpointhq.example": site };

function site({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow: /admin");
  const board = findBoard(boards, "pinpoint", slugOf(url));
  if (!board) return html("<h1>The page you were looking for doesn't exist.</h1>", 404);
  const postings = board.jobs.map((job) => postingOf(board, job, clock));
  if (url.pathname === "/postings.json") return json({ data: postings });
  const links = postings.map(({ path, title }) => `<a href="${path}">${escapeHtml(title)}</a>`);
  return boardPage(`Work at ${board.name}`, links.join("\n"));
}

function postingOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const key = `${board.slug}/${job.title}/${job.locations.join("/")}`;
  const path = `/en/postings/${uuid(key)}`;
  const [city, province = ""] = job.locations[0].split(", ");
  return {
    id: String(hash(key) % 1_000_000),
    title: job.title,
    url: `https://${board.slug}.pinpointhq.example${path}`,
    path,
    description: `<div><!--block-->${escapeHtml(board.name)} is looking for a ${escapeHtml(job.title)}.</div>`,
    key_responsibilities: null,
    key_responsibilities_header: null,
    skills_knowledge_expertise: null,
    skills_knowledge_expertise_header: null,
    benefits: null,
    benefits_header: null,
    compensation: "£40,000 - £50,000 / year",
    compensation_visible: false,
    compensation_minimum: 40_000,
    compensation_maximum: 50_000,
    compensation_currency: "GBP",
    compensation_frequency: "year",
    deadline_at: null,
    first_published_at: clock.daysAgo(job.daysAgo, job.title).toISOString(),
    employment_type: "full_time",
    employment_type_text: "Full Time",
    workplace_type: "hybrid",
    workplace_type_text: "Hybrid",
    location: { id: "6679", name: job.locations.join("; "), city, province, postal_code: "", street_address: "" },
    job: {
      id: String(hash(`${key}/job`) % 1_000_000),
      requisition_id: null,
      department: job.department ? { id: String(hash(job.department) % 100_000), name: job.department } : null,
      division: null,
    },
  };
}
