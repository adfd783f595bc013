/** What a model was worth on runs newer than all it learned from, against the rules' score on the same runs. */
import { bootstrap, type Estimate, toGroups } from "./evaluation/bootstrap";
import { brierScore, calibrationCurve, liftAt, logLoss, rankAuc, rankingOf } from "./evaluation/metrics";
import { OUTCOMES, type OutcomeLabel } from "./labels";
import type { BinaryMetrics, BinaryScores } from "./model-schemas";
import type { TrainingRow } from "./training-set";

/** Fewer outcomes to measure on could flatter any model. */
export const TEST_OUTCOMES_NEEDED = 20;

/** What one way of scoring says of the test rows. */
export interface Judgement {
  /** By which rows are ranked. */
  scores: Float64Array;
  /** Calibrated. */
  probabilities: Float64Array;
}

type Comparison = Pick<BinaryMetrics, "model" | "rules" | "difference">;
const MEASURES = ["auc", "logLoss", "brier", "liftAt10"] as const;

/** Both ways of scoring, and their differences, from the same draws of accounts. */
export function compareJudgements(
  rows: readonly TrainingRow[],
  model: Judgement,
  rules: Judgement,
  seed: string,
): Comparison {
  const targets = Float64Array.from(rows, ({ target }) => target);
  const groups = toGroups(rows.map(({ domain }) => domain));
  const rankings = { model: rankingOf(model.scores), rules: rankingOf(rules.scores) };
  const measure = ({ scores, probabilities }: Judgement, ranking: Uint32Array, weights: Float64Array) => ({
    auc: rankAuc(scores, targets, weights, ranking),
    logLoss: logLoss(probabilities, targets, weights),
    brier: brierScore(probabilities, targets, weights),
    liftAt10: liftAt(0.1, scores, targets, weights, ranking),
  });
  const estimates: Record<string, Estimate> = bootstrap(
    groups,
    (weights) => {
      const ofModel = measure(model, rankings.model, weights);
      const ofRules = measure(rules, rankings.rules, weights);
      return Object.fromEntries(
        MEASURES.flatMap((name) => [
          [`model ${name}`, ofModel[name]],
          [`rules ${name}`, ofRules[name]],
          [`difference ${name}`, ofModel[name] - ofRules[name]],
        ]),
      );
    },
    { seed },
  );
  const scoresOf = (whose: string) =>
    Object.fromEntries(MEASURES.map((name) => [name, estimates[`${whose} ${name}`]])) as unknown as BinaryScores;
  return { model: scoresOf("model"), rules: scoresOf("rules"), difference: scoresOf("difference") };
}

export function describeCalibration({ probabilities }: Judgement, rows: readonly TrainingRow[]) {
  return calibrationCurve(
    probabilities,
    rows.map(({ target }) => target),
  );
}

const DISTRIBUTION_BINS = 10;

/** Test rows by served score, 0–100. */
export function distributeScores(
  scores: readonly number[],
  rows: readonly TrainingRow[],
): BinaryMetrics["distribution"] {
  const width = 100 / DISTRIBUTION_BINS;
  const bins = Array.from({ length: DISTRIBUTION_BINS }, (_, bin) => ({
    from: bin * width,
    to: (bin + 1) * width,
    count: 0,
    outcomes: 0,
  }));
  for (const [index, score] of scores.entries()) {
    const bin = bins[Math.min(DISTRIBUTION_BINS - 1, Math.floor(score / width))];
    if (!bin) continue;
    bin.count += 1;
    bin.outcomes += rows[index]?.target ?? 0;
  }
  return bins;
}

interface Verdict {
  canGoLive: boolean;
  verdict: string;
  outcomesMissing: number | null;
}

/**
 * Whether the model may take the rules' place beside a run: only where the whole interval of its lead in AUC lies above
 * zero, on outcomes enough. How many outcomes are missing follows from intervals narrowing with the square root of their
 * number, as long as the lead stays what it was measured to be.
 */
export function judge(
  { model, rules, difference }: Comparison,
  outcomes: { train: number; test: number },
  label: OutcomeLabel,
): Verdict {
  const { noun } = OUTCOMES[label];
  const lead = difference.auc;
  const measured = `AUC ${show(model.auc.value)} against the rules' ${show(rules.auc.value)}, a lead of ${show(lead.value)} (95 % interval ${show(lead.low)} to ${show(lead.high)})`;
  const all = outcomes.train + outcomes.test;
  if (outcomes.test < TEST_OUTCOMES_NEEDED) {
    const share = Math.max(outcomes.test, 1) / Math.max(all, 1);
    const outcomesMissing = Math.ceil((TEST_OUTCOMES_NEEDED - outcomes.test) / share);
    return {
      canGoLive: false,
      verdict: `Not enough ${noun} to judge by: ${outcomes.test} of the ${TEST_OUTCOMES_NEEDED} needed among the newest runs, so about ${outcomesMissing} more in all. The rules stay. So far ${measured}.`,
      outcomesMissing,
    };
  }
  if (lead.low > 0) {
    return {
      canGoLive: true,
      verdict: `It beats the rules: ${measured}, on ${outcomes.test} ${noun}.`,
      outcomesMissing: 0,
    };
  }
  if (!(lead.value > 0)) {
    return { canGoLive: false, verdict: `It does not beat the rules, which stay: ${measured}.`, outcomesMissing: null };
  }
  const needed = all * ((lead.value - lead.low) / lead.value) ** 2;
  const outcomesMissing = Math.max(1, Math.ceil(needed - all));
  return {
    canGoLive: false,
    verdict: `It may be better than the rules, which stay until that is certain: ${measured}. About ${outcomesMissing} more ${noun} would settle it, if the lead is what it seems.`,
    outcomesMissing,
  };
}

function show(value: number): string {
  return value.toFixed(3).replace("-", "−");
}
