/** Dates as sites and job boards write them. */

export const DAY_MS = 86_400_000;

/** Dates outside are mistakes: a zero timestamp, seconds read as milliseconds. */
const EARLIEST_MS = Date.UTC(1995, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** ISO 8601, with a space for the `T` and ` UTC` for the `Z` tolerated. */
const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
/** `Mon, 02 Nov 2026 10:00:00 GMT`, as in feeds (RFC 822 and 9110). */
const RFC_822 =
  /^(?:[a-z]{3,9}, ?)?\d{1,2} [a-z]{3,9} \d{2,4}(?: \d{2}:\d{2}(?::\d{2})?(?: ?(?:[a-z]{1,4}|[+-]\d{4}))?)?$/i;

/**
 * An ISO instant in UTC from an ISO or RFC 822 date, a `Date`, or milliseconds since 1970; null for anything else.
 * A date without a time is that day's midnight in UTC, a time without a zone is read as UTC.
 */
export function parseInstant(value: unknown): string | null {
  const ms = toMilliseconds(value);
  if (ms === null || Number.isNaN(ms) || ms < EARLIEST_MS || ms > LATEST_MS) return null;
  return new Date(ms).toISOString();
}

function toMilliseconds(value: unknown): number | null {
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.getTime();
  if (typeof value !== "string" || value.length > 64) return null;

  const text = value.trim();
  if (DATE_ONLY.test(text)) return Date.parse(`${text}T00:00:00Z`);
  const iso = ISO_INSTANT.exec(text);
  if (iso) {
    const zone = iso[3] === undefined || iso[3].toUpperCase() === "UTC" ? "Z" : iso[3].toUpperCase();
    return Date.parse(`${iso[1]}T${iso[2]}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
  }
  return RFC_822.test(text) ? Date.parse(text) : null;
}

/** Whole days from `instant` to `now`; a date a little in the future (a clock, a time zone) is 0 days old. */
export function ageInDays(instant: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / DAY_MS));
}

/** Whether `instant` lies no more than a day after `now`; later dates announce something that has not happened. */
export function hasHappened(instant: string, now: Date): boolean {
  return Date.parse(instant) <= now.getTime() + DAY_MS;
}
