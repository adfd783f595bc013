/** Hiring signals from what job boards list. Pure. An empty, shared or unreadable board never means "not hiring". */
import type { Evidence, Job, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { ageInDays, hasHappened } from "./dates";
import { clip, evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import { isNameOf } from "./names";
import { normalizeName } from "./places";
import { isEngineeringRole } from "./roles";

const MAX_LABEL_CHARS = 300;
const MAX_URL_CHARS = 2_048;

/** An open role as a job board lists it. */
export interface Posting {
  /** Unique on its board. */
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
] as const satisfies readonly SignalKey[];

/** Titles quoted as evidence of engineering roles. */
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
  const missing = missingPart(readings);

  const total: Evidence[] = used.map(({ outcome }) =>
    evidenceFrom(outcome, `${outcome.countPath}: ${outcome.postings.length}`),
  );
  const titles = (of: Role[]) =>
    of
      .slice(0, MAX_QUOTED_ROLES)
      .map(({ board, posting }) => evidenceFrom(board.outcome, `${posting.path}: ${posting.title}`));
  const whenWhole = (key: SignalKey, value: number, evidence: Evidence[]) =>
    missing === null ? knownSignal(key, value, evidence) : unknownSignal(key, missing, evidence);

  const signals = [
    knownSignal(
      "job_board",
      [...new Set(used.map(({ name }) => name))].join(", "),
      used.flatMap(({ mention, outcome }) => [mention, ...ownerEvidence(outcome)]),
    ),
    whenWhole("total_open_roles", roles.length, total),
    whenWhole("engineering_role_count", engineering.length, [...total, ...titles(engineering)]),
    engineering.length > 0
      ? knownSignal("has_open_engineering_roles", true, titles(engineering))
      : missing === null
        ? knownSignal("has_open_engineering_roles", false, [...total, ...titles(roles)])
        : unknownSignal("has_open_engineering_roles", missing, total),
    whenWhole("engineering_role_share", Math.round((engineering.length / roles.length) * 1000) / 1000, total),
    newestRole(roles, missing, now),
  ];
  return { signals, jobs: roles.map(({ job }) => job), status: "ok", reason: missing ?? undefined };
}

/** Each board's roles in its order; one that an earlier board lists too, by title and place, counts once. */
function mergeRoles(boards: readonly Listed[]): Role[] {
  const elsewhere = new Set<string>();
  return boards.flatMap((board) => {
    const fresh = board.outcome.postings.filter((posting) => !elsewhere.has(roleKey(posting)));
    for (const posting of board.outcome.postings) elsewhere.add(roleKey(posting));
    return fresh.map((posting) => ({ job: toJob(posting, board.name), posting, board }));
  });
}

function roleKey({ title, location }: Posting): string {
  return `${normalizeName(title)}|${normalizeName(location ?? "")}`;
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
    isEngineering: isEngineeringRole(title, department),
  };
}

function newestRole(roles: readonly Role[], missing: string | null, now: Date): Signal {
  const key = "newest_role_age_days";
  const dated = roles.flatMap(({ posting, board }) =>
    posting.postedAt !== null && hasHappened(posting.postedAt, now) ? [{ posting, board, at: posting.postedAt }] : [],
  );
  const newest = dated.reduce<(typeof dated)[number] | null>((a, b) => (a === null || b.at > a.at ? b : a), null);
  if (missing !== null) return unknownSignal(key, missing);
  if (newest === null) return unknownSignal(key, "The job board gives its roles no dates");
  const quote = `${newest.posting.path}.${newest.posting.postedPath}: ${newest.at} (${newest.posting.title})`;
  return knownSignal(key, ageInDays(newest.at, now), evidenceFrom(newest.board.outcome, quote));
}

/** Why the roles that were read may not be all; null when they are. */
function missingPart(readings: readonly BoardReading[]): string | null {
  for (const { name, label, outcome } of readings) {
    if (name === OWN_LIST) continue;
    if (outcome.kind === "failed") return outcome.reason;
    if (!outcome.isComplete) return `Only a part of the ${label} board could be read`;
  }
  return null;
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
