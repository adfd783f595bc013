/** Nothing answered is lost: the app is killed right after it answered, and finishes its work when it is back. */
import { afterAll, describe, expect, it, vi } from "vitest";
import { makeDataDirectory, type RunningApp, removeDataDirectories, startApp } from "./app";

const ROUNDS = [
  ["tesseragrid.example"],
  ["quillmark.example", "ferrostack.example"],
  // Researched before: its account is updated, its run a second one.
  ["tesseragrid.example"],
];

let app: RunningApp | undefined;
afterAll(async () => {
  await app?.stop();
  await removeDataDirectories();
});

describe("an app killed right after it answered", () => {
  it("projects every answered run exactly once when it is back", { timeout: 300_000 }, async () => {
    const dataDirectory = await makeDataDirectory();
    app = await startApp({ dataDirectory });
    const { cookie } = await app.signUp("ada@example.com");
    const answered: { id: string; domain: string }[] = [];

    for (const domains of ROUNDS) {
      const running = app;
      answered.push(...(await Promise.all(domains.map((domain) => research(running, cookie, domain)))));
      await running.kill();
      app = await startApp({ dataDirectory });
    }

    const { database } = app;
    await vi.waitFor(
      async () => {
        const { data: runs } = await database.from("prospect_intelligence_runs").select("research_id, status");
        expect(runs?.map((run) => run.research_id).sort()).toEqual(answered.map(({ id }) => id).sort());
        expect(runs?.every(({ status }) => status === "success")).toBe(true);
      },
      { timeout: 30_000, interval: 250 },
    );
    const { data: accounts } = await database.from("accounts").select("domain, research_count").order("domain");
    expect(accounts).toEqual([
      { domain: "ferrostack.example", research_count: 1 },
      { domain: "quillmark.example", research_count: 1 },
      { domain: "tesseragrid.example", research_count: 2 },
    ]);
    const { data: signals } = await database.from("account_signals").select("domain, research_id");
    expect(signals).toHaveLength(3);
    expect(signals).toContainEqual({ domain: "tesseragrid.example", research_id: answered.at(-1)?.id });
  });
});

async function research({ origin }: RunningApp, cookie: string, domain: string) {
  const response = await fetch(`${origin}/api/prospect-intelligence/research`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin },
    body: JSON.stringify({ domain }),
  });
  expect(response.status).toBe(200);
  const { research } = (await response.json()) as { research: { id: string; domain: string } };
  return research;
}
