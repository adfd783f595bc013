import { withAdmin } from "@/lib/http/with-member";
import { promoteRequestSchema } from "@/lib/prospect-intelligence/learning/model-schemas";
import { promoteModel } from "@/lib/prospect-intelligence/learning/model-service";

/** Makes a version live. 409 with the reason when it did not beat the rules. */
export const POST = withAdmin(promoteRequestSchema, async ({ ctx, input }) =>
  Response.json({ model: await promoteModel(ctx, input.version) }, { headers: { "cache-control": "no-store" } }),
);
