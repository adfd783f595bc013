import { withMemberQuery } from "@/lib/http/with-member";
import { intentQuerySchema } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import { listIntent } from "@/lib/prospect-intelligence/learning/intent/queries";

/** Which accounts are stirring, surging ones first, and what each verdict rests on. */
export const GET = withMemberQuery(intentQuerySchema, async ({ ctx, input }) =>
  Response.json(await listIntent(ctx, input), { headers: { "cache-control": "no-store" } }),
);
