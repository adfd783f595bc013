/**
 * What an impression earned. Rewards are graded by the furthest that came of it, may arrive weeks late, and are credited
 * to the impression that led to them.
 */
import type { INTERACTION_TYPES } from "../../schemas";

type InteractionType = (typeof INTERACTION_TYPES)[number];

/**
 * The reward of each outcome, as a share of a won deal. A judgement, not a measurement: a meeting is worth half a deal and
 * a first contact a tenth. Looking at a page earns nothing, lest the list learn to be clicked on.
 */
export const REWARDS: Readonly<Partial<Record<InteractionType, number>>> = {
  contacted: 0.1,
  meeting_booked: 0.5,
  deal_won: 1,
};

/** Outcomes later than this after the impression are no longer credited to it. */
export const REWARD_WINDOW_DAYS = 90;

const DAY_MS = 86_400_000;

export interface Impression {
  id: string;
  /** Who it was shown to. */
  userId: string;
  domain: string;
  /** Milliseconds since 1970. */
  shownAt: number;
}

export interface RewardEvent {
  id: string;
  userId: string;
  domain: string;
  type: InteractionType;
  /** Milliseconds since 1970. */
  occurredAt: number;
  /** The impression it names. */
  impressionId: string | null;
  /** Of an `undone` event, the event it takes back. */
  takesBack: string | null;
}

/** A step up: this many days after the impression its reward became `reward`. */
export interface RewardStep {
  afterDays: number;
  reward: number;
}

/**
 * The steps of each impression's reward, rising in time and in reward; an impression without any is left out.
 *
 * An event that names no impression follows the one that the same person's last event with the same account named: whoever
 * was contacted from the list is met, and won, because of it. Undone events, and what they take back, don't count.
 */
export function creditRewards(
  impressions: readonly Impression[],
  events: readonly RewardEvent[],
): Map<string, RewardStep[]> {
  const shown = new Map(impressions.map((impression) => [impression.id, impression]));
  const takenBack = new Set(events.map(({ takesBack }) => takesBack));
  const threads = new Map<string, string>();
  const credited = new Map<string, RewardStep[]>();
  const inOrder = [...events].sort((a, b) => a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1));
  for (const event of inOrder) {
    if (event.type === "undone" || takenBack.has(event.id)) continue;
    const thread = `${event.userId} ${event.domain}`;
    if (event.impressionId) threads.set(thread, event.impressionId);
    const impression = shown.get(threads.get(thread) ?? "");
    const reward = REWARDS[event.type];
    if (!impression || reward === undefined) continue;
    if (impression.userId !== event.userId || impression.domain !== event.domain) continue;
    const afterDays = (event.occurredAt - impression.shownAt) / DAY_MS;
    if (afterDays < 0 || afterDays > REWARD_WINDOW_DAYS) continue;
    const steps = credited.get(impression.id) ?? [];
    if (reward > (steps.at(-1)?.reward ?? 0)) credited.set(impression.id, [...steps, { afterDays, reward }]);
  }
  return credited;
}

/** What an impression had earned this many days after it was shown. */
export function rewardWithin(steps: readonly RewardStep[] | undefined, days: number): number {
  return steps?.findLast(({ afterDays }) => afterDays <= days)?.reward ?? 0;
}
