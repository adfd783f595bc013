/** How extractors state a fact: known with the words it rests on, or unknown with what happened. */
import type { Evidence, Signal, SignalValue } from "../schemas";
import type { SignalKey } from "../signals";

const MAX_QUOTE_CHARS = 200;

/** The part of a document or parsed page that evidence names. */
export interface Origin {
  url: string;
  /** ISO instant. */
  fetchedAt: string;
}

export function evidenceFrom(origin: Origin, quote: string): Evidence {
  return { url: origin.url, quote: clip(quote, MAX_QUOTE_CHARS), fetchedAt: origin.fetchedAt };
}

export function knownSignal(key: SignalKey, value: SignalValue, evidence: Evidence | Evidence[]): Signal {
  return { key, value, evidence: Array.isArray(evidence) ? evidence : [evidence] };
}

/** Evidence of an unknown is what was seen and did not settle it. */
export function unknownSignal(key: SignalKey, reason: string, evidence: Evidence[] = []): Signal {
  return { key, value: null, reason, evidence };
}

/** One line of at most `max` characters, cut with an ellipsis and never inside a surrogate pair. */
export function clip(text: string, max: number): string {
  // Whatever is cut away later need not be tidied first.
  const line = text
    .slice(0, max * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
