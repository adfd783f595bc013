/** Writes the rows that models are trained on as Parquet, with a manifest: `npm run ml:export`. */
import path from "node:path";
import { describeData, NotEnoughDataError } from "@/lib/prospect-intelligence/learning/icp-model";
import { readTrainingSet } from "@/lib/prospect-intelligence/learning/train";
import { DATA_OPTIONS_USAGE, runCommand } from "./command";
import { exportTrainingSet } from "./parquet";

const USAGE = `Usage: npm run ml:export [-- --output training-data --label meeting_booked --json]

Writes training.parquet and manifest.json: each run with its features as they stood, what became of the account, and the
part it belongs to. The manifest says what each column means.

  --output       the directory; training-data unless told
${DATA_OPTIONS_USAGE}`;

process.exitCode = await runCommand(process.argv.slice(2), {
  usage: USAGE,
  options: ["output"],
  run: async ({ label, windowDays, asOf, values, database, report }) => {
    const set = await readTrainingSet(database, { label, windowDays, asOf }, report);
    const data = describeData(set);
    if (set.rows.length === 0) throw new NotEnoughDataError(`There is no row to export: ${data.message}`);
    const directory = path.resolve(values.output ?? "training-data");
    const manifest = await exportTrainingSet(set, directory);
    return {
      json: { directory, ...manifest },
      text: `${manifest.counts.rows} rows with ${manifest.features.length} features in ${path.join(directory, manifest.file)}.\n${data.message}`,
    };
  },
});
