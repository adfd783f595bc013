/**
 * Researches a company in the terminal: `npm run research -- acme.example [--json]`, or a list of them:
 * `npm run research -- --input domains.csv --output results.jsonl`. It needs no database.
 *
 * Progress goes to standard error, the report to standard output. With `--json` standard output is the `research`
 * object and nothing else, or `{"error": {"code", "message"}}`. Exit codes: 0 answered (of a list: each company has its
 * line), 1 not, 2 wrong usage, 130 stopped by Ctrl-C.
 */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import type { ResearchOptions } from "@/lib/prospect-intelligence/research";
import type { Research, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { InputError, readInput } from "./research-input";
import { createListProgress } from "./research-list-progress";
import { researchMany } from "./research-many";
import { createStreamOutput, NotResultsError, type Output, openOutput } from "./research-output";
import { formatReport, formatSource, toTerminalText } from "./research-report";

const DEFAULT_CONCURRENCY = 10;
const MAX_CONCURRENCY = 50;

const USAGE = `Usage: npm run research -- <domain> [--json]
       npm run research -- --input domains.csv [--output results.jsonl] [--concurrency 10]

Researches a company from its own public pages and job boards, and scores it against the default profile.

  <domain>   a domain, URL or e-mail address: acme.com
             .example domains are sample companies and work offline: tesseragrid.example
  --json     print the research as JSON; \`npm run --silent\` keeps npm's own lines out of it
  -h, --help print this

Many companies:
  --input    a list with a domain a line, or a CSV file with a column "domain", "website" or "url"; - is standard input
  --column   the column to read, where it has another name
  --output   the file that gets one JSON object a line. The same command goes on where it was stopped
  --retry-failed
             do those again that failed
  --concurrency
             companies at once, 1 to ${MAX_CONCURRENCY}; ${DEFAULT_CONCURRENCY} unless told
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const command = parseCommand(args);
  if (typeof command === "string") {
    process.stderr.write(`${command}\n\n${USAGE}`);
    return 2;
  }
  if (command.kind === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  return command.kind === "many" ? researchList(command) : research(command.domain, command.json);
}

interface ManyCommand {
  kind: "many";
  input: string;
  column: string | undefined;
  output: string | undefined;
  retryFailed: boolean;
  concurrency: number;
}
type Command = { kind: "help" } | { kind: "one"; domain: string; json: boolean } | ManyCommand;

/** The command, or what is wrong with it. */
function parseCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        input: { type: "string" },
        column: { type: "string" },
        output: { type: "string" },
        "retry-failed": { type: "boolean", default: false },
        concurrency: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const [domain, ...others] = positionals;
    if (values.input !== undefined) {
      if (domain !== undefined) return "Give a domain or an --input, not both.";
      const concurrency = Number(values.concurrency ?? DEFAULT_CONCURRENCY);
      if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX_CONCURRENCY) {
        return `--concurrency is a whole number from 1 to ${MAX_CONCURRENCY}.`;
      }
      const { input, column, output, "retry-failed": retryFailed } = values;
      return { kind: "many", input, column, output, retryFailed, concurrency };
    }
    const ofLists = (["column", "output", "concurrency"] as const).find((name) => values[name] !== undefined);
    if (ofLists !== undefined || values["retry-failed"]) return `--${ofLists ?? "retry-failed"} goes with --input.`;
    if (domain === undefined) return "Which company? Give its domain.";
    if (others.length > 0) return "One domain at a time. For more, put them in a file and give it as --input.";
    return { kind: "one", domain, json: values.json };
  } catch (error) {
    // Node's first sentence says what is wrong; the others explain `--`, which npm has taken by then.
    return error instanceof Error ? `${error.message.split(". ")[0]}.` : String(error);
  }
}

async function research(domain: string, json: boolean): Promise<number> {
  const stop = stopOnSignals();
  const progress = createProgress(domain);
  const { researchOne, close } = await loadEngine();
  try {
    const found = await researchOne(domain, { signal: stop.signal, onSource: progress.report });
    progress.end();
    await print(json ? `${toJson(found)}\n` : formatReport(found, styleFor(process.stdout)));
    return 0;
  } catch (error) {
    progress.end();
    if (stop.signal.aborted) {
      process.stderr.write("Stopped.\n");
      return 130;
    }
    const { code, message } =
      error instanceof ProductError ? error : new ProductError("internal", "Something went wrong.");
    if (code === "internal") console.error(error);
    if (json) await print(`${toJson({ error: { code, message } })}\n`);
    else process.stderr.write(`${toTerminalText(message)}\n`);
    return 1;
  } finally {
    stop.release();
    await close();
  }
}

async function researchList(command: ManyCommand): Promise<number> {
  const stop = stopOnSignals();
  let output: Output | undefined;
  let close = async () => {};
  try {
    const { rows, repeated } = readInput(await readText(command.input), command.column);
    output =
      command.output === undefined ? createStreamOutput(process.stdout) : await openOutput(command.output, command);
    const progress = createListProgress({ rows, repeated, output }, styleFor(process.stderr));
    const engine = await loadEngine();
    close = engine.close;
    await researchMany({
      rows,
      output,
      concurrency: command.concurrency,
      research: engine.researchOne,
      signal: stop.signal,
      onStart: progress.start,
      onDone: progress.done,
    }).finally(() => progress.end());
    if (!stop.signal.aborted) return 0;
    process.stderr.write(
      command.output === undefined ? "Stopped.\n" : "Stopped. The same command goes on where it was.\n",
    );
    return 130;
  } catch (error) {
    // What the reader of our output no longer wants is not written.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    const problem = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${toTerminalText(problem)}\n`);
    return error instanceof InputError || error instanceof NotResultsError ? 2 : 1;
  } finally {
    stop.release();
    await output?.close();
    await close();
  }
}

