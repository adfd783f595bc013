/**
 * Researches a company in the terminal: `npm run research -- acme.example [--json]`. It needs no database.
 *
 * Progress goes to standard error, the report to standard output. With `--json` standard output is the `research`
 * object and nothing else, or `{"error": {"code", "message"}}`. Exit codes: 0 answered, 1 not, 2 wrong usage,
 * 130 stopped by Ctrl-C.
 */
import { parseArgs } from "node:util";
import { ProductError } from "@/lib/prospect-intelligence/errors";
import type { SourceReport } from "@/lib/prospect-intelligence/schemas";
import { formatReport, formatSource, toTerminalText } from "./research-report";

const USAGE = `Usage: npm run research -- <domain> [--json]

Researches a company from its own public pages and job boards, and scores it against the default profile.

  <domain>   a domain, URL or e-mail address: acme.com
             .example domains are sample companies and work offline: tesseragrid.example
  --json     print the research as JSON; \`npm run --silent\` keeps npm's own lines out of it
  -h, --help print this
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const command = parseCommand(args);
  if (typeof command === "string") {
    process.stderr.write(`${command}\n\n${USAGE}`);
    return 2;
  }
  if (command.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  return research(command.domain, command.json);
}

type Command = { help: true } | { help: false; domain: string; json: boolean };

/** The command, or what is wrong with it. */
function parseCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
    });
    if (values.help) return { help: true };
    const [domain, ...others] = positionals;
    if (domain === undefined) return "Which company? Give its domain.";
    if (others.length > 0) return "One domain at a time.";
    return { help: false, domain, json: values.json };
  } catch (error) {
    // Node's first sentence says what is wrong; the others explain `--`, which npm has taken by then.
    return error instanceof Error ? `${error.message.split(". ")[0]}.` : String(error);
  }
}

async function research(domain: string, json: boolean): Promise<number> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const progress = createProgress(domain);
  // Loaded only now, so that a mistyped command is answered at once and the first line of progress stands early.
  const { loadEnvFiles } = await import("@/embedded/settings");
  // Before what reads the environment: a contact that is set for the app is sent from here too.
  loadEnvFiles(process.cwd(), "production");
  const { researchCompany } = await import("@/lib/prospect-intelligence/research");
  const { closeSharedConnections } = await import("@/lib/prospect-intelligence/open-session");
  const { DEFAULT_ICP_PROFILE } = await import("@/lib/prospect-intelligence/scoring");
  try {
    const found = await researchCompany(domain, {
      profile: DEFAULT_ICP_PROFILE,
      signal: stopping.signal,
      onSource: progress.report,
    });
    progress.end();
    await print(json ? `${toJson(found)}\n` : formatReport(found, styleFor(process.stdout)));
    return 0;
  } catch (error) {
    progress.end();
    if (stopping.signal.aborted) {
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
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    await closeSharedConnections();
  }
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
