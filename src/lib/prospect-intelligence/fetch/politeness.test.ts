/** How a run behaves towards hosts and towards other runs: pace, Crawl-delay, Retry-After, the cache, the log. */
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createNetworkTransport } from "./network-transport";
import { createFetchSession, createPoliteness, type FetchSessionOptions } from "./session";
import { dialledLocally, type Routes, startLocalSite } from "./testing/local-site";
import type { SentRequest } from "./types";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A local site under every public name, and runs that share one politeness. */
async function setUp(routes: Routes, over: Partial<FetchSessionOptions> = {}) {
  const site = await startLocalSite(routes);
  cleanups.push(() => site.close());
  const transport = createNetworkTransport(dialledLocally(site.port));
  cleanups.push(() => transport.close());
  const politeness = createPoliteness();
  const newRun = (more: Partial<FetchSessionOptions> = {}) => {
    const session = createFetchSession({
      transport,
      userAgent: "ProspectIntelligence/0.0.0",
      politeness,
      runSignal: new AbortController().signal,
      ...over,
      ...more,
    });
    cleanups.push(() => session.close());
    return { session, fetch: session.forSource("website") };
  };
  return { site, newRun, ...newRun() };
}

const answering =
  (status: number, headers: Record<string, string>, body = ""): Routes[string] =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

describe("the pace", () => {
  it("holds over all runs, and who can't wait for a turn is told why", async () => {
    const { newRun, site } = await setUp({ "*": "ok" }, { limits: { runTimeoutMs: 800 } });
    const runs = Array.from({ length: 10 }, () => newRun());
    const asked = runs.flatMap(({ fetch }, run) => [1, 2, 3].map((page) => fetch(`http://acme.com/${run}/${page}`)));
    const results = await Promise.allSettled(asked);
    // Twenty of the bucket, robots.txt among them, and the one that came back in the meantime.
    expect(site.requests).toHaveLength(21);
    expect(results.at(-1)).toMatchObject({
      reason: {
        kind: "politeness",
        message: "as politely as acme.com is asked, its turn did not come within the time of a run",
      },
    });
    expect(runs.at(-1)?.session.ledger.at(-1)).toMatchObject({ status: null, outcome: "politeness" });
  });

  it("is the reason too when a run's time ends while it waits", async () => {
    const { fetch } = await setUp({ "*": () => {} }, { runSignal: AbortSignal.timeout(300) });
    const results = await Promise.allSettled([1, 2, 3, 4].map((page) => fetch(`http://acme.com/${page}`)));
    const kinds = results.map((result) => (result.status === "rejected" ? result.reason.kind : "ok"));
    expect(kinds).toEqual(["timeout", "timeout", "timeout", "politeness"]);
  });
});

describe("Crawl-delay", () => {
  const delayed = (seconds: number): Routes => ({
    "/robots.txt": answering(200, {}, `User-agent: *\nCrawl-delay: ${seconds}\n`),
    "*": "ok",
  });

  it("lets the first page be read at once, and says what keeps from further ones", async () => {
    const { fetch, site, newRun, session } = await setUp(delayed(60));
    expect(await fetch("http://acme.com/")).toMatchObject({ body: Buffer.from("ok") });
    const refusal = {
      kind: "politeness",
      message: "the robots.txt of acme.com asks for 60 seconds between requests, which leaves no time for it",
    };
    await expect(fetch("http://acme.com/about")).rejects.toMatchObject(refusal);
    await expect(newRun().fetch("http://acme.com/jobs")).rejects.toMatchObject(refusal);
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/"]);
    expect(session.ledger.at(-1)).toMatchObject({ url: "http://acme.com/about", outcome: "politeness" });
  });

  it("of one host says nothing of another", async () => {
    const { fetch } = await setUp({
      "acme.com/robots.txt": answering(200, {}, "User-agent: *\nCrawl-delay: 60"),
      "*": "ok",
    });
    await fetch("http://acme.com/");
    await Promise.all([1, 2].map((page) => fetch(`http://www.acme.com/${page}`)));
  });
});

