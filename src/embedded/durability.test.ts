import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateKeys } from "./keys";
import { applyMigrations, type Migration } from "./migrations";
import { createEmbeddedSupabase } from "./supabase";

const keys = generateKeys();

const createEntries: Migration = {
  version: "20260101000000",
  name: "create_entries",
  file: "20260101000000_create_entries.sql",
  sql: `
    -- Rows of several pages each, so that a kill falls between the pages of one.
    create table public.entries (id int primary key, pad text not null, half int not null);
    create index entries_pad_idx on public.entries (md5(pad));
    grant select, insert on public.entries to service_role;
  `,
};
const addNote: Migration = {
  version: "20260102000000",
  name: "add_note",
  file: "20260102000000_add_note.sql",
  sql: "alter table public.entries add column note text; insert into public.entries values (0, '', 0, 'first');",
};

let directory: string;
let dataDir: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "durability-"));
  dataDir = path.join(directory, "db");
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const open = (migrations: Migration[]) => createEmbeddedSupabase({ keys, dataDir, migrations });

/** Runs `script` in another process, which has `supabase` on the data directory, and returns its lines as they come. */
function runElsewhere(script: string, folder = dataDir) {
  const from = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const code = `
    const { createEmbeddedSupabase } = await import(${from("./supabase.ts")});
    const supabase = await createEmbeddedSupabase({
      keys: ${JSON.stringify(keys)}, dataDir: ${JSON.stringify(folder)}, migrations: ${JSON.stringify([createEntries])},
    });
    ${script}`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, lines: createInterface({ input: child.stdout }) };
}

describe("a data directory", () => {
  it("has each migration applied once, through restarts", async () => {
    const first = await open([createEntries]);
    expect(first.appliedMigrations).toEqual([createEntries.file]);
    await first.close();

    const second = await open([createEntries, addNote]);
    expect(second.appliedMigrations).toEqual([addNote.file]);
    await second.close();

    const third = await open([createEntries, addNote]);
    expect(third.appliedMigrations).toEqual([]);
    const history = await third.query(
      "select version, name, cardinality(statements) as count from supabase_migrations.schema_migrations order by 1",
    );
    expect(history.rows).toEqual([
      { version: createEntries.version, name: createEntries.name, count: 3 },
      { version: addNote.version, name: addNote.name, count: 2 },
    ]);
    expect((await third.query("select id, note from public.entries")).rows).toEqual([{ id: 0, note: "first" }]);

    await expect(applyMigrations(third.database, [createEntries])).rejects.toThrow(`it has ${addNote.version}`);
    await third.exec(`
      delete from supabase_migrations.schema_migrations where version = '${addNote.version}';
      alter table public.entries drop column note;
      delete from public.entries`);
    await third.close();
  });

  it("keeps every answered write through kills in the middle of writes", { timeout: 120_000 }, async () => {
    for (const round of [1, 2, 3]) {
      const { child, lines } = runElsewhere(`
        const headers = {
          apikey: supabase.secretKey, "content-type": "application/json", prefer: "return=minimal" };
        for (let id = ${round} * 1_000_000; ; id++) {
          const body = JSON.stringify([
            { id: id * 2, half: 1, pad: "x".repeat(6_000) + id }, { id: id * 2 + 1, half: 2, pad: "y" + id }]);
          const response = await supabase.fetch("http://db.invalid/rest/v1/entries", { method: "POST", headers, body });
          if (response.status !== 201) throw new Error(await response.text());
          console.log(id);
        }`);
      const answered: number[] = [];
      lines.on("line", (line) => answered.push(Number(line)));
      await once(lines, "line");
      await setTimeout(300 + 150 * round);
      child.kill("SIGKILL");
      await once(lines, "close");

      const supabase = await open([createEntries]);
      const { rows } = await supabase.query<{ id: number; halves: number }>(
        "select id / 2 as id, count(*)::int as halves from public.entries group by 1 order by 1",
      );
      const kept = new Map(rows.map((row) => [row.id, row.halves]));
      expect(answered.length).toBeGreaterThan(5);
      expect(answered.filter((id) => !kept.has(id))).toEqual([]);
      expect(rows.filter(({ halves }) => halves !== 2)).toEqual([]);
      // The index agrees with the table.
      await supabase.exec("set enable_seqscan = off");
      const indexed = await supabase.query("select id from public.entries where md5(pad) = md5($1)", [
        `y${answered[0]}`,
      ]);
      expect(indexed.rows).toHaveLength(1);
      await supabase.close();
    }
  });

  it("is made whole after kills while it was made", { timeout: 120_000 }, async () => {
    const folder = path.join(directory, "made", "db");
    for (const afterMs of [600, 1_200, 2_000, 3_000]) {
      const { child } = runElsewhere("console.log('open'); setInterval(() => {}, 1000);", folder);
      await setTimeout(afterMs);
      child.kill("SIGKILL");
      await once(child, "exit");
      if (existsSync(folder)) break;
    }
    const supabase = await createEmbeddedSupabase({ keys, dataDir: folder, migrations: [createEntries] });
    expect((await supabase.query("select from public.entries")).rows).toEqual([]);
    await supabase.close();
    expect(await readdir(path.dirname(folder))).toEqual(["db"]);
  });
});
