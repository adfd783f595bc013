/**
 * Writing a simulated team's history into a database, and taking it out again. Everything is one transaction: it is there
 * as a whole or not at all, and nobody sees half of it.
 */

import { type IcpProfile, INTERACTION_TYPES, icpDefinitionSchema } from "../../schemas";
import { scoreResearch } from "../../scoring";
import { SIGNAL_COLUMNS } from "../../signals";
import { createRandom } from "../random";
import { drawUuid, type SimulatedRun, simulateHistory, toScorable } from "./history";
import { simulateRecommendations, toImpressionRow, toSlateRow } from "./recommended";
import { toResearch } from "./research";
import type { World } from "./world";

/** One statement on the one connection there is, run as the owner of the tables: the rows it returns. */
export type Sql = <Row = Record<string, unknown>>(text: string, params?: unknown[]) => Promise<Row[]>;

/** How many rows of a table are written, of how many. */
export type ReportProgress = (table: string, done: number, total: number) => void;

export interface SimulationState {
  /** Accounts marked as simulated. */
  simulated: number;
  /** Saved researches that are not. */
  real: number;
}

/** The mark of simulated people; nobody can set it on themselves. */
const IS_SIMULATED_PERSON = `raw_app_meta_data ->> 'simulated' = 'true'`;

export async function inspectSimulation(sql: Sql): Promise<SimulationState> {
  const [state] = await sql<{ simulated: number; real: number }>(`
    select
      (select count(*)::int from public.accounts where is_simulated) as simulated,
      (select count(*)::int from public.prospect_intelligence where not is_simulated) as real
  `);
  return state ?? { simulated: 0, real: 0 };
}

/** Writes the history of `world`, scored by the active profile of the database. Returns how many rows each table got. */
export async function fillDatabase(
  sql: Sql,
  world: World,
  report: ReportProgress = () => {},
): Promise<Record<string, number>> {
  const profile = await readActiveProfile(sql);
  const tables = listRows(world, profile, await readUniformPolicy(sql));
  return inTransaction(sql, async () => {
    const counts: Record<string, number> = {};
    for (const rows of tables) {
      await insertRows(sql, rows, report);
      counts[rows.table] = rows.count;
    }
    // Projected already: there is nothing left to do about these.
    await sql(`
      delete from private.projection_outbox as outbox using public.prospect_intelligence as research
      where research.id = outbox.research_id and research.is_simulated
    `);
    return counts;
  });
}

/** Deletes every row that is marked, in every table that has the mark, and simulated people with all that is theirs. */
export async function removeSimulation(sql: Sql, report: ReportProgress = () => {}): Promise<Record<string, number>> {
  return inTransaction(sql, async () => {
    const counts: Record<string, number> = {};
    // What intent keeps of an account besides its verdict names the domain and has no mark.
    await sql(
      "create temporary table simulated on commit drop as select domain from public.accounts where is_simulated",
    );
    for (const table of await listMarkedTables(sql)) {
      const [deleted] = await sql<{ count: number }>(
        `with gone as (delete from public.${table} where is_simulated returning 1) select count(*)::int as count from gone`,
      );
      const count = deleted?.count ?? 0;
      counts[`public.${table}`] = count;
      report(`public.${table}`, count, count);
    }
    const people = await sql(`delete from auth.users where ${IS_SIMULATED_PERSON} returning id`);
    counts["auth.users"] = people.length;
    for (const table of ["private.intent_days", "private.intent_outbox"]) {
      await sql(`delete from ${table} where account_domain in (select domain from simulated)`);
    }
    return counts;
  });
}

async function inTransaction<Result>(sql: Sql, work: () => Promise<Result>): Promise<Result> {
  await sql("begin");
  try {
    const result = await work();
    await sql("commit");
    return result;
  } catch (error) {
    await sql("rollback");
    throw error;
  }
}

