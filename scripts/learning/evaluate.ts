/** Measures a stored ICP model on the newest runs there are, against the rules' score: `npm run ml:evaluate`. */
import { z } from "zod";
import {
  describeData,
  evaluateModel,
  NotEnoughDataError,
  openModel,
} from "@/lib/prospect-intelligence/learning/icp-model";
import { LABELS } from "@/lib/prospect-intelligence/learning/labels";
import { readTrainingSet } from "@/lib/prospect-intelligence/learning/train";
import { UsageError } from "../lib/database.js";
import { type CommandCall, DATA_OPTIONS_USAGE, runCommand } from "./command";
import { formatMetrics } from "./report";

const USAGE = `Usage: npm run ml:evaluate [-- --model 3 --json]

Measures a stored model on all runs since those it was first measured on, none of which it learned from, against the
rules' score on the same runs. Its label and window are the model's own.

  --model        the version; the live one unless told, else the newest
${DATA_OPTIONS_USAGE}`;

const storedSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  label: z.enum(LABELS),
  window_days: z.number(),
  is_simulated: z.boolean(),
  metrics: z.object({ testFrom: z.string() }),
  artefact: z.unknown(),
});

process.exitCode = await runCommand(process.argv.slice(2), {
  usage: USAGE,
  options: ["model"],
  run: async (call) => {
    const { asOf, seed, database, report } = call;
    const stored = await readModel(call);
    const { id, version, state, label, window_days: windowDays, is_simulated: isSimulated } = stored;
    const set = await readTrainingSet(database, { label, windowDays, asOf }, report);
    const model = openModel({ id, version, label, windowDays, isSimulated }, stored.artefact);
    const metrics = evaluateModel(model, set, Date.parse(stored.metrics.testFrom), seed);
    return {
      json: { version, state, label, windowDays, isSimulated, metrics },
      text: `Version ${version}, ${state}.\n${formatMetrics(metrics)}`,
    };
  },
});

async function readModel(call: CommandCall): Promise<z.infer<typeof storedSchema>> {
  const { query, values, label, windowDays, asOf, database, report } = call;
  const version = values.model ?? "0";
  if (!/^\d{1,9}$/.test(version)) throw new UsageError("--model is the number of a version.");
  const rows = await query<{ model: string }>(
    `select (to_jsonb(model) || jsonb_build_object('artefact', stored.artefact))::text as model
     from public.icp_models as model join public.icp_model_artefacts as stored on stored.model_id = model.id
     where $1::text::integer in (model.version, 0)
     order by (model.state = 'live') desc, model.version desc limit 1`,
    [version],
  );
  if (rows[0]) return storedSchema.parse(JSON.parse(rows[0].model));
  if (values.model !== undefined) throw new UsageError(`There is no model ${version}.`);
  const data = describeData(await readTrainingSet(database, { label, windowDays, asOf }, report));
  throw new NotEnoughDataError(`No model has been trained yet: npm run ml:train. ${data.message}`);
}
