import { withMember } from "@/lib/http/with-member";
import { recordInteraction } from "@/lib/prospect-intelligence/interactions";
import { interactionRequestSchema } from "@/lib/prospect-intelligence/schemas";

/** Logs what the rep did. 201 with the interaction; 200 with the first one when its idempotency key was sent before. */
export const POST = withMember(interactionRequestSchema, async ({ ctx, input }) => {
  const { interaction, isNew } = await recordInteraction(ctx, input);
  return Response.json({ interaction }, { status: isNew ? 201 : 200, headers: { "cache-control": "no-store" } });
});
