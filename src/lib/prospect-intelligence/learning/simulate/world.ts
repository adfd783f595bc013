/**
 * A team to learn from, of which the truth is known: accounts, reps with tastes of their own, demand that drifts, and
 * planted surges. Pure: the same options give the same world, to the byte.
 *
 * Two ways to live in it: `simulateHistory()` writes down what a team would have done that picks accounts by chance, and
 * `startSession()` lets a policy pick them, day by day.
 */
import { createRandom } from "../random";
import { type Account, createAccount, createRole } from "./accounts";
import { meanDelay, shareWithin } from "./delays";
import { observe, type RunSignals } from "./signals";
import { type AccountPart, createTruth, type DemandShift, type Funnel, type Truth } from "./truth";

export interface WorldOptions {
  seed: number | string;
  /** How many companies; default 2000. */
  accounts?: number;
  reps?: number;
  weeks?: number;
  /** The instant at which the world begins, midnight UTC of a day; a Monday unless given. */
  startAt?: string;
  /** How many accounts surge once; default one in 50. */
  surges?: number;
  /** How many of these begin in the last week, so that they go on when the world ends; default none. */
  surgesAtEnd?: number;
  /** How many accounts are researched every other day in the last ten weeks, those that surge first; default none. */
  watched?: number;
  /** An abrupt change of demand; none by default. */
  shift?: DemandShift;
}

/** An account stirs: roles open, the team looks at it again and again. Days since the world began, end excluded. */
export interface Surge {
  account: number;
  from: number;
  to: number;
}

/** Labels whose true probability is known. */
export type OutcomeLabel = "meeting_booked" | "deal_won";

export interface World {
  readonly seed: string;
  readonly days: number;
  readonly weeks: number;
  readonly reps: number;
  readonly accounts: readonly Account[];
  readonly surges: readonly Surge[];
  /** Accounts that are researched every other day in the last ten weeks. */
  readonly watched: ReadonlySet<number>;
  /** ISO instant of a time in days. */
  toInstant(day: number): string;
  /** Whether people work on that day: Monday to Friday. */
  isWorkday(day: number): boolean;
  /** What a run at `at` finds, with the run before it for what changed since. */
  observe(account: number, at: number, previousAt?: number | null): RunSignals;
  readonly truth: WorldTruth;
}

/** What only tests and evaluations may ask. */
export interface WorldTruth {
  /** Chances when `account` is shown to `rep`; `day` null stands for the average over all weeks. */
  funnel(rep: number, account: number, day: number, demand?: "today" | "average"): Funnel;
  /**
   * Probability that `simulateHistory()` logs `label` within `windowDays` after a run with these signals at `day`, of
   * an account that has not got there yet. Whoever ranks by it has the best AUC there is.
   */
  outcomeProbability(signals: RunSignals, day: number, label: OutcomeLabel, windowDays: number): number;
}

/** Nearly every meeting of a simulated run is booked within this: with it, 26 weeks leave enough runs to learn from. */
export const SIMULATED_WINDOW_DAYS = 42;

/** Researches of one rep in a week; the first of each account included. */
export const RUNS_PER_REP_WEEK = 25;

const DEFAULT_START_AT = "2026-01-05T00:00:00.000Z";
const DAY_MS = 86_400_000;
/** Besides as many as open in two weeks otherwise. */
const ROLES_OF_A_SURGE = 10;

export function createWorld(options: WorldOptions): World {
  const { accounts: count = 2000, reps = 10, weeks = 26, startAt = DEFAULT_START_AT } = options;
  const seed = String(options.seed);
  const days = weeks * 7;
  const random = createRandom(seed).fork("world");
  const startMs = Date.parse(startAt);
  if (Number.isNaN(startMs)) throw new RangeError(`startAt is no instant: ${startAt}`);

  const accounts = Array.from({ length: count }, (_, index) =>
    createAccount(random.fork(`account ${index}`), index, days),
  );
  const { surges: surgeCount = Math.round(count / 50), surgesAtEnd = 0, watched = 0 } = options;
  const surges = plantSurges(random.fork("surges"), accounts, days, surgeCount, surgesAtEnd);
  const look = (account: number, at: number, previousAt: number | null = null) =>
    observe(accounts[account] as Account, seed, at, previousAt);

  const truth = createTruth(
    random.fork("truth"),
    { reps, weeks, shift: options.shift ?? null },
    accounts.map(({ index }) => look(index, 0)),
  );
  return {
    seed,
    days,
    weeks,
    reps,
    accounts,
    surges,
    watched: new Set([...surges.map(({ account }) => account), ...accounts.keys()].slice(0, watched)),
    isWorkday: (day) => [1, 2, 3, 4, 5].includes(new Date(startMs + Math.floor(day) * DAY_MS).getUTCDay()),
    toInstant: (day) => new Date(startMs + Math.round(day * DAY_MS)).toISOString(),
    observe: look,
    truth: createWorldTruth(truth, look, { accounts: count, reps, days }),
  };
}

