/** Personio: a host for each company, an XML feed, and the vendor's own site for names that are nobody's. */
import { type Answer, type Clock, hash, type SampleBoard, type SampleJob } from "../company";
import { escapeHtml, html, redirect, robots, text } from "../pages";
import { type Ask, boardPage, findBoard, tooManyRequests, type VendorHosts } from "./vendor";

/** Twin of both regions' hosts. */
export const personio: VendorHosts = { "*.jobs.personio.example": answer };

function answer({ url }: Ask, boards: readonly SampleBoard[], clock: Clock): Answer {
  const board = findBoard(boards, "personio", url.hostname.split(".")[0]);
  if (!board) return redirect("https://www.personio.example/");
  if (url.pathname === "/robots.txt") return robots("User-agent: *", "Allow: /");
  if (board.isAskedTooOften) return tooManyRequests(120);
  if (url.pathname === "/xml") {
    const positions = board.jobs.map((job) => positionOf(board, job, clock)).join("\n");
    const feed = `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n${positions}\n</workzag-jobs>`;
    return text(feed, "text/xml; charset=UTF-8");
  }
  const [, job, id] = url.pathname.split("/");
  if (url.pathname !== "/" && job !== "job") return html("<h1>404</h1>", 404);
  const links = board.jobs.map((job) => `<a href="/job/${idOf(board, job)}">${escapeHtml(job.title)}</a>`);
  return boardPage(`Jobs bei ${board.name}`, id === undefined ? links.join("\n") : "");
}

function idOf(board: SampleBoard, job: SampleJob): number {
  return 1_000_000 + (hash([board.slug, job.title, ...job.locations].join("/")) % 900_000);
}

/** The words that a company types are in CDATA here and escaped there, as Personio has them. */
function positionOf(board: SampleBoard, job: SampleJob, clock: Clock): string {
  const [office, ...others] = job.locations;
  const offices = others.map((place) => `<office>${escapeHtml(place)}</office>`).join("");
  return `<position>
<id>${idOf(board, job)}</id>
<subcompany>${escapeHtml(board.name)} GmbH &amp; Co. KG</subcompany>
<office>${inNumbers(office)}</office>
${offices && `<additionalOffices>${offices}</additionalOffices>`}
<department>${escapeHtml(job.department ?? "")}</department>
<recruitingCategory>Berufserfahrene</recruitingCategory>
<name><![CDATA[${job.title}]]></name>
<jobDescriptions>
<jobDescription><name>Deine Aufgaben</name><value><![CDATA[<p>${job.title} &amp; mehr</p>]]></value></jobDescription>
<jobDescription><name>Software Engineer, wie er im Buche steht</name><value/></jobDescription>
</jobDescriptions>
<employmentType>permanent</employmentType>
<schedule>full-time</schedule>
<createdAt>${clock
    .daysAgo(job.daysAgo, job.title)
    .toISOString()
    .replace(/\.\d+Z$/, "+00:00")}</createdAt>
</position>`;
}

/** Everything beyond ASCII as numbers: `M&#252;nchen`. */
function inNumbers(words: string): string {
  return escapeHtml(words).replace(/[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);
}
