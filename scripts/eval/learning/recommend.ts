/**
 * What the recommender earns in worlds of unseen seeds, from an empty log on, beside the best fixed policy, which knows
 * the truth averaged over all weeks, and beside chance; and how soon it is back after demand turned at once.
 */

import { learnDaily, liveInWorld } from "../../../src/lib/prospect-intelligence/learning/recommend/live-in-world";
import { UNIFORM } from "../../../src/lib/prospect-intelligence/learning/recommend/policy";
import { createWorld } from "../../../src/lib/prospect-intelligence/learning/simulate";
import type { Part } from "./part";

const WORLDS = 20;
/** With fewer accounts each is shown so often that even the best there is earns less than three times what chance does. */
const TEAM = { accounts: 6000, reps: 10 };
const WEEKS = 52;
/** A list every workday. */
const LISTS = { slots: 10, slatesPerWeek: 5 };
const LEAST_OF_BEST = 0.9;
const LEAST_TIMES_RANDOM = 3;

const TURN = { week: 26, strength: 1 };
/** After so many weeks it has to be back, */
const RECOVERY_WEEKS = 4;
/** which is to earn this share of what it earned before, as shares of what could be earned then. */
const LEAST_BACK = 0.95;

export interface RecommenderTrial {
  /** Expected reward of what was shown, by week. */
  learned: Float64Array;
  best: Float64Array;
  random: Float64Array;
}

export function tryRecommender(seed: string, { weeks = WEEKS, ...team } = {}): RecommenderTrial {
  const world = createWorld({ seed, ...TEAM, ...team, weeks });
  const live = (decide: Parameters<typeof liveInWorld>[1]["decide"]) =>
    liveInWorld(world, { run: "eval", ...LISTS, decide }).weekly;
  return { learned: live(learnDaily), best: live("average"), random: live(() => () => UNIFORM) };
}

/** Share of what could be earned that it earns after the turn, once it had time, over the share before the turn. */
export function tryTurn(seed: string, team: { accounts: number; reps: number } = TEAM): number {
  const weeks = TURN.week + RECOVERY_WEEKS + 6;
  const world = createWorld({ seed, ...team, weeks, shift: TURN });
  const live = (decide: Parameters<typeof liveInWorld>[1]["decide"]) =>
    liveInWorld(world, { run: "turn", ...LISTS, decide }).weekly;
  const [learned, best] = [live(learnDaily), live("today")];
  const share = (from: number, to: number) => sum(learned, from, to) / sum(best, from, to);
  return share(TURN.week + RECOVERY_WEEKS, weeks) / share(TURN.week - 6, TURN.week);
}

export const evaluateRecommender: Part = (report, worlds = WORLDS) => {
  const trials: RecommenderTrial[] = [];
  const turns: number[] = [];
  for (let index = 0; index < worlds; index += 1) {
    trials.push(tryRecommender(`unseen ${index + 1}`));
    turns.push(tryTurn(`unseen ${index + 1}`));
    report(index + 1, worlds);
  }
  const shares = trials.map(({ learned, best }) => sum(learned) / sum(best)).sort((a, b) => a - b);
  const later = trials.map(({ learned, best }) => sum(learned, WEEKS / 2) / sum(best, WEEKS / 2));
  const times = trials.map(({ learned, random }) => sum(learned) / sum(random)).sort((a, b) => a - b);
  const most = trials.map(({ best, random }) => sum(best) / sum(random));
  turns.sort((a, b) => a - b);
  const figure = (meaning: string, values: number[], least: number, detail: string) => ({
    meaning: `${meaning}, mean of ${worlds} worlds,`,
    value: mean(values),
    target: `at least ${least}`,
    isReached: mean(values) >= least,
    detail: `Single worlds ${values[0]?.toFixed(2)} to ${values.at(-1)?.toFixed(2)}. ${detail}`,
  });
  return [
    figure(
      `reward of ${WEEKS} weeks from nothing ÷ that of the best fixed policy`,
      shares,
      LEAST_OF_BEST,
      `In the second half of them ${mean(later).toFixed(3)}.`,
    ),
    figure(
      "the same ÷ that of chance",
      times,
      LEAST_TIMES_RANDOM,
      `The best fixed policy has ${mean(most).toFixed(2)}.`,
    ),
    figure(
      `share of the best from ${RECOVERY_WEEKS} weeks after demand turned ÷ before`,
      turns,
      LEAST_BACK,
      "The best knows each day's demand.",
    ),
  ];
};

function sum(values: Float64Array, from = 0, to = values.length): number {
  return values.subarray(from, to).reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
