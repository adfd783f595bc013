/** The recommender in a simulated world, from an empty log on: for simulations, tests and the evaluation, never for serving. */
import { DEFAULT_ICP_PROFILE, scoreResearch } from "../../scoring";
import { createRandom } from "../random";
import { toScorable } from "../simulate/history";
import { type SessionEvent, startSession } from "../simulate/session";
import type { RunSignals } from "../simulate/signals";
import type { World } from "../simulate/world";
import { createContext, createContextOfRep } from "./context";
import type { FeatureMatrix } from "./feature-matrix";
import { rowOf } from "./feature-matrix";
import type { AccountSignals } from "./features";
import { fitRep, fitTeam, MOST_OWN_IMPRESSIONS } from "./funnel";
import { createParameters, createPolicy, type Policy, UNIFORM } from "./policy";
import { REWARDS, type RewardStep } from "./rewards";
import { drawSlate } from "./slate";

export const GRADES = {
  contacted: REWARDS.contacted ?? 0,
  meetingBooked: REWARDS.meeting_booked ?? 0,
  dealWon: REWARDS.deal_won ?? 0,
};

const DAY_MS = 86_400_000;

/** More than there are accounts to draw from. */
const ALWAYS_THE_BEST = 1_000_000;

/** The recommender as it learns in a team: every day anew from the log, always as bold as it gets; at random at first. */
export function learnDaily(day: number, { impressions }: Life): (rep: number) => Policy {
  const learned = impressions.map(({ rep, day: shownOn, features, steps }) => {
    return { userId: String(rep), shownAt: shownOn * DAY_MS, features, steps };
  });
  const team = fitTeam(learned, day * DAY_MS);
  if (!team) return () => UNIFORM;
  const parameters = createParameters("linear_thompson", ALWAYS_THE_BEST, `day ${day}`);
  return (rep) => {
    const own = learned.filter(({ userId }) => userId === String(rep)).slice(-MOST_OWN_IMPRESSIONS);
    return createPolicy("linear_thompson", parameters, fitRep(team, own, day * DAY_MS));
  };
}

/** A log entry as the database holds it: what was decided on, and what has come of it so far. */
export interface LivedImpression {
  slate: number;
  rep: number;
  /** Index in the world. */
  account: number;
  slot: number;
  /** Accounts left when it was drawn. */
  left: number;
  propensity: number;
  day: number;
  features: Float64Array;
  /** Known by now. */
  steps: RewardStep[];
}

export interface LivedSlate {
  day: number;
  rep: number;
  /** Index in the world of each row. */
  candidates: readonly number[];
  accounts: FeatureMatrix;
}

export interface LivedEvent {
  impression: LivedImpression;
  type: SessionEvent["type"];
  /** Days since the world began. */
  at: number;
}

export interface Life {
  /** Expected reward of what was shown, by week. */
  weekly: Float64Array;
  impressions: LivedImpression[];
  slates: LivedSlate[];
  /** Everything that came of impressions, in order of time. */
  events: LivedEvent[];
}

export interface LifeOptions {
  run: string;
  slots: number;
  /** Days of the week on which every rep is shown a slate. */
  slatesPerWeek: number;
  /**
   * Each rep's policy of a day, from what is known then; or the best by the truth: "average" demand is all that a fixed
   * policy can know of it, "today" is what nobody can know.
   */
  decide: "average" | "today" | ((day: number, life: Life) => (rep: number) => Policy);
  keepSlates?: boolean;
  /** The first day on which accounts are recommended. */
  from?: number;
  /** Whether the account may be recommended on a day yet; all may unless said otherwise. */
  isKnown?: (account: number, day: number) => boolean;
}

export function liveInWorld(
  world: World,
  { run, slots, slatesPerWeek, decide, keepSlates = false, from = 0, isKnown = () => true }: LifeOptions,
): Life {
  const session = startSession(world, run);
  const random = createRandom(`${world.seed} ${run}`);
  const life: Life = { weekly: new Float64Array(world.weeks), impressions: [], slates: [], events: [] };
  const shownBy: LivedImpression[] = [];
  let researched: { week: number; accounts: FeatureMatrix } | undefined;
  for (let day = 0; day < world.days; day += 1) {
    const week = Math.floor(day / 7);
    if (day >= from && day % 7 < slatesPerWeek) {
      const policy = typeof decide === "string" ? null : decide(day, life);
      // The team researches every account once a week.
      if (researched?.week !== week) researched = { week, accounts: researchAll(world, day) };
      for (let rep = 0; rep < world.reps; rep += 1) {
        const candidates = session.candidates(rep).filter((account) => isKnown(account, day));
        const worth = (account: number) => session.expectedReward(rep, account, GRADES);
        let chosen: number[];
        if (!policy) {
          chosen = candidates
            .map((account) => ({
              account,
              worth: session.expectedReward(rep, account, GRADES, decide as "average" | "today"),
            }))
            .sort((a, b) => b.worth - a.worth)
            .slice(0, slots)
            .map(({ account }) => account);
          for (const account of chosen) life.weekly[week] = (life.weekly[week] as number) + worth(account);
          session.offer(rep, chosen);
          continue;
        }
        const accounts = createContextOfRep(researched.accounts, candidates, (account) =>
          session.timesShown(rep, account),
        );
        const slate = drawSlate(policy(rep), accounts, slots, random);
        chosen = slate.map(({ candidate }) => candidates[candidate] as number);
        for (const account of chosen) life.weekly[week] = (life.weekly[week] as number) + worth(account);
        const shown = session.offer(rep, chosen);
        if (keepSlates) life.slates.push({ day, rep, candidates, accounts });
        for (const [slot, { candidate, propensity, left }] of slate.entries()) {
          const impression = {
            slate: life.slates.length - 1,
            rep,
            account: candidates[candidate] as number,
            slot,
            left,
            propensity,
            day,
            features: rowOf(accounts, candidate),
            steps: [],
          };
          life.impressions.push(impression);
          shownBy[shown[slot]?.id as number] = impression;
        }
      }
    }
    for (const { impression, type, at } of session.advance(1)) {
      const shown = shownBy[impression];
      if (shown) life.events.push({ impression: shown, type, at });
      const reward = REWARDS[type as keyof typeof REWARDS];
      if (shown && reward !== undefined && reward > (shown.steps.at(-1)?.reward ?? 0)) {
        shown.steps.push({ afterDays: at - shown.day, reward });
      }
    }
  }
  return life;
}

function researchAll(world: World, day: number): FeatureMatrix {
  return createContext(
    world.accounts.map((_, account) => {
      const signals = world.observe(account, day);
      const { icpScore, coverage } = scoreResearch(toScorable(signals), DEFAULT_ICP_PROFILE);
      return {
        domain: String(account),
        signals: toSignals(signals),
        icpScore,
        coverage,
        researchedDaysAgo: 0,
        intent: null,
        timesShown: 0,
      };
    }),
  );
}

function toSignals({ open_source_organization, ...signals }: RunSignals): AccountSignals {
  return { ...signals, is_open_source: open_source_organization !== null };
}
