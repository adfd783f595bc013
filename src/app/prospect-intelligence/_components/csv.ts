/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
import type { Job } from "@/lib/prospect-intelligence/schemas";

type Cell = string | number | boolean | null;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front: the titles come from strangers' pages.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function formatCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

export function formatJobsCsv(jobs: readonly Job[]): string {
  return formatCsv(
    ["title", "department", "location", "engineering", "posted_at", "url"],
    jobs.map((job) => [job.title, job.department, job.location, job.isEngineering, job.postedAt, job.url]),
  );
}
