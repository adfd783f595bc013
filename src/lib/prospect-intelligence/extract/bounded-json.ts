/** `JSON.parse` for text from strangers: five megabytes of `{},{},{}` would otherwise become two hundred in memory. */

/** Deeper than any real document, and shallow enough to be walked by recursion. */
const MAX_DEPTH = 64;

/** How much may be made of a text. What is parsed is taken off it. */
export interface JsonBudget {
  /** Objects and arrays. Each takes up to 350 bytes. */
  containers: number;
  /** Elements and members, up to 150 bytes each where every key is new. */
  values: number;
}

/** The largest job boards, of thousands of roles, have some 50,000 containers. */
const DEFAULT_BUDGET: Readonly<JsonBudget> = { containers: 100_000, values: 250_000 };

/** It would be more than is allowed. Whether it is well-formed is not known. */
export class JsonTooComplexError extends Error {}

/** Throws `SyntaxError` for what is no JSON, `JsonTooComplexError` for what would take too much memory. */
export function parseBoundedJson(text: string, budget: JsonBudget = { ...DEFAULT_BUDGET }): unknown {
  const cost = estimateCost(text, budget);
  const value = JSON.parse(text) as unknown;
  budget.containers -= cost.containers;
  budget.values -= cost.values;
  return value;
}

/** Counts what a parser would make, in one pass that makes nothing. */
function estimateCost(text: string, budget: JsonBudget): JsonBudget {
  let depth = 0;
  let containers = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i);
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        containers++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      case 0x2c: // ,
        values++;
        break;
    }
    if (depth > MAX_DEPTH || containers > budget.containers || values > budget.values) throw new JsonTooComplexError();
  }
  return { containers, values };
}

/** Where the string that begins at `start` ends: at its closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = start; ; ) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
}
