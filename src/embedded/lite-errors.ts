/**
 * `@supabase/lite` writes each error to the console, thirty lines with the values of the query among them. Inside
 * `collectLiteErrors` they are gathered instead, a line each and without values.
 */
import { AsyncLocalStorage } from "node:async_hooks";

const collected = new AsyncLocalStorage<string[]>();

const writeError = console.error;
console.error = (...args: unknown[]) => {
  const lines = collected.getStore();
  if (lines) lines.push(args.map(toLine).join(" "));
  else writeError(...args);
};

/** Runs `work` and returns its result beside the errors that lite wrote meanwhile. */
export async function collectLiteErrors<T>(work: () => Promise<T>): Promise<{ result: T; errors: string[] }> {
  const errors: string[] = [];
  const result = await collected.run(errors, work);
  return { result, errors };
}

/** `23505 duplicate key value violates unique constraint "x"` */
function toLine(value: unknown): string {
  if (typeof value === "string") return value;
  const { code, message } = (value ?? {}) as { code?: string; message?: string };
  return [code, message].filter(Boolean).join(" ");
}
