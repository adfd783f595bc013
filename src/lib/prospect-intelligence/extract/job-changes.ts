/**
 * What changed on a company's job board between two runs. Pure. A role that is no longer listed was closed, or the list
 * could not be read whole: only runs that read all of the same board are compared, role by role, by their ids.
 */
import type { Job, Research, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { evidenceFrom, knownSignal, unknownSignal } from "./evidence";

export const JOB_CHANGE_KEYS = ["roles_opened", "roles_closed"] as const satisfies readonly SignalKey[];

/** Titles quoted as evidence of a change. */
const MAX_QUOTED_ROLES = 3;

/** The roles of an earlier run that read the whole job board. */
export interface KnownRoles {
  /** ISO instant of the run. */
  researchedAt: string;
  /** Value of its signal `job_board`. */
  jobBoard: string;
  roles: readonly { id: string; title: string }[];
}

type Listing = Pick<Research, "jobs"> & { signals: readonly Signal[] };

/** The roles of a run as later ones compare with them; null when it did not read the whole of a job board. */
export function toKnownRoles(run: Listing & Pick<Research, "researchedAt">): KnownRoles | null {
  const jobBoard = run.signals.find(({ key }) => key === "job_board")?.value;
  const roles = identified(run.jobs);
  if (typeof jobBoard !== "string" || wholeCount(run) === null || roles === null) return null;
  return { researchedAt: run.researchedAt, jobBoard, roles };
}

/** `previous` is the last run to compare with, null when there is none, undefined when it could not be looked up. */
export function concludeJobChanges(listing: Listing, previous: KnownRoles | null | undefined): Signal[] {
  const unknown = (reason: string) => JOB_CHANGE_KEYS.map((key) => unknownSignal(key, reason));
  const total = wholeCount(listing);
  const roles = identified(listing.jobs);
  const [origin] = total?.evidence ?? [];
  const jobBoard = listing.signals.find(({ key }) => key === "job_board")?.value;

  if (origin === undefined || roles === null) return unknown("The whole job board was not read in this run");
  if (previous === undefined) return unknown("Earlier runs could not be looked up");
  if (previous === null) return unknown("No earlier run read the whole job board");
  if (previous.jobBoard !== jobBoard) {
    return unknown(`The job board was another one then: ${previous.jobBoard}, now ${jobBoard}`);
  }

  const day = previous.researchedAt.slice(0, 10);
  const before = new Set(previous.roles.map(({ id }) => id));
  const now = new Set(roles.map(({ id }) => id));
  const change = (key: SignalKey, changed: readonly { title: string }[], said: string) => {
    const titles = changed.slice(0, MAX_QUOTED_ROLES).map(({ title }) => evidenceFrom(origin, `${said}: ${title}`));
    const counts = evidenceFrom(origin, `${roles.length} roles, ${previous.roles.length} on ${day}`);
    return knownSignal(key, changed.length, [counts, ...titles]);
  };
  const opened = roles.filter(({ id }) => !before.has(id));
  const closed = previous.roles.filter(({ id }) => !now.has(id));
  return [
    change("roles_opened", opened, `Not listed on ${day}`),
    change("roles_closed", closed, `Listed on ${day}, no longer`),
  ];
}

/** The signal that counts all roles, where all were read: a board may state how many there are and list fewer. */
function wholeCount({ signals, jobs }: Listing): Signal | null {
  const total = signals.find(({ key }) => key === "total_open_roles");
  return total === undefined || total.value !== jobs.length || total.isLowerBound ? null : total;
}

/** Runs saved before roles had ids can't be compared with. */
function identified(jobs: readonly Job[]): { id: string; title: string }[] | null {
  const roles = jobs.flatMap(({ id, title }) => (id === null ? [] : [{ id, title }]));
  return roles.length === jobs.length ? roles : null;
}
