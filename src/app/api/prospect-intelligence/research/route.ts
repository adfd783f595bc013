import { after } from "next/server";
import { logUnexpected, toErrorBody, toErrorResponse, toProductError } from "@/lib/http/errors";
import { createEventStream } from "@/lib/http/event-stream";
import { withMember } from "@/lib/http/with-member";
import { researchService } from "@/lib/prospect-intelligence/research-service";
import { researchRequestSchema } from "@/lib/prospect-intelligence/schemas";

/**
 * Researches a company. `Accept: application/json` waits for the result; `text/event-stream` hears of each source as it
 * ends, then `research` or `error`. What can be refused before a crawl starts is a plain error answer in both.
 */
export const POST = withMember(researchRequestSchema, async ({ ctx, input, request }) => {
  const run = researchService.start(ctx, input);
  // Runs once the answer is out; what a crash or a failure leaves undone, the sweeper does.
  after(() => researchService.projectAnswered(run));

  if (acceptsEventStream(request)) {
    return createEventStream(request.signal, async (send, signal) => {
      try {
        const research = await run.join(signal, (source) => send("source", { source }));
        send("research", { research });
      } catch (error) {
        const productError = toProductError(error);
        if (!signal.aborted) logUnexpected(productError, ctx.log);
        send("error", toErrorBody(productError));
      }
    });
  }

  try {
    return Response.json({ research: await run.join(request.signal) }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    // 499: the client has gone, and nobody reads this.
    if (request.signal.aborted) return new Response(null, { status: 499 });
    return toErrorResponse(error, ctx.log);
  }
});

function acceptsEventStream(request: Request): boolean {
  return request.headers.get("accept")?.toLowerCase().includes("text/event-stream") ?? false;
}
