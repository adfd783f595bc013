/** Teamtailor: a host for each company, which sends on to the company's own where it has one; jobs as RSS, in pages. */
import {
  type Answer,
  type Clock,
  hash,
  type Route,
  type SampleBoard,
  type SampleJob,
  type SampleSite,
  uuid,
} from "../company";
import { escapeHtml, html, redirect, robots, slugify, text } from "../pages";
import { type Ask, findBoard, type VendorHosts } from "./vendor";

export const teamtailor: VendorHosts = { "*.teamtailor.example": answer };

const DEFAULT_PAGE_SIZE = 100;

function answer({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  const board = findBoard(boards, "teamtailor", url.hostname.split(".")[0]);
  if (!board) return html("<h1>Not found</h1>", 404);
  if (board.ownHost) return redirect(`https://${board.ownHost}${url.pathname}${url.search}`);
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow: /app/", "Disallow: /jobs/internal/");
  if (url.pathname === "/jobs.rss") return feedOf(board, url, clock);
  return url.pathname === "/" || url.pathname === "/jobs" ? careerSite(board) : html("<h1>Not found</h1>", 404);
}

/** The board as a site at a name of the company's own. */
export function teamtailorSite(board: SampleBoard): SampleSite {
  const feed: Route = (clock, url) => feedOf(board, url, clock);
  return {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /app/", "Disallow: /jobs/internal/"),
      "/": careerSite(board),
      "/jobs": careerSite(board),
      "/jobs.rss": feed,
    },
  };
}

function hostOf(board: SampleBoard): string {
  return board.ownHost ?? `${board.slug}.teamtailor.example`;
}

function urlOf(board: SampleBoard, job: SampleJob): string {
  return `https://${hostOf(board)}/jobs/${7_000_000 + (hash(job.title) % 900_000)}-${slugify(job.title)}`;
}

function feedOf(board: SampleBoard, url: URL, clock: Clock): Answer {
  const offset = Number(url.searchParams.get("offset") ?? 0);
  const pageSize = Number(url.searchParams.get("per_page") ?? DEFAULT_PAGE_SIZE);
  const items = board.jobs.slice(offset, offset + pageSize).map((job) => itemOf(board, job, clock));
  return text(
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:tt="https://teamtailor.com/locations">
<channel>
<title>${escapeHtml(board.name)}</title>
<description>Job Openings</description>
<link>https://${hostOf(board)}/jobs</link>
${items.join("\n")}
</channel>
</rss>`,
    "application/rss+xml; charset=utf-8",
  );
}

function itemOf(board: SampleBoard, job: SampleJob, clock: Clock): string {
  const places = job.locations.map((place) => {
    const [city, country] = place.split(", ").map(escapeHtml);
    return `<tt:location><tt:name>${city}</tt:name><tt:city>${city}</tt:city><tt:country>${country}</tt:country></tt:location>`;
  });
  return `<item>
<title>${escapeHtml(job.title)}</title>
<description>${escapeHtml(`<p>${board.name} is looking for a ${job.title}.</p>`)}</description>
<pubDate>${clock.daysAgo(job.daysAgo, job.title).toUTCString().replace("GMT", "+0000")}</pubDate>
<link>${urlOf(board, job)}</link>
<remoteStatus>none</remoteStatus>
<guid>${uuid(`${board.slug}/${job.title}/${job.locations.join("/")}`)}</guid>
<tt:locations>${places.join("")}</tt:locations>
<tt:department>${escapeHtml(job.department ?? "")}</tt:department>
</item>`;
}

/** As Teamtailor serves it: assets of the vendor's, and links into the vendor's app. */
function careerSite(board: SampleBoard): Answer {
  const links = board.jobs.map((job) => `<li><a href="${urlOf(board, job)}">${escapeHtml(job.title)}</a></li>`);
  return html(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Careers at ${escapeHtml(board.name)}</title>
<link rel="stylesheet" href="https://assets-aws.teamtailor-cdn.example/assets/packs/css/careersite.css">
<script src="https://assets-aws.teamtailor-cdn.example/assets/packs/js/careersite.js" defer></script>
</head>
<body data-controller="careersite--ready">
<h1>Careers at ${escapeHtml(board.name)}</h1>
<ul>
${links.join("\n")}
</ul>
<footer><a href="https://app.teamtailor.example/companies/${hash(board.slug)}/dashboard">Employee login</a>
<a href="https://www.teamtailor.example/">Career site by Teamtailor</a></footer>
</body>
</html>`);
}
