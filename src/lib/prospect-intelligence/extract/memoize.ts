/** Remembering what pure functions of text returned: extractors ask the same of the same words and hosts many times. */

/** Longer texts are rarely asked about twice. */
const MAX_KEY_CHARS = 300;
/** Entries of each of the two halves. */
const MAX_ENTRIES = 4_000;

/** `compute` with its latest results remembered, bounded in memory. Results are shared: they must not be changed. */
export function memoize<Result extends NonNullable<unknown> | null>(
  compute: (text: string) => Result,
  maxEntries = MAX_ENTRIES,
): (text: string) => Result {
  // When the recent half is full it becomes the older one, and what nobody asked for in a whole half is forgotten. The
  // texts are names of properties, not keys of a Map: those are kept as they are, cut from a page, with all of the page.
  let recent = createHalf<Result>();
  let older = createHalf<Result>();
  let size = 0;
  return (text) => {
    if (text.length > MAX_KEY_CHARS) return compute(text);
    const known = recent[text];
    if (known !== undefined) return known;
    const result = older[text] ?? compute(text);
    if (size >= maxEntries) {
      older = recent;
      recent = createHalf();
      size = 0;
    }
    recent[text] = result;
    size += 1;
    return result;
  };
}

function createHalf<Result>(): Record<string, Result> {
  return Object.create(null) as Record<string, Result>;
}
