/** Breezy: a host for each company. It sends names that never were to its own site, and refuses who asks too often. */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob } from "../company";
import { escapeHtml, html, json, redirect, robots, slugify } from "../pages";
import { type Ask, boardPage, findBoard, slugOf, type VendorHosts } from "./vendor";

export const breezy: VendorHosts = {
  "breezy.example": () => boardPage("Breezy HR: applicant tracking", "<p>Hire in a breeze.</p>"),
  "*.breezy.example": site,
};

function site({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  const board = findBoard(boards, "breezy", slugOf(url));
  if (!board) return redirect("https://breezy.example/", 302);
  if (board.isAskedTooOften) return html("<h1>403 Forbidden</h1>", 403);
  const positions = board.jobs.map((job) => positionOf(board, job, clock));
  if (url.pathname === "/json") return json(positions);
  const links = positions.map(({ url, name }) => `<a href="${url}">${escapeHtml(name)}</a>`);
  return boardPage(`${board.name} Careers`, links.join("\n"));
}

function positionOf(board: SampleBoard, job: SampleJob, clock: Clock) {
  const id = hash(`${board.slug}/${job.title}/${job.locations.join("/")}`)
    .toString(16)
    .padStart(12, "0");
  const friendlyId = `${id}-${slugify(job.title)}`;
  const places = job.locations.map((place) => placeOf(place));
  return {
    id,
    friendly_id: friendlyId,
    name: job.title,
    url: `https://${board.slug}.breezy.example/p/${friendlyId}`,
    published_date: clock.daysAgo(job.daysAgo, job.title).toISOString(),
    type: { id: "fullTime", name: "Full-Time" },
    location: { ...places[0], primary: true },
    ...(places.length > 1 ? { locations: places } : {}),
    department: job.department,
    salary: "",
    company: { name: board.name, logo_url: null, friendly_id: board.slug },
  };
}

function placeOf(name: string) {
  const [city, country] = name.split(", ");
  return { country: { name: country, id: "" }, city, is_remote: name.startsWith("Remote"), name };
}
