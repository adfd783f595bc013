/** A research as a person reads it in a terminal. Pure: text in, text out. */
import { styleText } from "node:util";
import { countOf, formatBytes, formatDuration, formatShare, formatSignalValue } from "@/components/format";
import type { Contribution, Research, Signal, SourceReport } from "@/lib/prospect-intelligence/schemas";
import { SIGNAL_GROUP_LABELS, SIGNAL_GROUPS, SIGNALS, type SignalGroup } from "@/lib/prospect-intelligence/signals";
import { TECHNOLOGY_CATEGORY_LABELS } from "@/lib/prospect-intelligence/technology-categories";

export interface ReportStyle {
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const LABEL_WIDTH = 33;
const MAX_WIDTH = 110;
const MAX_DEPARTMENTS = 12;
const MAX_BAR_WIDTH = 32;
const SIGNS: Record<SourceReport["status"], { sign: string; format: Format }> = {
  ok: { sign: "✓", format: "green" },
  empty: { sign: "○", format: "dim" },
  unknown: { sign: "?", format: "yellow" },
  skipped: { sign: "–", format: "dim" },
  failed: { sign: "✗", format: "red" },
};

export function formatReport(research: Research, { colors, width }: ReportStyle): string {
  const paint = createPaint(colors);
  const columns = Math.min(width, MAX_WIDTH);
  const sections = [
    formatHeader(research, paint, columns),
    formatNotices(research, paint, columns),
    ...SIGNAL_GROUPS.map((group) =>
      group === "technology" && research.technologies.length > 0
        ? formatTechnologies(research.technologies, paint, columns)
        : formatGroup(group, research.signals, paint, columns),
    ),
    formatScore(research, paint),
    formatRoles(research, paint, columns),
    [heading("Sources", paint), ...research.sources.map((source) => formatSource(source, { colors, width }))].join(
      "\n",
    ),
  ];
  return `\n${sections.filter(Boolean).join("\n\n")}\n`;
}

/** How a source ended and what it took in one line, and why in another where there is something to say. */
export function formatSource(source: SourceReport, { colors, width }: ReportStyle): string {
  const paint = createPaint(colors);
  const { sign, format } = SIGNS[source.status];
  const effort = `${countOf(source.requests, "request")}, ${formatBytes(source.bytes)}, ${formatDuration(source.durationMs)}`;
  const head = `  ${paint(format, sign)} ${source.name.padEnd(10)}`;
  const reason = source.reason === null ? [] : wrap(source.reason, Math.min(width, MAX_WIDTH) - 15);
  return [`${head} ${paint("dim", effort)}`, ...reason.map((line) => `${" ".repeat(15)}${line}`)].join("\n");
}

/**
 * Text from other people's pages, made safe for a terminal: no control characters, which could move the cursor or
 * rewrite what stands above, and no marks that turn the direction of reading.
 */
export function toTerminalText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
}

/** The same of a text of several lines, whose ends are kept. */
export function toTerminalLines(text: string): string {
  return text.split("\n").map(toTerminalText).join("\n");
}

function formatHeader(research: Research, paint: Paint, columns: number): string {
  const { companyName, domain, icpScore, priorityLevel, coverage, durationMs } = research;
  const name = companyName === null ? "" : `${paint("bold", toTerminalText(companyName))}  `;
  const description = findValue(research.signals, "description");
  const levels = { high: "green", medium: "yellow", low: "dim", unknown: "dim" } as const;
  const score = icpScore === null ? "no score" : `${paint("bold", String(icpScore))} of 100`;
  const priority = priorityLevel === "unknown" ? "priority unknown" : `${priorityLevel} priority`;
  const facts = [
    score,
    paint(levels[priorityLevel], priority),
    paint("dim", `${formatShare(coverage)} of the profile was knowable`),
    paint("dim", formatDuration(durationMs)),
  ];
  return [
    name + paint("cyan", domain),
    ...(typeof description === "string" ? [paint("dim", cut(description, columns))] : []),
    "",
    `  ${facts.join("   ")}`,
  ].join("\n");
}

/** What to know of the site before relying on anything below. */
function formatNotices({ notices }: Research, paint: Paint, columns: number): string {
  return notices
    .map(({ kind, message }) => {
      const [first = "", ...rest] = wrap(message, columns - 4);
      const sign = paint(kind === "moved_domain" ? "cyan" : "yellow", "!");
      return [`  ${sign} ${first}`, ...rest.map((line) => `    ${line}`)].join("\n");
    })
    .join("\n");
}

function formatGroup(group: SignalGroup, signals: readonly Signal[], paint: Paint, columns: number): string {
  const shown = signals.filter(({ key }) => SIGNALS[key].group === group && key !== "description");
  const lines = shown.map((signal, i) => {
    // What made one unknown made most of its group so: the reason is read once.
    const isRepeated = shown.slice(0, i).some(({ value, reason }) => value === null && reason === signal.reason);
    return formatSignal(isRepeated ? { ...signal, reason: "" } : signal, paint, columns);
  });
  return [heading(SIGNAL_GROUP_LABELS[group], paint), ...lines].join("\n");
}