describe("Retry-After", () => {
  /** Answers that a host gives one after the other, the last one again and again. */
  const inTurn = (...answers: Routes[string][]): Routes[string] => {
    let at = 0;
    return (request, response) => {
      const answer = answers[Math.min(at++, answers.length - 1)];
      if (typeof answer === "function") return answer(request, response);
      response.end(answer);
    };
  };

  it.each([
    [429, "0"],
    [503, "1"],
    [503, new Date(Date.now() - 1000).toUTCString()],
  ])("of a %i that is short (%s) is waited for, and the request repeated", async (status, retryAfter) => {
    const { fetch, site, session } = await setUp({
      "/jobs": inTurn(answering(status, { "retry-after": retryAfter }), "jobs"),
    });
    expect(await fetch("http://acme.com/jobs")).toMatchObject({ body: Buffer.from("jobs") });
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/jobs", "acme.com/jobs"]);
    expect(session.ledger.slice(1)).toMatchObject([
      { url: "http://acme.com/jobs", status, outcome: "http" },
      { url: "http://acme.com/jobs", status: 200, outcome: "ok" },
    ]);
  });

  it("is waited for once", async () => {
    const { fetch, site } = await setUp({ "/jobs": answering(429, { "retry-after": "0" }) });
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ kind: "http", status: 429, retryAfter: 0 });
    expect(site.requests).toHaveLength(3);
  });

  it.each(["120", "6", new Date(Date.now() + 3_600_000).toUTCString()])(
    "that is long (%s) is not, and keeps all runs from the host",
    async (retryAfter) => {
      const { fetch, site, newRun } = await setUp(
        { "/jobs": answering(429, { "retry-after": retryAfter }), "*": "ok" },
        { limits: { runTimeoutMs: 4_000 } },
      );
      await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ kind: "http", status: 429 });
      for (const run of [{ fetch }, newRun()]) {
        await expect(run.fetch("http://acme.com/")).rejects.toMatchObject({
          kind: "politeness",
          message: expect.stringMatching(/^acme\.com wants to be left alone for another \d+ seconds$/),
        });
      }
      expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/jobs"]);
      await expect(fetch("http://beta.com/")).resolves.toMatchObject({ body: Buffer.from("ok") });
    },
  );

  it("of six seconds is long, however much time there is", async () => {
    const { fetch, site } = await setUp({ "/jobs": answering(429, { "retry-after": "6" }) });
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ kind: "http", status: 429, retryAfter: 6 });
    expect(site.requests).toHaveLength(2);
  });

  it("that a run has no time for is not waited for", async () => {
    const { fetch, site } = await setUp(
      { "/jobs": answering(429, { "retry-after": "3" }) },
      { limits: { runTimeoutMs: 2_000 } },
    );
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ kind: "http", status: 429, retryAfter: 3 });
    expect(site.requests).toHaveLength(2);
  });

  it("that a 429 does not give is taken for ten seconds", async () => {
    const { fetch, site } = await setUp(
      { "/jobs": answering(429, {}), "*": "ok" },
      { limits: { runTimeoutMs: 5_000 } },
    );
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ status: 429, retryAfter: null });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({
      message: "acme.com wants to be left alone for another 10 seconds",
    });
    expect(site.requests).toHaveLength(2);
  });

  it.each([500, 404, 503])("that a %i does not give keeps from nothing else", async (status) => {
    const { fetch } = await setUp({ "/jobs": answering(status, {}), "*": "ok" });
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ status });
    await expect(fetch("http://acme.com/")).resolves.toMatchObject({ body: Buffer.from("ok") });
  });

  it("of a 404 means nothing", async () => {
    const { fetch, site } = await setUp({ "/jobs": answering(404, { "retry-after": "0" }) });
    await expect(fetch("http://acme.com/jobs")).rejects.toMatchObject({ status: 404, retryAfter: null });
    expect(site.requests).toHaveLength(2);
  });

  it("of robots.txt holds as well", async () => {
    const { fetch, site } = await setUp({
      "/robots.txt": inTurn(answering(503, { "retry-after": "0" }), answering(404, {})),
      "*": "ok",
    });
    await expect(fetch("http://acme.com/")).resolves.toMatchObject({ body: Buffer.from("ok") });
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/robots.txt", "acme.com/"]);
  });
});

