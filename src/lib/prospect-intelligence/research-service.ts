import "server-only";
/**
 * Research for a member, from the request to the saved row: one crawl however many ask for it at once, saved before it
 * is answered, stopped when nobody waits for it any more.
 */
import { randomUUID } from "node:crypto";
import type { MemberContext } from "../auth/context";
import { toProductError } from "../http/errors";
import { RateLimit } from "../http/rate-limit";
import { type Logger, logger } from "../logger";
import { parseDomainField } from "./domain-field";
import { ProductError } from "./errors";
import { refreshLiveModel, scoreByLiveModel } from "./learning/live-model";
import { recordFailedRun, saveProspectResearch } from "./persistence";
import { getPreviousRoles } from "./previous-roles";
import { project } from "./projection";
import { getActiveProfile } from "./queries";
import { researchCompany } from "./research";
import type { Research, ResearchRequest, SourceReport } from "./schemas";
import { type RunControls, type SharedRun, SharedRuns } from "./shared-runs";

/** Plenty for a person, and little enough that one account does not turn the server into a crawler for hire. */
const LIMIT = { atOnce: 5, perWindow: 100, windowMs: 10 * 60_000 };

interface ResearchService {
  /**
   * The member's run for a domain: the one under way, or a new one. Throws `invalid_domain`, `address_blocked` and
   * `rate_limited` before anything is started. The result rejects with a `ProductError` that says why there is none.
   */
  start(ctx: MemberContext, input: ResearchRequest): SharedRun<SourceReport, Research>;
  /**
   * To be called once for each `start`, when its answer is out: after the last of those who share a run, projects what
   * the run saved. Never rejects.
   */
  projectAnswered(run: SharedRun<SourceReport, Research>): Promise<void>;
}

function createResearchService(): ResearchService {
  const runs = new SharedRuns<SourceReport, Research>();
  const limit = new RateLimit(LIMIT);
  const answersDue = new WeakMap<SharedRun<SourceReport, Research>, number>();
  const countAnswers = (run: SharedRun<SourceReport, Research>, change: number) => {
    const due = (answersDue.get(run) ?? 0) + change;
    answersDue.set(run, due);
    return due;
  };

  const startRun = (ctx: MemberContext, domain: string, key: string) => {
    const leave = limit.enter(ctx.userId);
    return runs.start(key, (controls) => runResearch(ctx, domain, controls).finally(leave));
  };

  return {
    start(ctx, input) {
      const domain = parseDomainField(input.domain);
      const key = `${ctx.userId} ${domain}`;
      const run = runs.get(key) ?? startRun(ctx, domain, key);
      countAnswers(run, +1);
      return run;
    },
    async projectAnswered(run) {
      if (countAnswers(run, -1) > 0) return;
      const research = await run.result.catch(() => null);
      if (research) await project(research.id);
    },
  };
}

/** The process's own: runs can only be shared by requests that meet in one place. */
export const researchService = createResearchService();

async function runResearch(
  ctx: MemberContext,
  domain: string,
  { signal, emit, commit }: RunControls<SourceReport>,
): Promise<Research> {
  const id = randomUUID();
  const log = logger.child({ researchId: id, userId: ctx.userId, domain });
  const startedAt = new Date();
  const sources: SourceReport[] = [];
  try {
    // Known long before the crawl has ended; where it is not, the run goes without.
    void refreshLiveModel();
    const profile = await getActiveProfile(ctx);
    const research = await researchCompany(domain, {
      id,
      profile,
      now: startedAt,
      getPreviousRoles,
      scoreByModel: scoreByLiveModel,
      signal,
      onSource: (report) => {
        const { name: source, status, requests, bytes, durationMs } = report;
        log.info({ name: "research.source", source, status, requests, bytes, durationMs }, "source finished");
        sources.push(report);
        emit(report);
      },
    });
    commit();
    const saved = await saveProspectResearch(research, { userId: ctx.userId, profileId: profile.id }).catch((cause) => {
      throw new ProductError("internal", "The research is done, but could not be saved. Please try again.", { cause });
    });
    log.info({ name: "research.run", durationMs: saved.durationMs, icpScore: saved.icpScore }, "research saved");
    return saved;
  } catch (error) {
    // Nobody waits for an answer, so there is none to keep.
    if (signal.aborted) {
      log.info({ name: "research.run" }, "research stopped, nobody waits for it");
      throw error;
    }
    commit();
    throw await failRun({ id, userId: ctx.userId, domain, startedAt, sources }, error, log);
  }
}

/** Records why a run has no result and returns it as what the answer says. */
async function failRun(
  run: Omit<Parameters<typeof recordFailedRun>[0], "finishedAt" | "error">,
  cause: unknown,
  log: Logger,
): Promise<ProductError> {
  const error = toProductError(cause);
  log.info({ name: "research.run", code: error.code }, "research failed");
  try {
    await recordFailedRun({ ...run, finishedAt: new Date(), error });
  } catch (err) {
    // The rep is to hear why the research failed, whatever becomes of the record.
    log.error({ name: "research.run", err, code: error.code }, "failed run could not be recorded");
  }
  return error;
}
