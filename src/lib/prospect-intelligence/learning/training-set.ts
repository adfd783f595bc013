/**
 * The rows that the ICP model learns from: runs with their features as they stood, and what became of the account after.
 * Pure. Whatever would let a row know its own future is refused here, by an error that names it.
 */
import { createHash } from "node:crypto";
import type { PriorityLevel } from "../schemas";
import { SIGNAL_KEYS } from "../signals";
import { rankAuc } from "./evaluation/metrics";
import { FEATURES, FEATURES_VERSION, type RunSignals, readFeature } from "./features";
import {
  type AccountEvent,
  DAY_MS,
  isOutcomeLabel,
  type Label,
  type LabelOptions,
  labelRun,
  OUTCOMES,
  type OutcomeLabel,
} from "./labels";

/** What tells whether an outcome followed a successful run. Instants are milliseconds since 1970. */
export interface RunToLabel {
  id: string;
  domain: string;
  /** When the run ended: what was known then may be learned from. */
  runAt: number;
  isSimulated: boolean;
}

/** A successful run as it was recorded. */
export interface RunRecord extends RunToLabel {
  /** When the signals were observed. */
  observedAt: number;
  signals: RunSignals;
  /** The rules' own verdict on it. */
  icpScore: number | null;
  priorityLevel: PriorityLevel;
}

/** An interaction, whoever's. */
export interface EventRecord extends AccountEvent {
  domain: string;
  isSimulated: boolean;
}

export interface RowLabel {
  /** 1 or 0 for an outcome; the score 0–100 for `icp_score`; 0, 1, 2 for low, medium, high. */
  target: number;
  /** The event that made it 1. */
  event: Pick<AccountEvent, "id" | "at"> | null;
  /** The furthest step towards the outcome in the window, which may have come before it or in its place. */
  step: Pick<AccountEvent, "type" | "at"> | null;
}

export interface TrainingRow extends RowLabel {
  runId: string;
  domain: string;
  runAt: number;
  signals: RunSignals;
  /** The rules' score, 0–100; null where they gave none. */
  rulesScore: number | null;
}

/** Runs that could be labelled, and how many could not. */
export interface LabelledRuns<Row extends RowLabel> {
  label: Label;
  windowDays: number;
  /** Milliseconds since 1970. */
  asOf: number;
  /** In the order of time. */
  rows: Row[];
  isSimulated: boolean;
  /** Runs that there are, of which the rows are those that could be labelled. */
  runCount: number;
  /** Runs whose window has not passed. */
  censoredCount: number;
  /** Runs of accounts that had their outcome before, or, of seed labels, without a verdict. */
  leftOutCount: number;
  /** Runs less than `REPEAT_DAYS` after another row of the account. */
  repeatedCount: number;
  /** Different events among the rows; several runs before one meeting have one outcome together. */
  outcomeCount: number;
}

export type TrainingSet = LabelledRuns<TrainingRow>;

export interface TrainingSetOptions {
  label: Label;
  windowDays: number;
  asOf: number;
}

/** A row would know what nobody knew at the time of its run. */
export class LeakError extends Error {
  constructor(message: string) {
    super(`Leak refused: ${message}`);
    this.name = "LeakError";
  }
}

/**
 * An account that is researched daily for a quarter is not ninety accounts: its runs hardly differ and share what
 * becomes of it. At most one row a week is taken of each.
 */
export const REPEAT_DAYS = 7;

/** What only `account_signals` and `accounts` hold: the account as it is today. */
const OF_TODAY = ["domain", "icp_score", "priority_level", "coverage", "research_id", "observed_at"];

/** Target values of `priority_level`, by their place. */
export const PRIORITY_CLASSES = ["low", "medium", "high"] as const satisfies readonly PriorityLevel[];

/**
 * The rows to learn from: the runs there are, labelled.
 *
 * @throws LeakError when a run's signals were observed after it, are those of today, or betray the outcome.
 */
export function buildTrainingSet(
  runs: readonly RunRecord[],
  events: readonly EventRecord[],
  options: TrainingSetOptions,
): TrainingSet {
  const { label, windowDays, asOf } = options;
  for (const run of runs) refuseLaterSignals(run);
  const labelled = isOutcomeLabel(label)
    ? labelByOutcome(runs, events, { label, windowDays, asOf })
    : labelRuns(runs, [], options, (run) => judgeByRules(run, label));
  const rows = labelled.rows.map(({ run, ...rowLabel }) => {
    const { id: runId, domain, runAt, signals, icpScore: rulesScore } = run;
    return { runId, domain, runAt, signals, rulesScore, ...rowLabel };
  });
  const set = { ...labelled, rows };
  refuseLeaks(set);
  return set;
}

/** A run that could be labelled. */
type Labelled<Run> = RowLabel & { run: Run };

/** Labels runs by what became of their accounts. It looks at no signal, so that who only counts need not read any. */
export function labelByOutcome<Run extends RunToLabel>(
  runs: readonly Run[],
  events: readonly EventRecord[],
  options: LabelOptions,
): LabelledRuns<Labelled<Run>> {
  return labelRuns(runs, events, options, ({ runAt }, ofAccount) => {
    const verdict = labelRun(runAt, ofAccount, options);
    if (verdict.status === "censored") return "censored";
    if (verdict.status === "decided") return "left out";
    const { event, step } = verdict;
    return { target: event ? 1 : 0, event, step };
  });
}

function judgeByRules({ icpScore, priorityLevel }: RunRecord, label: Exclude<Label, OutcomeLabel>): Judgement {
  const target = label === "icp_score" ? icpScore : toPriorityClass(priorityLevel);
  return target === null ? "left out" : { target, event: null, step: null };
}