describe("what an earlier run has read", () => {
  it("is not asked for again while the site calls it fresh, and the ledger says so", async () => {
    const { fetch, site, newRun } = await setUp({
      "/": answering(200, { "cache-control": "max-age=60", "content-type": "text/html" }, "home"),
    });
    const first = await fetch("http://acme.com/");
    const { fetch: again, session } = newRun({ now: () => new Date("2030-01-01T00:00:00Z") });
    expect(await again("http://acme.com/")).toEqual(first);
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/"]);
    expect(session.ledger).toMatchObject([
      { url: "http://acme.com/", status: 200, outcome: "ok", bytes: 4, fromCache: true },
    ]);
  });

  it("is asked for with a condition once it is not, and what has not changed is dated anew", async () => {
    const conditions: unknown[] = [];
    const { fetch, newRun } = await setUp({
      "/": (request, response) => {
        conditions.push(request.headers["if-none-match"]);
        if (request.headers["if-none-match"] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
        else response.writeHead(200, { etag: '"1"' }).end("home");
      },
    });
    await fetch("http://acme.com/");
    const { fetch: again, session } = newRun({ now: () => new Date("2030-01-01T00:00:00Z") });
    expect(await again("http://acme.com/")).toMatchObject({
      status: 200,
      body: Buffer.from("home"),
      fetchedAt: "2030-01-01T00:00:00.000Z",
    });
    expect(conditions).toEqual([undefined, '"1"']);
    expect(session.ledger).toMatchObject([{ status: 304, outcome: "ok", bytes: 0, fromCache: false }]);
  });

  it("gives way to what the site has now", async () => {
    let version = 0;
    const { newRun } = await setUp({
      "/": (_request, response) => {
        version += 1;
        response.writeHead(200, { etag: `"${version}"` }).end(`version ${version}`);
      },
    });
    expect(await newRun().fetch("http://acme.com/")).toMatchObject({ body: Buffer.from("version 1") });
    expect(await newRun().fetch("http://acme.com/")).toMatchObject({ body: Buffer.from("version 2") });
  });

  it("is not served in place of a failure", async () => {
    let isDown = false;
    const { newRun } = await setUp({
      "/": (_request, response) => void response.writeHead(isDown ? 503 : 200, { etag: '"1"' }).end("home"),
    });
    await newRun().fetch("http://acme.com/");
    isDown = true;
    await expect(newRun().fetch("http://acme.com/")).rejects.toMatchObject({ status: 503 });
  });

  it("is no answer where the 304 is about something else", async () => {
    const { newRun } = await setUp({
      "/": (request, response) => {
        if (request.headers["if-none-match"]) response.writeHead(304, { etag: '"2"' }).end();
        else response.writeHead(200, { etag: '"1"' }).end("home");
      },
    });
    await newRun().fetch("http://acme.com/");
    await expect(newRun().fetch("http://acme.com/")).rejects.toMatchObject({ kind: "http", status: 304 });
    await expect(newRun().fetch("http://acme.com/")).resolves.toMatchObject({ body: Buffer.from("home") });
  });

  it("needs the consent of robots.txt still", async () => {
    let rules = "";
    const { newRun, site } = await setUp(
      {
        "/robots.txt": (_request, response) => void response.end(rules),
        "/": answering(200, { "cache-control": "max-age=60" }, "home"),
      },
      {},
    );
    const politeness = createPoliteness();
    await newRun({ politeness }).fetch("http://acme.com/");
    rules = "User-agent: *\nDisallow: /";
    // The rules are kept for a day; a process that has not seen them yet reads them anew.
    const { cache, hosts } = politeness;
    const later = newRun({ politeness: { cache, hosts, robots: createPoliteness().robots } });
    await expect(later.fetch("http://acme.com/")).rejects.toMatchObject({ kind: "robots" });
    expect(site.requests.filter((request) => request === "acme.com/")).toHaveLength(1);
  });

  it("by POST is asked for each time", async () => {
    const { newRun, site } = await setUp({ "/api": answering(200, { "cache-control": "max-age=60" }, "{}") });
    for (let i = 0; i < 2; i += 1) await newRun().fetch("http://acme.com/api", { method: "POST", body: 1 });
    expect(site.requests).toHaveLength(3);
  });

  it("saves the turn of a request", async () => {
    const { newRun, site } = await setUp({
      "/robots.txt": answering(200, {}, "User-agent: *\nCrawl-delay: 60"),
      "/": answering(200, { "cache-control": "max-age=60" }, "home"),
    });
    for (let i = 0; i < 3; i += 1) await newRun().fetch("http://acme.com/");
    expect(site.requests).toHaveLength(2);
  });
});

describe("all that a run reads", () => {
  it("is bounded together", async () => {
    const { fetch, session } = await setUp({ "*": "x".repeat(400) }, { limits: { maxRunBytes: 1_000 } });
    await fetch("http://acme.com/1");
    await fetch("http://acme.com/2");
    await expect(fetch("http://acme.com/3")).rejects.toMatchObject({ kind: "too_much" });
    expect(session.ledger.at(-1)).toMatchObject({ url: "http://acme.com/3", outcome: "too_much" });
    await expect(fetch("http://acme.com/1")).resolves.toMatchObject({ body: { length: 400 } });
  });
});

describe("a body that fails", () => {
  /** 400 bytes, and a little later the rest. */
  const inTwo =
    (finish: (response: ServerResponse) => void, headers: Record<string, string> = {}): Routes[string] =>
    async (_request, response) => {
      response.writeHead(200, headers).write("x".repeat(400));
      await sleep(20);
      finish(response);
    };

  it.each<[string, Routes[string]]>([
    ["is too large", inTwo((response) => response.end("x".repeat(300)))],
    ["is more than is left", inTwo((response) => response.end("x".repeat(150)))],
    ["breaks off", inTwo((response) => response.destroy(), { "content-length": "500" })],
  ])("because it %s takes nothing from what a run may read", async (_name, route) => {
    const limits = { maxRunBytes: 1_000, maxBodyBytes: 600 };
    const { fetch } = await setUp({ "/ok": "x".repeat(500), "/bad": route, "/more": "x".repeat(500) }, { limits });
    await fetch("http://acme.com/ok");
    await expect(fetch("http://acme.com/bad")).rejects.toThrow();
    await expect(fetch("http://acme.com/more")).resolves.toMatchObject({ body: { length: 500 } });
  });
});

describe("the log of requests", () => {
  it("has what was sent, robots.txt before its pages, on one clock for all runs", async () => {
    const sent: SentRequest[] = [];
    const { newRun } = await setUp(
      { "/": answering(200, { "cache-control": "max-age=60" }, "home"), "/old": answering(301, { location: "/" }) },
      { onRequest: (request) => sent.push(request) },
    );
    const first = newRun();
    await first.fetch("http://acme.com/old");
    await expect(first.fetch("http://127.0.0.1/")).rejects.toMatchObject({ kind: "blocked" });
    await newRun().fetch("http://acme.com/");
    await expect(newRun().fetch("http://acme.com/none", { method: "POST", body: 1 })).rejects.toThrow();
    expect(sent).toMatchObject([
      { source: "website", method: "GET", url: "http://acme.com/robots.txt", status: 404, outcome: "http" },
      { url: "http://acme.com/old", status: 301, outcome: "ok" },
      { url: "http://acme.com/", status: 200, outcome: "ok" },
      { method: "POST", url: "http://acme.com/none", body: "1", status: 404, outcome: "http" },
    ]);
    const times = sent.flatMap(({ startedAtMs, endedAtMs }) => [startedAtMs, endedAtMs]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
