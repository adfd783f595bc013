/** What intent found, in words. Pure. */
import {
  ACCOUNTS_NEEDED,
  CHANGES_NEEDED,
  type IntentBasis,
  type IntentEvent,
  type IntentState,
} from "./intent-schemas";

/** What a verdict is described from. */
export interface IntentFindings {
  state: IntentState;
  lastSevenDays: number;
  eightWeeksBefore: number;
  expected: number | null;
  observedDays: number;
  /** Newest first. */
  events: readonly IntentEvent[];
  /** The day the last seven days end with, ISO. */
  asOf: string;
}

const DAY_MS = 86_400_000;
const MAX_KINDS = 3;

/** One line on why an account is in its state: `9 roles opened and 1 engineering post in the last 7 days; 1.2 are usual.` */
export function describeIntent(findings: IntentFindings): string {
  const { state, expected, lastSevenDays, eightWeeksBefore, observedDays } = findings;
  const found = describeEvents(findings);
  if (lastSevenDays > 0) {
    const compared = expected === null ? "." : `; ${formatExpected(expected)} to expect.`;
    return `${found} in the last 7 days${compared}`;
  }
  if (observedDays === 0) {
    const before = eightWeeksBefore === 0 ? "" : ` In the 8 weeks before ${countChanges(eightWeeksBefore)} found.`;
    return `Not researched in the last 7 days.${before}`;
  }
  if (eightWeeksBefore === 0) return "No change found in the last 9 weeks.";
  const usual = expected === null ? "" : `, with ${formatExpected(expected)} to expect`;
  return state === "cooling"
    ? `No change found in the last 7 days${usual}.`
    : `No change found in the last 7 days${usual}; in the 8 weeks before ${countChanges(eightWeeksBefore)}.`;
}

/** `9 roles opened and 1 engineering post`, of the last seven days, most first. */
function describeEvents({ events, asOf, lastSevenDays }: IntentFindings): string {
  const counts = new Map<string, number>();
  for (const { label, day, count } of events) {
    if (Date.parse(asOf) - Date.parse(day) >= 7 * DAY_MS) continue;
    counts.set(label, (counts.get(label) ?? 0) + count);
  }
  const named = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_KINDS)
    .map(([label, count]) => `${count} ${count === 1 ? label : pluralise(label)}`);
  if (named.length === 0) return capitalise(countChanges(lastSevenDays));
  const last = named.pop();
  return named.length === 0 ? `${last}` : `${named.join(", ")} and ${last}`;
}

/** Labels name one event, its noun before what became of it: `role opened`, `first engineering blog post`. */
function pluralise(label: string): string {
  const participle = / (opened|adopted|stated|booked)$/.exec(label);
  const noun = participle ? label.slice(0, participle.index) : label;
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return plural + (participle?.[0] ?? "");
}

function countChanges(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

function formatExpected(expected: number): string {
  return expected < 0.1 ? "fewer than 0.1" : expected < 10 ? expected.toFixed(1) : String(Math.round(expected));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is known, or still missing, to call anything unusual. */
export function describeBasis(basis: Omit<IntentBasis, "message"> & { changes: number }): string {
  const { asOf, isLearned, accounts, accountsTested, changes, falseDiscoveryRate } = basis;
  if (asOf === null || accounts === 0) return "No account has been researched yet.";
  if (!isLearned) {
    return `Too little is known to call anything a surge: ${accountsTested} of ${ACCOUNTS_NEEDED} accounts were researched at least twice in the 8 weeks before the last 7 days, with ${changes} of ${CHANGES_NEEDED} changes found.`;
  }
  const oneIn = Math.round(1 / falseDiscoveryRate);
  return `Learned from ${changes} changes at ${accountsTested} accounts in 8 weeks. Of those called surging, at most 1 in ${oneIn} is expected to be so by chance.`;
}
