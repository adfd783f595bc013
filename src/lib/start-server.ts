import "server-only";
import { EnvError, env } from "./env";
import { logger } from "./logger";
import { refreshIntent } from "./prospect-intelligence/learning/intent/refresh";
import { refreshPolicy } from "./prospect-intelligence/learning/recommend/policy-service";
import { startSweeper } from "./prospect-intelligence/projection";

const INTENT_INTERVAL_MS = 60_000;
/** Whether the policy is a day old is looked up; nearly always it is not. */
const POLICY_INTERVAL_MS = 15 * 60_000;

/** What a server does once, before its first request. */
export function startServer(): void {
  try {
    env();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    // Next would go on and answer every request with an error.
    logger.fatal({ name: "start", fields: error.fields }, error.message);
    process.exit(1);
  }
  startSweeper();
  startSweeper(refreshIntent, INTENT_INTERVAL_MS, "intent.refresh");
  startSweeper(refreshPolicy, POLICY_INTERVAL_MS, "recommendations.refresh");
}
