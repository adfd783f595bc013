/** What a sample company is made of: sites, answers, DNS, job boards and the clock they are rendered for. */
import type { DnsRecordType } from "@/lib/prospect-intelligence/fetch/types";

/** A posting on a job board or a careers page. */
export interface SampleJob {
  title: string;
  department: string | null;
  /** Places, the main one first. */
  locations: readonly [string, ...string[]];
  /** Age in whole days at the instant a page is rendered for. */
  daysAgo: number;
  /**
   * Default true. False for what boards hold besides: on Ashby a posting that only those with the link may see, on
   * Greenhouse a "prospect post" for people whom no open role suits. Neither is ever to be counted.
   */
  isOpenRole?: boolean;
}

const SAMPLE_ATS = [
  "greenhouse",
  "lever",
  "lever-eu",
  "ashby",
  "workable",
  "smartrecruiters",
  "recruitee",
  "personio",
  "teamtailor",
  "bamboohr",
  "breezy",
  "pinpoint",
  "rippling",
  "workday",
] as const;

/** A job board kept by a vendor, at the vendor's twin hosts under `.example`. */
export interface SampleBoard {
  ats: (typeof SAMPLE_ATS)[number];
  slug: string;
  /** The name on the board, which need not be the company's. */
  name: string;
  jobs: readonly SampleJob[];
  /** On Teamtailor: the company's own host that the board stands at; the vendor's leads there. */
  ownHost?: string;
  /** Whether the vendor, asked too often by others already, refuses. */
  isAskedTooOften?: boolean;
  /** Whether the company has switched its feed off, where the vendor lets it. */
  isFeedOff?: boolean;
}

/** The instant pages are rendered for, so that a demonstration is always of this week and a test always the same. */
export interface Clock {
  now: Date;
  /**
   * An instant `days` whole days and some hours before now. The hours differ from `salt` to `salt` and never reach a
   * day, so ages in whole days are exactly `days` even when the run began a little before the page was rendered.
   */
  daysAgo(days: number, salt?: string): Date;
  /** The UTC date `days` days before now, as `YYYY-MM-DD`. */
  dateDaysAgo(days: number): string;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array;
  /** The body arrives in pieces, spread over this time, whatever latency the transport was made with. */
  spreadOverMs?: number;
}

/** A connection that never comes about. */
export interface NoAnswer {
  fails: string;
}

export type Route = Answer | NoAnswer | ((clock: Clock, url: URL) => Answer | NoAnswer);

export interface SampleSite {
  /** What its server adds to every answer. Cookies are set one a line. */
  headers?: Readonly<Record<string, string>>;
  /** Path (and query, where it matters) to what is there. */
  routes: Readonly<Record<string, Route>>;
  /** What every other path answers; by default a plain 404 page. */
  otherwise?: Route;
  /** Content encoding used for visitors that accept it. */
  encoding?: "gzip" | "br";
}

export interface SampleCompany {
  domain: string;
  name: string;
  /** One line for people: what makes this company worth trying. */
  why: string;
  /** Site at the bare domain; `www.` redirects there unless `otherSites` says otherwise. */
  site: SampleSite;
  /** What DNS says of the domain. Mail exchanges by preference. */
  dns?: Readonly<Partial<Record<DnsRecordType, readonly string[]>>>;
  /** Sites at subdomains, by label. */
  otherSites?: Readonly<Record<string, SampleSite>>;
  /** Sites at domains of its own besides, such as the one it moved to, by full name. */
  otherDomains?: Readonly<Record<string, SampleSite>>;
  boards?: readonly SampleBoard[];
}

const DAY_MS = 86_400_000;

export function createClock(now: Date): Clock {
  return {
    now,
    daysAgo: (days, salt = "") => {
      const withinDayMs = (1 + (hash(salt) % 1_300) / 60) * 3_600_000;
      return new Date(now.getTime() - days * DAY_MS - withinDayMs);
    },
    dateDaysAgo: (days) => new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10),
  };
}

/** FNV-1a over UTF-16 code units, unsigned 32 bit: stable ids and latencies without a table of them. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** A stable UUID for `text`. */
export function uuid(text: string): string {
  const hex = [0, 1, 2, 3].map((i) => hash(`${i}:${text}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type JobRow = readonly [
  title: string,
  department: string | null,
  locations: string | readonly string[],
  daysAgo: number,
];

/** Postings from a table of `[title, department, place or places, age in days]`. */
export function jobs(rows: readonly JobRow[]): SampleJob[] {
  return rows.map(([title, department, places, daysAgo]) => ({
    title,
    department,
    locations: (typeof places === "string" ? [places] : places) as SampleJob["locations"],
    daysAgo,
  }));
}
