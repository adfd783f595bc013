/** Next calls this once when a server starts, before it takes requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("@/lib/env");
  const { startSweeper } = await import("@/lib/prospect-intelligence/projection");
  // A server that lacks a variable says which at once, not on somebody's first request.
  env();
  startSweeper();
}
