/**
 * What a team did that picks accounts to research by chance: runs with their signals as they stood, and what came of
 * each. Because neither who runs nor when depends on an account's worth, outcomes are a fair sample of the truth.
 */

import type { IcpProfile, SignalValue } from "../../schemas";
import { DEFAULT_ICP_PROFILE, type ScoringResult, scoreResearch } from "../../scoring";
import type { SignalKey } from "../../signals";
import { createRandom, type Random } from "../random";
import { drawContactDelay, drawDealDelay, drawMeetingDelay } from "./delays";
import type { RunSignals } from "./signals";
import { RUNS_PER_REP_WEEK, type World } from "./world";

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

const FIRST_RUNS_WITHIN = 0.35;
const VIEWS_PER_DAY_OF_A_SURGE = 1.5;
const LOGGED_BY_MISTAKE = 0.01;
const RUN_DAYS = 3 / 86_400;

/** Scores by `profile`, the app's default if left out. */
export function simulateHistory(world: World, profile: IcpProfile = DEFAULT_ICP_PROFILE): History {
  const random = createRandom(world.seed).fork("history");
  const runs: SimulatedRun[] = [];
  const interactions: SimulatedInteraction[] = [];
  const surges = new Map(world.surges.map((surge) => [surge.account, surge]));
  // After the first run of each account, the rest of the team's runs fall on accounts at random.
  const firstRunsBy = FIRST_RUNS_WITHIN * world.days;
  const more = Math.max(0, RUNS_PER_REP_WEEK * world.reps * world.weeks - world.accounts.length);
  const runsPerDay = more / world.accounts.length / (world.days - firstRunsBy / 2);

  for (const { index: account, domain } of world.accounts) {
    const stream = random.fork(`account ${account}`);
    const surge = surges.get(account);
    const times = [atWork(stream.next() * firstRunsBy, stream)];
    for (let at = times[0] as number; ; ) {
      at += stream.gamma(1) / runsPerDay;
      if (at >= world.days - 1) break;
      times.push(atWork(at, stream));
    }
    if (surge) for (const after of [1, 4]) times.push(atWork(surge.from + after, stream));
    times.sort((a, b) => a - b);

    let previousAt: number | null = null;
    let busyUntil = 0;
    const log = (
      run: SimulatedRun,
      rep: number,
      type: SimulatedInteractionType,
      at: number,
      takesBack: string | null = null,
    ): SimulatedInteraction | null => {
      if (at >= world.days) return null;
      const event: SimulatedInteraction = {
        id: drawUuid(stream),
        account,
        domain,
        rep,
        type,
        at,
        occurredAt: world.toInstant(at),
        runId: run.id,
        takesBack,
        isUndone: false,
      };
      interactions.push(event);
      return event;
    };

    const ownRuns: SimulatedRun[] = [];
    for (const at of times) {
      const rep = stream.integer(world.reps);
      const signals = world.observe(account, at, previousAt);
      const { icpScore, priorityLevel, coverage } = scoreResearch(toScorable(signals), profile);
      const run: SimulatedRun = {
        id: drawUuid(stream),
        account,
        domain,
        rep,
        at,
        previousAt,
        startedAt: world.toInstant(at),
        finishedAt: world.toInstant(at + RUN_DAYS),
        signals,
        icpScore,
        priorityLevel,
        coverage,
      };
      ownRuns.push(run);
      previousAt = at;

      log(run, rep, "viewed", at + 2 * RUN_DAYS);
      if (stream.bernoulli(0.6)) log(run, rep, "opened_research", at + 8 * RUN_DAYS);
      if (stream.bernoulli(LOGGED_BY_MISTAKE)) {
        const mistake = log(run, rep, "meeting_booked", at + 0.01);
        const correction = mistake && log(run, rep, "undone", at + 0.02, mistake.id);
        if (correction) mistake.isUndone = true;
      }
      // An account in talks, or won, is not pursued anew.
      if (at < busyUntil) continue;
      const { contacted, meetingBooked, dealWon, dealLost, notForMe } = world.truth.funnel(rep, account, at);
      if (!stream.bernoulli(contacted)) {
        if (stream.bernoulli(notForMe / (1 - contacted))) log(run, rep, "not_for_me", at + 10 * RUN_DAYS);
        continue;
      }
      const contactedAt = at + 10 * RUN_DAYS + drawContactDelay(stream);
      log(run, rep, "contacted", contactedAt);
      if (!stream.bernoulli(meetingBooked / contacted)) continue;
      const meetingAt = contactedAt + drawMeetingDelay(stream);
      log(run, rep, "meeting_booked", meetingAt);
      const decidedAt = meetingAt + drawDealDelay(stream);
      const fate = stream.next() * meetingBooked;
      const type = fate < dealWon ? "deal_won" : fate < dealWon + dealLost ? "deal_lost" : null;
      if (type) log(run, rep, type, decidedAt);
      busyUntil = type === "deal_won" ? Number.POSITIVE_INFINITY : Math.max(busyUntil, decidedAt);
    }

    if (surge) {
      for (let day = surge.from; day < surge.to; day += 1) {
        for (let views = stream.poisson(VIEWS_PER_DAY_OF_A_SURGE); views > 0; views -= 1) {
          const at = day + 8 / 24 + (stream.next() * 9) / 24;
          const run = ownRuns.findLast((candidate) => candidate.at < at);
          if (run) log(run, run.rep, stream.bernoulli(0.4) ? "opened_research" : "viewed", at);
        }
      }
    }
    runs.push(...ownRuns);
  }
  runs.sort((a, b) => a.at - b.at || a.account - b.account);
  interactions.sort((a, b) => a.at - b.at || a.account - b.account);
  return { runs, interactions };
}

export function toScorable(signals: RunSignals): { key: SignalKey; value: SignalValue | null }[] {
  return Object.entries(signals).map(([key, value]) => ({ key: key as SignalKey, value }));
}

/** The same time on a working day and in working hours: weekends move to the Monday after. */
function atWork(at: number, random: Random): number {
  const day = Math.floor(at);
  const weekday = day % 7;
  const working = weekday >= 5 ? day + 7 - weekday : day;
  return working + 8 / 24 + (random.next() * 9) / 24;
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
