import "server-only";
/**
 * The model that is live, as this process knows it. Looked up now and then beside what it is needed for: no run waits for
 * it, and none fails because of it.
 */
import { logger } from "../../logger";
import { createAdminClient } from "../../supabase/admin";
import type { Signal } from "../schemas";
import { openModel, type ServedModel, scoreWithModel, toRunSignals } from "./icp-model";
import type { ModelScore } from "./model-schemas";

/** A promotion by another process is noticed within this. */
const FRESH_MS = 30_000;
const LOOKUP_TIMEOUT_MS = 5_000;

let served: ServedModel | null = null;
let lookedUpAt = Number.NEGATIVE_INFINITY;
let lookup: Promise<void> | undefined;

/** Looks up which model is live unless that was done of late. Never rejects; nobody need wait for it. */
export function refreshLiveModel(): Promise<void> {
  if (performance.now() - lookedUpAt < FRESH_MS) return Promise.resolve();
  lookup ??= look()
    .then(() => {
      lookedUpAt = performance.now();
    })
    .catch((err) => logger.warn({ name: "learning.live-model", err }, "the live model could not be looked up"))
    .finally(() => {
      lookup = undefined;
    });
  return lookup;
}

/** To be called when this process has made another model live. */
export function forgetLiveModel(): void {
  lookedUpAt = Number.NEGATIVE_INFINITY;
}

/** What the live model says of these signals; null when none is live. Never throws. */
export function scoreByLiveModel(signals: readonly Signal[]): ModelScore | null {
  if (served === null) return null;
  try {
    return scoreWithModel(served, toRunSignals(signals));
  } catch (err) {
    logger.error({ name: "learning.live-model", version: served.version, err }, "the live model could not score");
    return null;
  }
}

async function look(): Promise<void> {
  const supabase = createAdminClient("artefacts of models are for the server alone");
  const { data: live } = await supabase
    .from("icp_models")
    .select("id, version, label, window_days, is_simulated")
    .eq("state", "live")
    .abortSignal(AbortSignal.timeout(LOOKUP_TIMEOUT_MS))
    .maybeSingle()
    .throwOnError();
  if (live === null) {
    served = null;
    return;
  }
  if (live.id === served?.id) return;
  const { data: stored } = await supabase
    .from("icp_model_artefacts")
    .select("artefact")
    .eq("model_id", live.id)
    .abortSignal(AbortSignal.timeout(LOOKUP_TIMEOUT_MS))
    .single()
    .throwOnError();
  const { id, version, label, window_days: windowDays, is_simulated: isSimulated } = live;
  // One that can't be opened must not leave the one before it scoring in its place.
  served = null;
  served = openModel({ id, version, label, windowDays, isSimulated }, stored.artefact);
  logger.info({ name: "learning.live-model", version }, "model is live");
}
