/**
 * What a team did that picks accounts to research by chance: runs with their signals as they stood, and what came of
 * each. Because neither who runs nor when depends on an account's worth, outcomes are a fair sample of the truth.
 */

import type { IcpProfile, SignalValue } from "../../schemas";
import { DEFAULT_ICP_PROFILE, type ScoringResult, scoreResearch } from "../../scoring";
import type { SignalKey } from "../../signals";
import { createRandom, type Random } from "../random";
import type { Account } from "./accounts";
import { drawContactDelay, drawDealDelay, drawMeetingDelay } from "./delays";
import type { RunSignals } from "./signals";
import { RUNS_PER_REP_WEEK, type Surge, type World } from "./world";

export type SimulatedInteractionType =
  | "viewed"
  | "opened_research"
  | "contacted"
  | "meeting_booked"
  | "deal_won"
  | "deal_lost"
  | "not_for_me"
  | "undone";

export interface SimulatedRun {
  /** A UUID of its own, the same for the same seed. */
  id: string;
  account: number;
  domain: string;
  rep: number;
  /** Days since the world began. */
  at: number;
  /** The run of the same account before it. */
  previousAt: number | null;
  /** ISO instants. */
  startedAt: string;
  finishedAt: string;
  signals: RunSignals;
  icpScore: number | null;
  priorityLevel: ScoringResult["priorityLevel"];
  coverage: number;
}

export interface SimulatedInteraction {
  id: string;
  account: number;
  domain: string;
  rep: number;
  type: SimulatedInteractionType;
  at: number;
  occurredAt: string;
  /** The run it goes back to. */
  runId: string;
  /** Of `undone`: the event it takes back. */
  takesBack: string | null;
  /** Taken back by a later event: it never happened. */
  isUndone: boolean;
}

export interface History {
  /** Both in the order of time. */
  runs: SimulatedRun[];
  interactions: SimulatedInteraction[];
}

/** Share of the world's time by which every account was researched once. */
const FIRST_RUNS_WITHIN = 0.35;
/** A surge brings these further runs, in days after its start, and the team looks at the account again and again. */
const RUNS_OF_A_SURGE = [1, 4];
const VIEWS_PER_DAY_OF_A_SURGE = 1.5;
/** Share of runs after which a meeting is logged that never was, and taken back. */
const LOGGED_BY_MISTAKE = 0.01;

const SECOND = 1 / 86_400;
const MINUTE = 60 * SECOND;

/** Scores by `profile`, the app's default if left out. */
export function simulateHistory(world: World, profile: IcpProfile = DEFAULT_ICP_PROFILE): History {
  const random = createRandom(world.seed).fork("history");
  const surges = new Map(world.surges.map((surge) => [surge.account, surge]));
  const runs: SimulatedRun[] = [];
  const interactions: SimulatedInteraction[] = [];
  for (const account of world.accounts) {
    const stream = random.fork(`account ${account.index}`);
    const surge = surges.get(account.index);
    const pursued = chooseTimes(world, stream, surge);
    const routine = world.watched.has(account.index) ? chooseRoutineTimes(world, stream, pursued[0]) : [];
    const own = [...pursued, ...routine]
      .sort((a, b) => a - b)
      .map((at, index, times) => createRun(world, stream, account, at, times[index - 1] ?? null, profile));
    const log = createLog(world, stream, interactions);
    // Nobody pursues an account because a list was researched again.
    const isRoutine = new Set(routine);
    followUp(
      world,
      stream,
      own.filter(({ at }) => !isRoutine.has(at)),
      log,
    );
    if (surge) lookAgain(world, stream, own, surge, log);
    runs.push(...own);
  }
  runs.sort((a, b) => a.at - b.at || a.account - b.account);
  interactions.sort((a, b) => a.at - b.at || a.account - b.account);
  return { runs, interactions };
}

/** A first run while the team gets to know its accounts; after it the team's other runs fall on accounts at random. */
function chooseTimes(world: World, random: Random, surge: Surge | undefined): number[] {
  const firstRunsBy = FIRST_RUNS_WITHIN * world.days;
  const further = Math.max(0, RUNS_PER_REP_WEEK * world.reps * world.weeks - world.accounts.length);
  const perDay = further / world.accounts.length / (world.days - firstRunsBy / 2);

  const first = random.next() * firstRunsBy;
  const times = [first];
  for (let at = first + random.gamma(1) / perDay; at < world.days; at += random.gamma(1) / perDay) times.push(at);
  if (surge) times.push(...RUNS_OF_A_SURGE.map((after) => surge.from + after));
  return (
    times
      .map((at) => moveToWork(world, at, random))
      // Whoever would begin on the last weekend begins when the world is over.
      .filter((at) => at < world.days)
      .sort((a, b) => a - b)
  );
}

