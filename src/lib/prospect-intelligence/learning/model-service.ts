import "server-only";
/** ICP models for admins: what there is, training, promoting, rolling back. */
import type { MemberContext } from "../../auth/context";
import { env } from "../../env";
import { logger } from "../../logger";
import { createAdminClient } from "../../supabase/admin";
import type { Tables } from "../../supabase/database.types";
import { toInstant } from "../../supabase/instant";
import { ProductError } from "../errors";
import { DEFAULT_LABEL, DEFAULT_WINDOW_DAYS, type OutcomeLabel } from "./labels";
import { forgetLiveModel } from "./live-model";
import { type IcpModel, icpModelSchema, type LearningData, type TrainingProgress } from "./model-schemas";
import { toRefusal } from "./refusal";
import { staleWhileRevalidate } from "./stale-while-revalidate";
import type { TrainOptions } from "./train";
import { runTrainingTask, type TrainingTask } from "./training-thread";

const MODEL_COLUMNS =
  "id, version, state, label, window_days, algorithm, parameters, seed, data_hash, row_count, outcome_count, metrics, is_simulated, created_by, created_at, promoted_by, promoted_at, retired_at";

/** How old a count of what there is to learn from may be before another is made. */
const DATA_FRESH_MS = 60_000;

export interface CurrentTraining extends TrainingProgress {
  /** ISO instant. */
  startedAt: string;
}

export interface ModelOverview {
  /** Newest first. */
  models: IcpModel[];
  data: LearningData;
  /** The training under way in this process. */
  training: CurrentTraining | null;
}

interface Training {
  startedAt: Date;
  progress: TrainingProgress;
  stop: AbortController;
}

let training: Training | undefined;

/** Nobody waits for a count but the first who asks, and whoever asks first after a training. */
const learningData = staleWhileRevalidate(countLearningData, {
  freshMs: DATA_FRESH_MS,
  onError: (err) => logger.error({ name: "learning.count", err }, "what there is to learn from could not be counted"),
});

export async function getModelOverview(ctx: MemberContext): Promise<ModelOverview> {
  const [models, data] = await Promise.all([listModels(ctx), learningData.get()]);
  return {
    models,
    data,
    training: training ? { startedAt: training.startedAt.toISOString(), ...training.progress } : null,
  };
}

async function listModels({ supabase }: MemberContext): Promise<IcpModel[]> {
  const { data } = await supabase
    .from("icp_models")
    .select(MODEL_COLUMNS)
    .order("version", { ascending: false })
    .limit(100)
    .throwOnError();
  return data.map(toIcpModel);
}

async function getModel({ supabase }: MemberContext, version: number): Promise<IcpModel> {
  const { data } = await supabase
    .from("icp_models")
    .select(MODEL_COLUMNS)
    .eq("version", version)
    .single()
    .throwOnError();
  return toIcpModel(data);
}

async function countLearningData(): Promise<LearningData> {
  const options = { label: DEFAULT_LABEL, windowDays: DEFAULT_WINDOW_DAYS };
  const result = await runTrainingTask(toTask({ kind: "describe", options }));
  if (result.kind !== "described") throw new Error("The training thread answered another question");
  return result.data;
}

export interface TrainRequest {
  label?: OutcomeLabel;
  windowDays?: number;
  seed?: string;
}

/**
 * Trains a candidate. It goes on when whoever asked goes away; one is trained at a time.
 *
 * @throws ProductError `conflict` while another is trained, `not_enough_data` with what is missing.
 */
export async function trainModel(
  ctx: MemberContext,
  { label = DEFAULT_LABEL, windowDays = DEFAULT_WINDOW_DAYS, seed = "1" }: TrainRequest,
  onProgress: (progress: TrainingProgress) => void,
): Promise<IcpModel> {
  if (training) throw new ProductError("conflict", "A model is being trained already.");
  const startedAt = new Date();
  const current: Training = {
    startedAt,
    progress: { stage: "reading", done: 0, total: 0, message: "Starting" },
    stop: new AbortController(),
  };
  training = current;
  const log = logger.child({ name: "learning.train", userId: ctx.userId, label });
  try {
    const options: TrainOptions = { label, windowDays, seed, createdBy: ctx.userId };
    const result = await runTrainingTask(toTask({ kind: "train", options }), {
      signal: current.stop.signal,
      onProgress: (progress) => {
        current.progress = progress;
        onProgress(progress);
      },
    });
    if (result.kind !== "trained") throw new Error("The training thread answered another question");
    log.info({ version: result.version, durationMs: Date.now() - startedAt.getTime() }, "model trained");
    return await getModel(ctx, result.version);
  } finally {
    training = undefined;
    learningData.forget();
  }
}

/** Ends the training under way; whoever waits for it is told. */
export function cancelTraining(): void {
  if (!training) throw new ProductError("conflict", "No model is being trained.");
  training.stop.abort(new ProductError("conflict", "The training was stopped."));
}

/** Makes a version live in the admin's name: a candidate, or one that was live before. */
export async function promoteModel(ctx: MemberContext, version: number): Promise<IcpModel> {
  // The database refuses it too, but embedded Supabase answers its reason with a server error.
  const { data: known } = await ctx.supabase
    .from("icp_models")
    .select("version")
    .eq("version", version)
    .maybeSingle()
    .throwOnError();
  if (known === null) throw new ProductError("not_found", "There is no model with this version.");
  const { error } = await createAdminClient("models are promoted by the server").rpc("promote_icp_model", {
    wanted: version,
    promoter: ctx.userId,
  });
  if (error) throw toRefusal(error, "model");
  forgetLiveModel();
  logger.info({ name: "learning.promote", userId: ctx.userId, version }, "model promoted");
  return getModel(ctx, version);
}

/** Retires the live version; the one before it is live again, or null: then the rules stand alone. */
export async function rollBackModel(ctx: MemberContext): Promise<IcpModel | null> {
  const { data: version, error } = await createAdminClient("models are promoted by the server").rpc(
    "roll_back_icp_model",
    { promoter: ctx.userId },
  );
  if (error) throw toRefusal(error, "model");
  forgetLiveModel();
  logger.info({ name: "learning.roll-back", userId: ctx.userId, version }, "model rolled back");
  return version === null ? null : getModel(ctx, version);
}

function toTask(task: TrainingTask["task"]): TrainingTask {
  const { NEXT_PUBLIC_SUPABASE_URL: url, SUPABASE_SECRET_KEY: secretKey } = env();
  return { url, secretKey, task };
}

function toIcpModel(row: Tables<"icp_models">): IcpModel {
  const instant = (value: string | null) => (value === null ? null : toInstant(value));
  return icpModelSchema.parse({
    id: row.id,
    version: row.version,
    state: row.state,
    label: row.label,
    windowDays: row.window_days,
    algorithm: row.algorithm,
    parameters: row.parameters,
    seed: row.seed,
    dataHash: row.data_hash,
    rowCount: row.row_count,
    outcomeCount: row.outcome_count,
    metrics: row.metrics,
    isSimulated: row.is_simulated,
    createdBy: row.created_by,
    createdAt: toInstant(row.created_at),
    promotedBy: row.promoted_by,
    promotedAt: instant(row.promoted_at),
    retiredAt: instant(row.retired_at),
  });
}
