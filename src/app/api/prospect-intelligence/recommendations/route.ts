import { withMemberQuery } from "@/lib/http/with-member";
import { recommendationsQuerySchema } from "@/lib/prospect-intelligence/learning/recommendation-schemas";
import { getRecommendations } from "@/lib/prospect-intelligence/learning/recommendations";

/** The next best accounts for this rep, each logged as shown. The same list again within ten minutes. */
export const GET = withMemberQuery(recommendationsQuerySchema, async ({ ctx, input }) =>
  Response.json(await getRecommendations(ctx, input), { headers: { "cache-control": "no-store" } }),
);
