/** What training asks of the database, over the API or over SQL: the routes have the one, the commands the other. */
import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import type { Database, Json } from "../../supabase/database.types";
import { PRIORITY_LEVELS } from "../schemas";
import type { TrainedModel } from "./icp-model";
import { LEARNED_EVENTS } from "./labels";
import type { EventRecord, RunRecord } from "./training-set";

/** The last row of the page before: its instant to the microsecond, as the database writes it, and its id. */
export interface Cursor {
  at: string;
  id: string;
}

export interface LearningDatabase {
  /** Successful runs after the cursor, oldest first. */
  readRuns: (after: Cursor, limit: number) => Promise<unknown[]>;
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
const BEGIN: Cursor = { at: "-infinity", id: "00000000-0000-0000-0000-000000000000" };

const runSchema = z.object({
  id: z.string(),
  domain: z.string(),
  finished_at: z.string(),
  signals: z.record(z.string(), z.unknown()),
  icp_score: z.number().nullable(),
  priority_level: z.enum(PRIORITY_LEVELS),
  is_simulated: z.boolean(),
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
  for await (const page of pages(database.readRuns, runSchema, (row) => row.finished_at)) {
    for (const row of page) {
      const runAt = Date.parse(row.finished_at);
      runs.push({
        id: row.id,
        domain: row.domain,
        runAt,
        // A run is written once, with the signals of its research, and never changes.
        observedAt: runAt,
        signals: row.signals,
        icpScore: row.icp_score,
        priorityLevel: row.priority_level,
        isSimulated: row.is_simulated,
      });
    }
    onRows(runs.length);
  }
  const events: EventRecord[] = [];
  for await (const page of pages(database.readEvents, eventSchema, (row) => row.occurred_at)) {
    for (const { id, domain, type, occurred_at, undone_at, is_simulated } of page) {
      const undoneAt = undone_at === null ? null : Date.parse(undone_at);
      events.push({ id, domain, type, at: Date.parse(occurred_at), undoneAt, isSimulated: is_simulated });
    }
    onRows(runs.length + events.length);
  }
  return { runs, events };
}

async function* pages<Row extends { id: string }>(
  read: LearningDatabase["readRuns"],
  schema: z.ZodType<Row>,
  instantOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  const page = z.array(schema);
  for (let cursor = BEGIN; ; ) {
    const rows = page.parse(await read(cursor, PAGE_ROWS));
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    cursor = { at: instantOf(last), id: last.id };
  }
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
    readEvents: readPage("read_training_events"),
    saveModel: async (model, artefact) => {
      const text = "select public.save_icp_model($1::text::jsonb, $2::text::jsonb) as version";
      const rows = await query<{ version: number }>(text, [JSON.stringify(model), JSON.stringify(artefact)]);
      return z.object({ version: z.number() }).parse(rows[0]).version;
    },
  };
}
