/** How many people work somewhere, as sites state it: a number, a range, or "more than". */

/** Whole people, both ends included; `to` is infinite for "more than 200" and "200+", where `from` is the number stated. */
export interface Headcount {
  from: number;
  to: number;
}

const MOST_EMPLOYEES = 5_000_000;

/** Largest number of each band; the last has none. */
const BANDS = [10, 50, 200, 500, 1_000, 5_000, 10_000];

const NUMBER = String.raw`\d{1,3}(?:[.,' \u00a0\u202f’]\d{3}){1,2}|\d{1,7}`;
const MORE_THAN = /(?:more than|over|mehr als|über|plus d[e’']|más de|mais de|meer dan|ruim|>)\s?$/iu;
const STATED = new RegExp(
  String.raw`^(\D{0,30}?)(${NUMBER})(?![\d.,%])(?: ?(?:-|–|—|to|and|bis|und|à|et|a|y|e|tot|en) ?(${NUMBER})(?![\d.,%]))?\s?(\+)?(?: ?\p{L}[\p{L}: *]{0,40})?$`,
  "iu",
);

/** `180`, `"1,200"`, `"51-200 employees"`, `"more than 200"`; null for anything else, and for 0. */
export function parseHeadcount(text: string): Headcount | null {
  const [, before = "", first, second, plus] = STATED.exec(text.trim().slice(0, 100)) ?? [];
  const from = toCount(first);
  if (from === null) return null;
  const to = toCount(second);
  if (to !== null) return to >= from ? { from, to } : null;
  return { from, to: plus !== undefined || MORE_THAN.test(before) ? Number.POSITIVE_INFINITY : from };
}

/** `"51-200"`; null when the ends lie in different bands. Of "more than", the band right above the number. */
export function toSizeBand({ from, to }: Headcount): string | null {
  const band = bandOf(to === Number.POSITIVE_INFINITY ? from + 1 : from);
  return to === Number.POSITIVE_INFINITY || bandOf(to) === band ? band : null;
}

function bandOf(count: number): string {
  const at = BANDS.findIndex((most) => count <= most);
  const above = at === -1 ? BANDS.at(-1) : BANDS[at - 1];
  const least = (above ?? 0) + 1;
  return at === -1 ? `${least}+` : `${least}-${BANDS[at]}`;
}

function toCount(digits: string | undefined): number | null {
  const count = Number(digits?.replace(/\D/g, "") || Number.NaN);
  return count > 0 && count <= MOST_EMPLOYEES ? count : null;
}
