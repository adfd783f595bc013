/** What an account's intent says, in words for a rep. */
import type {
  AccountIntent,
  IntentBasis,
  IntentState,
} from "@/lib/prospect-intelligence/learning/intent/intent-schemas";

export const INTENT_LABELS: Record<IntentState, string> = {
  surging: "Surging",
  active: "Active",
  steady: "Steady",
  cooling: "Cooling",
  quiet: "Quiet",
};

/** What is said of the company in view, and what all such verdicts rest on. */
export interface OpenedIntent {
  /** Null where nothing is known of it yet. */
  verdict: AccountIntent | null;
  basis: IntentBasis;
}

/** What a list says of an account's intent. */
export type IntentLine = Pick<AccountIntent, "domain" | "state" | "why">;

/** By domain, those that a list has room for: nothing new is no news. */
export function listNews(intents: readonly IntentLine[]): ReadonlyMap<string, IntentLine> {
  return new Map(
    intents.filter(({ state }) => state !== "steady" && state !== "quiet").map((intent) => [intent.domain, intent]),
  );
}

/** What its last week is held against, and whether it could be. */
export function describePace({ usualPerWeek, qValue }: Pick<AccountIntent, "usualPerWeek" | "qValue">): string {
  if (usualPerWeek === null) return "Its usual pace is not known yet.";
  // Rates are rough: a decimal below ten, none above.
  const rate = usualPerWeek < 10 ? String(Number(usualPerWeek.toFixed(1))) : String(Math.round(usualPerWeek));
  const usual = `About ${rate} changes a week are usual for it.`;
  return qValue === null ? `${usual} Its last week was not seen well enough to tell whether it is unusual.` : usual;
}
