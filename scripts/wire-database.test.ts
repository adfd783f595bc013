import { execFile } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { REPOSITORY } from "./lib/migrations.js";

const bin = (name: string) => path.join(REPOSITORY, "node_modules/.bin", name);

/** Asks the database at SUPABASE_DB_URL what it holds, and ends with an exit code of its own. */
const COMMAND = `
  import postgres from "postgres";
  const sql = postgres(process.env.SUPABASE_DB_URL, { max: 1 });
  const [row] = await sql\`
    select to_regclass('auth.users') is not null as has_auth,
      to_regclass('supabase_migrations.schema_migrations') is not null as has_history,
      (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace) as tables,
      (select string_agg(rolname, ' ' order by rolname) from pg_roles where rolname in ('anon', 'authenticated', 'service_role'))
        as roles\`;
  console.log(JSON.stringify(row));
  await sql.end();
  process.exitCode = 7;
`;

it("gives a command an empty Supabase-like database and ends with its exit code", async () => {
  const args = [bin("tsx"), "scripts/wire-database.ts", "--", "node", "--input-type=module", "-e", COMMAND];
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile(process.execPath, args, { cwd: REPOSITORY }, (error, stdout) => resolve({ code: error?.code, stdout }));
  });
  expect(JSON.parse(stdout)).toEqual({
    has_auth: true,
    has_history: false,
    tables: 0,
    roles: "anon authenticated service_role",
  });
  expect(code).toBe(7);
});