/** Every other day of the last ten weeks, the last day among them, once the team knows the account. */
function chooseRoutineTimes(world: World, random: Random, firstAt = world.days): number[] {
  const from = Math.max(Math.ceil(firstAt) + 1, world.days - 70);
  const times: number[] = [];
  for (let day = world.days - 1; day >= from; day -= 2) times.push(day + (6 + random.next()) / 24);
  return times.reverse();
}

/** In working hours of that day, or of the Monday after a weekend. */
function moveToWork(world: World, at: number, random: Random): number {
  let day = Math.floor(at);
  while (!world.isWorkday(day)) day += 1;
  return day + (8 + 9 * random.next()) / 24;
}

function createRun(
  world: World,
  random: Random,
  account: Account,
  at: number,
  previousAt: number | null,
  profile: IcpProfile,
): SimulatedRun {
  const signals = world.observe(account.index, at, previousAt);
  const { icpScore, priorityLevel, coverage } = scoreResearch(toScorable(signals), profile);
  return {
    id: drawUuid(random),
    account: account.index,
    domain: account.domain,
    rep: random.integer(world.reps),
    at,
    previousAt,
    startedAt: world.toInstant(at),
    finishedAt: world.toInstant(at + 3 * SECOND),
    signals,
    icpScore,
    priorityLevel,
    coverage,
  };
}

/** Logs an event of a run's rep; null when the world is over by then. */
type Log = (
  run: SimulatedRun,
  type: SimulatedInteractionType,
  at: number,
  takesBack?: SimulatedInteraction,
) => SimulatedInteraction | null;

function createLog(world: World, random: Random, interactions: SimulatedInteraction[]): Log {
  return ({ id: runId, account, domain, rep }, type, at, takesBack) => {
    if (at >= world.days) return null;
    const event: SimulatedInteraction = {
      id: drawUuid(random),
      account,
      domain,
      rep,
      type,
      at,
      occurredAt: world.toInstant(at),
      runId,
      takesBack: takesBack?.id ?? null,
      isUndone: false,
    };
    if (takesBack) takesBack.isUndone = true;
    interactions.push(event);
    return event;
  };
}

/** What comes of the runs of one account, in the order of time. */
function followUp(world: World, random: Random, runs: readonly SimulatedRun[], log: Log): void {
  let busyUntil = 0;
  for (const run of runs) {
    const { rep, account, at } = run;
    log(run, "viewed", at + 10 * SECOND);
    if (random.bernoulli(0.6)) log(run, "opened_research", at + MINUTE);
    if (random.bernoulli(LOGGED_BY_MISTAKE)) {
      const mistake = log(run, "meeting_booked", at + 10 * MINUTE);
      if (mistake) log(run, "undone", at + 12 * MINUTE, mistake);
    }
    // An account in talks, or won, is not pursued anew.
    if (at < busyUntil) continue;

    const chances = world.truth.funnel(rep, account, at);
    if (!random.bernoulli(chances.contacted)) {
      if (random.bernoulli(chances.notForMe / (1 - chances.contacted))) log(run, "not_for_me", at + 3 * MINUTE);
      continue;
    }
    const contactedAt = at + 3 * MINUTE + drawContactDelay(random);
    log(run, "contacted", contactedAt);
    if (!random.bernoulli(chances.meetingBooked / chances.contacted)) continue;
    const meetingAt = contactedAt + drawMeetingDelay(random);
    log(run, "meeting_booked", meetingAt);
    const decidedAt = meetingAt + drawDealDelay(random);
    const fate = random.next() * chances.meetingBooked;
    const isWon = fate < chances.dealWon;
    if (isWon) log(run, "deal_won", decidedAt);
    else if (fate < chances.dealWon + chances.dealLost) log(run, "deal_lost", decidedAt);
    busyUntil = isWon ? Number.POSITIVE_INFINITY : Math.max(busyUntil, decidedAt);
  }
}

/** What a surge brings besides runs: those who ran the account before it look again. */
function lookAgain(world: World, random: Random, runs: readonly SimulatedRun[], { from, to }: Surge, log: Log): void {
  for (let day = from; day < to; day += 1) {
    if (!world.isWorkday(day)) continue;
    for (let views = random.poisson(VIEWS_PER_DAY_OF_A_SURGE); views > 0; views -= 1) {
      const at = day + (8 + 9 * random.next()) / 24;
      const run = runs.findLast((known) => known.at + MINUTE < at);
      if (run) log(run, random.bernoulli(0.4) ? "opened_research" : "viewed", at);
    }
  }
}

export function toScorable(signals: RunSignals): { key: SignalKey; value: SignalValue | null }[] {
  return Object.entries(signals).map(([key, value]) => ({ key: key as SignalKey, value }));
}

/** A version 4 UUID from a stream. */
export function drawUuid(random: Random): string {
  const hex = () =>
    random
      .integer(2 ** 32)
      .toString(16)
      .padStart(8, "0");
  const [a, b, c, d] = [hex(), hex(), hex(), hex()];
  const variant = "89ab"[Number.parseInt(c[0] ?? "0", 16) % 4];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
