/** Trains an ICP model on the team's own outcomes and saves it as a candidate: `npm run ml:train`. */
import { readFile } from "node:fs/promises";
import { trainAndSave } from "@/lib/prospect-intelligence/learning/train";
import { fromXgboostJson } from "@/lib/prospect-intelligence/learning/trees";
import { UsageError } from "../lib/database.js";
import { DATA_OPTIONS_USAGE, runCommand } from "./command";
import { readManifest } from "./manifest";
import { formatMetrics } from "./report";

const USAGE = `Usage: npm run ml:train [-- --label meeting_booked --seed 1 --json]

Trains a model, measures it on the newest runs against the rules' score, and saves it as a candidate. An admin makes it
live on the Models page, which is refused unless it beats the rules.

  --xgboost      a model.json that XGBoost trained elsewhere on the export's rows of part "train": it is measured and
                 saved as one of ours
  --manifest     the manifest.json of that export
${DATA_OPTIONS_USAGE}`;

process.exitCode = await runCommand(process.argv.slice(2), {
  usage: USAGE,
  options: ["xgboost", "manifest"],
  run: async ({ label, windowDays, asOf, seed, values, database, report }) => {
    const imported = await readImported(values.xgboost, values.manifest);
    const options = { label, windowDays, asOf, seed, createdBy: null, imported };
    const { version, model } = await trainAndSave(database, options, report);
    const { artefact: _, ...told } = model;
    return { json: { version, ...told }, text: `Version ${version}, a candidate.\n${formatMetrics(model.metrics)}` };
  },
});

async function readImported(model: string | undefined, manifest: string | undefined) {
  if (model === undefined && manifest === undefined) return undefined;
  if (model === undefined || manifest === undefined) throw new UsageError("--xgboost and --manifest go together.");
  const { features } = await readManifest(manifest);
  const ensemble = fromXgboostJson(await readFile(model, "utf8"));
  return { ensemble, features: features.map(({ name, type, categories }) => ({ name, type, categories })) };
}