/** The products by what they are for, in place of one long list of them. */
function formatTechnologies(technologies: Research["technologies"], paint: Paint, columns: number): string {
  const byCategory = [...Map.groupBy(technologies, ({ category }) => category)];
  const lines = byCategory.flatMap(([category, products]) => {
    const names = wrap(products.map(({ name }) => name).join(", "), columns - LABEL_WIDTH - 2);
    const label = TECHNOLOGY_CATEGORY_LABELS[category];
    return names.map((line, i) => `  ${(i === 0 ? label : "").padEnd(LABEL_WIDTH)}${paint("bold", line)}`);
  });
  return [heading(SIGNAL_GROUP_LABELS.technology, paint), ...lines].join("\n");
}

function formatSignal(signal: Signal, paint: Paint, columns: number): string {
  const { key, value, reason, evidence } = signal;
  const label = `  ${SIGNALS[key].label.padEnd(LABEL_WIDTH)}`;
  const room = Math.max(20, columns - LABEL_WIDTH - 4);
  if (value === null) {
    const [first = "", ...rest] = wrap(reason ?? "", room - 9);
    const indent = " ".repeat(LABEL_WIDTH + 11);
    return label + paint("dim", [`unknown  ${first}`.trimEnd(), ...rest.map((line) => indent + line)].join("\n"));
  }

  const shown = toTerminalText(formatSignalValue(key, value, signal));
  const [first] = evidence;
  const rest = room - shown.length - 2;
  const source = first !== undefined && rest >= 16 ? paint("dim", `  ${cut(first.url, rest)}`) : "";
  return label + paint(value === false ? "reset" : "bold", cut(shown, room)) + source;
}

function formatScore({ score, icpScore }: Research, paint: Paint): string {
  const scored = score.contributions.filter(({ status }) => status === "scored");
  if (icpScore === null || scored.length === 0) return "";
  // One column a point, unless the largest bar would not fit: with few signals known, each weighs much.
  const scale = Math.min(1, MAX_BAR_WIDTH / Math.max(...scored.map(({ maxPoints }) => maxPoints)));
  const lines = scored.map(({ signal, points, maxPoints }) => {
    return `  ${SIGNALS[signal].label.padEnd(LABEL_WIDTH)}${`${points} of ${maxPoints}`.padStart(9)}  ${bar({ points, maxPoints }, scale, paint)}`;
  });
  const total = `  ${"Score".padEnd(LABEL_WIDTH)}${`${icpScore} of 100`.padStart(9)}`;
  return [heading("Score", paint), ...lines, paint("bold", total)].join("\n");
}

function bar({ points, maxPoints }: Pick<Contribution, "points" | "maxPoints">, scale: number, paint: Paint): string {
  const whole = Math.round(maxPoints * scale);
  const full = Math.round(points * scale);
  return paint("cyan", "█".repeat(full)) + paint("dim", "░".repeat(whole - full));
}

function formatRoles({ jobs }: Research, paint: Paint, columns: number): string {
  if (jobs.length === 0) return "";
  const departments = new Map<string, { all: number; engineering: number }>();
  for (const { department, isEngineering } of jobs) {
    const name = department ?? "No department";
    const counts = departments.get(name) ?? { all: 0, engineering: 0 };
    departments.set(name, { all: counts.all + 1, engineering: counts.engineering + (isEngineering ? 1 : 0) });
  }
  const largest = [...departments].sort(([, a], [, b]) => b.all - a.all);
  const lines = largest.slice(0, MAX_DEPARTMENTS).map(([name, { all, engineering }]) => {
    const share = engineering > 0 ? paint("cyan", `  ${engineering} engineering`) : "";
    return `  ${cut(name, LABEL_WIDTH - 1).padEnd(LABEL_WIDTH)}${String(all).padStart(5)}${share}`;
  });
  const more = largest.length - MAX_DEPARTMENTS;
  const newest = jobs
    .filter(({ isEngineering }) => isEngineering)
    .sort((a, b) => (b.postedAt ?? "").localeCompare(a.postedAt ?? ""))
    .slice(0, 5)
    .map(({ title, location, postedAt }) => {
      const details = [location, postedAt?.slice(0, 10)].filter(Boolean).join(", ");
      return `  ${cut(`${title}${details ? `  ${details}` : ""}`, columns - 2)}`;
    });
  return [
    heading("Open roles by department", paint),
    ...lines,
    ...(more > 0 ? [paint("dim", `  and ${more} more`)] : []),
    ...(newest.length > 0 ? ["", heading("Newest engineering roles", paint), ...newest] : []),
  ].join("\n");
}

function heading(text: string, paint: Paint): string {
  return paint("bold", text);
}

function findValue(signals: readonly Signal[], key: Signal["key"]): Signal["value"] {
  return signals.find((signal) => signal.key === key)?.value ?? null;
}

function cut(text: string, max: number): string {
  const safe = toTerminalText(text);
  return safe.length <= max ? safe : `${safe.slice(0, Math.max(1, max - 1)).trimEnd()}…`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of toTerminalText(text).split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < Math.max(width, 20))
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function createPaint(colors: boolean): Paint {
  return colors ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text;
}
