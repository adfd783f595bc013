/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
import type { Job } from "@/lib/prospect-intelligence/schemas";

type Cell = string | number | boolean | null;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front: the titles come from strangers' pages.
 * So does what follows a semicolon, which ends a cell wherever the comma stands in numbers (Germany, France, …), quotes
 * or not. https://owasp.org/www-community/attacks/CSV_Injection
 */
function formatCell(cell: Cell): string {
  if (cell === null) return "";
  const text =
    typeof cell === "string" ? cell.replace(/(^|[;\t\r\n])(?=\s*[=+\-@])|^(?=[\t\r])/g, "$1'") : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

/** Begins with a byte order mark, without which Excel takes UTF-8 for the machine's own encoding and breaks "Kraków". */
export function formatJobsCsv(jobs: readonly Job[]): string {
  const rows = formatCsv(
    ["title", "department", "location", "engineering", "function", "seniority", "posted_at", "url", "id"],
    jobs.map((job) => [
      job.title,
      job.department,
      job.location,
      job.isEngineering,
      job.function,
      job.seniority,
      job.postedAt,
      job.url,
      job.id,
    ]),
  );
  return `\uFEFF${rows}`;
}
