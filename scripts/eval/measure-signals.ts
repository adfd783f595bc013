/** How often research of the sample web finds what is written of its companies, signal by signal. */
import { isDeepStrictEqual } from "node:util";
import { type Expectation, readExpectations } from "@/embedded/sample-web/expectations";
import { researchSample } from "@/embedded/sample-web/research-sample";
import { SIGNAL_KEYS, type SignalKey } from "@/lib/prospect-intelligence/signals";

export interface SignalFigures {
  /** Companies of which an expectation says what the signal must be; one that can't be researched has none. */
  companies: number;
  /** Of these, those where it is known. The others must come out unknown. */
  known: number;
  right: number;
}

export interface SignalMiss {
  domain: string;
  /** A signal, or the error with which a run ends. */
  key: SignalKey | "error";
  expected: unknown;
  found: unknown;
}

export interface SignalReport {
  accuracy: number;
  byKey: Record<SignalKey, SignalFigures>;
  misses: SignalMiss[];
}

/** Researches every sample company as of `now`. */
export async function measureSignals(now: Date): Promise<SignalReport> {
  const pairs = await Promise.all(
    readExpectations().map(async (expected) => ({ expected, found: await researchSample(expected.domain, now) })),
  );
  return compareSignals(pairs);
}

export function compareSignals(pairs: readonly { expected: Expectation; found: Expectation }[]): SignalReport {
  const byKey = Object.fromEntries(SIGNAL_KEYS.map((key) => [key, { companies: 0, known: 0, right: 0 }])) as Record<
    SignalKey,
    SignalFigures
  >;
  const misses: SignalMiss[] = [];
  let compared = 0;

  for (const { expected, found } of pairs) {
    const { domain } = expected;
    if ("error" in expected || "error" in found) {
      compared += 1;
      if (!isDeepStrictEqual(expected, found)) {
        misses.push({ domain, key: "error", expected: errorOf(expected), found: errorOf(found) });
      }
      continue;
    }
    for (const key of SIGNAL_KEYS) {
      const wanted = toClaim(expected, key);
      const claimed = toClaim(found, key);
      const isRight = isDeepStrictEqual(wanted, claimed);
      compared += 1;
      byKey[key].companies += 1;
      if (wanted.value !== null) byKey[key].known += 1;
      if (isRight) byKey[key].right += 1;
      else misses.push({ domain, key, expected: wanted, found: claimed });
    }
  }
  return { accuracy: compared === 0 ? 0 : (compared - misses.length) / compared, byKey, misses };
}

type Answered = Exclude<Expectation, { error: unknown }>;

/** A value and whether it is only "at least": 12 roles are not at least 12 roles. */
function toClaim({ signals, lowerBounds = [] }: Answered, key: SignalKey) {
  return { value: signals[key] ?? null, isLowerBound: lowerBounds.includes(key) };
}

function errorOf(expectation: Expectation): string | null {
  return "error" in expectation ? expectation.error : null;
}
