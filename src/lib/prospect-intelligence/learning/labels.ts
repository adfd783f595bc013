/**
 * What the ICP model learns to tell: whether an account has an outcome within a stated time after a run.
 *
 * A run is labelled once its whole window has passed, and not before: were runs with an early outcome taken in while
 * the others of their age still wait for theirs, the newest rows would all be successes.
 */
import type { INTERACTION_TYPES } from "../schemas";

export type InteractionType = (typeof INTERACTION_TYPES)[number];

export const OUTCOME_LABELS = ["meeting_booked", "deal_won"] as const;
export type OutcomeLabel = (typeof OUTCOME_LABELS)[number];

/** Labels of a first model, from the rules' own verdict on the run: it learns to imitate them and can't beat them. */
export const SEED_LABELS = ["icp_score", "priority_level"] as const;

export const LABELS = [...OUTCOME_LABELS, ...SEED_LABELS] as const;
export type Label = (typeof LABELS)[number];

export const DEFAULT_LABEL: OutcomeLabel = "meeting_booked";
export const DEFAULT_WINDOW_DAYS = 90;
export const DAY_MS = 86_400_000;

interface OutcomeDefinition {
  /** For people: "12 meetings or deals". */
  noun: string;
  meaning: string;
  /** Any of these, by any rep, is the outcome. */
  events: readonly InteractionType[];
  /** What comes before it, from the first step to the last: who got there only tells something too. */
  steps: readonly InteractionType[];
}

export const OUTCOMES: Readonly<Record<OutcomeLabel, OutcomeDefinition>> = {
  meeting_booked: {
    noun: "meetings or deals",
    meaning: "A meeting was booked, or a deal won, with the account within the window after the run.",
    // A deal without a logged meeting had one all the same.
    events: ["meeting_booked", "deal_won"],
    steps: ["contacted"],
  },
  deal_won: {
    noun: "deals",
    meaning: "A deal was won with the account within the window after the run.",
    events: ["deal_won"],
    steps: ["contacted", "meeting_booked"],
  },
};

/** Every kind of event that training reads. */
export const LEARNED_EVENTS = ["contacted", ...OUTCOME_LABELS] as const satisfies readonly InteractionType[];

export function isOutcomeLabel(label: Label): label is OutcomeLabel {
  return (OUTCOME_LABELS as readonly Label[]).includes(label);
}

/** An interaction with an account, by whichever rep. Instants are milliseconds since 1970. */
export interface AccountEvent {
  id: string;
  type: InteractionType;
  at: number;
  /** When it was taken back; null when it stands. */
  undoneAt: number | null;
}

export interface LabelOptions {
  label: OutcomeLabel;
  windowDays: number;
  /** The instant of which the data is looked at. What comes after it is not known. */
  asOf: number;
}

export type LabelVerdict =
  /** The first event that counts, or null when the window passed without one; of the steps before it, the furthest. */
  | { status: "labelled"; event: AccountEvent | null; step: AccountEvent | null }
  /** The window has not passed. */
  | { status: "censored" }
  /** The account had its outcome before the run: it was no prospect any more. */
  | { status: "decided" };

/**
 * The label of a run at `runAt` (the instant its features were complete), from the account's events in the order of
 * time. An event counts in (runAt, runAt + window], unless it was taken back.
 */
export function labelRun(runAt: number, events: readonly AccountEvent[], options: LabelOptions): LabelVerdict {
  const { label, windowDays, asOf } = options;
  const end = runAt + windowDays * DAY_MS;
  const standing = events.filter(({ undoneAt }) => undoneAt === null || undoneAt > asOf);
  const counted = standing.filter(({ type }) => OUTCOMES[label].events.includes(type));
  if (counted.some(({ at }) => at <= runAt)) return { status: "decided" };
  if (end > asOf) return { status: "censored" };
  const within = standing.filter(({ at }) => at > runAt && at <= end);
  const step = OUTCOMES[label].steps.findLast((type) => within.some((event) => event.type === type));
  return {
    status: "labelled",
    event: counted.find(({ at }) => at <= end) ?? null,
    step: within.find(({ type }) => type === step) ?? null,
  };
}
