import "server-only";
/**
 * What becomes of a saved research besides its own row: the team's accounts and signals, and the run. The database does
 * it in one transaction, once, and its outbox knows what is left to do; this asks it to. Nothing here ever fails an
 * answer: what goes wrong now, a later sweep mends.
 */
import { logger } from "../logger";
import { createAdminClient } from "../supabase/admin";

/** A projection takes milliseconds. One that hangs must not hold up those behind it. */
const PROJECT_TIMEOUT_MS = 10_000;
const SWEEP_TIMEOUT_MS = 60_000;
const SWEEP_ROWS = 100;

const SWEEP_INTERVAL_MS = 15_000;
const SWEEP_LONGEST_INTERVAL_MS = 5 * 60_000;

/** Projects one saved research. Never rejects; resolves to whether the database answered. */
export async function project(researchId: string): Promise<boolean> {
  try {
    const { error } = await createAdminClient("accounts and runs are written by the server")
      .rpc("project_research", { research_id: researchId })
      .abortSignal(AbortSignal.timeout(PROJECT_TIMEOUT_MS));
    if (error) throw error;
    logger.info({ name: "projection.project", researchId }, "research projected");
    return true;
  } catch (err) {
    logger.warn({ name: "projection.project", researchId, err }, "projection failed, a sweep will repeat it");
    return false;
  }
}

/** Projects what crashes and failures left, and returns how many it did. Any number of sweeps may run at once. */
export async function sweep(): Promise<number> {
  const supabase = createAdminClient("accounts and runs are written by the server");
  let total = 0;
  for (;;) {
    const { data, error } = await supabase
      .rpc("sweep_projections", { max_rows: SWEEP_ROWS })
      .abortSignal(AbortSignal.timeout(SWEEP_TIMEOUT_MS));
    if (error) throw error;
    total += data;
    if (data < SWEEP_ROWS) break;
  }
  if (total > 0) logger.info({ name: "projection.sweep", projected: total }, "left-over research projected");
  return total;
}

/**
 * Sweeps now and then at an interval, one sweep at a time, for as long as the process lives; it does not keep the
 * process alive. Several servers started together spread out by chance, and failures widen the interval. Returns what
 * stops it.
 */
export function startSweeper(
  run: () => Promise<unknown> = sweep,
  intervalMs = SWEEP_INTERVAL_MS,
  name = "projection.sweep",
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let failures = 0;
  let isStopped = false;

  const tick = async () => {
    try {
      await run();
      failures = 0;
    } catch (err) {
      failures += 1;
      logger.warn({ name, err, failures }, "sweep failed");
    }
    if (isStopped) return;
    const delayMs = Math.min(intervalMs * 2 ** failures, Math.max(intervalMs, SWEEP_LONGEST_INTERVAL_MS));
    timer = setTimeout(tick, delayMs * (0.8 + 0.4 * Math.random()));
    timer.unref();
  };

  void tick();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
