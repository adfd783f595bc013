import { withMember } from "@/lib/http/with-member";
import { briefService } from "@/lib/prospect-intelligence/brief/brief-service";
import { briefRequestSchema } from "@/lib/prospect-intelligence/schemas";

/** Has the configured model write a brief of a saved run. 404 when no model is configured, which is the default. */
export const POST = withMember(briefRequestSchema, async ({ ctx, input, request }) => {
  const brief = await briefService.write(ctx, input, request.signal);
  return Response.json({ brief }, { headers: { "cache-control": "no-store" } });
});
