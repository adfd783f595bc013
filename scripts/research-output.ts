/**
 * What came of many companies, one JSON object a line: `{"input", "domain", "research"}`, or `{"input", "domain",
 * "error": {"code", "message"}}`. A line is appended as soon as a company is done, so that a command that was stopped
 * goes on where it was.
 */
import { type FileHandle, open, rename } from "node:fs/promises";
import { z } from "zod";
import type { ErrorCode } from "@/lib/prospect-intelligence/errors";
import type { Research } from "@/lib/prospect-intelligence/schemas";

export interface ResultLine {
  /** As the list has it. */
  input: string;
  /** Null when `input` is no domain. */
  domain: string | null;
  research?: Research;
  error?: { code: ErrorCode; message: string };
}

const NEWLINE = 0x0a;

/** As much of a line as tells what it is about. */
const knownLineSchema = z.object({
  input: z.string(),
  domain: z.string().nullable(),
  error: z.object({ code: z.string() }).optional(),
});

/** The file is none of ours. The message says what to do. */
export class NotResultsError extends Error {
  constructor(path: string, line: number, options?: ErrorOptions) {
    super(`Line ${line} of ${path} is no result of this command. Give another --output.`, options);
  }
}

export interface Output {
  /** What the file holds already: `domain`, else `input`. */
  readonly done: ReadonlySet<string>;
  /** Resolves when the line is in the file. */
  append(line: ResultLine): Promise<void>;
  close(): Promise<void>;
}

/** Standard output: nothing is there already. */
export function createStreamOutput(stream: NodeJS.WritableStream): Output {
  return {
    done: new Set(),
    append: (line) =>
      new Promise((resolve, reject) => {
        stream.write(toLine(line), (error) => (error ? reject(error) : resolve()));
      }),
    close: async () => {},
  };
}

/**
 * A file to go on with, or a new one. A last line that was not written to its end is taken away, and with
 * `retryFailed` so are the lines with an error. Throws when the file holds something else, and leaves it as it is.
 */
export async function openOutput(path: string, { retryFailed }: { retryFailed: boolean }): Promise<Output> {
  const file = await open(path, "a+");
  try {
    const done = new Set<string>();
    let number = 0;
    let wholeBytes = 0;
    let failed = 0;
    for await (const line of readLines(file)) {
      number += 1;
      if (!line.isWhole) {
        if (!couldBegin(line.text)) throw new NotResultsError(path, number);
        break;
      }
      wholeBytes += line.bytes;
      const { domain, input, error } = parseLine(line.text, path, number);
      if (error !== undefined) failed += 1;
      if (error === undefined || !retryFailed) done.add(domain ?? input);
    }
    await file.truncate(wholeBytes);
    if (!retryFailed || failed === 0) return appendTo(file, done);

    await copyAnswered(file, path);
    await file.close();
    return appendTo(await open(path, "a"), done);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Puts a file without the errors in its place. Either file is whole at any time, whatever becomes of this process. */
async function copyAnswered(file: FileHandle, path: string): Promise<void> {
  const copy = await open(`${path}.new`, "w");
  try {
    for await (const { text } of readLines(file)) {
      if (parseLine(text, path, 0).error === undefined) await copy.appendFile(`${text}\n`);
    }
    await copy.sync();
  } finally {
    await copy.close();
  }
  await rename(`${path}.new`, path);
}

/** A file may be larger than memory, so it is read line by line. The last line may be cut off. */
async function* readLines(file: FileHandle): AsyncGenerator<{ text: string; bytes: number; isWhole: boolean }> {
  let rest: Buffer[] = [];
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, begin)) {
      const line = Buffer.concat([...rest, chunk.subarray(begin, end)]);
      rest = [];
      begin = end + 1;
      yield { text: line.toString(), bytes: line.length + 1, isWhole: true };
    }
    rest.push(chunk.subarray(begin));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield { text: last.toString(), bytes: last.length, isWhole: false };
}

function appendTo(file: FileHandle, done: ReadonlySet<string>): Output {
  /** Lines are written one after the other, or they would mix. */
  let last: Promise<void> = Promise.resolve();
  return {
    done,
    append(line) {
      last = last.then(() => file.appendFile(toLine(line)));
      return last;
    },
    async close() {
      await last.catch(() => {});
      await file.close();
    },
  };
}

function parseLine(line: string, path: string, number: number): z.infer<typeof knownLineSchema> {
  try {
    return knownLineSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new NotResultsError(path, number, { cause });
  }
}

/** Whether `text` can be the beginning of a line of ours. */
function couldBegin(text: string): boolean {
  const beginning = '{"input":"';
  return text.startsWith(beginning) || beginning.startsWith(text);
}

function toLine(line: ResultLine): string {
  return `${JSON.stringify(line)}\n`;
}
