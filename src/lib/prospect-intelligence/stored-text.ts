/**
 * Text as Postgres takes it. A page may hold a NUL, and a quote may end between the two halves of an emoji; neither can
 * be stored, and either would lose the whole research.
 */

/** `value` with every string in it made storable: U+FFFD stands for what was not. Keys are left as they are. */
export function toStorable<T>(value: T): T {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD").toWellFormed() as T;
  if (Array.isArray(value)) return value.map(toStorable) as T;
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toStorable(entry)])) as T;
  }
  return value;
}