async function readText(path: string): Promise<string> {
  return path === "-" ? text(process.stdin) : readFile(path, "utf8");
}

/** Ctrl-C, or a kill, ends what is under way; the command then says so. */
function stopOnSignals(): { signal: AbortSignal; release(): void } {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  return {
    signal: stopping.signal,
    release() {
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
    },
  };
}

interface Engine {
  researchOne(domain: string, options: Pick<ResearchOptions, "signal" | "onSource">): Promise<Research>;
  /** Lets go of the connections, so that the command can end. */
  close(): Promise<void>;
}

/** Loaded only when needed, so that a mistyped command is answered at once and the first line of progress stands early. */
async function loadEngine(): Promise<Engine> {
  const { loadEnvFiles } = await import("@/embedded/settings");
  // Before what reads the environment: a contact that is set for the app is sent from here too.
  loadEnvFiles(process.cwd(), "production");
  const { researchCompany } = await import("@/lib/prospect-intelligence/research");
  const { closeSharedConnections } = await import("@/lib/prospect-intelligence/open-session");
  const { DEFAULT_ICP_PROFILE } = await import("@/lib/prospect-intelligence/scoring");
  return {
    researchOne: (domain, options) => researchCompany(domain, { profile: DEFAULT_ICP_PROFILE, ...options }),
    close: closeSharedConnections,
  };
}

interface Progress {
  report(source: SourceReport): void;
  end(): void;
}

/** A line on standard error for each source as it ends; in a terminal also one that says what is going on. */
function createProgress(domain: string): Progress {
  const { stderr } = process;
  const style = styleFor(stderr);
  const clearLine = "\r\u001b[2K";
  const startedMs = performance.now();
  const draw = () => {
    const seconds = Math.floor((performance.now() - startedMs) / 1000);
    stderr.write(
      `${clearLine}  Researching ${toTerminalText(domain).slice(0, 60)} … ${seconds > 0 ? `${seconds} s` : ""}`,
    );
  };
  if (stderr.isTTY) draw();
  const timer = stderr.isTTY ? setInterval(draw, 1_000) : undefined;

  return {
    report(source) {
      stderr.write(`${stderr.isTTY ? clearLine : ""}${formatSource(source, style)}\n`);
      if (stderr.isTTY) draw();
    },
    end() {
      clearInterval(timer);
      if (stderr.isTTY) stderr.write(clearLine);
    },
  };
}

function styleFor(stream: NodeJS.WriteStream): { colors: boolean; width: number } {
  return { colors: stream.isTTY === true && stream.hasColors() && !process.env.NO_COLOR, width: stream.columns || 100 };
}

/** JSON that is safe to look at: characters that steer old terminals are escaped, which JSON allows. */
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Resolves when it is written; a reader that left early (`| head`) is no error. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") resolve();
      else reject(error);
    });
    process.stdout.write(text, () => resolve());
  });
}
