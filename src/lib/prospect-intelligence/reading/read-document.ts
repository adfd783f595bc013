/**
 * The one way from a fetched document to what it says. Small documents are read here, each in a turn of the event loop
 * of its own; large ones in a thread, under limits of time and memory.
 */
import type { Origin } from "../extract/evidence";
import { unlessAborted } from "../fetch/abort";
import { toFetchError } from "../fetch/request";
import { readText } from "../fetch/text";
import { FetchError, type FetchedDocument } from "../fetch/types";
import type { Reader } from "./reader";
import { ReadingThread } from "./reading-thread";
import { takeTurn } from "./turns";

/** Bytes that the slowest reader gets through in some ten milliseconds. */
const MAX_INLINE_BYTES = 100_000;

const thread = new ReadingThread();

interface Reading {
  result: Promise<unknown>;
  /** The signals of all who asked; undefined stands for one who waits in any case. */
  askers: Set<AbortSignal | undefined>;
}

/** By body: what a run read goes with its documents. */
const readings = new WeakMap<Uint8Array, Map<string, Reading>>();

/**
 * Reads a document, once: whoever asks again for the same gets the same result, which is nobody's to change.
 *
 * Rejects with what the reader throws, with a `FetchError` `too_complex` when it takes too much time or memory, and
 * with one of `timeout` or `aborted` as soon as `signal` is aborted.
 */
export async function readDocument<Result, Args extends object>(
  reader: Reader<Result, Args>,
  document: FetchedDocument,
  args: Args,
  signal?: AbortSignal,
): Promise<Result> {
  const result = joinReading(reader, document, args, signal);
  try {
    const read = await (signal === undefined ? result : unlessAborted(result, signal));
    // What the caller goes on to do with it is work too, and several are waiting for the same page.
    await takeTurn();
    return read as Result;
  } catch (cause) {
    throw signal?.aborted ? toFetchError(cause, new URL(document.url), signal) : cause;
  }
}

/** The result of the reading of this document that there is, or of a new one. */
function joinReading<Result, Args extends object>(
  reader: Reader<Result, Args>,
  document: FetchedDocument,
  args: Args,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { url, fetchedAt, body } = document;
  const known = readings.get(body) ?? new Map<string, Reading>();
  readings.set(body, known);
  const key = JSON.stringify([reader.name, url, fetchedAt, args]);
  const existing = known.get(key);
  if (existing !== undefined) {
    existing.askers.add(signal);
    return existing.result;
  }

  const askers: Reading["askers"] = new Set([signal]);
  const requireAsker = () => {
    if ([...askers].some((signal) => !signal?.aborted)) return;
    known.delete(key);
    throw new FetchError("aborted", url, "Nobody waits for this document any more.");
  };
  const result = read(reader, document, args, requireAsker);
  known.set(key, { result, askers });
  return result;
}

/** `requireAsker` throws when there is no use in going on. */
async function read<Result, Args extends object>(
  reader: Reader<Result, Args>,
  document: FetchedDocument,
  args: Args,
  requireAsker: () => void,
): Promise<unknown> {
  const origin: Origin = { url: document.url, fetchedAt: document.fetchedAt };
  if (document.body.length > MAX_INLINE_BYTES) {
    const { body, headers } = document;
    const contentType = headers["content-type"];
    return thread.read({ reader: reader.name, args, origin, body, contentType }, requireAsker);
  }
  await takeTurn();
  requireAsker();
  return reader.read(readText(document), origin, args);
}
