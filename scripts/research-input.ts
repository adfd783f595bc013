/** The companies that a CSV file names. Pure. */
import Papa from "papaparse";
import { parseDomain } from "@/lib/prospect-intelligence/fetch/domain";

/** A row's company as it was written, and its domain; null when what was written is none. */
export interface InputRow {
  input: string;
  domain: string | null;
}

export interface Input {
  /** One for each company, in the order of the file. */
  rows: InputRow[];
  /** Rows that name a company named before. */
  repeated: number;
}

/** The file can't be used; the message says what to change. */
export class InputError extends Error {}

/** Headers that name the column to read, most telling first. */
const HEADERS = ["domain", "company domain", "company domain name", "website", "company website", "web site", "url"];

/**
 * Reads a list of domains, URLs or e-mail addresses: one a line, or a column of a CSV file with commas, semicolons or
 * tabs. The column is the one named `column`; else the first that is headed "domain", "website", "url" or the like;
 * else, in a file without headers, the first that holds a domain.
 *
 * @throws InputError when there is no such column.
 */
export function readInput(csv: string, column?: string): Input {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const [first] = data;
  if (first === undefined) throw new InputError("The list is empty.");

  const { index, hasHeader } = findColumn(first, column);
  const rows = new Map<string, InputRow>();
  let repeated = 0;
  for (const cells of hasHeader ? data.slice(1) : data) {
    const input = (cells[index] ?? "").trim();
    if (input === "") continue;
    const domain = toDomain(input);
    const key = domain ?? input;
    if (rows.has(key)) repeated += 1;
    else rows.set(key, { input, domain });
  }
  const [begin] = rows.values();
  if (begin === undefined) throw new InputError("The list names no company.");
  if ([...rows.values()].every(({ domain }) => domain === null)) {
    throw new InputError(`No row of the list is a domain; it begins with "${begin.input.slice(0, 60)}".`);
  }
  return { rows: [...rows.values()], repeated };
}

function findColumn(first: readonly string[], column: string | undefined): { index: number; hasHeader: boolean } {
  const headers = first.map((cell) => cell.trim().toLowerCase().replace(/[_-]+/g, " "));
  if (column !== undefined) {
    const index = first.findIndex((cell) => cell.trim().toLowerCase() === column.trim().toLowerCase());
    if (index === -1) throw new InputError(`There is no column "${column}"; there are: ${first.join(", ")}.`);
    return { index, hasHeader: true };
  }
  const named = HEADERS.map((header) => headers.indexOf(header)).find((index) => index !== -1);
  if (named !== undefined) return { index: named, hasHeader: true };
  const index = first.findIndex((cell) => toDomain(cell) !== null);
  if (index !== -1) return { index, hasHeader: false };
  // A list of one column may begin with what is no domain: the rest is read all the same, and that row said to be none.
  if (first.length === 1) return { index: 0, hasHeader: false };
  throw new InputError(`No column is headed "domain", "website" or "url". Name yours: --column "${first[0]}"`);
}

function toDomain(input: string): string | null {
  try {
    return parseDomain(input);
  } catch {
    return null;
  }
}
