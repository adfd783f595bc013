/**
 * How much of a simulated world's truth the ICP model finds: on runs it has not seen, its AUC beside that of the true
 * probabilities, which nobody can beat but by chance.
 */
import { rankAuc } from "@/lib/prospect-intelligence/learning/evaluation/metrics";
import { encode } from "@/lib/prospect-intelligence/learning/feature-space";
import { openModel, splitTrainingSet, trainIcpModel } from "@/lib/prospect-intelligence/learning/icp-model";
import { DAY_MS } from "@/lib/prospect-intelligence/learning/labels";
import {
  createWorld,
  type RunSignals,
  SIMULATED_WINDOW_DAYS,
  simulateHistory,
} from "@/lib/prospect-intelligence/learning/simulate";
import { toTrainingRecords } from "@/lib/prospect-intelligence/learning/testing/simulated-records";
import { buildTrainingSet } from "@/lib/prospect-intelligence/learning/training-set";
import { predictMargin } from "@/lib/prospect-intelligence/learning/trees";

export interface ModelTrial {
  seed: string;
  rows: { train: number; test: number };
  outcomes: { train: number; test: number };
  modelAuc: number;
  truthAuc: number;
  rulesAuc: number;
  canGoLive: boolean;
}

export interface ModelTrialOptions {
  accounts?: number;
  reps?: number;
  weeks?: number;
}

/** Simulates a world, trains on its older runs and measures on its newest. */
export function tryModel(seed: string, options: ModelTrialOptions = {}): ModelTrial {
  const world = createWorld({ seed, ...options });
  const { runs, events } = toTrainingRecords(simulateHistory(world));
  const asOf = Date.parse(world.toInstant(world.days));
  const set = buildTrainingSet(runs, events, { label: "meeting_booked", windowDays: SIMULATED_WINDOW_DAYS, asOf });
  const trained = trainIcpModel(set, { seed });
  const { metrics } = trained;
  if (metrics.kind !== "binary") throw new Error("A model of outcomes has binary metrics");

  const identity = { id: "00000000-0000-4000-8000-000000000000", version: 1 };
  const model = openModel({ ...trained, ...identity }, trained.artefact);
  const { test: rows } = splitTrainingSet(set);
  const targets = rows.map(({ target }) => target);
  const startAt = Date.parse(world.toInstant(0));
  const truth = rows.map(({ signals, runAt }) => {
    const day = (runAt - startAt) / DAY_MS;
    return world.truth.outcomeProbability(signals as unknown as RunSignals, day, "meeting_booked", set.windowDays);
  });
  const ofTest = encode(
    model.features,
    rows.map(({ signals }) => signals),
  );
  return {
    seed,
    rows: metrics.rows,
    outcomes: metrics.outcomes,
    modelAuc: rankAuc(predictMargin(model.ensemble, ofTest), targets),
    truthAuc: rankAuc(truth, targets),
    rulesAuc: metrics.rules.auc.value,
    canGoLive: metrics.canGoLive,
  };
}