function createWorldTruth(
  truth: Truth,
  look: World["observe"],
  { accounts, reps, days }: { accounts: number; reps: number; days: number },
): WorldTruth {
  // A team that is offered slates asks for every account of the same day, rep by rep.
  const latest: ({ day: number; part: AccountPart } | undefined)[] = [];
  const partOf = (account: number, day: number): AccountPart => {
    const known = latest[account];
    if (known?.day === Math.floor(day)) return known.part;
    const part = truth.prepare(look(account, Math.floor(day)));
    latest[account] = { day: Math.floor(day), part };
    return part;
  };

  const runsPerDay = (RUNS_PER_REP_WEEK * reps) / accounts / 7;
  return {
    funnel: (rep, account, day, demand = "today") =>
      truth.funnel(rep, partOf(account, day), demand === "today" ? day : null),
    outcomeProbability(signals, day, label, windowDays) {
      const part = truth.prepare(signals);
      let chance = 0;
      for (let rep = 0; rep < reps; rep += 1) {
        const { meetingBooked, dealWon } = truth.funnel(rep, part, day);
        chance += (label === "meeting_booked" ? meetingBooked : dealWon) / reps;
      }
      // The run's own pursuit, those of runs to come within the window, and those of earlier runs still under way.
      const own = chance * shareWithin(label, windowDays);
      let others = Math.min(day, meanDelay(label));
      for (let later = 0.5; later < Math.min(windowDays, days - day); later += 1) {
        others += shareWithin(label, windowDays - later);
      }
      return 1 - (1 - own) * Math.exp(-runsPerDay * chance * others);
    },
  };
}

/** Surges begin after eight weeks, when there is something to compare with, and at least a week before the world ends,
 * but for those that are to go on at its end. */
function plantSurges(
  random: ReturnType<typeof createRandom>,
  accounts: Account[],
  days: number,
  count: number,
  countAtEnd: number,
): Surge[] {
  const first = 9 * 7;
  const last = days - 7;
  if (last <= first) return [];
  // Of a company whose job board nobody can read, or is empty most of the time, no surge could be seen.
  const visible = accounts.filter((account) => account.shows.board && countOpenings(account, 0, first) >= 2);
  const chosen = random.shuffle(visible.map(({ index }) => index)).slice(0, count);
  return chosen
    .map((index, planted): Surge => {
      const isAtEnd = planted < countAtEnd;
      const from = isAtEnd ? days - 6 + random.integer(3) : first + random.integer(last - first);
      const surge = { account: index, from, to: Math.min(days, from + 7 + random.integer(8)) };
      stir(random.fork(`account ${index}`), accounts[index] as Account, surge);
      return surge;
    })
    .sort((a, b) => a.from - b.from || a.account - b.account);
}

function countOpenings(account: Account, from: number, to: number): number {
  return account.roles.filter(({ openedAt }) => openedAt >= from && openedAt < to).length;
}

function stir(random: ReturnType<typeof createRandom>, account: Account, surge: Surge): void {
  const moment = () => surge.from + random.next() * 4;
  const usualWeek = (7 * countOpenings(account, 0, surge.from)) / surge.from;
  const roles = random.poisson(ROLES_OF_A_SURGE + 2 * usualWeek);
  for (let role = 0; role < roles; role += 1) account.roles.push(createRole(random, moment(), account.bent + 1));
  account.roles.sort((a, b) => a.openedAt - b.openedAt);
  account.posts.push(moment());
  account.posts.sort((a, b) => a - b);
}
