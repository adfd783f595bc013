import { withAdmin } from "@/lib/http/with-member";
import { rollbackRequestSchema } from "@/lib/prospect-intelligence/learning/model-schemas";
import { rollBackModel } from "@/lib/prospect-intelligence/learning/model-service";

/** Retires the live version. `model` is the one that is live again, or null: then the rules stand alone. */
export const POST = withAdmin(rollbackRequestSchema, async ({ ctx }) =>
  Response.json({ model: await rollBackModel(ctx) }, { headers: { "cache-control": "no-store" } }),
);
