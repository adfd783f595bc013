/** Finds phrases in words: every phrase of the rules in one walk, the longest first. */
import { memoize } from "../memoize";
import { toPhraseWords } from "./words";

/** Where the words up to here lead. Most phrases go no further, so a map is made only when one does. */
interface Node<Value> {
  value: Value | null;
  words: Map<string, Node<Value>> | null;
  /** By the beginning of a word, from phrases with a `*`. */
  beginnings: Map<string, Node<Value>> | null;
}

const MAX_REMEMBERED_WORDS = 10_000;

export interface Match<Value> {
  value: Value;
  /** Index of its first word, and of the first after it. */
  start: number;
  end: number;
}

/** The longest beginning that a phrase may ask for, in characters; bounds the look-ups for a word. */
const MAX_BEGINNING_CHARS = 20;

/** A dictionary of phrases. Words in a phrase are separated by spaces; `vertrieb*` is any word that begins so. */
export class Phrases<Value> {
  readonly #root: Node<Value> = { value: null, words: null, beginnings: null };

  /**
   * Adds phrases separated by commas or line breaks.
   *
   * @throws {Error} one that no title could match, or that is known already, in words that compare as equal
   */
  add(phrases: string, value: Value): this {
    for (const phrase of phrases.split(/[,\n]/).map((text) => text.trim())) {
      if (phrase === "") continue;
      if (!/^[a-z\d *]+$/.test(phrase)) throw new Error(`"${phrase}" is not written in lower case without accents`);
      const words = toPhraseWords(phrase);
      if (words.length === 0) throw new Error(`"${phrase}" holds joining words only`);
      let node = this.#root;
      for (const word of words) node = child(node, word);
      if (node.value !== null) throw new Error(`"${phrase}" is there twice`);
      node.value = value;
    }
    return this;
  }

  /** The phrases in `words`, in their order there. Where two overlap, the longer stands; of two equal, the first. */
  find(words: readonly string[]): Match<Value>[] {
    const found: Match<Value>[] = [];
    for (let start = 0; start < words.length; start += 1) this.#findAt(words, start, found);
    if (found.length < 2) return found;

    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const isTaken = new Array<boolean>(words.length).fill(false);
    const kept = found.filter(({ start, end }) => {
      if (isTaken.slice(start, end).includes(true)) return false;
      isTaken.fill(true, start, end);
      return true;
    });
    return kept.sort((a, b) => a.start - b.start);
  }

  #findAt(words: readonly string[], start: number, found: Match<Value>[]): void {
    let nodes: readonly Node<Value>[] = this.#begin(words[start] as string);
    for (let end = start + 1; nodes.length > 0; end += 1) {
      const value = nodes.find((node) => node.value !== null)?.value;
      if (value != null) found.push({ value, start, end });
      const word = words[end];
      if (word === undefined) return;
      nodes = nodes.flatMap((node) => next(node, word));
    }
  }

  /** Most phrases begin elsewhere, and most words are common ones. */
  readonly #begin = memoize((word: string) => next(this.#root, word), MAX_REMEMBERED_WORDS);
}

/** Where a word leads: the word itself before its beginnings, a longer beginning before a shorter. */
function next<Value>({ words, beginnings }: Node<Value>, word: string): Node<Value>[] {
  const nodes: Node<Value>[] = [];
  const exact = words?.get(word);
  if (exact) nodes.push(exact);
  if (beginnings === null) return nodes;
  for (let length = Math.min(word.length, MAX_BEGINNING_CHARS); length > 0; length -= 1) {
    const begun = beginnings.get(word.slice(0, length));
    if (begun) nodes.push(begun);
  }
  return nodes;
}

/** The node that a word of a phrase leads to, made when it is the first to go there. */
function child<Value>(node: Node<Value>, word: string): Node<Value> {
  const isBeginning = word.endsWith("*");
  const key = isBeginning ? word.slice(0, -1) : word;
  if (isBeginning && key.length > MAX_BEGINNING_CHARS) throw new Error(`"${word}" is too long a beginning`);
  if (isBeginning) node.beginnings ??= new Map();
  else node.words ??= new Map();
  const nodes = (isBeginning ? node.beginnings : node.words) as Map<string, Node<Value>>;

  const known = nodes.get(key);
  if (known) return known;
  const created: Node<Value> = { value: null, words: null, beginnings: null };
  nodes.set(key, created);
  return created;
}
