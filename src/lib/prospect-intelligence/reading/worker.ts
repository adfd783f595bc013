/** The thread in which large documents are read: a task in, its outcome out. */
import { parentPort } from "node:worker_threads";
import { decodeText, parseContentType } from "../fetch/text";
import { FetchError } from "../fetch/types";
import { READY, type ReadingOutcome, type ReadingTask } from "./reading-thread";
import { READERS } from "./registry";

const readers = new Map(READERS.map((reader) => [reader.name, reader]));

parentPort?.on("message", (task: ReadingTask) => {
  try {
    answer(perform(task));
  } catch (error) {
    // What cannot be cloned is not answered with either.
    answer({ status: "failed", error: new Error(`${task.reader} failed: ${String(error)}`) });
  }
});

parentPort?.postMessage(READY);

function answer(outcome: ReadingOutcome): void {
  parentPort?.postMessage(outcome);
}

function perform({ reader: name, args, origin, body, contentType }: ReadingTask): ReadingOutcome {
  const reader = readers.get(name);
  if (reader === undefined) throw new Error("it is not in reading/registry.ts");
  try {
    const text = decodeText(body, parseContentType(contentType));
    // It was given away to this thread. Freed now, and not when garbage is collected: the next may be as large.
    (body.buffer as ArrayBuffer).transfer(0);
    return { status: "read", result: reader.read(text, origin, args) };
  } catch (error) {
    if (error instanceof FetchError) return { status: "refused", kind: error.kind, message: error.message };
    return { status: "failed", error };
  }
}
