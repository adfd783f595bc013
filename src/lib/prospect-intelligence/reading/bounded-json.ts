/** `JSON.parse` for text from strangers: five megabytes of `{},{},{}` would otherwise become two hundred in memory. */

/** Deeper than any real document, and shallow enough to be walked by recursion. */
const MAX_DEPTH = 64;
/** Objects and arrays. The largest boards, of thousands of roles, have some 50,000; each takes up to 350 bytes. */
const MAX_CONTAINERS = 100_000;
/** Members and elements, up to 150 bytes each when every key is new. */
const MAX_VALUES = 250_000;

/** The JSON is well-formed as far as is known, and more than is allowed. */
export class JsonTooComplexError extends Error {}

/** Throws `SyntaxError` for what is no JSON, `JsonTooComplexError` for what would take too much memory. */
export function parseBoundedJson(text: string): unknown {
  assertBounded(text);
  return JSON.parse(text) as unknown;
}

/** Counts what a parser would make, in one pass that makes nothing. */
function assertBounded(text: string): void {
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
    if (depth > MAX_DEPTH || containers > MAX_CONTAINERS || values > MAX_VALUES) throw new JsonTooComplexError();
  }
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
