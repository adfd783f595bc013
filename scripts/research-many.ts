/** Many companies, a few at a time: each is answered or has its error, and none stops the rest. */
import pLimit from "p-limit";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import type { InputRow } from "./research-input";
import type { Output, ResultLine } from "./research-output";

export interface ManyOptions {
  rows: readonly InputRow[];
  output: Output;
  /** Companies at once. */
  concurrency: number;
  research: (domain: string, options: { signal: AbortSignal }) => Promise<Research>;
  /** Aborted to stop: what is under way is given up, and is done by the next command that goes on. */
  signal: AbortSignal;
  onStart?: (row: InputRow) => void;
  /** Called once the line is written. */
  onDone?: (line: ResultLine, durationMs: number) => void;
}

/** Resolves when all are done or stopped. Rejects when a result can't be written: no more are started then. */
export async function researchMany({ signal, concurrency, output, ...options }: ManyOptions): Promise<void> {
  const { rows, research, onStart, onDone } = options;
  const failing = new AbortController();
  const stop = AbortSignal.any([signal, failing.signal]);
  const limit = pLimit(concurrency);

  const doOne = async (row: InputRow) => {
    if (stop.aborted) return;
    onStart?.(row);
    const startedMs = performance.now();
    const line: ResultLine = { ...row, ...(await outcomeOf(row, research, stop)) };
    // What was stopped has no outcome, whatever it broke with.
    if (stop.aborted) return;
    await output.append(line).catch((error) => {
      failing.abort();
      throw error;
    });
    onDone?.(line, performance.now() - startedMs);
  };
  const todo = rows.filter(({ domain, input }) => !output.done.has(domain ?? input));
  await Promise.all(todo.map((row) => limit(doOne, row)));
}

async function outcomeOf(
  { domain, input }: InputRow,
  research: ManyOptions["research"],
  signal: AbortSignal,
): Promise<Pick<ResultLine, "research" | "error">> {
  try {
    return { research: await research(domain ?? input, { signal }) };
  } catch (cause) {
    const isKnown = cause instanceof ProductError;
    if (!isKnown && !signal.aborted) console.error(cause);
    const { code, message } = isKnown ? cause : new ProductError("internal", "Something went wrong.", { cause });
    return { error: { code, message } };
  }
}
