/**
 * What turns the text of a document into what is wanted from it. Readers are pure and small in what they return, so
 * that `readDocument` can run them wherever it is best: here, or in a thread of their own.
 */

import { parseBoundedJson } from "../extract/bounded-json";
import type { Origin } from "../extract/evidence";
import { FetchError } from "../fetch/types";

/** `Args` and `Result` can be cloned to another thread: data, without functions or classes of our own. */
export interface Reader<Result, Args extends object = object> {
  /** Unique among all readers: the thread finds it by this. */
  readonly name: string;
  /** Throws a `FetchError` for what it cannot read. */
  read(text: string, origin: Origin, args: Args): Result;
}

/** A reader of text as it is: HTML, XML. */
export function textReader<Result, O extends Origin>(
  name: string,
  map: (text: string, origin: O) => Result,
): Reader<Result, Omit<O, keyof Origin>> {
  return { name, read: (text, origin, args) => map(text, { ...origin, ...args } as O) };
}

/** A reader of JSON: `map` is given the parsed value. What is no JSON is a `FetchError`, and so is a JSON bomb. */
export function jsonReader<Result, O extends Origin>(
  name: string,
  map: (answer: unknown, origin: O) => Result,
): Reader<Result, Omit<O, keyof Origin>> {
  return textReader(name, (text: string, origin: O) => map(parseJson(text, origin), origin));
}

function parseJson(text: string, { url }: Origin): unknown {
  try {
    return parseBoundedJson(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw new FetchError("too_complex", url, "Too complex to be read.", { cause });
    throw new FetchError("parse", url, "This is not JSON.", { cause });
  }
}
