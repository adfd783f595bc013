import "server-only";
/** A brief for a member, written by the configured model from one of their own saved runs. Nothing of it is stored. */
import type { MemberContext } from "../../auth/context";
import { RateLimit } from "../../http/rate-limit";
import { ProductError } from "../errors";
import { getResearch } from "../queries";
import type { BriefRequest } from "../schemas";
import type { Brief } from "./brief";
import { getBriefModel } from "./configured-model";
import { writeModelBrief } from "./model-brief";

/** Each costs the team money. */
const LIMIT = { atOnce: 2, perWindow: 30, windowMs: 10 * 60_000 };

interface BriefService {
  /** Throws `brief_unavailable`, `not_found` for a run that is not the member's, `rate_limited` and `brief_failed`. */
  write(ctx: MemberContext, input: BriefRequest, signal: AbortSignal): Promise<Brief>;
}

function createBriefService(): BriefService {
  const limit = new RateLimit(LIMIT);
  return {
    async write(ctx, { researchId }, signal) {
      const model = getBriefModel();
      if (model === null) throw new ProductError("brief_unavailable", "No model is set up to write briefs.");
      const leave = limit.enter(ctx.userId);
      try {
        const research = await getResearch(ctx, researchId);
        if (research === null) throw new ProductError("not_found", "There is no such run of yours.");
        return await writeModelBrief(research, model, signal);
      } finally {
        leave();
      }
    },
  };
}

/** The process's own, as the limits are. */
export const briefService = createBriefService();
