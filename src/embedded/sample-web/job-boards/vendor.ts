/** What the twins of the vendors' hosts are made with. */
import type { Answer, Clock, SampleBoard } from "../company";
import { escapeHtml, html, text } from "../pages";

/** A request as a vendor's host sees it. */
export interface Ask {
  url: URL;
  /** JSON text of a POST, null for a GET. */
  body: string | null;
  /** Requests to the same host that have no answer yet, this one left out. */
  underWay: number;
}

export type Host = (ask: Ask, boards: readonly SampleBoard[], clock: Clock) => Answer;

/**
 * A vendor's hosts by name, for GET; `POST host` is what takes a POST there. `*.vendor.example` stands for every name of
 * one more label, where each board has a host of its own.
 */
export type VendorHosts = Readonly<Record<string, Host>>;

export function findBoard(boards: readonly SampleBoard[], ats: SampleBoard["ats"], slug: string | undefined) {
  return boards.find((board) => board.ats === ats && board.slug.toLowerCase() === slug?.toLowerCase());
}

export function tooManyRequests(retryAfterSeconds: number): Answer {
  const answer = text("Too Many Requests", "text/plain", 429);
  return { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfterSeconds) } };
}

/** The board that a host of its own stands for: `acme.vendor.example` → `acme`. */
export function slugOf({ hostname }: URL): string {
  return hostname.split(".")[0] ?? "";
}

/** A vendor's page about a board. */
export function boardPage(title: string, content: string): Answer {
  return html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body><h1>${escapeHtml(title)}</h1>
${content}
</body></html>`);
}
