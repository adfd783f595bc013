/** What the sources found, as one signal per key of the catalogue. Pure. */
import type { Evidence, Signal, SignalValue } from "./schemas";
import { SIGNAL_KEYS, type SignalKey } from "./signals";

interface Finding {
  source: { provides: readonly SignalKey[] };
  result: { signals: readonly Signal[]; reason?: string };
}

/**
 * One signal per catalogue key, in its order. Of sources that establish the same signal the earlier one wins, and the
 * evidence of those that agree stands beside its own. What none established is unknown, with the reasons of all.
 */
export function mergeSignals(findings: readonly Finding[]): Signal[] {
  return SIGNAL_KEYS.map((key) => {
    const answers = findings
      .filter(({ source }) => source.provides.includes(key))
      .map(({ result }) => answer(key, result));
    const winner = answers.find((signal) => signal.value !== null);

    if (winner === undefined) {
      const reasons = new Set(answers.map((signal) => signal.reason ?? "").filter(Boolean));
      const reason = reasons.size > 0 ? [...reasons].join("; ") : "No source looks for it";
      return { key, value: null, reason, evidence: uniqueEvidence(answers) };
    }
    return { ...winner, evidence: uniqueEvidence([winner, ...answers.filter((other) => agrees(other, winner))]) };
  });
}

function answer(key: SignalKey, { signals, reason }: Finding["result"]): Signal {
  const found = signals.find((signal) => signal.key === key);
  return found ?? { key, value: null, reason: reason ?? "It was not found", evidence: [] };
}

function agrees(a: Signal, b: Signal): boolean {
  const comparable = (value: SignalValue | null) => (typeof value === "string" ? value.trim().toLowerCase() : value);
  return a !== b && comparable(a.value) === comparable(b.value);
}

function uniqueEvidence(signals: readonly Signal[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of signals.flatMap((signal) => signal.evidence)) {
    const key = JSON.stringify([evidence.url, evidence.quote]);
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}
