/**
 * BambooHR: a host for each company, a feed that may be switched off, and a widget for other sites. Dates are only in
 * each opening's own answer. A name that never was is sent to BambooHR's own site.
 */
import type { Answer, Clock, SampleBoard } from "../company";
import { escapeHtml, html, json, redirect, robots } from "../pages";
import { type Ask, boardPage, findBoard, slugOf, type VendorHosts } from "./vendor";

export const bamboohr: VendorHosts = { "*.bamboohr.example": site };

function site({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Disallow: /login.php");
  const slug = slugOf(url);
  if (slug === "www") return boardPage("BambooHR: HR software with heart", "<p>Try it for free.</p>");
  const board = findBoard(boards, "bamboohr", slug);
  if (!board) return redirect("https://www.bamboohr.example/", 302);

  const openings = openingsOf(board);
  const [, first, second, third] = url.pathname.split("/");
  if (first === "jobs" && second === "embed2.php") return html(widgetOf(slug, openings));
  if (first !== "careers") return boardPage("Sign in", "<form></form>");
  if (second === undefined) return boardPage(`${board.name} Careers`, '<div id="root"></div>');
  if (second === "list") {
    if (board.isFeedOff) return html("<h1>Not found</h1>", 404);
    return json({ meta: { totalCount: openings.length }, result: openings.map(listed) });
  }
  const opening = openings.find(({ id }) => id === second);
  if (!opening) return html("<h1>Not found</h1>", 404);
  return third === "detail"
    ? json({ meta: {}, result: { jobOpening: detailed(slug, opening, clock), formFields: { customQuestions: [] } } })
    : boardPage(opening.title, '<div id="root"></div>');
}

type Opening = ReturnType<typeof openingsOf>[number];

/** Numbered as they were made, in the order of their departments as BambooHR lists them. */
function openingsOf({ jobs }: SampleBoard) {
  const byAge = jobs.toSorted((a, b) => b.daysAgo - a.daysAgo);
  const numbered = byAge.map((job, i) => ({ ...job, id: String(21 + i * 3) }));
  return numbered.toSorted((a, b) => (a.department ?? "").localeCompare(b.department ?? ""));
}

/** "Remote, United States" is a place that was typed in; others are the company's offices. */
function placeOf({ locations: [place] }: Opening) {
  const isRemote = place.startsWith("Remote");
  const [city, state = null] = isRemote ? [null] : place.split(", ");
  const country = isRemote ? place.slice("Remote, ".length) || null : null;
  return {
    location: { city, state },
    atsLocation: { country, state: null, province: null, city: null },
    isRemote: null,
    locationType: isRemote ? "1" : "0",
  };
}

function listed(opening: Opening) {
  return {
    id: opening.id,
    jobOpeningName: opening.title,
    departmentId: opening.department ? "18290" : null,
    departmentLabel: opening.department,
    employmentStatusLabel: "Full-Time",
    ...placeOf(opening),
  };
}

function detailed(slug: string, opening: Opening, clock: Clock) {
  const { id, ...rest } = listed(opening);
  return {
    jobOpeningShareUrl: `https://${slug}.bamboohr.example/careers/${id}`,
    ...rest,
    jobOpeningStatus: "Open",
    description: `<p>We are looking for a ${escapeHtml(opening.title)}.</p>`,
    compensation: null,
    datePosted: clock.dateDaysAgo(opening.daysAgo),
    minimumExperience: null,
  };
}

function widgetOf(slug: string, openings: readonly Opening[]): string {
  const departments = [...new Set(openings.map(({ department }) => department ?? "General"))];
  const items = departments.map((department, i) => {
    const jobs = openings
      .filter((opening) => (opening.department ?? "General") === department)
      .map(
        ({ id, title, locations: [place] }) =>
          `<li id="bhrPositionID_${id}" class="BambooHR-ATS-Jobs-Item"><a\n\t\thref="//${slug}.bamboohr.example/careers/${id}">${escapeHtml(title)}</a><span\n\t\tclass="BambooHR-ATS-Location">${escapeHtml(place)}</span></li>`,
      );
    return `<li id="bhrDepartmentID_${18290 + i}" class="BambooHR-ATS-Department-Item"><div id="department_${18290 + i}" class="BambooHR-ATS-Department-Header">${escapeHtml(department)}</div><ul class="BambooHR-ATS-Jobs-List">${jobs.join("")}</ul></li>`;
  });
  return `<div class="BambooHR-ATS-board"><h2>Current Openings</h2><ul class="BambooHR-ATS-Department-List">${items.join("")}</ul></div>`;
}
