/** Values as people read them. Times are UTC, so that the server and every browser write the same words. */
import { ROLE_FUNCTION_LABELS, type RoleFunction } from "@/lib/prospect-intelligence/extract/roles/vocabulary";
import { JOB_BOARD_LABELS } from "@/lib/prospect-intelligence/job-board-labels";
import type { SignalValue } from "@/lib/prospect-intelligence/schemas";
import { SIGNALS, type SignalDefinition, type SignalKey } from "@/lib/prospect-intelligence/signals";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Research older than this is marked as stale. */
export const STALE_AFTER_DAYS = 30;

export function isStale(iso: string, now: Date): boolean {
  return now.getTime() - Date.parse(iso) > STALE_AFTER_DAYS * DAY_MS;
}

/** How long ago, in one unit: "just now", "5 min ago", "2 h ago", "3 d ago", "2 y ago". */
export function formatAgo(iso: string, now: Date): string {
  // Clocks of two machines differ a little: a moment ahead is now.
  const ms = Math.max(0, now.getTime() - Date.parse(iso));
  if (ms < MINUTE_MS) return "just now";
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min ago`;
  if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)} h ago`;
  if (ms < 365 * DAY_MS) return `${Math.floor(ms / DAY_MS)} d ago`;
  return `${Math.floor(ms / (365 * DAY_MS))} y ago`;
}

/** `12 Nov 2026` */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `12 Nov 2026, 09:30:05 UTC` */
export function formatInstant(iso: string): string {
  return `${formatDate(iso)}, ${new Date(iso).toISOString().slice(11, 19)} UTC`;
}

/** `840 ms`, `2.4 s` */
export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** `512 B`, `14.2 kB`, `1.3 MB`; a kilobyte is a thousand bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `0.643` → `64%` */
export function formatShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** `1234567` → `1,234,567` */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `countOf(1, "role")` → `1 role`, `countOf(2, "role")` → `2 roles` */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatInteger(count)} ${count === 1 ? singular : plural}`;
}

const SINGULAR: Record<string, string> = { roles: "role", days: "day", posts: "post", people: "person" };

/** A known signal's value with its unit: `Yes`, `64%`, `12 days`, `2011`, `at least 2,000 roles`. */
export function formatSignalValue(
  key: SignalKey,
  value: SignalValue,
  { isLowerBound = false }: { isLowerBound?: boolean } = {},
): string {
  if (isLowerBound) return `at least ${formatSignalValue(key, value)}`;
  const { unit }: SignalDefinition = SIGNALS[key];
  if (typeof value === "boolean") return value ? "Yes" : "No";
  // Two boards are one text: "greenhouse, lever".
  if (key === "job_board")
    return String(value)
      .split(", ")
      .map((board) => formatItem(key, board))
      .join(", ");
  if (typeof value === "string") return unit === "people" ? `${value} people` : value;
  if (Array.isArray(value)) return value.map((item) => formatItem(key, item)).join(", ");
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([name, count]) => `${formatItem(key, name)} ${formatInteger(count)}`)
      .join(", ");
  }
  if (unit === "share") return formatShare(value);
  if (unit === "year") return String(value);
  const number = Number.isInteger(value) ? formatInteger(value) : value.toFixed(2);
  if (!unit) return number;
  return `${number} ${value === 1 ? (SINGULAR[unit] ?? unit) : unit}`;
}

const PRICING_MODEL_LABELS: Readonly<Record<string, string>> = {
  free_plan: "Free plan",
  self_serve: "Self-serve",
  contact_sales: "Contact sales",
};

/** An item of a list, or a name that counts are by, as people know it. */
export function formatItem(key: SignalKey, item: string): string {
  switch (key) {
    case "job_board":
      return JOB_BOARD_LABELS[item] ?? item;
    case "pricing_model":
      return PRICING_MODEL_LABELS[item] ?? item;
    case "languages":
      return nameLanguage(item);
    case "roles_by_function":
      return ROLE_FUNCTION_LABELS[item as RoleFunction] ?? item;
    default:
      return item;
  }
}

const LANGUAGE_NAMES = new Intl.DisplayNames("en", { type: "language" });

function nameLanguage(code: string): string {
  try {
    return LANGUAGE_NAMES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The address as a link may go to it, or null: only http and https are ever followed from a page of ours. */
export function toSafeUrl(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

/** An address for reading: without the scheme and a bare trailing slash. */
export function formatUrl(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/^([^/?#]+)\/$/, "$1");
}

/**
 * Evidence read from data names its place first: `$.jobs[0].title: Platform Engineer`, `item[2]: …`, `meta description: …`.
 * From the text of a page it is words alone.
 */
export function splitEvidencePath(quote: string): { path: string | null; words: string } {
  const match = /^(\$[^\s:]*|[a-z]+\[\d+\][^\s:]*|meta [\w:.-]+|title): (.+)$/s.exec(quote);
  return match?.[1] && match[2] ? { path: match[1], words: match[2] } : { path: null, words: quote };
}
