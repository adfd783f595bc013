/** A rep's own impressions with what they earned, read anew for each decision and kept nowhere else. */
import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { Database } from "../../../supabase/database.types";
import { FEATURE_NAMES } from "./features";
import { type LearnedImpression, MOST_OWN_IMPRESSIONS } from "./funnel";
import { toRewardEvent } from "./policy-database";
import { creditRewards } from "./rewards";

const logSchema = z.object({
  impressions: z.array(
    z.object({
      id: z.string(),
      domain: z.string(),
      shownAt: z.string(),
      features: z.array(z.number()).length(FEATURE_NAMES.length),
    }),
  ),
  events: z.array(z.unknown()),
});

/** The newest of them; where simulated accounts are recommended, those of such alone. */
export async function readOwnImpressions(
  client: SupabaseClient<Database>,
  userId: string,
): Promise<LearnedImpression[]> {
  const { data } = await client
    .rpc("read_own_recommendations", {
      rep: userId,
      feature_names: [...FEATURE_NAMES],
      max_impressions: MOST_OWN_IMPRESSIONS,
    })
    .throwOnError();
  const { impressions, events } = logSchema.parse(data);
  const shown = impressions.map(({ id, domain, shownAt, features }) => {
    return { id, userId, domain, shownAt: Date.parse(shownAt), features: Float64Array.from(features) };
  });
  const credited = creditRewards(shown, events.map(toRewardEvent));
  return shown.map(({ id, shownAt, features }) => ({ userId, shownAt, features, steps: credited.get(id) ?? [] }));
}
