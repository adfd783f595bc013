import { z } from "zod";
import {
  type Recommendations,
  recommendationsSchema,
} from "@/lib/prospect-intelligence/learning/recommendation-schemas";

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/**
 * Asks for the accounts to show now. Each answer is logged as shown, so ask only when the list is in view. Aborting
 * `signal` rejects; every other failure is a message for people.
 */
export async function fetchRecommendations(
  limit: number,
  signal: AbortSignal,
): Promise<{ answer: Recommendations } | { message: string }> {
  let response: Response;
  try {
    response = await fetch(`/api/prospect-intelligence/recommendations?limit=${limit}`, { signal, cache: "no-store" });
  } catch (error) {
    if (signal.aborted) throw error;
    return { message: "No connection, so there is no list of accounts now." };
  }
  const body: unknown = await response.json().catch(() => null);
  signal.throwIfAborted();
  const answer = recommendationsSchema.safeParse(body);
  if (response.ok && answer.success) return { answer: answer.data };
  if (response.status === 401) return { message: "Your session has ended. Sign in again to see your list." };
  const refusal = refusalSchema.safeParse(body);
  return { message: refusal.data?.error.message ?? "The list of accounts could not be loaded." };
}
