/**
 * Of what will happen, how much has happened after a given time. Young impressions would else look like bad ones: most of
 * what will come of them is still to come.
 *
 * The curve is the mean cumulative function (Nelson, "Confidence limits for recurrence data", Technometrics 37(2), 1995):
 * for each day, how often it happened on that day divided by how many were followed through it, added up. It asks that
 * delays don't depend on the account or on the time of the year.
 */
import { REWARD_WINDOW_DAYS } from "./rewards";

/** Something that may happen once. */
export interface Followed {
  /** How long it was looked for, in days. */
  followedDays: number;
  /** When it happened, at most `followedDays`; null when it has not. */
  happenedAfterDays: number | null;
}

/** Share of what happens that has happened by each whole day, from 0 to REWARD_WINDOW_DAYS; it rises from 0 to 1. */
export type MaturityCurve = Float64Array;

/** When it never happened, half of what will come is taken to come in two weeks. */
const HALF_LIFE_WITHOUT_DATA_DAYS = 14;

export function estimateMaturity(followed: readonly Followed[]): MaturityCurve {
  const happened = new Float64Array(REWARD_WINDOW_DAYS + 1);
  const watched = new Float64Array(REWARD_WINDOW_DAYS + 1);
  for (const { followedDays, happenedAfterDays } of followed) {
    // Only whole days count, so that those it happened to on a day are among those who were followed through it.
    const days = Math.min(Math.floor(followedDays), REWARD_WINDOW_DAYS);
    for (let day = 0; day < days; day += 1) watched[day] = (watched[day] as number) + 1;
    if (happenedAfterDays === null) continue;
    const on = Math.floor(happenedAfterDays);
    if (on < days) happened[on] = (happened[on] as number) + 1;
  }
  // cumulative[d]: share of all to whom it happened within d days.
  const cumulative = new Float64Array(REWARD_WINDOW_DAYS + 1);
  for (let day = 0; day < REWARD_WINDOW_DAYS; day += 1) {
    const rate = watched[day] ? (happened[day] as number) / (watched[day] as number) : 0;
    cumulative[day + 1] = (cumulative[day] as number) + rate;
  }
  const total = cumulative[REWARD_WINDOW_DAYS] as number;
  return cumulative.map((share, day) => (total > 0 ? share / total : 1 - 0.5 ** (day / HALF_LIFE_WITHOUT_DATA_DAYS)));
}

/** The share by a time in days, linear between whole ones. */
export function maturityAt(curve: MaturityCurve, days: number): number {
  const within = Math.max(0, Math.min(days, REWARD_WINDOW_DAYS));
  const day = Math.min(Math.floor(within), REWARD_WINDOW_DAYS - 1);
  const [from, to] = [curve[day] as number, curve[day + 1] as number];
  return from + (to - from) * (within - day);
}
