/**
 * How much of its reward an impression has earned by a given age. Young impressions would else look like bad ones: most of
 * what they will earn is still to come.
 *
 * The curve is the mean cumulative function of the reward (Nelson, "Confidence limits for recurrence data", Technometrics
 * 37(2), 1995): for each day of age, what arrived on that day divided by the impressions that were that old already, added
 * up. It asks that delays don't depend on the account or on the time of the year.
 */
import { REWARD_WINDOW_DAYS, type RewardStep } from "./rewards";

export interface AgedReward {
  /** Days since the impression was shown. */
  ageDays: number;
  steps: readonly RewardStep[];
}

/** Share of the reward that has arrived by each whole day of age, from 0 to REWARD_WINDOW_DAYS; it rises from 0 to 1. */
export type MaturityCurve = Float64Array;

/** Without a single reward, half of what will come is taken to come in two weeks. */
const HALF_LIFE_WITHOUT_DATA_DAYS = 14;

export function estimateMaturity(impressions: readonly AgedReward[]): MaturityCurve {
  const arrived = new Float64Array(REWARD_WINDOW_DAYS + 1);
  const oldEnough = new Float64Array(REWARD_WINDOW_DAYS + 1);
  for (const { ageDays, steps } of impressions) {
    // Only whole days of age count, so that a day's arrivals and those who lived through it are the same impressions.
    const days = Math.min(Math.floor(ageDays), REWARD_WINDOW_DAYS);
    for (let day = 0; day < days; day += 1) oldEnough[day] = (oldEnough[day] as number) + 1;
    let earned = 0;
    for (const { afterDays, reward } of steps) {
      const day = Math.floor(afterDays);
      if (day < days) arrived[day] = (arrived[day] as number) + reward - earned;
      earned = reward;
    }
  }
  // cumulative[d]: mean reward earned by the age of d days.
  const cumulative = new Float64Array(REWARD_WINDOW_DAYS + 1);
  for (let day = 0; day < REWARD_WINDOW_DAYS; day += 1) {
    const rate = oldEnough[day] ? (arrived[day] as number) / (oldEnough[day] as number) : 0;
    cumulative[day + 1] = (cumulative[day] as number) + rate;
  }
  const total = cumulative[REWARD_WINDOW_DAYS] as number;
  return cumulative.map((earned, day) => (total > 0 ? earned / total : 1 - 0.5 ** (day / HALF_LIFE_WITHOUT_DATA_DAYS)));
}

/** The share by an age in days, linear between whole ones. */
export function maturityAt(curve: MaturityCurve, ageDays: number): number {
  const age = Math.max(0, Math.min(ageDays, REWARD_WINDOW_DAYS));
  const day = Math.min(Math.floor(age), REWARD_WINDOW_DAYS - 1);
  const [from, to] = [curve[day] as number, curve[day + 1] as number];
  return from + (to - from) * (age - day);
}
