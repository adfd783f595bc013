/** Hiring signals from what job boards list. Pure. An empty, shared or unreadable board never means "not hiring". */
import type { Evidence, Job, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { ageInDays, hasHappened } from "./dates";
import { clip, evidenceFrom, knownSignal, type Origin, unknownSignal } from "./evidence";
import { isNameOf } from "./names";
import { normalizeName } from "./places";
import { countByFunction, countByPlace } from "./role-counts";
import { classifyRole } from "./roles/classify";

const MAX_LABEL_CHARS = 300;
const MAX_URL_CHARS = 2_048;

/** An open role as a job board lists it. */
export interface Posting {
  /** Unique on its board, and the same in every run: the vendor's own id of the posting. */
  id: string;
  title: string;
  department: string | null;
  location: string | null;
  url: string | null;
  /** ISO instant. */
  postedAt: string | null;
  /** JSON path of the posting, for evidence. */
  path: string;
  /** Property that `postedAt` was read from. */
  postedPath: string;
  /** The posting's own document, with its path there, where title and date were read from one and not from the list. */
  document?: Origin & { path: string };
}

/** A number of open roles that a board itself states. */
export interface StatedTotal {
  count: number;
  /** JSON path of the number, for evidence: `$.totalFound`. */
  path: string;
  /** Whether the vendor's numbers stop there, so that there may be more. */
  isLowerBound: boolean;
}

/** What became of one board that the company's pages name. */
export interface BoardReading {
  /** Value of the signal `job_board`. */
  name: string;
  /** For people: "Greenhouse". */
  label: string;
  /** Where the company's site names it. */
  mention: Evidence;
  /** Whether the site only shows that the vendor is used, and the board was found by its name. */
  isGuess: boolean;
  outcome: BoardOutcome;
}

export type BoardOutcome =
  | {
      kind: "listed";
      postings: readonly Posting[];
      companyNames: readonly string[];
      isComplete: boolean;
      statedTotal?: StatedTotal | null;
      isDated?: boolean;
      url: string;
      fetchedAt: string;
      countPath: string;
    }
  | { kind: "failed"; reason: string };

/** The list that a page carries itself: used when no vendor's board could be, since it is usually a copy of one. */
export const OWN_LIST = "json-ld";

export const JOB_KEYS = [
  "job_board",
  "total_open_roles",
  "engineering_role_count",
  "has_open_engineering_roles",
  "engineering_role_share",
  "newest_role_age_days",
  "roles_by_function",
  "roles_by_place",
] as const satisfies readonly SignalKey[];

/** Titles quoted as evidence of engineering roles, of functions and of places. */
const MAX_QUOTED_ROLES = 3;

export interface JobFindings {
  signals: Signal[];
  jobs: Job[];
  status: "ok" | "empty" | "unknown";
  reason?: string;
}

interface Context {
  company: { companyName: string | null; domain: string };
  now: Date;
}

type Listed = BoardReading & { outcome: Extract<BoardOutcome, { kind: "listed" }> };
interface Role {
  job: Job;
  posting: Posting;
  board: Listed;
}

/** `readings` in the order of the registry. */
export function concludeJobs(readings: readonly BoardReading[], { company, now }: Context): JobFindings {
  const listed = readings.filter((reading): reading is Listed => reading.outcome.kind === "listed");
  const own = listed.filter(({ outcome }) => outcome.postings.length > 0 && belongsTo(outcome.companyNames, company));
  const vendors = own.filter(({ name }) => name !== OWN_LIST);
  const used = vendors.length > 0 ? vendors : own;
  if (used.length === 0) return withoutRoles(readings, company);

  const roles = mergeRoles(used);
  const engineering = roles.filter(({ job }) => job.isEngineering);
  const unread = readings
    .filter((reading) => used.includes(reading as Listed) || reading.name !== OWN_LIST)
    .filter(isPart);
  const missing = unread[0] === undefined ? null : reasonOf(unread[0]);

  const counts: Evidence[] = used.map(({ outcome }) =>
    evidenceFrom(outcome, `${outcome.countPath}: ${outcome.postings.length}`),
  );
  const titles = (of: Role[]) => of.slice(0, MAX_QUOTED_ROLES).map(evidenceOfTitle);
  const share = Math.round((engineering.length / roles.length) * 1000) / 1000;

  const signals = [
    knownSignal(
      "job_board",
      [...new Set(used.map(({ name }) => name))].join(", "),
      used.flatMap(({ mention, outcome }) => [mention, ...ownerEvidence(outcome)]),
    ),
    totalRoles(roles.length, { used, unread, missing, counts }),
    countedRoles("engineering_role_count", engineering.length, missing, [...counts, ...titles(engineering)]),
    engineering.length > 0
      ? knownSignal("has_open_engineering_roles", true, titles(engineering))
      : missing === null
        ? knownSignal("has_open_engineering_roles", false, [...counts, ...titles(roles)])
        : unknownSignal("has_open_engineering_roles", missing, counts),
    missing === null
      ? knownSignal("engineering_role_share", share, counts)
      : unknownSignal("engineering_role_share", missing, counts),
    newestRole(roles, missing, now),
    rolesByFunction(roles, missing, counts),
    rolesByPlace(roles, missing, counts),
  ];
  return { signals, jobs: roles.map(({ job }) => job), status: "ok", reason: missing ?? undefined };
}

/**
 * How many roles there are: those that were read, where that was all. Of a part, what the board itself states is the
 * number, if no other may have more; else it is at least as many as were read, or as the largest board states.
 */
function totalRoles(
  read: number,
  {
    used,
    unread,
    missing,
    counts,
  }: { used: Listed[]; unread: BoardReading[]; missing: string | null; counts: Evidence[] },
): Signal {
  const key = "total_open_roles";
  if (missing === null) return knownSignal(key, read, counts);

  const stated = used.flatMap(({ outcome }) =>
    outcome.isComplete || !outcome.statedTotal ? [] : [{ outcome, ...outcome.statedTotal }],
  );
  const evidence = stated.map(({ outcome, path, count }) => evidenceFrom(outcome, `${path}: ${count}`));
  const [only] = stated;
  const isOneBoard = used.length === 1 && unread.length === 1;
  if (only && isOneBoard && !only.isLowerBound && only.count >= read) return knownSignal(key, only.count, evidence);
  return countedRoles(key, Math.max(read, ...stated.map(({ count }) => count)), missing, [...evidence, ...counts]);
}

/** What was counted in a part is certain as a lower bound, and nothing counted says nothing. */
function countedRoles(
  key: SignalKey,
  count: number | Record<string, number>,
  missing: string | null,
  evidence: Evidence[],
): Signal {
  if (missing === null) return knownSignal(key, count, evidence);
  if (count === 0) return unknownSignal(key, missing, evidence);
  return { ...knownSignal(key, count, evidence), isLowerBound: true, reason: missing };
}

function rolesByFunction(roles: readonly Role[], missing: string | null, counts: Evidence[]): Signal {
  const { counts: byFunction, examples } = countByFunction(roles);
  const titles = examples.slice(0, MAX_QUOTED_ROLES).map(evidenceOfTitle);
  return countedRoles("roles_by_function", byFunction, missing, [...counts, ...titles]);
}

function rolesByPlace(roles: readonly Role[], missing: string | null, counts: Evidence[]): Signal {
  const key = "roles_by_place";
  const { counts: byPlace, examples } = countByPlace(roles);
  if (examples.length === 0) return unknownSignal(key, missing ?? "The job board gives its roles no places", counts);
  const places = examples.slice(0, MAX_QUOTED_ROLES).map(evidenceOfPlace);
  return countedRoles(key, byPlace, missing, [...counts, ...places]);
}

/** Each board's roles in its order; one that an earlier board lists too, by title and place, counts once. */
function mergeRoles(boards: readonly Listed[]): Role[] {
  const elsewhere = new Set<string>();
  return boards.flatMap((board) => {
    const roles = board.outcome.postings.map((posting) => ({ posting, keys: roleKeys(posting) }));
    const fresh = roles.filter(({ keys }) => !elsewhere.has(keys.exact) && !elsewhere.has(keys.elsewhere));
    for (const { keys } of roles) elsewhere.add(keys.exact).add(keys.here);
    return fresh.map(({ posting }) => ({ job: toJob(posting, board.name), posting, board }));
  });
}

/**
 * What a role is known by on other boards. Vendors word places differently: "Berlin" on one is "Berlin, Germany" on
 * another, while "Remote, US" is not "Remote, Canada". So a bare place is `here` as such, and looks `elsewhere` for one
 * that begins with it; and the other way round.
 */
function roleKeys({ title, location }: Posting): { exact: string; here: string; elsewhere: string } {
  const role = normalizeName(title);
  const [place = "", ...rest] = (location ?? "").split(/[,;(]/).map(normalizeName).filter(Boolean);
  const [here, elsewhere] = rest.length === 0 ? ["bare", "longer"] : ["longer", "bare"];
  return {
    exact: `${role}|${[place, ...rest].join(" ")}`,
    here: `${role}|${here}|${place}`,
    elsewhere: `${role}|${elsewhere}|${place}`,
  };
}

function evidenceOfTitle({ board, posting }: Role): Evidence {
  const { path, ...origin } = originOf(posting, board);
  return evidenceFrom(origin, `${path}: ${posting.title}`);
}

function evidenceOfPlace({ board, posting }: Role): Evidence {
  const { path, ...origin } = originOf(posting, board);
  return evidenceFrom(origin, `${path}: ${posting.title}, ${posting.location}`);
}

/** Where a posting stands: in a document of its own, or in the board's list. */
function originOf(posting: Posting, { outcome: { url, fetchedAt } }: Listed): Origin & { path: string } {
  return posting.document ?? { url, fetchedAt, path: posting.path };
}

/** Bounded: a page's own list may put a megabyte where a title belongs. */
function toJob({ id, title, department, location, url, postedAt }: Posting, board: string): Job {
  return {
    id: clip(`${board}:${id}`, MAX_LABEL_CHARS),
    title: clip(title, MAX_LABEL_CHARS),
    department: department === null ? null : clip(department, MAX_LABEL_CHARS),
    location: location === null ? null : clip(location, MAX_LABEL_CHARS),
    url: url === null || url.length > MAX_URL_CHARS ? null : url,
    postedAt,
    ...classifyRole(title, department),
  };
}

function newestRole(roles: readonly Role[], missing: string | null, now: Date): Signal {
  const key = "newest_role_age_days";
  const dated = roles.flatMap(({ posting, board }) =>
    posting.postedAt !== null && hasHappened(posting.postedAt, now) ? [{ posting, board, at: posting.postedAt }] : [],
  );
  const newest = dated.reduce<(typeof dated)[number] | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  const isDated = roles.every(({ board }) => board.outcome.isDated ?? true);
  const doubt = missing ?? (isDated ? null : "The job board dates its roles one by one, and not all could be asked");
  if (newest === null) return unknownSignal(key, doubt ?? "The job board gives its roles no dates");

  const age = ageInDays(newest.at, now);
  const { path, ...origin } = originOf(newest.posting, newest.board);
  const evidence = evidenceFrom(origin, `${path}.${newest.posting.postedPath}: ${newest.at} (${newest.posting.title})`);
  // What was not read may be newer, unless nothing can be.
  if (doubt !== null && age > 0) return unknownSignal(key, doubt, [evidence]);
  return knownSignal(key, age, evidence);
}

/** Whether a board may have more roles than were read of it. */
function isPart({ outcome }: BoardReading): boolean {
  return outcome.kind === "failed" || !outcome.isComplete;
}

/** Why the roles that were read may not be all. */
function reasonOf({ name, label, outcome }: BoardReading): string {
  if (outcome.kind === "failed") return outcome.reason;
  if (name === OWN_LIST) return `Only ${outcome.postings.length} of the pages about single roles could be read`;
  const { postings, statedTotal } = outcome;
  return statedTotal && !statedTotal.isLowerBound && statedTotal.count >= postings.length
    ? `Only ${postings.length} of the ${statedTotal.count} roles on the ${label} board were read`
    : `Only a part of the ${label} board could be read`;
}

/** No board gave roles of the company's own. A board that failed may have some, so it is named first. */
function withoutRoles(readings: readonly BoardReading[], company: Context["company"]): JobFindings {
  const failed = readings.find(({ outcome }) => outcome.kind === "failed");
  if (failed?.outcome.kind === "failed") return noRoles("unknown", failed.outcome.reason);

  const listed = readings.filter((reading): reading is Listed => reading.outcome.kind === "listed");
  const shared = listed.find(({ outcome }) => outcome.postings.length > 0);
  const reading = shared ?? listed[0];
  if (reading === undefined) return { signals: [], jobs: [], status: "unknown" };

  const { mention, outcome, label, name } = reading;
  const seen = [mention, ...ownerEvidence(outcome)];
  if (shared === undefined) {
    const reason = `The ${label} board lists no roles, which does not prove that there are none`;
    const count = evidenceFrom(outcome, `${outcome.countPath}: 0`);
    return noRoles("empty", reason, [...seen, count], knownSignal("job_board", name, seen));
  }
  const called = company.companyName ?? company.domain;
  const reason = `The ${label} board is that of ${outcome.companyNames.join(", ")}, so its roles are not counted as those of ${called}`;
  return noRoles("unknown", reason, seen, { ...knownSignal("job_board", name, seen), reason });
}

function noRoles(status: "empty" | "unknown", reason: string, evidence: Evidence[] = [], board?: Signal): JobFindings {
  const unknown = JOB_KEYS.filter((key) => key !== "job_board").map((key) => unknownSignal(key, reason, evidence));
  return { signals: board === undefined ? unknown : [board, ...unknown], jobs: [], status, reason };
}

/** A board that does not say whose it is was named by the company's own pages: that is enough. */
function belongsTo(names: readonly string[], company: Context["company"]): boolean {
  return names.length === 0 || names.some((name) => isNameOf(name, company));
}

function ownerEvidence(outcome: Listed["outcome"]): Evidence[] {
  return outcome.companyNames.slice(0, 1).map((name) => evidenceFrom(outcome, `company name: ${name}`));
}