type Judgement = RowLabel | "censored" | "left out";

/**
 * Judges the runs there are. Where any is simulated, simulated runs and events alone are read, so that the two are never
 * mixed. Rows come out in the order of time, equal instants by domain, whatever the order they came in.
 */
function labelRuns<Run extends RunToLabel>(
  runs: readonly Run[],
  events: readonly EventRecord[],
  { label, windowDays, asOf }: TrainingSetOptions,
  judge: (run: Run, eventsOfAccount: readonly EventRecord[]) => Judgement,
): LabelledRuns<Labelled<Run>> {
  const isSimulated = runs.some((run) => run.isSimulated);
  const known = runs
    .filter((run) => run.isSimulated === isSimulated && run.runAt <= asOf)
    .sort((a, b) => a.runAt - b.runAt || compare(a.domain, b.domain) || compare(a.id, b.id));
  const eventsOf = groupByDomain(events.filter((event) => event.isSimulated === isSimulated));

  const rows: Labelled<Run>[] = [];
  let censoredCount = 0;
  let leftOutCount = 0;
  let repeatedCount = 0;
  const lastTaken = new Map<string, number>();
  for (const run of known) {
    const { domain, runAt } = run;
    if (runAt < (lastTaken.get(domain) ?? -Infinity) + REPEAT_DAYS * DAY_MS) {
      repeatedCount += 1;
      continue;
    }
    const judgement = judge(run, eventsOf.get(domain) ?? []);
    if (judgement === "censored") censoredCount += 1;
    else if (judgement === "left out") leftOutCount += 1;
    else {
      lastTaken.set(domain, runAt);
      rows.push({ run, ...judgement });
    }
  }

  const outcomeCount = new Set(rows.flatMap(({ event }) => (event ? [event.id] : []))).size;
  return {
    label,
    windowDays,
    asOf,
    rows,
    isSimulated,
    runCount: known.length,
    censoredCount,
    leftOutCount,
    repeatedCount,
    outcomeCount,
  };
}

/**
 * Refuses rows that know their future: a label event outside (run, run + window], a window that had not passed, a
 * feature that tells the outcome all but perfectly by itself, which nothing that research reads of a company does.
 *
 * @throws LeakError
 */
export function refuseLeaks({ label, windowDays, asOf, rows }: TrainingSet): void {
  if (!isOutcomeLabel(label)) return;
  for (const { runId, runAt, event, step } of rows) {
    const end = runAt + windowDays * DAY_MS;
    if (end > asOf) throw new LeakError(`the window of run ${runId} ends after the instant the data is of`);
    for (const one of [event, step]) {
      if (one && one.at <= runAt) throw new LeakError(`run ${runId} is labelled by an event before it`);
      if (one && one.at > end) throw new LeakError(`run ${runId} is labelled by an event after its window`);
    }
  }
  refuseTellingFeatures(rows, label);
}

/** Fewer of either class may be told apart by chance. */
const TELLING_MINIMUM = 30;
const TELLING_AUC = 0.99;

function refuseTellingFeatures(rows: readonly TrainingRow[], label: keyof typeof OUTCOMES): void {
  const targets = Float64Array.from(rows, ({ target }) => target);
  const positives = targets.reduce((sum, target) => sum + target, 0);
  if (Math.min(positives, targets.length - positives) < TELLING_MINIMUM) return;
  for (const feature of FEATURES) {
    const values = rows.map(({ signals }) => readFeature(feature, signals));
    // Unknown is below every value, so that being known at all may tell, too.
    const auc = rankAuc(
      Float64Array.from(values, (value) => (typeof value === "string" ? 0 : Number(value ?? -1e300))),
      targets,
    );
    if (Math.max(auc, 1 - auc) >= TELLING_AUC) {
      throw new LeakError(
        `${feature.name} alone tells ${OUTCOMES[label].noun} (AUC ${auc.toFixed(3)}): it seems to be written after them`,
      );
    }
  }
}

function refuseLaterSignals({ id, runAt, observedAt, signals }: RunRecord): void {
  if (observedAt > runAt) {
    throw new LeakError(`the signals of run ${id} were observed at ${iso(observedAt)}, after it (${iso(runAt)})`);
  }
  const ofToday = OF_TODAY.find((key) => key in signals);
  if (ofToday !== undefined) {
    throw new LeakError(`the signals of run ${id} have ${ofToday}: they are today's account_signals, not the run's`);
  }
}

/**
 * SHA-256 of what a model is trained on, hex: the label's definition, and each row's domain, instant, signals, target,
 * step and rules' score. Ids are left out, so that the same history gives the same hash in any database.
 */
export function hashTrainingSet({ label, windowDays, rows }: TrainingSet): string {
  const hash = createHash("sha256").update(`${FEATURES_VERSION} ${label} ${windowDays}\n`);
  for (const { domain, runAt, signals, target, step, rulesScore } of rows) {
    const values = SIGNAL_KEYS.map((key) => sorted(signals[key] ?? null));
    hash.update(`${JSON.stringify([domain, runAt, target, step?.type ?? null, rulesScore, values])}\n`);
  }
  return hash.digest("hex");
}

/** Postgres keeps the keys of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.entries(value).sort(([a], [b]) => compare(a, b));
}

function toPriorityClass(level: PriorityLevel): number | null {
  const index = (PRIORITY_CLASSES as readonly string[]).indexOf(level);
  return index === -1 ? null : index;
}

function groupByDomain(events: readonly EventRecord[]): Map<string, EventRecord[]> {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) {
    const group = groups.get(event.domain);
    if (group) group.push(event);
    else groups.set(event.domain, [event]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.at - b.at || compare(a.id, b.id));
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
