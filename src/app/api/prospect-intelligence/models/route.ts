import { z } from "zod";
import { logUnexpected, toErrorBody, toProductError } from "@/lib/http/errors";
import { createEventStream } from "@/lib/http/event-stream";
import { withAdmin, withAdminQuery } from "@/lib/http/with-member";
import { modelsRequestSchema } from "@/lib/prospect-intelligence/learning/model-schemas";
import { cancelTraining, getModelOverview, trainModel } from "@/lib/prospect-intelligence/learning/model-service";

/** All versions, what there is to learn from, and the training under way. */
export const GET = withAdminQuery(z.strictObject({}), async ({ ctx }) =>
  Response.json(await getModelOverview(ctx), { headers: { "cache-control": "no-store" } }),
);

/** Trains a candidate: `progress` events, then `model` or `error`. It goes on when the client has gone. */
export const POST = withAdmin(modelsRequestSchema, async ({ ctx, input, request }) => {
  if (input.action === "cancel") {
    cancelTraining();
    return new Response(null, { status: 204 });
  }
  return createEventStream(request.signal, async (send) => {
    try {
      const model = await trainModel(ctx, input, (progress) => send("progress", progress));
      send("model", { model });
    } catch (error) {
      const productError = toProductError(error);
      logUnexpected(productError, ctx.log);
      send("error", toErrorBody(productError));
    }
  });
});
