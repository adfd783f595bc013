/**
 * A `timestamptz` as the contract writes instants: ISO 8601 in UTC with milliseconds. Hosted Supabase answers
 * `2026-11-23T09:30:00.123456+00:00`, embedded Supabase after a write `2026-11-23 09:30:00.123456+00`.
 */
export function toInstant(timestamp: string): string {
  return new Date(timestamp).toISOString();
}
