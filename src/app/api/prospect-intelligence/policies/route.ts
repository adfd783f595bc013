import { z } from "zod";
import { withAdmin, withAdminQuery } from "@/lib/http/with-member";
import {
  getPolicies,
  promotePolicy,
  trainPolicies,
} from "@/lib/prospect-intelligence/learning/recommend/policy-service";
import { policyRequestSchema } from "@/lib/prospect-intelligence/learning/recommendation-schemas";

/** All policies with their comparisons, and what there is to learn from. */
export const GET = withAdminQuery(z.strictObject({}), async ({ ctx }) =>
  Response.json(await getPolicies(ctx), { headers: { "cache-control": "no-store" } }),
);

/** Trains candidates (201), or promotes a version: 409 with the reason when it did not prove better than the live one. */
export const POST = withAdmin(policyRequestSchema, async ({ ctx, input }) => {
  const headers = { "cache-control": "no-store" };
  if (input.action === "promote")
    return Response.json({ policy: await promotePolicy(ctx, input.version) }, { headers });
  return Response.json({ policies: await trainPolicies(ctx, input) }, { status: 201, headers });
});
