/**
 * Embedded Supabase of a team with many runs, in a process of its own, as `npm start` has it. The process that forks this
 * one gets its address, and the delay of its event loop whenever it asks.
 */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { generateKeys } from "@/embedded/keys";
import { createEmbeddedSupabase } from "@/embedded/supabase";
import { createWorld } from "@/lib/prospect-intelligence/learning/simulate";
import { fillDatabase, type Sql } from "@/lib/prospect-intelligence/learning/simulate/fill";
import { type Delay, toDelay } from "./delay";

export interface EmbeddedTeam {
  url: string;
  secretKey: string;
  /** A rep with runs. */
  userId: string;
  rows: Record<(typeof COPIED_TABLES)[number][0], number>;
}

/** Said by the parent: measure anew, or tell what was measured. Either is answered with what was measured till then. */
export type Command = "measure" | "report";

/**
 * What differs between a row and its nth copy. Ids are made of the original's, so that what refers to one another still
 * does.
 */
const copiedId = (column: string) => `'${column}', md5(original.${column}::text || n)::uuid`;
const copiedDomain = (column: string) => `'${column}', n || '-' || original.${column}`;
const COPIED_TABLES = [
  ["prospect_intelligence", [copiedId("id"), copiedDomain("domain")]],
  ["accounts", [copiedDomain("domain"), copiedId("latest_research_id")]],
  ["account_signals", [copiedDomain("domain"), copiedId("research_id")]],
  ["prospect_intelligence_runs", [copiedId("id"), copiedDomain("domain"), copiedId("research_id")]],
  [
    "recommendation_slates",
    [copiedId("id"), `'candidates', array(select n || '-' || domain from unnest(original.candidates) as domain)`],
  ],
  ["recommendation_impressions", [copiedId("id"), copiedDomain("account_domain"), copiedId("slate_id")]],
  [
    "user_interactions",
    [
      ...[copiedId("id"), copiedDomain("account_domain"), copiedId("research_id"), copiedId("impression_id")],
      ...[
        copiedId("idempotency_key"),
        `'metadata', case when original.metadata ? 'interactionId' then
        jsonb_build_object('interactionId', md5((original.metadata ->> 'interactionId') || n)::uuid) else '{}' end`,
      ],
    ],
  ],
] as const;

/** A simulated team, and copies of all it did until there are as many runs as wanted. */
async function fill(sql: Sql, runs: number): Promise<EmbeddedTeam["rows"]> {
  const world = createWorld({ seed: "event loop", accounts: 1000, reps: 10, weeks: 40 });
  const { "public.prospect_intelligence_runs": originals = 1 } = await fillDatabase(sql, world);
  const copies = Math.max(0, Math.ceil(runs / originals) - 1);
  const counts: Partial<EmbeddedTeam["rows"]> = {};
  // As if it had been there for long: without triggers, and with figures to plan by.
  await sql("set session_replication_role = replica");
  for (const [table, differences] of COPIED_TABLES) {
    await sql(`
      insert into public.${table}
      select (jsonb_populate_record(original, jsonb_build_object(${differences.join(", ")}))).*
      from public.${table} as original, generate_series(1, ${copies}) as n
    `);
    const [counted] = await sql<{ count: number }>(`select count(*)::int as count from public.${table}`);
    counts[table] = counted?.count ?? 0;
  }
  await sql("set session_replication_role = origin");
  await sql("analyze");
  return counts as EmbeddedTeam["rows"];
}

const [runs, dataDir] = [Number(process.argv[2]), process.argv[3] ?? ""];
const keys = generateKeys();
const supabase = await createEmbeddedSupabase({ keys, dataDir });
const sql: Sql = async <Row>(text: string, params: unknown[] = []) => (await supabase.query<Row>(text, params)).rows;
const rows = await fill(sql, runs);
const [rep] = await sql<{ id: string }>("select id from auth.users limit 1");
const url = await supabase.listen(0);

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("message", (command: Command) => {
  process.send?.(toDelay(delay) satisfies Delay);
  if (command === "measure") delay.reset();
});
process.send?.({ url, secretKey: keys.secretKey, userId: rep?.id ?? "", rows } satisfies EmbeddedTeam);
