import { z } from "zod";
import { withMember } from "@/lib/http/with-member";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import { getResearch } from "@/lib/prospect-intelligence/queries";

const paramsSchema = z.object({ id: z.uuid(), download: z.string().optional() });

/** A saved research of one's own, in the same shape as it was answered. With `?download`, as a file. */
export const GET = withMember(paramsSchema, async ({ ctx, input }) => {
  const research = await getResearch(ctx, input.id);
  if (!research) throw new ProductError("not_found", "You have no research with this id.");
  const headers = new Headers({ "cache-control": "no-store" });
  if (input.download !== undefined) {
    const day = research.researchedAt.slice(0, 10);
    headers.set("content-disposition", `attachment; filename="${research.domain}-${day}.json"`);
  }
  return Response.json({ research }, { headers });
});
