/** What an admin decides about models and policies, sent to the server. */
import { z } from "zod";

const refusalSchema = z.object({ error: z.object({ message: z.string() }) });

/** Posts to a route below `/api/prospect-intelligence/`. Null when it was done, else why not, in words for people. */
export async function post(route: string, body: Record<string, unknown>): Promise<string | null> {
  let response: Response;
  try {
    response = await fetch(`/api/prospect-intelligence/${route}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return "No connection. Nothing was changed, as far as this page knows: reload it to see.";
  }
  if (response.ok) return null;
  const answer = refusalSchema.safeParse(await response.json().catch(() => null));
  return answer.data?.error.message ?? `The server answered with status ${response.status}.`;
}
