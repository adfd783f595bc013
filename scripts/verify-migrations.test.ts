import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTERACTION_TYPES, PRIORITY_LEVELS } from "@/lib/prospect-intelligence/schemas";
import { SIGNAL_COLUMNS, SIGNALS } from "@/lib/prospect-intelligence/signals";
import { applyMigrations } from "./apply-migrations-postgres.js";
import { connect } from "./lib/database.js";
import { COMBINED_FILE, MIGRATIONS_DIRECTORY, readMigrations } from "./lib/migrations.js";
import { type Check, checkDatabase } from "./verify/check-database.js";
import { checkFiles } from "./verify/check-files.js";
import { TABLES } from "./verify/expectation.js";
import { formatCheck } from "./verify-migrations.js";
import { startWireDatabase, type WireDatabase } from "./wire-database";

const migrations = readMigrations();
const failures = (checks: readonly Check[]) => checks.filter(({ problem }) => problem !== undefined);

/** Every sort of check that was seen to fail below. */
const kindsThatFailed = new Set<string>();
const kindsOfAll = new Set<string>();
const note = (checks: readonly Check[]) => {
  for (const { kind } of checks) kindsOfAll.add(kind);
  for (const { kind } of failures(checks)) kindsThatFailed.add(kind);
};

describe("the files", () => {
  let directory: string;
  const file = (name: string) => path.join(directory, name);

  it("pass every check", () => {
    const checks = checkFiles(MIGRATIONS_DIRECTORY);
    note(checks);
    expect(failures(checks)).toEqual([]);
  });

  it.each([
    {
      kind: "file names",
      name: "a file that the CLI would skip",
      change: () => writeFileSync(file("add_more.sql"), "-- More.\n"),
      problem: "add_more.sql",
    },
    {
      kind: "file versions",
      name: "a version that is no instant",
      change: () => writeFileSync(file("20261399000000_add_more.sql"), "-- More.\n"),
      problem: "20261399000000_add_more.sql",
    },
    {
      kind: "file order",
      name: "two files with one version",
      change: () => writeFileSync(file("20261123090900_add_more.sql"), "-- More.\n"),
      problem: "20261123090900_add_projection_outbox.sql",
    },
    {
      kind: "required files",
      name: "a file under another name",
      change: () => renameSync(file("20261123090600_add_accounts_table.sql"), file("20261123090600_add_companies.sql")),
      problem: "add_accounts_table",
    },
    {
      kind: "file headers",
      name: "a file that doesn't say what it is for",
      change: () => writeFileSync(file("20261124000000_add_more.sql"), "select 1;\n"),
      problem: "20261124000000_add_more.sql",
    },
    {
      kind: "file case",
      name: "a file that shouts",
      change: () => writeFileSync(file("20261124000000_add_more.sql"), "-- More.\nSELECT 1;\n"),
      problem: "20261124000000_add_more.sql",
    },
    {
      kind: "combined file",
      name: "a combined file that was edited",
      change: () => writeFileSync(file(COMBINED_FILE), "select 1;\n"),
      problem: "it is stale",
    },
    {
      kind: "combined file",
      name: "a missing combined file",
      change: () => rmSync(file(COMBINED_FILE)),
      problem: "it is stale",
    },
  ])("fail with $name", ({ kind, change, problem }) => {
    directory = mkdtempSync(path.join(tmpdir(), "migrations-"));
    cpSync(MIGRATIONS_DIRECTORY, directory, { recursive: true });
    change();
    const checks = checkFiles(directory);
    rmSync(directory, { recursive: true });
    note(checks);
    expect(failures(checks)).toContainEqual(expect.objectContaining({ kind, problem }));
  });
});

