/** What the sources found, as one signal per key of the catalogue. Pure. */
import { comparableName } from "./extract/names";
import { normalizeName } from "./extract/places";
import type { Confidence, Evidence, Signal, SignalValue } from "./schemas";
import { SIGNAL_KEYS, SIGNALS, type SignalDefinition, type SignalKey } from "./signals";

interface Finding {
  source: {
    /** "The home page". */
    subject: string;
    provides: readonly SignalKey[];
  };
  result: { signals: readonly Signal[]; reason?: string };
}

type Known = Signal & { value: SignalValue };

/** No two pages describe a company in the same words: that is no disagreement. */
const WORDED_FREELY = new Set<SignalKey>(["description"]);
const NAMES = new Set<SignalKey>(["company_name", "legal_name"]);

/**
 * One signal per catalogue key, in its order. Of sources that establish the same signal the earlier one wins; the
 * evidence of those that agree stands beside its own, and what others say instead is kept as alternatives. Lists are
 * put together. What none established is unknown, with the reasons of all.
 */
export function mergeSignals(findings: readonly Finding[]): Signal[] {
  return SIGNAL_KEYS.map((key) => {
    const answerable = findings.filter(({ source }) => source.provides.includes(key));
    const answers = answerable.map(({ result }) => answer(key, result));
    const [winner, ...others] = answers.filter((signal): signal is Known => signal.value !== null);

    if (winner === undefined) {
      const reasons = answerable.map(({ source }, i) => ({ subject: source.subject, reason: answers[i]?.reason }));
      return { key, value: null, reason: joinReasons(reasons), evidence: uniqueEvidence(answers) };
    }
    return isList(key) ? mergeLists(winner, others) : mergeValues(winner, others);
  });
}

function answer(key: SignalKey, { signals, reason }: Finding["result"]): Signal {
  const found = signals.find((signal) => signal.key === key);
  return found ?? { key, value: null, reason: reason ?? "It was not found", evidence: [] };
}

/** Sentences, the last without its full stop. What was the same with several sources is said once. */
function joinReasons(reasons: readonly { subject: string; reason: string | undefined }[]): string {
  const subjectsOf = new Map<string, string[]>();
  const said: string[] = [];
  for (const { subject, reason } of reasons) {
    // What goes on from a reason that was given adds nothing to it.
    if (reason === undefined || said.some((earlier) => reason.startsWith(earlier))) continue;
    said.push(reason);
    const isAboutSubject = reason.toLowerCase().startsWith(`${subject.toLowerCase()} `);
    const happened = isAboutSubject ? reason.slice(subject.length) : reason;
    const subjects = subjectsOf.get(happened) ?? [];
    if (isAboutSubject) subjects.push(subject);
    subjectsOf.set(happened, subjects);
  }
  const sentences = [...subjectsOf].map(([happened, [first = "", ...others]]) => {
    const same = others.map((subject) => subject.charAt(0).toLowerCase() + subject.slice(1));
    return `${first}${happened}${same.length > 0 ? ` (the same goes for ${listOf(same)})` : ""}`;
  });
  return sentences.join(". ") || "No source looks for it";
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function isList(key: SignalKey): boolean {
  const { type }: SignalDefinition = SIGNALS[key];
  return type === "list";
}

function mergeValues(winner: Known, others: readonly Known[]): Signal {
  const agreeing = [winner, ...others.filter((other) => comparable(other) === comparable(winner))];
  const evidence = uniqueEvidence(agreeing);
  const alternatives = WORDED_FREELY.has(winner.key) ? [] : alternativesTo(winner, others);
  const isBorneOut = new Set(evidence.map(({ url }) => url)).size > 1 && agreeing.length > 1;
  const confidence: Confidence = alternatives.length > 0 ? "low" : isBorneOut ? "high" : "medium";
  return { ...winner, evidence, confidence, ...(alternatives.length > 0 ? { alternatives } : {}) };
}

/** Each other value once, with the evidence of all who say so. */
function alternativesTo(winner: Known, others: readonly Known[]): NonNullable<Signal["alternatives"]> {
  const byValue = Map.groupBy(others, comparable);
  byValue.delete(comparable(winner));
  return [...byValue.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ value: first.value, evidence: uniqueEvidence([first, ...rest]) }],
  );
}

function mergeLists(winner: Known, others: readonly Known[]): Signal {
  const all = [winner, ...others];
  const items = new Map<string, string>();
  for (const item of all.flatMap(({ value }) => (Array.isArray(value) ? value : []))) {
    if (!items.has(item.toLowerCase())) items.set(item.toLowerCase(), item);
  }
  return { ...winner, value: [...items.values()], evidence: uniqueEvidence(all), confidence: "medium" };
}

/** A value in a form that is equal for values that mean the same: "Acme" and "ACME, Inc." name one company. */
function comparable({ key, value }: Known): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return NAMES.has(key) ? comparableName(value) : normalizeName(value);
}

function uniqueEvidence(signals: readonly Signal[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of signals.flatMap((signal) => signal.evidence)) {
    const key = `${evidence.url} ${evidence.quote}`;
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}
