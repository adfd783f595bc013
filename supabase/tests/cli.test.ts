/** The migrations as an admin applies them: with the Supabase CLI, the scripts and the SQL editor, over the wire. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMBINED_FILE, MIGRATIONS_DIRECTORY, REPOSITORY, readMigrations } from "../../scripts/lib/migrations.js";
import { createEmptyDatabase, startWireDatabase, type WireDatabase } from "../../scripts/wire-database";

const migrations = readMigrations();
const bin = (name: string) => path.join(REPOSITORY, "node_modules/.bin", name);

interface Outcome {
  status: number;
  output: string;
}

/** Not synchronously: the database runs in this process. */
function run(file: string, args: string[], url: string): Promise<Outcome> {
  const env = { ...process.env, SUPABASE_DB_URL: url, DO_NOT_TRACK: "1" };
  return new Promise((resolve) => {
    execFile(file, args, { cwd: REPOSITORY, env }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, output: `${stdout}\n${stderr}` });
    });
  });
}
const supabase = (url: string, ...args: string[]) => run(bin("supabase"), [...args, "--yes", `--remote=${url}`], url);
const script = (url: string, name: string, ...args: string[]) =>
  run(process.execPath, [`scripts/${name}`, ...args], url);

const readHistory = async ({ database }: WireDatabase) =>
  (await database.query("select version, name, statements from supabase_migrations.schema_migrations order by version"))
    .rows;

let empty: Blob;
const databases: WireDatabase[] = [];
const startDatabase = async () => {
  const wire = await startWireDatabase(await createEmptyDatabase(empty));
  databases.push(wire);
  return wire;
};
beforeAll(async () => {
  const database = await createEmptyDatabase();
  empty = (await database.dumpDataDir("none")) as Blob;
  await database.close();
});
afterAll(async () => {
  for (const wire of databases) await wire.close();
});

describe("the Supabase CLI", () => {
  let wire: WireDatabase;
  beforeAll(async () => {
    wire = await startDatabase();
  });

  it("pushes the migrations to an empty database, and nothing the second time", async () => {
    const first = await supabase(wire.url, "db", "push");
    expect(first, first.output).toMatchObject({ status: 0 });
    for (const { file } of migrations) expect(first.output).toContain(`Applying migration ${file}`);
    const second = await supabase(wire.url, "db", "push");
    expect(second, second.output).toMatchObject({ status: 0, output: expect.stringContaining("up to date") });
    expect(second.output).not.toContain("Applying");
  });

  it("lists each as applied", async () => {
    const { status, output } = await supabase(wire.url, "migration", "list");
    expect(status).toBe(0);
    for (const { version } of migrations) expect(output.match(new RegExp(version, "g"))).toHaveLength(2);
  });

  it("has no advice at warn or above, and would have some", async () => {
    const advise = () => supabase(wire.url, "db", "advisors", "--fail-on", "warn");
    const advice = await advise();
    expect(advice, advice.output).toMatchObject({ status: 0, output: expect.stringContaining("No issues found") });
    await wire.database.exec(
      "create table public.open_to_all (id int primary key); grant select on public.open_to_all to anon",
    );
    const warned = await advise();
    await wire.database.exec("drop table public.open_to_all");
    expect(warned, warned.output).toMatchObject({ status: 1, output: expect.stringContaining("open_to_all") });
  });

  it("generates the types that the code was compiled with, and would notice others", async () => {
    const fresh = await script(wire.url, "generate-types.js", "--check");
    expect(fresh, fresh.output).toMatchObject({ status: 0 });
    await wire.database.exec("alter table public.accounts add column extra text");
    const stale = await script(wire.url, "generate-types.js", "--check");
    await wire.database.exec("alter table public.accounts drop column extra");
    expect(stale).toMatchObject({ status: 1, output: expect.stringContaining("→ run node scripts/generate-types.js") });
  });

  it("leaves a database that verifies, until a policy is dropped, and again when it is put back as told", async () => {
    const verified = await script(wire.url, "verify-migrations.js");
    expect(verified, verified.output).toMatchObject({
      status: 0,
      output: expect.stringMatching(/\d{3} checks passed, 0 failed/),
    });

    await wire.database.exec(`drop policy "Members read their own research" on public.prospect_intelligence`);
    const failed = await script(wire.url, "verify-migrations.js");
    expect(failed.status).toBe(1);
    const [, mend] =
      /^FAIL public.prospect_intelligence has policy "Members read their own research": it is missing → run node scripts\/(.*)$/m.exec(
        failed.output,
      ) ?? [];
    expect(mend).toBe("apply-migrations-postgres.js --again 20261123090400");
    expect(failed.output).toContain(", 1 failed");

    const [name = "", ...args] = mend?.split(" ") ?? [];
    expect(await script(wire.url, name, ...args)).toMatchObject({ status: 0 });
    expect(await script(wire.url, "verify-migrations.js")).toMatchObject({ status: 0 });
  });
});