describe("a live database", () => {
  let wire: WireDatabase;
  let sql: postgres.Sql;
  beforeAll(async () => {
    wire = await startWireDatabase();
    sql = connect(new URL(wire.url));
    await applyMigrations(sql, migrations);
  });
  afterAll(async () => {
    await sql.end();
    await wire.close();
  });

  const check = async (transaction: postgres.TransactionSql) => {
    const checks = await checkDatabase((text) => transaction.unsafe(text), migrations);
    note(checks);
    return checks;
  };
  /** Runs `work` in a transaction that is rolled back. */
  const tryOut = async (work: (transaction: postgres.TransactionSql) => Promise<void>) => {
    const rollback = new Error("rollback");
    await sql
      .begin(async (transaction) => {
        await work(transaction);
        throw rollback;
      })
      .catch((error) => {
        if (error !== rollback) throw error;
      });
  };
  /** Does what a failed check says to run, when that is SQL or a migration. */
  const mend = async (transaction: postgres.TransactionSql, failed: readonly Check[]) => {
    for (const { mend } of failed) {
      if (mend && "sql" in mend) await transaction.unsafe(mend.sql);
      if (mend && "again" in mend) {
        await transaction.unsafe(migrations.find(({ version }) => version === mend.again)?.sql ?? "");
      }
    }
  };

  it("passes every check after the migrations, and is left as it was", async () => {
    const before = await wire.database.query(
      "select (select count(*) from auth.users), (select count(*) from public.members)",
    );
    await tryOut(async (transaction) => expect(failures(await check(transaction))).toEqual([]));
    const after = await wire.database.query(
      "select (select count(*) from auth.users), (select count(*) from public.members)",
    );
    expect(after.rows).toEqual(before.rows);
  });

  const cases: { change: string; fails: string; kind: string; isMended?: false }[] = [
    // Tables, columns, keys, indexes
    { change: "drop table private.projection_outbox", kind: "table", fails: "private.projection_outbox exists" },
    {
      change: "create table public.extra (id int)",
      kind: "other table",
      fails: "The API's schema holds no other table",
    },
    {
      change: "create view public.leak as select * from public.members",
      kind: "other table",
      fails: "The API's schema holds no other table",
    },
    {
      change: "alter table public.accounts drop column name",
      kind: "column",
      fails: "public.accounts.name is text",
    },
    {
      change: "alter table public.account_signals alter column total_open_roles type bigint",
      kind: "column",
      fails: "public.account_signals.total_open_roles is integer",
    },
    {
      change: "alter table public.prospect_intelligence alter column scorer_version drop not null",
      kind: "column",
      fails: "public.prospect_intelligence.scorer_version is text not null",
    },
    {
      change: "alter table public.accounts alter column name set not null",
      kind: "column",
      fails: "public.accounts.name is text",
    },
    {
      change: "alter table public.user_interactions alter column occurred_at drop default",
      kind: "column",
      fails: "public.user_interactions.occurred_at is timestamp with time zone not null default now()",
    },
    {
      change: "alter table public.accounts alter column name set default 'Acme'",
      kind: "column",
      fails: "public.accounts.name is text",
    },
    {
      change: "alter table public.icp_profiles alter column version set default 1",
      kind: "column",
      fails: "public.icp_profiles.version is integer not null default private.next_icp_profile_version()",
    },
    {
      change: "alter table public.members add column phone text",
      kind: "other column",
      fails: "public.members has no other column",
    },
    {
      change: "comment on column public.members.role is null",
      kind: "comment",
      fails: "public.members and its columns have comments",
    },
    {
      change:
        "alter table public.prospect_intelligence_runs drop constraint prospect_intelligence_runs_research_id_key",
      kind: "constraint",
      fails: "public.prospect_intelligence_runs has constraint prospect_intelligence_runs_research_id_key",
    },
    {
      change: `alter table public.user_interactions drop constraint user_interactions_user_id_fkey,
        add constraint user_interactions_user_id_fkey foreign key (user_id) references auth.users (id)`,
      kind: "constraint",
      fails: "public.user_interactions has constraint user_interactions_user_id_fkey",
    },
    {
      change: "alter table public.members drop constraint members_role_check",
      kind: "constraint",
      fails: "public.members has constraint members_role_check",
    },
    {
      change: "alter table public.accounts add constraint no_names check (name is null)",
      kind: "other constraint",
      fails: "public.accounts has no other constraint",
    },
    {
      change: "drop index public.prospect_intelligence_user_id_created_at_idx",
      kind: "index",
      fails: "public.prospect_intelligence has index prospect_intelligence_user_id_created_at_idx",
    },
    {
      change: `drop index public.user_interactions_undone_once_idx;
        create index user_interactions_undone_once_idx on public.user_interactions (((metadata ->> 'interactionId')::uuid))`,
      kind: "index",
      fails: "public.user_interactions has index user_interactions_undone_once_idx",
    },

    // Row-level security, policies, grants
    {
      change: "alter table public.prospect_intelligence disable row level security",
      kind: "row-level security",
      fails: "public.prospect_intelligence has row-level security",
    },
    {
      change: `drop policy "Members read their own research" on public.prospect_intelligence`,
      kind: "policy",
      fails: `public.prospect_intelligence has policy "Members read their own research"`,
    },
    {
      change: `alter policy "Members read accounts" on public.accounts using (true)`,
      kind: "policy",
      fails: `public.accounts has policy "Members read accounts"`,
    },
    {
      change: `alter policy "Members read accounts" on public.accounts to public`,
      kind: "policy",
      fails: `public.accounts has policy "Members read accounts"`,
    },
    {
      change: `drop policy "Members log their own interactions" on public.user_interactions;
        create policy "Members log their own interactions" on public.user_interactions for all to authenticated
          using (user_id = (select auth.uid()))`,
      kind: "policy",
      fails: `public.user_interactions has policy "Members log their own interactions"`,
    },
    {
      change: `create policy "Everybody" on public.members for select to anon using (true)`,
      kind: "other policy",
      fails: "public.members has no other policy",
    },
    {
      change: "revoke select on public.accounts from authenticated",
      kind: "grant",
      fails: "public.accounts grants select to authenticated",
    },
    {
      change: "grant update on public.user_interactions to authenticated",
      kind: "grant",
      fails:
        "public.user_interactions grants select, insert (account_domain, idempotency_key, impression_id, interaction_type, metadata, research_id, user_id) to authenticated",
    },
    {
      change: "grant update (email) on public.members to authenticated",
      kind: "grant",
      fails: "public.members grants select, update (role), delete to authenticated",
    },
    {
      change: "grant truncate on public.prospect_intelligence_runs to service_role",
      kind: "grant",
      fails: "public.prospect_intelligence_runs grants select, insert to service_role",
    },
    {
      change: "grant select on public.accounts to anon",
      kind: "other grant",
      fails: "public.accounts grants nothing to anybody else",
    },
    {
      change: "grant select on public.accounts to public",
      kind: "other grant",
      fails: "public.accounts grants nothing to anybody else",
    },
    {
      change: "grant select (email) on public.members to anon",
      kind: "other grant",
      fails: "public.members grants nothing to anybody else",
    },
    {
      change: "grant create on schema public to authenticated",
      kind: "schema",
      fails: "Schema public grants usage to anon, usage to authenticated, usage to public, usage to service_role",
    },
    {
      change: "grant usage on schema private to anon",
      kind: "schema",
      fails: "Schema private grants usage to authenticated, usage to service_role",
    },

    // Append-only and other triggers
    {
      change: "drop trigger refuse_change on public.user_interactions",
      kind: "trigger",
      fails: "public.user_interactions has trigger refuse_change",
    },
    {
      change: "drop trigger refuse_change on public.prospect_intelligence_runs",
      kind: "append-only",
      fails: "public.prospect_intelligence_runs is append-only for every role, and rows go with their person's account",
    },
    {
      change: "alter table public.user_interactions disable trigger allow_erasure_only",
      kind: "append-only",
      fails: "public.user_interactions is append-only for every role, and rows go with their person's account",
    },
    {
      change: "alter table public.user_interactions enable trigger allow_erasure_only",
      kind: "trigger",
      fails: "public.user_interactions has trigger allow_erasure_only",
    },
    {
      change: `create or replace function private.allow_erasure_only() returns trigger language plpgsql
        security definer set search_path = '' as $$ begin raise exception 'Never' using errcode = '42501'; end $$`,
      kind: "append-only",
      fails: "public.user_interactions is append-only for every role, and rows go with their person's account",
    },
    {
      change: "alter table public.members disable trigger part_with_members",
      kind: "trigger",
      fails: "public.members has trigger part_with_members",
    },
    {
      change: "drop trigger receive_person on auth.users",
      kind: "trigger",
      fails: "auth.users has trigger receive_person",
    },

    // Functions
    {
      change: "drop function public.sweep_projections(integer)",
      kind: "function",
      fails: "public.sweep_projections(integer) exists",
    },
    {
      change: "create function public.leak() returns text language sql as $$ select 'all' $$",
      kind: "other function",
      fails: "The API's schema holds no other function",
    },
    {
      change: "alter function public.project_research(uuid) security definer",
      kind: "rights",
      fails: "public.project_research(uuid) runs with its caller's rights",
    },
    {
      change: "alter function private.is_member() reset search_path",
      kind: "search path",
      fails: "private.is_member() has an empty search path",
    },
    {
      change: "alter function private.is_admin() set search_path = public",
      kind: "search path",
      fails: "private.is_admin() has an empty search path",
    },
    {
      change: "grant execute on function public.project_research(uuid) to authenticated",
      kind: "execute",
      fails: "public.project_research(uuid) may be executed by its owner and service_role alone",
    },
    {
      change: "grant execute on function private.admit(uuid, text) to public",
      kind: "execute",
      fails: "private.admit(uuid,text) may be executed by its owner alone",
    },
    {
      change: `create or replace function private.is_member() returns boolean language sql stable
        security definer set search_path = '' as $$ select true $$`,
      kind: "body",
      fails: "private.is_member() does what its migration wrote",
    },

    // History and data
    {
      change: "delete from supabase_migrations.schema_migrations where version = '20261123090900'",
      kind: "history",
      fails: "20261123090900_add_projection_outbox.sql is recorded as applied",
      isMended: false,
    },
    {
      change: "update supabase_migrations.schema_migrations set name = 'other' where version = '20261123090900'",
      kind: "history",
      fails: "20261123090900_add_projection_outbox.sql is recorded as applied",
      isMended: false,
    },
    {
      change: "drop schema supabase_migrations cascade",
      kind: "history",
      fails: "20261123090000_create_private_schema.sql is recorded as applied",
      isMended: false,
    },
    {
      change: "insert into supabase_migrations.schema_migrations (version, name) values ('20270101000000', 'later')",
      kind: "unknown history",
      fails: "No other migration is recorded as applied",
      isMended: false,
    },
    {
      change: `set local session_replication_role = replica; update public.icp_profiles set is_active = false;
        set local session_replication_role = origin`,
      kind: "active profile",
      fails: "Exactly one ICP profile is active",
    },
  ];

  it.each(cases)("fails after: $change", async ({ change, kind, fails, isMended = true }) => {
    await tryOut(async (transaction) => {
      await transaction.unsafe(change);
      const failed = failures(await check(transaction));
      expect(failed).toContainEqual(expect.objectContaining({ kind, name: fails }));
      for (const failure of failed) expect(formatCheck(failure)).toMatch(/^FAIL .+: .+ → run .+/);
      if (!isMended) return;
      await mend(transaction, failed);
      // An older migration puts back what a newer one replaced, which the next check says: up to two more rounds.
      for (let round = 0; round < 2; round += 1) await mend(transaction, failures(await check(transaction)));
      expect(failures(await check(transaction)).map(formatCheck)).toEqual([]);
    });
  });

  it("sends whoever checks an unmigrated database to the migrations, and to nothing else", async () => {
    const empty = await startWireDatabase();
    const connection = connect(new URL(empty.url));
    const checks = await connection.begin((transaction) =>
      checkDatabase((text) => transaction.unsafe(text), migrations),
    );
    await connection.end();
    await empty.close();
    note(checks);
    const failed = failures(checks);
    expect(failed.length).toBeGreaterThan(40);
    for (const failure of failed)
      expect(formatCheck(failure)).toMatch(/→ run node scripts\/apply-migrations-postgres.js$/);
  });

  it("has a change above for every sort of check", () => {
    expect([...kindsOfAll].filter((kind) => !kindsThatFailed.has(kind))).toEqual([]);
  });
});

describe("the expectation", () => {
  it("lists the values that the schemas know", () => {
    const list = (values: readonly string[]) => values.map((value) => `'${value}'::text`).join(", ");
    expect(TABLES["public.user_interactions"]?.constraints.user_interactions_interaction_type_check).toContain(
      `ARRAY[${list(INTERACTION_TYPES)}]`,
    );
    expect(TABLES["public.accounts"]?.constraints.accounts_last_priority_level_check).toContain(
      `ARRAY[${list(PRIORITY_LEVELS)}]`,
    );
  });

  it("has the catalogue's signal columns, typed", () => {
    const types = {
      boolean: "boolean",
      integer: "integer",
      number: "double precision",
      text: "text",
      list: "text[]",
      counts: "jsonb",
    };
    const notSignals = [
      "domain",
      "icp_score",
      "priority_level",
      "coverage",
      "research_id",
      "observed_at",
      "is_simulated",
    ];
    const columns = Object.entries(TABLES["public.account_signals"]?.columns ?? {});
    expect(Object.fromEntries(columns.filter(([name]) => !notSignals.includes(name)))).toEqual(
      Object.fromEntries(SIGNAL_COLUMNS.map((key) => [key, types[SIGNALS[key].type]])),
    );
  });
});
