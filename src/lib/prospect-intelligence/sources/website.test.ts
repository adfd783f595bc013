import { expect, test } from "vitest";
import { createTestWeb, page, type TestRoutes } from "../testing/web";
import type { SourceContext } from "./source";
import { website } from "./website";

const NOW = new Date("2026-11-20T12:00:00Z");

async function read(routes: TestRoutes) {
  const web = createTestWeb(routes, { requestTimeoutMs: 300 });
  const signal = new AbortController().signal;
  const session = web.openSession("acme.com", { signal });
  const context: SourceContext = {
    domain: "acme.com",
    fetch: session.forSource("website"),
    resolveDns: (name, type) => session.dns("website", name, type),
    now: NOW,
    getPreviousRoles: async () => null,
    signal,
  };
  try {
    const { documents } = await website.research({}, context);
    return { url: documents?.[0]?.url, requested: web.requested };
  } catch (error) {
    return { error, requested: web.requested };
  }
}

const down = { fails: "network" } as const;

test("is asked for once when it answers", async () => {
  expect(await read({ "https://acme.com/": page("Acme", "") })).toEqual({
    url: "https://acme.com/",
    requested: ["https://acme.com/"],
  });
});

test.each<[string, TestRoutes]>([
  [
    "https://www.acme.com/",
    { "https://acme.com/": down, "https://www.acme.com/": page("A", ""), "http://acme.com/": page("B", "") },
  ],
  ["http://acme.com/", { "https://acme.com/": down, "https://www.acme.com/": down, "http://acme.com/": page("B", "") }],
  [
    "http://www.acme.com/",
    {
      "https://acme.com/": { delayMs: Number.POSITIVE_INFINITY },
      "https://www.acme.com/": down,
      "http://acme.com/": down,
      "http://www.acme.com/": page("C", ""),
    },
  ],
])("is found at %s when no connection comes about before", async (url, routes) => {
  expect((await read(routes)).url).toBe(url);
});

test.each([403, 404, 429, 500])("that answers %i is not asked again elsewhere", async (status) => {
  const { error, requested } = await read({ "https://acme.com/": { status }, "https://www.acme.com/": page("A", "") });
  expect(error).toMatchObject({ kind: "http", status });
  expect(requested).toEqual(["https://acme.com/"]);
});

test.each<[string, TestRoutes]>([
  [
    "blocked",
    {
      "https://acme.com/": down,
      "https://www.acme.com/": { status: 500 },
      "http://acme.com/": { location: "http://192.168.1.1/" },
    },
  ],
  ["http", { "https://acme.com/": down, "https://www.acme.com/": { status: 500 }, "http://acme.com/": down }],
  ["dns", { "https://acme.org/": "" }],
])("that can't be had fails with what says most: %s", async (kind, routes) => {
  expect((await read(routes)).error).toMatchObject({ name: "FetchError", kind });
});

test("that is no page is not taken for one", async () => {
  expect((await read({ "https://acme.com/": { type: "application/json", body: "{}" } })).error).toMatchObject({
    kind: "parse",
  });
});
