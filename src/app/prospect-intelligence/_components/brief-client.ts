import { z } from "zod";
import { type Brief, briefSchema } from "@/lib/prospect-intelligence/brief/brief";

const answerSchema = z.union([
  z.object({ brief: briefSchema }),
  z.object({ error: z.object({ message: z.string() }) }),
]);

/** Has the model write a brief of a saved run. A failure is a message for people. */
export async function requestBrief(researchId: string): Promise<{ brief: Brief } | { message: string }> {
  try {
    const response = await fetch("/api/prospect-intelligence/brief", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ researchId }),
    });
    const answer = answerSchema.parse(await response.json());
    return "brief" in answer ? answer : { message: answer.error.message };
  } catch {
    return { message: "The brief could not be fetched. Check the connection and try again." };
  }
}
