/** The recommender in a simulated world, from an empty log on: for tests and the evaluation, never for serving. */
import { createRandom } from "../../random";
import { type RunSignals, startSession, type World } from "../../simulate";
import { createContext, readFeatures, toAnswer } from "../context";
import type { FeatureMatrix } from "../feature-matrix";
import { rowOf } from "../feature-matrix";
import type { AccountSignals } from "../features";
import type { Policy } from "../policy";
import { REWARDS, type RewardStep } from "../rewards";
import { drawSlate } from "../slate";

export const GRADES = {
  contacted: REWARDS.contacted ?? 0,
  meetingBooked: REWARDS.meeting_booked ?? 0,
  dealWon: REWARDS.deal_won ?? 0,
};

/** A log entry as the database holds it: what was decided on, and what has come of it so far. */
export interface LivedImpression {
  slate: number;
  rep: number;
  candidate: number;
  propensity: number;
  day: number;
  features: Float64Array;
  /** Known by now. */
  steps: RewardStep[];
}

export interface LivedSlate {
  day: number;
  rep: number;
  accounts: FeatureMatrix;
}

export interface Life {
  /** Expected reward of what was shown, by week. */
  weekly: Float64Array;
  impressions: LivedImpression[];
  slates: LivedSlate[];
}

export interface LifeOptions {
  run: string;
  slots: number;
  /** Days of the week on which every rep is shown a slate. */
  slatesPerWeek: number;
  /** The policy of each day, from what is known then; or "oracle": the best by the truth that a fixed policy can know. */
  decide: "oracle" | ((day: number, life: Life) => Policy);
  /** Also what else there was: called with each decision's features and true expected rewards. */
  onDecision?: (accounts: FeatureMatrix, worth: (row: number) => number) => void;
  keepSlates?: boolean;
}

const ANSWER_DAYS = 4;

export function liveInWorld(
  world: World,
  { run, slots, slatesPerWeek, decide, onDecision, keepSlates = false }: LifeOptions,
): Life {
  const session = startSession(world, run);
  const random = createRandom(`${world.seed} ${run}`);
  const life: Life = { weekly: new Float64Array(world.weeks), impressions: [], slates: [] };
  const shownBy: LivedImpression[] = [];
  let researched = { week: -1, rows: [] as ReturnType<typeof describe>[] };
  const describe = (account: number, day: number) => ({
    domain: String(account),
    signals: toSignals(world.observe(account, day)),
    icpScore: null,
    coverage: 1,
    researchedDaysAgo: 0,
    intent: null,
    timesShown: 0,
  });
  for (let day = 0; day < world.days; day += 1) {
    const week = Math.floor(day / 7);
    if (day % 7 < slatesPerWeek) {
      const policy = decide === "oracle" ? null : decide(day, life);
      // The team researches every account once a week.
      if (researched.week !== week)
        researched = { week, rows: world.accounts.map((_, account) => describe(account, day)) };
      for (let rep = 0; rep < world.reps; rep += 1) {
        const candidates = session.candidates(rep);
        const worth = (account: number) => session.expectedReward(rep, account, GRADES);
        let chosen: number[];
        if (!policy) {
          chosen = candidates
            .map((account) => ({ account, worth: session.expectedReward(rep, account, GRADES, "average") }))
            .sort((a, b) => b.worth - a.worth)
            .slice(0, slots)
            .map(({ account }) => account);
          for (const account of chosen) life.weekly[week] = (life.weekly[week] as number) + worth(account);
          session.offer(rep, chosen);
          continue;
        }
        const answers = life.impressions
          .filter((impression) => impression.rep === rep && impression.day <= day - ANSWER_DAYS)
          .map(({ features, steps }) =>
            toAnswer(
              features,
              steps.some(({ afterDays }) => afterDays <= ANSWER_DAYS),
            ),
          );
        const base = candidates.map((account) =>
          readFeatures({
            ...(researched.rows[account] as ReturnType<typeof describe>),
            timesShown: session.timesShown(rep, account),
          }),
        );
        const accounts = createContext(base, answers);
        onDecision?.(accounts, (row) => worth(candidates[row] as number));
        const slate = drawSlate(policy, accounts, slots, random);
        chosen = slate.map(({ candidate }) => candidates[candidate] as number);
        for (const account of chosen) life.weekly[week] = (life.weekly[week] as number) + worth(account);
        const shown = session.offer(rep, chosen);
        if (keepSlates) life.slates.push({ day, rep, accounts });
        for (const [index, { candidate, propensity }] of slate.entries()) {
          const impression = {
            slate: life.slates.length - 1,
            rep,
            candidate,
            propensity,
            day,
            features: rowOf(accounts, candidate),
            steps: [],
          };
          life.impressions.push(impression);
          shownBy[shown[index]?.id as number] = impression;
        }
      }
    }
    for (const { impression, type, at } of session.advance(1)) {
      const shown = shownBy[impression];
      const reward = REWARDS[type as keyof typeof REWARDS];
      if (shown && reward !== undefined && reward > (shown.steps.at(-1)?.reward ?? 0)) {
        shown.steps.push({ afterDays: at - shown.day, reward });
      }
    }
  }
  return life;
}

function toSignals({ technologies, open_source_organization, ...signals }: RunSignals): AccountSignals {
  return {
    ...signals,
    technology_count: technologies?.length ?? null,
    is_open_source: open_source_organization !== null,
  };
}