describe("the scripts", () => {
  it("apply over a plain connection what the CLI would, record it alike, and stop there", async () => {
    const [byScript, byCli] = [await startDatabase(), await startDatabase()];
    const first = await script(byScript.url, "apply-migrations-postgres.js");
    expect(first, first.output).toMatchObject({
      status: 0,
      output: expect.stringContaining(`${migrations.length} applied`),
    });
    expect(await script(byCli.url, "apply-migrations-cli.js")).toMatchObject({ status: 0 });
    expect(await readHistory(byScript)).toEqual(await readHistory(byCli));

    for (const { url } of [byScript, byCli]) {
      for (const name of ["apply-migrations-postgres.js", "apply-migrations-cli.js"]) {
        expect(await script(url, name)).toMatchObject({ status: 0, output: expect.stringContaining("up to date") });
      }
    }
  });

  it("may be started twice at once", async () => {
    const wire = await startDatabase();
    const names = ["apply-migrations-postgres.js", "apply-migrations-postgres.js"];
    const outcomes = await Promise.all(names.map((name) => script(wire.url, name)));
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
    const applied = outcomes.flatMap(({ output }) => output.match(/^applied .*/gm) ?? []);
    expect(applied.sort()).toEqual(migrations.map(({ file }) => `applied ${file}`));
    expect(await readHistory(wire)).toHaveLength(migrations.length);
  });

  it("undo a migration that fails, and say where it failed", async () => {
    const wire = await startDatabase();
    // In the way of the fifth.
    await wire.database.exec("create table public.prospect_intelligence (id int)");
    const { status, output } = await script(wire.url, "apply-migrations-postgres.js");
    expect(status).toBe(2);
    expect(output).toMatch(/20261123090400_create_prospect_intelligence_table.sql cannot be applied: .*does not exist/);
    expect(await readHistory(wire)).toHaveLength(4);
    await wire.database.exec("drop table public.prospect_intelligence");
    expect(await script(wire.url, "apply-migrations-postgres.js")).toMatchObject({ status: 0 });
    expect(await script(wire.url, "verify-migrations.js")).toMatchObject({ status: 0 });
  });

  it.each(["apply-migrations-postgres.js", "apply-migrations-cli.js", "verify-migrations.js"])(
    "never print the password: %s",
    async (name) => {
      for (const url of ["postgresql://someone:s3cret@127.0.0.1:1/postgres", "mysql://someone:s3cret@127.0.0.1/x"]) {
        const { status, output } = await script(url, name);
        expect(status).not.toBe(0);
        expect(output).not.toContain("s3cret");
        expect(output).not.toContain("    at ");
      }
    },
  );

  it("say which variable is missing", async () => {
    const { status, output } = await script("", "apply-migrations-postgres.js");
    expect(status).toBe(2);
    expect(output).toContain("SUPABASE_DB_URL");
  });

  it("refuse a database that newer code migrated", async () => {
    const wire = await startDatabase();
    await script(wire.url, "apply-migrations-postgres.js");
    await wire.database.exec("insert into supabase_migrations.schema_migrations (version) values ('20990101000000')");
    const { status, output } = await script(wire.url, "apply-migrations-postgres.js");
    expect(status).toBe(2);
    expect(output).toContain("20990101000000");
  });
});

describe("the combined file", () => {
  const combined = readFileSync(path.join(MIGRATIONS_DIRECTORY, COMBINED_FILE), "utf8");

  it("may be pasted whole into an empty project and again, and the CLI goes on from there", async () => {
    const wire = await startDatabase();
    await wire.database.exec(combined);
    const user =
      "insert into auth.users (id, email, email_confirmed_at) values (gen_random_uuid(), 'a@b.example', now())";
    await wire.database.exec(user);
    const read = async () => {
      const tables = ["public.members", "public.icp_profiles", "private.first_admin"];
      return Promise.all(tables.map(async (table) => (await wire.database.query(`select * from ${table}`)).rows));
    };
    const before = await read();
    await wire.database.exec(combined);
    expect(await read()).toEqual(before);

    expect(await script(wire.url, "verify-migrations.js")).toMatchObject({ status: 0 });
    expect(await supabase(wire.url, "db", "push")).toMatchObject({
      status: 0,
      output: expect.stringContaining("up to date"),
    });
  });

  it("lets in those who signed up before it, in the order they confirmed their address", async () => {
    const wire = await startDatabase();
    await wire.database.exec(`
      insert into auth.users (id, email, email_confirmed_at) values
        (gen_random_uuid(), 'second@b.example', '2026-01-02'), (gen_random_uuid(), 'First@b.example', '2026-01-01'),
        (gen_random_uuid(), 'unconfirmed@b.example', null)`);
    await wire.database.exec(combined);
    const { rows: members } = await wire.database.query("select email, role from public.members");
    expect(members).toEqual([{ email: "first@b.example", role: "admin" }]);
    const { rows: waiting } = await wire.database.query("select email from public.pending_members");
    expect(waiting).toEqual([{ email: "second@b.example" }]);
  });

  it("needs no superuser, and no more of auth than a hosted project gives", async () => {
    const wire = await startDatabase();
    await wire.database.exec(`
      create role auth_owner nologin;
      alter schema auth owner to auth_owner;
      alter table auth.users owner to auth_owner;
      create role project_owner nologin createrole bypassrls;
      grant create on database postgres to project_owner;
      grant all on schema public to project_owner with grant option;
      grant anon, authenticated, service_role to project_owner;
      grant usage on schema auth to project_owner;
      grant all on auth.users to project_owner;
      set role project_owner;`);
    await wire.database.exec(combined);
    await wire.database.exec(combined);
    await wire.database.exec("reset role");
    const verified = await script(wire.url, "verify-migrations.js");
    expect(verified, verified.output.replace(/^ok .*\n/gm, "")).toMatchObject({ status: 0 });
  });
});
