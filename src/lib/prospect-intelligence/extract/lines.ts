/** The lines of a page's text, and which of them are its own. */
import type { Page } from "./html";

const MAX_LINES = 5_000;
const MAX_LINE_CHARS = 400;

/** The lines that a visitor reads, from the top; long ones are cut. */
export function linesOf(page: Page): string[] {
  return page.text
    .split("\n", MAX_LINES)
    .map((line) => (line.length > MAX_LINE_CHARS ? line.slice(0, MAX_LINE_CHARS) : line));
}

/**
 * The lines between the header and the footer that a page has in common with the home page: a button in the header
 * belongs to the site and says nothing about the page.
 */
export function ownLinesOf(page: Page, home: Page): string[] {
  const lines = linesOf(page);
  const others = linesOf(home);
  const most = Math.min(lines.length, others.length);
  let start = 0;
  while (start < most && lines[start] === others[start]) start++;
  let end = 0;
  while (end < most - start && lines.at(-1 - end) === others.at(-1 - end)) end++;
  return lines.slice(start, lines.length - end);
}

/** The part of a page under the first heading that passes: up to the next heading of its level or a higher one. */
export function linesUnder(page: Page, isTitle: (text: string) => boolean): string[] {
  const at = page.headings.findIndex(({ text }) => isTitle(text));
  const title = page.headings[at];
  if (title === undefined) return [];
  const next = page.headings.slice(at + 1).find(({ level }) => level <= title.level);
  return linesOf(page).slice(title.line, next?.line);
}
