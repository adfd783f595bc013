/** Recruitee: a host for each company, 404 for names that are nobody's any more, and dates that say "UTC". */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob } from "../company";
import { escapeHtml, html, json, robots, slugify } from "../pages";
import { type Ask, boardPage, findBoard, type VendorHosts } from "./vendor";

export const recruitee: VendorHosts = { "*.recruitee.example": answer };

function answer({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  const board = findBoard(boards, "recruitee", url.hostname.split(".")[0]);
  if (!board) return html("<h1>This careers site does not exist</h1>", 404);
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow: /v/");
  if (/^\/api\/offers\/?$/.test(url.pathname)) {
    return json({ offers: board.jobs.map((job, i) => offerOf(board, job, i, clock)) });
  }
  if (url.pathname !== "/") return html("<h1>Page not found</h1>", 404);
  const links = board.jobs.map((job) => `<a href="/o/${slugify(job.title)}">${escapeHtml(job.title)}</a>`);
  return boardPage(board.name, links.join("\n"));
}

function offerOf(board: SampleBoard, job: SampleJob, position: number, clock: Clock) {
  const slug = slugify(job.title);
  const published = clock.daysAgo(job.daysAgo, job.title);
  const places = job.locations.map((place) => {
    const [city, country] = place.split(", ");
    return { id: hash(place), name: city, city, country, country_code: null, note: "" };
  });
  return {
    id: 1_000_000 + (hash(`${board.slug}/${job.title}`) % 900_000),
    slug,
    position: position + 1,
    status: "published",
    title: job.title,
    department: job.department,
    company_name: board.name,
    location: job.locations.join(", "),
    city: places[0]?.city,
    country: places[0]?.country,
    country_code: null,
    locations: places,
    remote: false,
    hybrid: true,
    on_site: false,
    careers_url: `https://${board.slug}.recruitee.example/o/${slug}`,
    careers_apply_url: `https://${board.slug}.recruitee.example/o/${slug}/c/new`,
    created_at: inUtc(new Date(published.getTime() - 86_400_000)),
    published_at: inUtc(published),
    close_at: null,
    employment_type_code: "fulltime_permanent",
    category_code: null,
    description: `<p>${escapeHtml(board.name)} is looking for a ${escapeHtml(job.title)}.</p>`,
    requirements: "",
    tags: [],
  };
}

/** `2026-11-01 13:40:19 UTC` */
function inUtc(instant: Date): string {
  return instant
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");
}
