/**
 * Measures how right the engine is: `npm run eval [-- --json] [-- --misses]`.
 *
 * Job titles are classified and compared with labels that people gave them (titles/README.md says how those came to
 * be); the figures that count are those of the held-out set, which no rule was written from. Sample companies are
 * researched by the real engine and each signal compared with what is written of them. `--misses` prints the titles of
 * the development set that are classified otherwise than labelled, never those of the held-out set.
 *
 * Exits with 1 when precision or recall of engineering titles on the held-out set is below 0.95, or any signal of any
 * sample company is not what is written.
 */
import { parseArgs } from "node:util";
import { measureSignals } from "./measure-signals";
import {
  findMisses,
  measureByLanguage,
  measureTitles,
  readTitles,
  type TitleFigures,
  type TitleMiss,
} from "./measure-titles";

const TARGET = { precision: 0.95, recall: 0.95, signalAccuracy: 1 };

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, misses: { type: "boolean", default: false } },
});

const development = readTitles("development");
const heldOut = readTitles("held-out");
const report = {
  target: TARGET,
  titles: {
    heldOut: { all: measureTitles(heldOut), byLanguage: measureByLanguage(heldOut) },
    development: { all: measureTitles(development), byLanguage: measureByLanguage(development) },
  },
  signals: await measureSignals(new Date()),
};
const { precision, recall } = report.titles.heldOut.all;
const isReached =
  (precision ?? 0) >= TARGET.precision &&
  (recall ?? 0) >= TARGET.recall &&
  report.signals.accuracy >= TARGET.signalAccuracy;

if (values.json) console.log(JSON.stringify(report, null, 2));
else printReport();
process.exitCode = isReached ? 0 : 1;

function printReport(): void {
  printTitles("Job titles, held out: no rule was written from these", report.titles.heldOut);
  printTitles("Job titles, development", report.titles.development);
  if (values.misses) printMisses(findMisses(development));

  const { accuracy, byKey, misses } = report.signals;
  console.log("\nSignals of the sample companies");
  console.table(
    Object.fromEntries(
      Object.entries(byKey).map(([key, { companies, known, right }]) => [
        key,
        { companies, known, right, accuracy: show(companies === 0 ? null : right / companies) },
      ]),
    ),
  );
  for (const { domain, key, expected, found } of misses) {
    console.log(`${domain} ${key}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
  console.log(
    `\nEngineering titles: precision ${show(precision)}, recall ${show(recall)} (target ${TARGET.precision}). ` +
      `Signals: accuracy ${show(accuracy)} (target ${show(TARGET.signalAccuracy)}). ${isReached ? "Reached." : "Not reached."}`,
  );
}

function printTitles(
  heading: string,
  { all, byLanguage }: { all: TitleFigures; byLanguage: Record<string, TitleFigures> },
) {
  console.log(`\n${heading}`);
  console.table(
    Object.fromEntries(
      Object.entries({ all, ...byLanguage }).map(([language, { titles, ...figures }]) => [
        language,
        { titles, ...Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, show(figure)])) },
      ]),
    ),
  );
}

function printMisses(misses: readonly TitleMiss[]): void {
  console.log("\nDevelopment titles that are classified otherwise than labelled");
  for (const { title, department, language, said, ...label } of misses) {
    const differences = (["function", "seniority"] as const)
      .filter((what) => said[what] !== label[what])
      .map((what) => `${what} ${said[what]}, labelled ${label[what]}`);
    console.log(`${language} "${title}"${department === null ? "" : ` (${department})`}: ${differences.join("; ")}`);
  }
  if (misses.length === 0) console.log("none");
}

function show(figure: number | null): string {
  return figure === null ? "–" : figure.toFixed(3);
}
