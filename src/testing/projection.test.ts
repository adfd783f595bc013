/**
 * A saved answer is never turned into an error by what happens behind it. The app uses a Supabase by its URL, as it uses
 * a hosted one; in between stands a proxy that can make the projection fail, or never answer.
 */
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestSupabase, type TestSupabase } from "@/embedded/testing";
import { type RunningApp, removeDataDirectories, startApp } from "./app";

const PROJECTION = /^\/rest\/v1\/rpc\/(project_research|sweep_projections)/;

let projection: "works" | "fails" | "hangs" = "works";
let supabase: TestSupabase;
let proxy: Server;
let app: RunningApp;
let cookie: string;
beforeAll(async () => {
  supabase = await createTestSupabase();
  proxy = await startProxy(await supabase.serve());
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const { publishableKey, secretKey } = supabase.supabase;
  app = await startApp({ project: { url, publishableKey, secretKey } });
  ({ cookie } = await app.signUp("ada@example.com"));
}, 300_000);
afterAll(async () => {
  await app?.stop();
  proxy?.closeAllConnections();
  proxy?.close();
  await supabase?.close();
  await removeDataDirectories();
});
beforeEach(() => {
  projection = "works";
});

describe("research, when the projection", () => {
  it.each([
    { state: "fails", domain: "tesseragrid.example" },
    { state: "hangs", domain: "quillmark.example" },
  ] as const)(
    "$state, is answered all the same, and projected once that has healed",
    async ({ state, domain }) => {
      projection = state;
      const response = await fetch(`${app.origin}/api/prospect-intelligence/research`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie, origin: app.origin },
        body: JSON.stringify({ domain }),
      });
      expect(response.status).toBe(200);
      const { research } = (await response.json()) as { research: { id: string } };
      const saved = await supabase.sql("select id from public.prospect_intelligence where domain = $1", [domain]);
      expect(saved).toEqual([{ id: research.id }]);
      expect(await supabase.sql("select from public.accounts where domain = $1", [domain])).toEqual([]);
      const waiting = "select research_id from private.projection_outbox";
      expect(await supabase.sql(waiting)).toEqual([{ research_id: research.id }]);

      projection = "works";
      await vi.waitFor(async () => expect(await supabase.sql(waiting)).toEqual([]), {
        timeout: 150_000,
        interval: 500,
      });
      const accounts = "select latest_research_id, research_count from public.accounts where domain = $1";
      expect(await supabase.sql(accounts, [domain])).toEqual([{ latest_research_id: research.id, research_count: 1 }]);
      const runs = "select research_id from public.prospect_intelligence_runs where domain = $1";
      expect(await supabase.sql(runs, [domain])).toEqual([{ research_id: research.id }]);
    },
    180_000,
  );
});

function startProxy(target: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const isProjection = PROJECTION.test(request.url ?? "");
    if (isProjection && projection === "hangs") return;
    if (isProjection && projection === "fails") {
      response.writeHead(500, { "content-type": "application/json" }).end('{"message":"out of order"}');
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { host: _, connection: __, "content-length": ___, ...headers } = request.headers;
    const answer = await fetch(target + request.url, {
      method: request.method ?? "GET",
      headers: headers as Record<string, string>,
      body: chunks.length > 0 ? Buffer.concat(chunks) : null,
    });
    const { "content-encoding": ____, ...answerHeaders } = Object.fromEntries(answer.headers);
    response.writeHead(answer.status, answerHeaders).end(Buffer.from(await answer.arrayBuffer()));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