/** Tables with the mark, each before those it refers to. */
async function listMarkedTables(sql: Sql): Promise<string[]> {
  const tables = await sql<{ name: string; references: string[] }>(`
    select marked.relname as name, array(
      select distinct target.relname::text
      from pg_constraint as reference join pg_class as target on target.oid = reference.confrelid
      where reference.conrelid = marked.oid and reference.contype = 'f' and target.oid <> marked.oid
    ) as references
    from pg_class as marked
    join pg_attribute as mark on mark.attrelid = marked.oid and mark.attname = 'is_simulated'
    where marked.relnamespace = 'public'::regnamespace and marked.relkind = 'r'
    order by marked.relname
  `);
  const ordered: string[] = [];
  const left = new Map(tables.map(({ name, references }) => [name, references]));
  while (left.size > 0) {
    const free = [...left.keys()].find(
      (name) => ![...left].some(([other, refs]) => other !== name && refs.includes(name)),
    );
    // In a circle, whichever: what closes it must be deferrable, or set to null.
    const next = free ?? [...left.keys()][0] ?? "";
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

async function readActiveProfile(sql: Sql): Promise<IcpProfile> {
  const [row] = await sql<{ id: string; version: number; name: string; definition: unknown }>(
    "select id, version, name, definition from public.icp_profiles where is_active",
  );
  if (!row) throw new Error("The database has no active ICP profile.");
  return { ...row, definition: icpDefinitionSchema.parse(row.definition) };
}

/** The version that draws at random, which every database has. */
async function readUniformPolicy(sql: Sql): Promise<number> {
  const [row] = await sql<{ version: number }>(
    "select version from public.recommendation_policies where kind = 'uniform' order by version limit 1",
  );
  if (!row) throw new Error("The database has no policy that draws at random.");
  return row.version;
}

/** Rows of one table, made one by one: all at once they would take hundreds of megabytes. */
interface TableRows {
  table: string;
  columns: readonly string[];
  count: number;
  row(index: number): Record<string, unknown>;
}

/** All rows of a simulation, tables that others refer to first. Pure: the same world and profile, the same rows. */
function listRows(world: World, profile: IcpProfile, uniformPolicy: number): TableRows[] {
  const { runs, interactions } = simulateHistory(world, profile);
  const random = createRandom(world.seed).fork("rows");
  const people = Array.from({ length: world.reps }, () => drawUuid(random));
  const researchIds = new Map(runs.map(({ id }) => [id, drawUuid(random)]));
  // A test holds the list against the database: what it does not know yet is left out.
  const events = interactions.filter(({ type }) => (INTERACTION_TYPES as readonly string[]).includes(type));
  const recommended = simulateRecommendations(world, runs);
  const byAccount = Object.values(Object.groupBy(runs, ({ domain }) => domain)).map((own = []) => own);
  const latestOf = (own: readonly SimulatedRun[]) => own.at(-1) as SimulatedRun;

  const toRecommendedEvent = (index: number) => {
    const { id, impressionId, event } = recommended.events[index] as (typeof recommended.events)[number];
    return {
      id,
      user_id: people[event.impression.rep],
      account_domain: world.accounts[event.impression.account]?.domain,
      interaction_type: event.type,
      impression_id: impressionId,
      metadata: {},
      occurred_at: world.toInstant(event.at),
      idempotency_key: id,
      is_simulated: true,
    };
  };

  return [
    {
      table: "auth.users",
      columns: ["id", "aud", "role", "raw_app_meta_data", "raw_user_meta_data", "created_at", "updated_at"],
      count: people.length,
      // Without an address or a password nobody can sign in as them, sign up as them, or be let in as them.
      row: (index) => ({
        id: people[index],
        aud: "authenticated",
        role: "authenticated",
        raw_app_meta_data: { simulated: true },
        raw_user_meta_data: { name: `Simulated rep ${index + 1}` },
        created_at: world.toInstant(0),
        updated_at: world.toInstant(0),
      }),
    },
    {
      table: "public.prospect_intelligence",
      columns: [
        ...["id", "user_id", "domain", "company_name", "data", "icp_score", "priority_level", "coverage"],
        ...["scorer_version", "icp_profile_id", "created_at", "is_simulated"],
      ],
      count: runs.length,
      row(index) {
        const run = runs[index] as SimulatedRun;
        const id = researchIds.get(run.id) ?? "";
        const research = toResearch(world, run, id, scoreResearch(toScorable(run.signals), profile));
        return {
          id,
          user_id: people[run.rep],
          domain: run.domain,
          company_name: research.companyName,
          data: research,
          icp_score: run.icpScore,
          priority_level: run.priorityLevel,
          coverage: run.coverage,
          scorer_version: research.score.scorerVersion,
          icp_profile_id: profile.id,
          created_at: run.finishedAt,
          is_simulated: true,
        };
      },
    },
    {
      table: "public.accounts",
      columns: [
        ...["domain", "name", "latest_research_id", "last_researched_at", "last_icp_score", "last_priority_level"],
        ...["first_researched_at", "research_count", "is_simulated"],
      ],
      count: byAccount.length,
      row(index) {
        const own = byAccount[index] ?? [];
        const latest = latestOf(own);
        return {
          domain: latest.domain,
          name: world.accounts[latest.account]?.name,
          latest_research_id: researchIds.get(latest.id),
          last_researched_at: latest.startedAt,
          last_icp_score: latest.icpScore,
          last_priority_level: latest.priorityLevel,
          first_researched_at: own[0]?.startedAt,
          research_count: own.length,
          is_simulated: true,
        };
      },
    },
    {
      table: "public.account_signals",
      columns: [
        ...["domain", ...SIGNAL_COLUMNS, "icp_score", "priority_level", "coverage", "research_id", "observed_at"],
        "is_simulated",
      ],
      count: byAccount.length,
      row(index) {
        const latest = latestOf(byAccount[index] ?? []);
        return {
          ...latest.signals,
          domain: latest.domain,
          icp_score: latest.icpScore,
          priority_level: latest.priorityLevel,
          coverage: latest.coverage,
          research_id: researchIds.get(latest.id),
          observed_at: latest.startedAt,
          is_simulated: true,
        };
      },
    },
    {
      table: "public.prospect_intelligence_runs",
      columns: [
        ...["id", "user_id", "domain", "status", "started_at", "finished_at", "duration_ms", "research_id", "sources"],
        ...["signals", "is_simulated"],
      ],
      count: runs.length,
      row(index) {
        const run = runs[index] as SimulatedRun;
        return {
          id: run.id,
          user_id: people[run.rep],
          domain: run.domain,
          status: "success",
          started_at: run.startedAt,
          finished_at: run.finishedAt,
          duration_ms: Date.parse(run.finishedAt) - Date.parse(run.startedAt),
          research_id: researchIds.get(run.id),
          sources: [],
          signals: run.signals,
          is_simulated: true,
        };
      },
    },
    {
      table: "public.recommendation_slates",
      columns: [
        ...["id", "user_id", "policy_version", "shown_at", "feature_set", "feature_count", "candidates", "features"],
        "is_simulated",
      ],
      count: recommended.slates.length,
      row(index) {
        const row = recommended.slates[index] as (typeof recommended.slates)[number];
        return { ...toSlateRow(world, row), user_id: people[row.slate.rep], policy_version: uniformPolicy };
      },
    },
    {
      table: "public.recommendation_impressions",
      columns: [
        ...["id", "slate_id", "user_id", "account_domain", "policy_version", "slot", "candidates", "features"],
        ...["propensity", "reason", "shown_at", "is_simulated"],
      ],
      count: recommended.impressions.length,
      row(index) {
        const row = recommended.impressions[index] as (typeof recommended.impressions)[number];
        return { ...toImpressionRow(world, row), user_id: people[row.impression.rep], policy_version: uniformPolicy };
      },
    },
    {
      table: "public.user_interactions",
      columns: [
        ...["id", "user_id", "account_domain", "interaction_type", "research_id", "impression_id", "metadata"],
        ...["occurred_at", "idempotency_key", "is_simulated"],
      ],
      count: events.length + recommended.events.length,
      row(index) {
        const event = events[index];
        if (!event) return toRecommendedEvent(index - events.length);
        return {
          id: event.id,
          user_id: people[event.rep],
          account_domain: event.domain,
          interaction_type: event.type,
          research_id: researchIds.get(event.runId),
          metadata: event.takesBack === null ? {} : { interactionId: event.takesBack },
          occurred_at: event.occurredAt,
          idempotency_key: event.id,
          is_simulated: true,
        };
      },
    },
  ];
}

/** Large enough to spare round trips, small enough for a statement's parameter. */
const BATCH_CHARACTERS = 1_000_000;

async function insertRows(sql: Sql, { table, columns, count, row }: TableRows, report: ReportProgress): Promise<void> {
  const names = columns.join(", ");
  const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`;
  let batch: string[] = [];
  let size = 0;
  for (let index = 0; index < count; index += 1) {
    const text = JSON.stringify(row(index));
    batch.push(text);
    size += text.length;
    if (size < BATCH_CHARACTERS && index < count - 1) continue;
    await sql(insert, [`[${batch.join(",")}]`]);
    report(table, index + 1, count);
    batch = [];
    size = 0;
  }
}
