/** What training asks of the database, over the API or over SQL: the routes have the one, the commands the other. */
import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { Database, Json } from "../../supabase/database.types";
import { PRIORITY_LEVELS } from "../schemas";
import type { TrainedModel } from "./icp-model";
import { type Cursor, readPages } from "./keyset";
import { LEARNED_EVENTS } from "./labels";
import type { EventRecord, RunRecord, RunToLabel } from "./training-set";

export interface LearningDatabase {
  /** Successful runs after the cursor, oldest first. */
  readRuns: (after: Cursor, limit: number) => Promise<unknown[]>;
  /** The same runs without their signals. */
  readRunsToLabel: (after: Cursor, limit: number) => Promise<unknown[]>;
  /** Outcomes, and the steps before them, after the cursor, oldest first. */
  readEvents: (after: Cursor, limit: number) => Promise<unknown[]>;
  /** Saves a candidate and returns its version. */
  saveModel: (model: Json, artefact: Json) => Promise<number>;
}

/**
 * Some 20 ms of embedded Supabase, which answers nobody else meanwhile: what people ask for comes between two pages. Where
 * Postgres stands by itself it costs seconds more than pages of a thousand.
 */
const PAGE_ROWS = 100;
/** As long, of rows without signals. More is not to be had: Supabase answers with 1,000 rows at most, unless told so. */
const SLIM_PAGE_ROWS = 1000;

const runToLabelSchema = z.object({
  id: z.string(),
  domain: z.string(),
  finished_at: z.string(),
  is_simulated: z.boolean(),
});

const runSchema = runToLabelSchema.extend({
  signals: z.record(z.string(), z.unknown()),
  icp_score: z.number().nullable(),
  priority_level: z.enum(PRIORITY_LEVELS),
});

const eventSchema = z.object({
  id: z.string(),
  domain: z.string(),
  type: z.enum(LEARNED_EVENTS),
  occurred_at: z.string(),
  undone_at: z.string().nullable(),
  is_simulated: z.boolean(),
});

/** All runs and events there are; `onRows` hears how many have been read. */
export async function readTrainingRecords(
  database: LearningDatabase,
  onRows: (count: number) => void = () => {},
): Promise<{ runs: RunRecord[]; events: EventRecord[] }> {
  const runs: RunRecord[] = [];
  for await (const page of readPages(database.readRuns, PAGE_ROWS, runSchema, (row) => row.finished_at)) {
    for (const row of page) {
      const run = toRunToLabel(row);
      runs.push({
        ...run,
        // A run is written once, with the signals of its research, and never changes.
        observedAt: run.runAt,
        signals: row.signals,
        icpScore: row.icp_score,
        priorityLevel: row.priority_level,
      });
    }
    onRows(runs.length);
  }
  const events = await readEvents(database, (count) => onRows(runs.length + count));
  return { runs, events };
}

/** As much of the same as tells how many runs can be learned from. */
export async function readRecordsToLabel(
  database: LearningDatabase,
): Promise<{ runs: RunToLabel[]; events: EventRecord[] }> {
  const runs: RunToLabel[] = [];
  const read = readPages(database.readRunsToLabel, SLIM_PAGE_ROWS, runToLabelSchema, (row) => row.finished_at);
  for await (const page of read) runs.push(...page.map(toRunToLabel));
  return { runs, events: await readEvents(database) };
}

function toRunToLabel({ id, domain, finished_at, is_simulated }: z.infer<typeof runToLabelSchema>): RunToLabel {
  return { id, domain, runAt: Date.parse(finished_at), isSimulated: is_simulated };
}

async function readEvents(
  database: LearningDatabase,
  onRows: (count: number) => void = () => {},
): Promise<EventRecord[]> {
  const events: EventRecord[] = [];
  for await (const page of readPages(database.readEvents, SLIM_PAGE_ROWS, eventSchema, (row) => row.occurred_at)) {
    for (const { id, domain, type, occurred_at, undone_at, is_simulated } of page) {
      const undoneAt = undone_at === null ? null : Date.parse(undone_at);
      events.push({ id, domain, type, at: Date.parse(occurred_at), undoneAt, isSimulated: is_simulated });
    }
    onRows(events.length);
  }
  return events;
}

export function saveTrainedModel(
  database: LearningDatabase,
  { artefact, ...model }: TrainedModel,
  createdBy: string | null,
): Promise<number> {
  const row = {
    label: model.label,
    window_days: model.windowDays,
    algorithm: model.algorithm,
    parameters: model.parameters,
    seed: model.seed,
    data_hash: model.dataHash,
    row_count: model.rowCount,
    outcome_count: model.outcomeCount,
    metrics: model.metrics,
    is_simulated: model.isSimulated,
    created_by: createdBy,
  };
  return database.saveModel(row as Json, artefact as Json);
}

/** Through PostgREST, as the server. */
export function overApi(client: SupabaseClient<Database>): LearningDatabase {
  return {
    readRuns: async ({ at, id }, limit) => {
      const args = { after_at: at, after_id: id, max_rows: limit };
      return (await client.rpc("read_training_runs", args).throwOnError()).data;
    },
    readRunsToLabel: async ({ at, id }, limit) => {
      const args = { after_at: at, after_id: id, max_rows: limit };
      return (await client.rpc("read_runs_to_label", args).throwOnError()).data;
    },
    readEvents: async ({ at, id }, limit) => {
      const args = { after_at: at, after_id: id, max_rows: limit };
      return (await client.rpc("read_training_events", args).throwOnError()).data;
    },
    saveModel: async (model, artefact) => (await client.rpc("save_icp_model", { model, artefact }).throwOnError()).data,
  };
}

/** Rows of one statement; parameters are texts. */
export type Query = <Row>(text: string, params: string[]) => Promise<Row[]>;

/** Straight to Postgres. Rows come as JSON, whose instants keep their microseconds. */
export function overSql(query: Query): LearningDatabase {
  const readPage = (name: string) => async (after: Cursor, limit: number) => {
    const text = `select to_jsonb(page)::text as row
      from public.${name}($1::text::timestamptz, $2::text::uuid, $3::text::integer) as page`;
    const rows = await query<{ row: string }>(text, [after.at, after.id, String(limit)]);
    return rows.map(({ row }) => JSON.parse(row));
  };
  return {
    readRuns: readPage("read_training_runs"),
    readRunsToLabel: readPage("read_runs_to_label"),
    readEvents: readPage("read_training_events"),
    saveModel: async (model, artefact) => {
      const text = "select public.save_icp_model($1::text::jsonb, $2::text::jsonb) as version";
      const rows = await query<{ version: number }>(text, [JSON.stringify(model), JSON.stringify(artefact)]);
      return z.object({ version: z.number() }).parse(rows[0]).version;
    },
  };
}
