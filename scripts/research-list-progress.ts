/** How a long list is coming along: a line on standard error for each company, and in a terminal one that counts. */
import { countOf, formatDuration } from "@/components/format";
import type { Input, InputRow } from "./research-input";
import type { Output, ResultLine } from "./research-output";
import { type ReportStyle, toTerminalText } from "./research-report";

const CLEAR_LINE = "\r\u001b[2K";
const MINUTE_MS = 60_000;
const MAX_NAME_CHARS = 40;

export interface ListProgress {
  start(row: InputRow): void;
  done(line: ResultLine, durationMs: number): void;
  end(): void;
}

export function createListProgress(
  { rows, repeated, output }: Input & { output: Output },
  style: ReportStyle,
  stream: NodeJS.WriteStream = process.stderr,
): ListProgress {
  const before = rows.filter(({ domain, input }) => output.done.has(domain ?? input)).length;
  const todo = rows.length - before;
  const startedMs = performance.now();
  let answered = 0;
  let failed = 0;
  let active = 0;

  const draw = () => {
    const status = formatStatus({ answered, failed, active, todo, elapsedMs: performance.now() - startedMs });
    stream.write(`${CLEAR_LINE}${status.slice(0, style.width - 1)}`);
  };
  const say = (line: string) => {
    stream.write(`${stream.isTTY ? CLEAR_LINE : ""}${line}\n`);
    if (stream.isTTY) draw();
  };

  const notes = [
    countOf(rows.length, "company", "companies"),
    ...(repeated > 0 ? [`${countOf(repeated, "repeated row")} left out`] : []),
    ...(before > 0 ? [`${before} done before`] : []),
  ];
  say(notes.join(", "));
  const timer = stream.isTTY ? setInterval(draw, 1_000) : undefined;
  return {
    start() {
      active += 1;
    },
    done(line, durationMs) {
      active -= 1;
      if (line.error === undefined) answered += 1;
      else failed += 1;
      say(formatLine(line, durationMs));
    },
    end() {
      clearInterval(timer);
      if (stream.isTTY) stream.write(CLEAR_LINE);
      if (todo === 0) return void stream.write("Nothing is left to do.\n");
      const elapsed = formatDuration(performance.now() - startedMs);
      stream.write(`${answered} researched, ${failed} failed, ${todo - answered - failed} left, in ${elapsed}\n`);
    },
  };
}

export function formatLine({ input, domain, research, error }: ResultLine, durationMs: number): string {
  const name = toTerminalText(domain ?? input).slice(0, MAX_NAME_CHARS);
  if (error !== undefined) return `  ✗ ${name.padEnd(MAX_NAME_CHARS)} ${toTerminalText(error.message)}`;
  const score = research?.icpScore === null ? "no score" : `${research?.icpScore} ${research?.priorityLevel}`;
  return `  ✓ ${name.padEnd(MAX_NAME_CHARS)} ${score.padEnd(10)} ${formatDuration(durationMs)}`;
}

interface Status {
  answered: number;
  failed: number;
  active: number;
  todo: number;
  elapsedMs: number;
}

/** `12 of 500 done, 1 failed, 10 under way, 31 a minute, about 16 min left` */
export function formatStatus({ answered, failed, active, todo, elapsedMs }: Status): string {
  const done = answered + failed;
  const perMinute = elapsedMs > 0 ? (done / elapsedMs) * MINUTE_MS : 0;
  const parts = [`${done} of ${todo} done`, `${failed} failed`, `${active} under way`];
  if (done > 0) {
    const minutesLeft = (todo - done) / perMinute;
    parts.push(
      `${Math.round(perMinute)} a minute`,
      minutesLeft < 1 ? "less than a minute left" : `about ${Math.round(minutesLeft)} min left`,
    );
  }
  return `  ${parts.join(", ")}`;
}
