import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyMigrations, type Migration, readMigrations } from "./migrations";
import { createTestSupabase, type TestSupabase } from "./testing";

const migration = (version: string, sql: string): Migration => ({
  version,
  name: "test",
  file: `${version}_test.sql`,
  sql,
});

describe("readMigrations", () => {
  it("reads what the Supabase CLI would apply, oldest first", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "migrations-"));
    for (const file of [
      "20260102000000_b.sql",
      "20260101000000_a_b.sql",
      "ALL_MIGRATIONS_COMBINED.sql",
      "2026_x.sql",
      "notes.md",
    ]) {
      await writeFile(path.join(directory, file), `-- ${file}`);
    }
    expect(await readMigrations(directory)).toEqual([
      { version: "20260101000000", name: "a_b", file: "20260101000000_a_b.sql", sql: "-- 20260101000000_a_b.sql" },
      { version: "20260102000000", name: "b", file: "20260102000000_b.sql", sql: "-- 20260102000000_b.sql" },
    ]);
    await rm(directory, { recursive: true });
  });
});

describe("applyMigrations", () => {
  let test: TestSupabase;
  beforeAll(async () => {
    test = await createTestSupabase({ migrations: [] });
  });
  afterAll(() => test.close());

  it("applies all of a file or nothing, names the line at fault, and goes on from there once it is mended", async () => {
    const good = migration("20260101000000", "create table public.good (id int)");
    const bad = migration("20260102000000", "create table public.half (id int);\nselect 1;\nselect * from nowhere;");
    const { database } = test.supabase;
    await expect(applyMigrations(database, [good, bad])).rejects.toThrow(
      '20260102000000_test.sql cannot be applied: line 3: relation "nowhere" does not exist',
    );
    const names = () => test.sql("select relname from pg_class where relname in ('good', 'half') order by 1");
    expect(await names()).toEqual([{ relname: "good" }]);

    const mended = { ...bad, sql: "create table public.half (id int);" };
    expect(await applyMigrations(database, [good, mended])).toEqual([bad.file]);
    expect(await applyMigrations(database, [good, mended])).toEqual([]);
    expect(await names()).toEqual([{ relname: "good" }, { relname: "half" }]);
  });
});
