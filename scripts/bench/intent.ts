/**
 * What a refresh of intent costs after a thousand new events, beside making intent anew from two million:
 *
 *   npm run bench:intent [-- --events 2000000] [--json]
 *
 * Works on an embedded database in memory, or on the empty one at SUPABASE_DB_URL, which it fills and leaves filled.
 * 20,000 accounts have had runs and interactions for two years. Prints both times and their ratio, also for the first
 * refresh of a day, which judges every account; exits with 1 when a refresh takes 5 % of making it anew or more.
 */
import { parseArgs } from "node:util";
import type postgres from "postgres";
import { connect, findDatabaseUrl } from "../lib/database.js";
import { readMigrations } from "../lib/migrations.js";
import { startWireDatabase } from "../wire-database";

const TARGET_SHARE = 0.05;
const ACCOUNTS = 20_000;
const DAYS = 730;
const NEW_EVENTS = 1000;
/** One event in twenty is a run. */
const RUN_SHARE = 0.05;
const REPEATS = 3;
const NOW = "2026-11-23T12:00:00Z";

/** What a hosted project has and a bare Postgres lacks. */
const BASELINE_SQL = `
  do $$
  declare role_name text;
  begin
    foreach role_name in array array['anon', 'authenticated', 'service_role', 'authenticator', 'supabase_auth_admin'] loop
      if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I nologin noinherit', role_name);
      end if;
    end loop;
    if to_regclass('auth.users') is null then
      create schema if not exists auth;
      create table auth.users (
        id uuid primary key, email text, email_confirmed_at timestamptz, created_at timestamptz default now()
      );
      create function auth.uid() returns uuid language sql stable as 'select null::uuid';
    end if;
  end
  $$;
`;

const { values } = parseArgs({
  options: { events: { type: "string", default: "2000000" }, json: { type: "boolean", default: false } },
});
const events = Number(values.events);

const given = findDatabaseUrl([], process.env);
const wire = given ? null : await startWireDatabase();
const sql = connect(given ?? new URL(wire?.url ?? ""));
try {
  await migrate();
  say(`Filling ${ACCOUNTS} accounts with ${events} events of ${DAYS} days …`);
  await fill();

  const full = await time(() => sql`select public.rebuild_account_intent(${NOW})`);
  const refreshes: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    await addEvents(NOW);
    refreshes.push(await time(() => sql`select public.refresh_account_intent(${NOW})`));
  }
  const tomorrow = new Date(Date.parse(NOW) + 86_400_000).toISOString();
  await addEvents(tomorrow);
  const nextDay = await time(() => sql`select public.refresh_account_intent(${tomorrow})`);

  const [version] = await sql<{ name: string }[]>`select split_part(version(), ' on ', 1) as name`;
  const refresh = refreshes.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
  const figures = {
    database: version?.name,
    events,
    fullMs: Math.round(full),
    refreshMs: Math.round(refresh),
    refreshShare: refresh / full,
    nextDayMs: Math.round(nextDay),
    nextDayShare: nextDay / full,
  };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else printFigures(figures);
  process.exitCode = figures.refreshShare < TARGET_SHARE ? 0 : 1;
} finally {
  await sql.end();
  await wire?.close();
}

async function migrate(): Promise<void> {
  const [there] = await sql`select to_regclass('public.accounts') is not null as is_migrated`;
  if (there?.is_migrated) throw new Error("The database is not empty. This bench fills the one it works on.");
  await sql.unsafe(BASELINE_SQL);
  for (const { sql: statements } of readMigrations()) await sql.unsafe(statements);
}

/** As if it had happened: without triggers, which would only note each account once more. */
async function fill(): Promise<void> {
  await sql`set session_replication_role = replica`;
  await sql`insert into auth.users (id, email) select gen_random_uuid(), n || '@bench.example' from generate_series(1, 10) as n`;
  await sql`
    insert into public.accounts
      (domain, last_researched_at, last_priority_level, first_researched_at, research_count)
    select 'a' || n || '.example', ${NOW}, 'low', ${NOW}::timestamptz - ${DAYS} * interval '1 day', 1
    from generate_series(1, ${ACCOUNTS}::integer) as n`;
  const runs = Math.round(events * RUN_SHARE);
  await insertRuns(runs, `timestamptz '${NOW}' - random() * interval '${DAYS} days'`);
  await insertInteractions(events - runs, `timestamptz '${NOW}' - random() * interval '${DAYS} days'`);
  await sql`set session_replication_role = origin`;
  await sql`analyze`;
}

/** New ones, as the app saves them: triggers note their accounts. */
async function addEvents(at: string): Promise<void> {
  const runs = Math.round(NEW_EVENTS * RUN_SHARE);
  // A run's research is checked at commit; the bench has none.
  await sql`alter table public.prospect_intelligence_runs drop constraint if exists prospect_intelligence_runs_research_id_fkey`;
  await insertRuns(runs, `timestamptz '${at}' - random() * interval '1 hour'`);
  await insertInteractions(NEW_EVENTS - runs, `timestamptz '${at}' - random() * interval '1 hour'`);
}

function insertRuns(count: number, at: string): Promise<unknown> {
  return sql.unsafe(`
    insert into public.prospect_intelligence_runs
      (user_id, domain, status, started_at, finished_at, duration_ms, research_id, signals)
    select person.id, 'a' || 1 + floor(random() * ${ACCOUNTS})::integer || '.example', 'success', moment.at, moment.at,
      0, gen_random_uuid(),
      jsonb_build_object(
        'total_open_roles', 5 + floor(random() * 20), 'roles_opened', floor(random() * 3),
        'technologies', jsonb_build_array('Stripe', 'Sentry', 'Product ' || floor(random() * 50)),
        'compliance', jsonb_build_array('SOC 2'), 'has_engineering_blog', true,
        'latest_post_age_days', floor(random() * 60), 'posts_last_90_days', floor(random() * 9)
      )
    from generate_series(1, ${count}) as n
    cross join lateral (select ${at} + n * interval '0 seconds' as at) as moment
    join (select id, row_number() over () as place from auth.users) as person on person.place = 1 + n % 10`);
}

function insertInteractions(count: number, at: string): Promise<unknown> {
  return sql.unsafe(`
    insert into public.user_interactions (user_id, account_domain, interaction_type, occurred_at)
    select person.id, 'a' || 1 + floor(random() * ${ACCOUNTS})::integer || '.example',
      (array['viewed', 'viewed', 'viewed', 'opened_research', 'contacted', 'meeting_booked'])[1 + floor(random() * 6)::integer],
      ${at} + n * interval '0 seconds'
    from generate_series(1, ${count}) as n
    join (select id, row_number() over () as place from auth.users) as person on person.place = 1 + n % 10`);
}

async function time(work: () => postgres.PendingQuery<postgres.Row[]>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function printFigures(figures: {
  database: string | undefined;
  fullMs: number;
  refreshMs: number;
  refreshShare: number;
  nextDayMs: number;
  nextDayShare: number;
}): void {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.log(`${figures.database}, ${events} events`);
  console.log(`Making intent anew: ${figures.fullMs} ms`);
  console.log(`A refresh after ${NEW_EVENTS} new events: ${figures.refreshMs} ms, ${percent(figures.refreshShare)}`);
  console.log(`The first refresh of a day, after as many: ${figures.nextDayMs} ms, ${percent(figures.nextDayShare)}`);
}

function say(text: string): void {
  console.error(text);
}
