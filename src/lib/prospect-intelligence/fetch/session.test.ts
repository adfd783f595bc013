import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ledgerEntrySchema } from "../schemas";
import { createNetworkTransport, type NetworkTransportOptions } from "./network-transport";
import { createFetchSession, createPoliteness, type FetchSessionOptions } from "./session";
import { dialledLocally, PUBLIC_ADDRESS, type Routes, startLocalSite } from "./testing/local-site";
import { countSocketsOpened } from "./testing/socket-watch";
import { readText } from "./text";
import {
  FetchError,
  type FetchErrorKind,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "./types";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Over extends Partial<FetchSessionOptions> {
  names?: Record<string, string[]>;
  network?: NetworkTransportOptions;
}

/** A local site under every public name, and a session that fetches from it. */
async function setUp(routes: Routes, { names, network, ...over }: Over = {}) {
  const site = await startLocalSite(routes);
  cleanups.push(() => site.close());
  const transport = createNetworkTransport({ ...dialledLocally(site.port, names), ...network });
  cleanups.push(() => transport.close());
  const newSession = (more: Partial<FetchSessionOptions> = {}) => {
    const session = createFetchSession({
      transport,
      userAgent: "ProspectIntelligence/0.0.0 (+test@acme.com)",
      politeness: createPoliteness(),
      runSignal: new AbortController().signal,
      ...over,
      ...more,
    });
    cleanups.push(() => session.close());
    return session;
  };
  const session = newSession();
  return { site, session, fetch: session.forSource("website"), newSession };
}

/** Addresses that the guard stops by what they say, before any name is looked up. */
const NEVER_VISITED = [
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://017700000001/",
  "http://0x7f000001/",
  "http://127.1/",
  "http://[::1]/",
  "http://[::ffff:169.254.169.254]/",
  "http://[64:ff9b::a9fe:a9fe]/",
  "http://168.63.129.16/",
  "http://localhost/",
  "http://printer.local/",
  "http://user:password@beta.com/",
  "http://beta.com:8080/",
  "ftp://beta.com/",
  "file:///etc/passwd",
];

/** A transport without any guard, which redirects as told and answers everything else with nothing. */
function recordingTransport(redirects: Record<string, string>): Transport & { sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    async send({ url }) {
      sent.push(url.href);
      const location = redirects[url.href];
      const headers: Record<string, string> = location === undefined ? {} : { location };
      return { status: location === undefined ? 200 : 302, headers, body: Readable.from([]) };
    },
    close: async () => {},
  };
}

/** A transport that answers as told, and everything else with 404. */
function transportOf(answers: Record<string, () => Partial<TransportResponse>>): Transport {
  const send = async ({ url }: TransportRequest): Promise<TransportResponse> => ({
    status: url.pathname in answers ? 200 : 404,
    headers: {},
    body: Readable.from([]),
    ...answers[url.pathname]?.(),
  });
  return { send, close: async () => {} };
}

/** `requests` without those for robots.txt. */
const pages = (requests: readonly string[]) => requests.filter((request) => !request.endsWith("/robots.txt"));

describe("a document", () => {
  it("tells the names of the cookies it sets, and their values to nobody", async () => {
    const { fetch } = await setUp({
      "/": (_request, response) => {
        response.setHeader("set-cookie", [
          "_session=s3cret; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly",
          "theme=a=b, c=d",
          "_session=; Path=/old",
          "nameless",
        ]);
        response.setHeader("content-type", "text/html").end("x");
      },
    });
    const document = await fetch("http://acme.com/");
    expect(document.cookieNames).toEqual(["_session", "theme"]);
    expect(JSON.stringify(document)).not.toContain("s3cret");
  });

  it("tells where it was found and what it says", async () => {
    const { fetch, session, site } = await setUp(
      {
        "/": (request, response) => {
          const says = ["user-agent", "accept", "accept-encoding", "accept-language", "cookie"].map(
            (name) => request.headers[name],
          );
          response.writeHead(200, { "content-type": "text/html; charset=iso-8859-1", "content-encoding": "gzip" });
          response.end(gzipSync(Buffer.from(`é ${JSON.stringify(says)}`, "latin1")));
        },
      },
      { now: () => new Date("2026-11-23T09:30:00Z") },
    );
    const document = await fetch("http://acme.com/#team");
    expect(document).toMatchObject({
      requestedUrl: "http://acme.com/",
      url: "http://acme.com/",
      status: 200,
      contentType: "text/html",
      fetchedAt: "2026-11-23T09:30:00.000Z",
      body: Buffer.from(readText(document), "latin1"),
    });
    expect(document.headers["content-encoding"]).toBe("gzip");
    expect(JSON.parse(readText(document).replace("é ", ""))).toEqual([
      "ProspectIntelligence/0.0.0 (+test@acme.com)",
      "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5",
      "gzip, deflate, br, zstd",
      "en,*;q=0.5",
      null,
    ]);
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/"]);
    expect(session.ledger.map((entry) => ledgerEntrySchema.parse(entry))).toMatchObject([
      { source: "website", url: "http://acme.com/robots.txt", status: 404, outcome: "http", bytes: 0 },
      { source: "website", url: "http://acme.com/", status: 200, outcome: "ok", bytes: document.body.length },
    ]);
  });

  it("may be asked for by POST, with JSON", async () => {
    const { fetch } = await setUp({
      "/api": async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify([request.method, request.headers["content-type"], request.headers.accept, body]));
      },
    });
    const document = await fetch("http://acme.com/api", { method: "POST", body: { a: 1 }, accept: "application/json" });
    expect(JSON.parse(readText(document))).toEqual(["POST", "application/json", "application/json", '{"a":1}']);
  });

  it("without a body is empty", async () => {
    const { fetch } = await setUp({ "/": (_request, response) => void response.writeHead(204).end() });
    expect(await fetch("http://acme.com/")).toMatchObject({ status: 204, body: Buffer.alloc(0), contentType: "" });
  });
});

describe("an answer that is no document", () => {
  const body = (status: number, headers: Record<string, string | number>, content: Buffer | string = ""): Routes => ({
    "/": (_request, response) => void response.writeHead(status, headers).end(content),
  });

  it.each<[string, Routes, FetchErrorKind, object]>([
    ["is not found", body(404, {}), "http", { status: 404, retryAfter: null }],
    ["is refused", body(403, { "content-type": "text/html" }, "no"), "http", { status: 403 }],
    ["asks to wait some seconds", body(429, { "retry-after": 7 }), "http", { status: 429, retryAfter: 7 }],
    [
      "asks to wait until a time",
      body(503, { "retry-after": "Mon, 23 Nov 2026 09:30:30 GMT" }),
      "http",
      { status: 503, retryAfter: 30 },
    ],
    [
      "asks to wait until who knows when",
      body(503, { "retry-after": "soon" }),
      "http",
      { status: 503, retryAfter: null },
    ],
    ["redirects nowhere", body(302, {}), "http", { status: 302 }],
    ["redirects to no URL", body(302, { location: "https://" }), "http", { status: 302 }],
    ["is not found, with a location", body(404, { location: "/b" }), "http", { status: 404 }],
    ["is a choice of several", body(300, { location: "/b" }), "http", { status: 300 }],
    ["has not changed since never", body(304, {}), "http", { status: 304 }],
    ["is a picture", body(200, { "content-type": "image/png" }, "png"), "parse", { status: 200 }],
    ["is a PDF", body(200, { "content-type": "application/pdf; x=y" }, "pdf"), "parse", {}],
    ["is compressed in a way nobody knows", body(200, { "content-encoding": "compress" }, "x"), "parse", {}],
    ["is not what its encoding says", body(200, { "content-encoding": "gzip" }, "x"), "parse", {}],
    ["is a page of more than 5 MB", body(200, {}, Buffer.alloc(5_000_001)), "too_large", {}],
    [
      "is a small file that is huge unpacked",
      body(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(100_000_000))),
      "too_large",
      {},
    ],
  ])("fails when it %s", async (_name, routes, kind, rest) => {
    const { fetch, session } = await setUp(routes, { now: () => new Date("2026-11-23T09:30:00Z") });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({
      name: "FetchError",
      kind,
      url: "http://acme.com/",
      ...rest,
    });
    expect(session.ledger.at(-1)).toMatchObject({ url: "http://acme.com/", outcome: kind });
  });

  it.each<[string, Routes, string]>([
    [
      "the beginning of its page",
      body(403, { "content-type": "text/html" }, `<title>Just a moment...</title>${"x".repeat(70_000)}`),
      `<title>Just a moment...</title>${"x".repeat(16_353)}`,
    ],
    [
      "its page unpacked",
      body(503, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }, gzipSync("é")),
      "é",
    ],
    ["nothing that is no page", body(403, { "content-type": "application/json" }, "{}"), ""],
    [
      "nothing of a page that can't be read",
      body(403, { "content-type": "text/html", "content-encoding": "gzip" }),
      "",
    ],
    [
      "nothing of a page that does not end",
      {
        "/": (_request, response) => void response.writeHead(403, { "content-type": "text/html" }).write("x"),
      },
      "",
    ],
  ])("tells, when it is refused, its headers and %s", async (_name, routes, expected) => {
    const { fetch } = await setUp(routes);
    const error = await fetch("http://acme.com/").catch((error: unknown) => error);
    const { refusal } = error as FetchError;
    expect(refusal && readText(refusal)).toBe(expected);
    expect(refusal?.headers["content-type"]).toMatch(/^(?:text|application)/);
  });

  it("is a page if it has exactly 5 MB", async () => {
    const { fetch } = await setUp(body(200, {}, Buffer.alloc(5_000_000, "x")));
    expect((await fetch("http://acme.com/")).body).toHaveLength(5_000_000);
  });

  it("is not read at all when its length is said to be too much", async () => {
    const { fetch } = await setUp({
      // Never sends what it promises: reading it would end in a timeout.
      "/": (_request, response) => void response.writeHead(200, { "content-length": 6_000_000 }).flushHeaders(),
    });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "too_large" });
  });

  it.each([
    [200, {}, "too_large"],
    [200, { "content-encoding": "gzip" }, "parse"],
    [200, { "content-type": "video/mp4" }, "parse"],
    [404, {}, "http"],
  ])("is let go of when it has no end (%i %j)", async (status, headers, kind) => {
    let ended = false;
    const { fetch } = await setUp({
      "/": async (_request, response) => {
        response.writeHead(status, headers).once("close", () => {
          ended = true;
        });
        while (!ended) {
          response.write(Buffer.alloc(100_000));
          await sleep(1);
        }
      },
    });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind });
    await vi.waitFor(() => expect(ended).toBe(true), 10_000);
  });

  it.each([
    [403, { "content-type": "text/html" }],
    [404, {}],
    [302, { location: "/" }],
  ])("is read no further than 64 KB (%i %j)", async (status, headers) => {
    let sent = 0;
    async function* endless() {
      for (; ; sent += 1_000) yield Buffer.alloc(1_000);
    }
    const { fetch } = await setUp(
      {},
      { transport: transportOf({ "/": () => ({ status, headers, body: endless() }) }) },
    );
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ name: "FetchError" });
    expect(sent).toBeLessThan(66_000);
  });

  it("leaves its connection to the next request, if it is short", async () => {
    const { fetch, site } = await setUp({
      "/robots.txt": (_request, response) => void response.writeHead(404).end("<p>Not here"),
      "/old": (_request, response) => void response.writeHead(301, { location: "/new" }).end("<p>Moved"),
      "/new": "new",
    });
    await expect(fetch("http://acme.com/none")).rejects.toMatchObject({ status: 404 });
    await fetch("http://acme.com/old");
    expect(site.requests).toHaveLength(4);
    // One, or one more where a busy machine reads a body too late.
    expect(site.connections).toBeLessThan(3);
  });

  it("is what it is even if its body never comes", async () => {
    const { fetch } = await setUp({ "/": (_request, response) => void response.writeHead(410).write("x") });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "http", status: 410 });
  });
});

describe("what a run reads", () => {
  const text = (length: number) => () => ({ body: Readable.from([Buffer.alloc(length, "x")]) });

  it("is bounded, over all its documents and robots.txt", async () => {
    const transport = transportOf({
      "/robots.txt": text(2_000),
      "/a": text(5_000),
      "/b": text(5_000),
      "/c": text(3_000),
    });
    const { fetch } = await setUp({}, { transport, limits: { maxRunBytes: 10_000 } });
    expect((await fetch("http://acme.com/a")).body).toHaveLength(5_000);
    await expect(fetch("http://acme.com/b")).rejects.toMatchObject({ kind: "too_much" });
    expect((await fetch("http://acme.com/c")).body).toHaveLength(3_000);
    await expect(fetch("http://www.acme.com/c")).rejects.toMatchObject({ kind: "too_much" });
  });

  it("is 12 MB where nothing else is said", async () => {
    const transport = transportOf({ "/a": text(5_000_000), "/b": text(5_000_000), "/c": text(2_000_001) });
    const { fetch } = await setUp({}, { transport });
    for (const path of ["a", "b"]) expect((await fetch(`http://acme.com/${path}`)).body).toHaveLength(5_000_000);
    await expect(fetch("http://acme.com/c")).rejects.toMatchObject({ kind: "too_much" });
  });
});

describe("redirects", () => {
  const redirectTo =
    (location: string, status = 302): Routes[string] =>
    (_request, response) =>
      void response.writeHead(status, { location }).end("moved");
  /** /1 → /2 → … → /`last` → `end` */
  const chain = (last: number, end: string): Routes =>
    Object.fromEntries(
      Array.from({ length: last }, (_, i) => [`/${i + 1}`, redirectTo(i + 1 === last ? end : `/${i + 2}`)]),
    );

  it("are followed five times, over hosts and schemes' own ports, each in the ledger", async () => {
    const { fetch, session } = await setUp({ ...chain(5, "http://www.acme.com:80/home?a#b"), "/home?a": "home" });
    expect(await fetch("http://acme.com/1")).toMatchObject({
      requestedUrl: "http://acme.com/1",
      url: "http://www.acme.com/home?a",
      body: Buffer.from("home"),
    });
    expect(session.ledger.map(({ url, status, outcome }) => `${url} ${status} ${outcome}`)).toEqual([
      "http://acme.com/robots.txt 404 http",
      "http://acme.com/1 302 ok",
      "http://acme.com/2 302 ok",
      "http://acme.com/3 302 ok",
      "http://acme.com/4 302 ok",
      "http://acme.com/5 302 ok",
      "http://www.acme.com/robots.txt 404 http",
      "http://www.acme.com/home?a 200 ok",
    ]);
  });

  it("are not followed a sixth time", async () => {
    const { fetch, site } = await setUp({ ...chain(6, "/home"), "/home": "home" });
    await expect(fetch("http://acme.com/1")).rejects.toMatchObject({ kind: "too_many_redirects" });
    expect(pages(site.requests)).toHaveLength(6);
  });

  it("that go in circles end, each page having been asked for once", async () => {
    const { fetch, site } = await setUp({ "/a": redirectTo("/b"), "/b": redirectTo("/a") });
    await expect(fetch("http://acme.com/a")).rejects.toMatchObject({ kind: "too_many_redirects" });
    expect(pages(site.requests)).toEqual(["acme.com/a", "acme.com/b"]);
  });

  it.each([301, 302, 303, 307, 308])("of status %i keep or drop the body of a POST as browsers do", async (status) => {
    const { fetch } = await setUp({
      "/old": redirectTo("/new", status),
      "/new": async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        response.end(`${request.method} ${request.headers["content-type"] ?? "-"} ${body}`);
      },
    });
    const document = await fetch("http://acme.com/old", { method: "POST", body: 1 });
    expect(readText(document)).toBe(status === 307 || status === 308 ? "POST application/json 1" : "GET - ");
  });

  describe("within the same host, where no other is wanted,", () => {
    it("are followed", async () => {
      const { fetch } = await setUp({ "/a": redirectTo("/b"), "/b": "board" });
      expect(await fetch("http://acme.com/a", { redirect: "same-host" })).toMatchObject({ body: Buffer.from("board") });
    });

    it("are the answer that there is nothing, when they lead elsewhere", async () => {
      const { fetch, site } = await setUp({ "/a": redirectTo("http://beta.com/b") });
      await expect(fetch("http://acme.com/a", { redirect: "same-host" })).rejects.toMatchObject({
        kind: "http",
        status: 302,
      });
      expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/a"]);
    });
  });

  describe.each([1, 2, 3, 4, 5])("at hop %i", (hop) => {
    it.each([
      "http://127.0.0.1/secret",
      "http://localhost/secret",
      "http://[::1]/secret",
      "http://2130706433/secret",
      "http://169.254.169.254/secret",
      "http://user:password@acme.com/secret",
      "http://acme.com:22/secret",
      "http://intra.acme.com/secret",
      "ftp://acme.com/secret",
    ])("are not followed to %s", async (target) => {
      const { fetch, session, site } = await setUp(
        { ...chain(hop, target), "*": "secret" },
        { names: { "intra.acme.com": ["10.0.0.5"] } },
      );
      await expect(fetch("http://acme.com/1")).rejects.toMatchObject({ kind: "blocked" });
      expect(pages(site.requests)).toHaveLength(hop);
      expect(site.requests.join()).not.toContain("secret");
      expect(session.ledger.at(-1)).toMatchObject({
        status: null,
        outcome: "blocked",
        url: expect.stringContaining("secret"),
      });
      expect(JSON.stringify(session.ledger)).not.toContain("password");
    });
  });

  it.each(["http://127.0.0.1/", "http://localhost/", "http://intra.acme.com/", "http://mixed.acme.com/"])(
    "open no socket where they may not lead: %s",
    async (target) => {
      const forbidden = await startLocalSite({ "*": "secret" });
      cleanups.push(() => forbidden.close());
      const names = {
        "127.0.0.1": ["127.0.0.1"],
        localhost: ["127.0.0.1"],
        "intra.acme.com": ["10.0.0.5"],
        "mixed.acme.com": ["10.0.0.5", PUBLIC_ADDRESS],
      };
      const site = await startLocalSite({ "/": redirectTo(target) });
      cleanups.push(() => site.close());
      const { fetch } = await setUp(
        {},
        {
          names,
          network: {
            mapEndpoint: (address) => ({
              address: "127.0.0.1",
              port: address === PUBLIC_ADDRESS ? site.port : forbidden.port,
            }),
          },
        },
      );
      await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
      expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/"]);
      expect(forbidden.connections).toBe(0);
    },
  );
});

describe("no socket is opened", () => {
  it.each([
    "http://localhost/",
    "http://127.0.0.1/",
    "https://[::1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://intra.acme.com/",
    "http://mixed.acme.com/",
    "not a url",
  ])("for %s", async (url) => {
    const { site, session } = await setUp(
      { "*": "secret" },
      { names: { "intra.acme.com": ["10.0.0.5"], "mixed.acme.com": ["93.184.215.14", "fd00::1"] } },
    );
    const opened = await countSocketsOpened(async () => {
      await expect(session.forSource("about")(url)).rejects.toMatchObject({ kind: "blocked" });
    });
    expect({ opened, connections: site.connections }).toEqual({ opened: 0, connections: 0 });
    expect(session.ledger.at(-1)).toMatchObject({ source: "about", status: null, outcome: "blocked", bytes: 0 });
  });

  it.each(NEVER_VISITED)("is why the session hands nothing for %s to any transport", async (target) => {
    const transport = recordingTransport({ "http://acme.com/": "http://acme.com/2", "http://acme.com/2": target });
    const { session } = await setUp({}, { transport });
    await expect(session.forSource("about")(target)).rejects.toMatchObject({ kind: "blocked" });
    expect(transport.sent).toEqual([]);
    await expect(session.forSource("about")("http://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
    expect(transport.sent).toEqual(["http://acme.com/robots.txt", "http://acme.com/", "http://acme.com/2"]);
  });

  it.each(NEVER_VISITED)("is why the session hands nothing for a robots.txt at %s to any transport", async (target) => {
    const transport = recordingTransport({ "http://acme.com/robots.txt": target });
    const { session } = await setUp({}, { transport });
    await expect(session.forSource("about")("http://acme.com/")).rejects.toMatchObject({ kind: "blocked" });
    expect(transport.sent).toEqual(["http://acme.com/robots.txt"]);
  });

  it("for a URL that this run may not ask for", async () => {
    const guardUrl = (url: URL) => {
      if (url.hostname === "beta.com") throw new FetchError("blocked", url.href, "Not today.");
    };
    const { fetch, site } = await setUp(
      { "/": (_request, response) => void response.writeHead(302, { location: "http://beta.com/" }).end() },
      { guardUrl },
    );
    await expect(fetch("http://beta.com/")).rejects.toMatchObject({ kind: "blocked", message: "Not today." });
    expect(site.connections).toBe(0);
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "blocked", message: "Not today." });
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/"]);
  });
});

describe("time", () => {
  it.each<[string, Routes[string]]>([
    ["no answer comes", () => {}],
    [
      "the headers drip",
      ({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const timer = setInterval(() => socket.write("x: y\r\n"), 20);
        socket.once("close", () => clearInterval(timer));
      },
    ],
    [
      "nothing but interim answers comes",
      ({ socket }) => {
        const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), 20);
        socket.once("close", () => clearInterval(timer));
      },
    ],
    [
      "the trailers drip",
      ({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n");
        const timer = setInterval(() => socket.write("x: y\r\n"), 20);
        socket.once("close", () => clearInterval(timer));
      },
    ],
    ["the body stalls", (_request, response) => void response.writeHead(200).write("<p>")],
    [
      "the body drips",
      (_request, response) => {
        const timer = setInterval(() => response.write("x"), 20);
        response.once("close", () => clearInterval(timer));
      },
    ],
    [
      "the compressed body drips",
      (_request, response) => {
        response.writeHead(200, { "content-encoding": "gzip" }).write(gzipSync("x").subarray(0, 10));
        const timer = setInterval(() => response.write(Buffer.from([0, 0, 0, 0xff, 0xff])), 20);
        response.once("close", () => clearInterval(timer));
      },
    ],
  ])("is up for a request when %s", async (_name, route) => {
    const { fetch, session } = await setUp(
      { "/": route },
      { limits: { requestTimeoutMs: 200, runTimeoutMs: 1_000_000 } },
    );
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "timeout" });
    expect(session.ledger.at(-1)).toMatchObject({ url: "http://acme.com/", outcome: "timeout" });
  });

  it("is up for a request when its name does not resolve in time", async () => {
    const { fetch } = await setUp(
      {},
      { network: { lookup: () => new Promise(() => {}) }, limits: { requestTimeoutMs: 100 } },
    );
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "timeout" });
  });

  it("counts from when a request is sent, not from when it began to wait for its turn", async () => {
    const slow: Routes = {
      "*": async (_request, response) => {
        await sleep(200);
        response.end("ok");
      },
    };
    const { fetch, session } = await setUp(slow, { limits: { requestTimeoutMs: 900 } });
    // Three at once: the last of eighteen is sent after a second.
    const urls = Array.from({ length: 18 }, (_, i) => `http://acme.com/${i}`);
    expect(await Promise.all(urls.map((url) => fetch(url)))).toHaveLength(18);
    expect(session.ledger.at(-1)?.startedMs).toBeGreaterThan(900);
  });

  it("is up for all requests of a run together", async () => {
    const { fetch } = await setUp({ "/slow": () => {}, "/": "ok" }, { limits: { runTimeoutMs: 1000 } });
    await fetch("http://acme.com/");
    await expect(fetch("http://acme.com/slow")).rejects.toMatchObject({ kind: "timeout" });
    await expect(fetch("http://acme.com/other")).rejects.toMatchObject({ kind: "timeout" });
  });

  const never = new Promise<never>(() => {});
  async function* stalled() {
    yield Buffer.from("<p>");
    await never;
  }

  it.each<[string, Transport["send"]]>([
    ["connects", () => never],
    ["reads", async () => ({ status: 200, headers: {}, body: stalled() })],
    ["reads what it asks for in vain", async () => ({ status: 404, headers: {}, body: stalled() })],
  ])("is up for a request though the transport %s without end and heeds no signal", async (_name, send) => {
    const transport: Transport = {
      send: (request) => (request.url.pathname === "/robots.txt" ? transportOf({}).send(request) : send(request)),
      close: async () => {},
    };
    const { fetch } = await setUp({}, { transport, limits: { requestTimeoutMs: 50, runTimeoutMs: 1_000_000 } });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({
      kind: expect.stringMatching(/^(?:timeout|http)$/),
    });
  });

  it("is ten seconds for a request and thirty for a run where nothing else is said", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    cleanups.push(() => vi.useRealTimers());
    const transport = transportOf({ "/": () => ({ body: stalled() }), "/robots.txt": () => ({ body: stalled() }) });
    const { session } = await setUp({}, { transport });
    const outcomeAfter = async (work: Promise<unknown>, ms: number) => {
      let outcome: unknown = "none";
      work.catch((error: FetchError) => (outcome = error.kind));
      await vi.advanceTimersByTimeAsync(ms);
      return outcome;
    };
    for (const host of ["a", "b"]) {
      const work = session.forSource("a")(`http://${host}.com/`);
      expect(await outcomeAfter(work, 9_900)).toBe("none");
      expect(await outcomeAfter(work, 100)).toBe("timeout");
    }
    await vi.advanceTimersByTimeAsync(5_000);
    const last = session.forSource("a")("http://c.com/");
    expect(await outcomeAfter(last, 4_900)).toBe("none");
    expect(await outcomeAfter(last, 100)).toBe("timeout");
  });

  it("is up when the run's own signal says so", async () => {
    const { fetch } = await setUp({ "/": () => {} }, { runSignal: AbortSignal.timeout(100) });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "timeout" });
  });
});

describe("when the caller goes away", () => {
  it.each<[string, Routes]>([
    ["robots.txt is awaited", { "/robots.txt": () => {} }],
    ["an answer is awaited", { "*": () => {} }],
    ["a body is read", { "*": (_request, response) => void response.writeHead(200).write("x") }],
  ])("everything ends within a second while %s, waiting requests included", async (_name, routes) => {
    const caller = new AbortController();
    const { fetch, session, site } = await setUp(routes, { runSignal: caller.signal });
    const asked = Promise.allSettled(Array.from({ length: 8 }, (_, i) => fetch(`http://acme.com/${i}`)));
    await vi.waitFor(() => expect(site.requests.length).toBeGreaterThanOrEqual(routes["*"] ? 4 : 1), 10_000);

    const startedAt = performance.now();
    caller.abort();
    for (const result of await asked) expect(result).toMatchObject({ status: "rejected", reason: { kind: "aborted" } });
    expect(performance.now() - startedAt).toBeLessThan(1000);

    const requests = site.requests.length;
    await expect(fetch("http://acme.com/later")).rejects.toMatchObject({ kind: "aborted" });
    await sleep(50);
    expect(site.requests).toHaveLength(requests);
    expect(session.ledger.every((entry) => ledgerEntrySchema.safeParse(entry).success)).toBe(true);
  });

  it("requests end, and the ledger is complete, when the session is closed", async () => {
    const { fetch, session, site } = await setUp({ "/": () => {} });
    const asked = fetch("http://acme.com/");
    asked.catch(() => {});
    await vi.waitFor(() => expect(site.requests).toContain("acme.com/"), 10_000);
    expect(session.ledger).toHaveLength(1);
    await session.close();
    expect(session.ledger.at(-1)).toMatchObject({ url: "http://acme.com/", outcome: "aborted" });
    await expect(asked).rejects.toMatchObject({ kind: "aborted" });
  });
});

describe("politeness", () => {
  const slow: Routes = {
    "*": async (_request, response) => {
      await sleep(30);
      response.end("ok");
    },
  };

  it("asks a host for at most three things at once, over all runs", async () => {
    const politeness = createPoliteness();
    const { site, newSession } = await setUp(slow, { politeness });
    const fetches = [newSession().forSource("a"), newSession().forSource("b")];
    await Promise.all(
      fetches.flatMap((fetch, run) => Array.from({ length: 8 }, (_, i) => fetch(`http://acme.com/${run}/${i}`))),
    );
    expect(pages(site.requests)).toHaveLength(16);
    expect(site.mostAtOnce).toBe(3);
  });

  it("asks different hosts at the same time", async () => {
    const { site, fetch } = await setUp(slow);
    await Promise.all(Array.from({ length: 8 }, (_, i) => fetch(`http://site${i}.com/`)));
    expect(site.mostAtOnce).toBeGreaterThan(3);
  });

  it("asks for a URL once a run, whoever wants it and whether it was found or not", async () => {
    const { site, session, newSession } = await setUp({
      "/": "home",
      "/moved": (_request, response) => void response.writeHead(301, { location: "/" }).end(),
    });
    const [website, about] = [session.forSource("website"), session.forSource("about")];
    const documents = await Promise.all([
      website("http://acme.com"),
      about("http://acme.com/#a"),
      about("http://acme.com/moved"),
    ]);
    expect(documents.map((document) => [document.requestedUrl, document.url, readText(document)])).toEqual([
      ["http://acme.com/", "http://acme.com/", "home"],
      ["http://acme.com/", "http://acme.com/", "home"],
      ["http://acme.com/moved", "http://acme.com/", "home"],
    ]);
    for (const fetch of [website, about])
      await expect(fetch("http://acme.com/none")).rejects.toMatchObject({ status: 404 });
    expect(pages(site.requests).sort()).toEqual(["acme.com/", "acme.com/moved", "acme.com/none"]);

    await newSession().forSource("website")("http://acme.com/");
    expect(pages(site.requests).filter((request) => request === "acme.com/")).toHaveLength(2);
  });

  it("tells requests of different bodies apart", async () => {
    const { site, fetch } = await setUp({ "*": "ok" });
    const post = (body: unknown) => fetch("http://acme.com/api", { method: "POST", body });
    await Promise.all([post(1), post(1), post(2), fetch("http://acme.com/api")]);
    expect(pages(site.requests)).toHaveLength(3);
  });
});

describe("robots.txt", () => {
  const rules =
    (text: string): Routes[string] =>
    (_request, response) =>
      void response.writeHead(200, { "content-type": "text/plain" }).end(text);

  it("keeps from what it disallows, and is asked for once for all requests", async () => {
    const { fetch, session, site } = await setUp({
      "/robots.txt": rules("User-agent: *\nDisallow: /private"),
      "*": "ok",
    });
    const results = await Promise.allSettled(["/a", "/private/b", "/c"].map((path) => fetch(`http://acme.com${path}`)));
    expect(results).toMatchObject([
      { status: "fulfilled" },
      { status: "rejected", reason: { kind: "robots", url: "http://acme.com/private/b" } },
      { status: "fulfilled" },
    ]);
    expect(site.requests.slice().sort()).toEqual(["acme.com/a", "acme.com/c", "acme.com/robots.txt"]);
    expect(session.ledger.find((entry) => entry.url.endsWith("/b"))).toMatchObject({ status: null, outcome: "robots" });
  });

  it("is kept for later runs", async () => {
    const { newSession, site } = await setUp({ "*": "ok" }, { politeness: createPoliteness() });
    await newSession().forSource("a")("http://acme.com/");
    await newSession().forSource("a")("http://acme.com/");
    expect(site.requests).toEqual(["acme.com/robots.txt", "acme.com/", "acme.com/"]);
  });

  it("holds for each host that a redirect leads to", async () => {
    const { fetch, site } = await setUp({
      "/": (_request, response) => void response.writeHead(302, { location: "http://beta.com/jobs" }).end(),
      "beta.com/robots.txt": rules("User-agent: ProspectIntelligence\nDisallow: /"),
      "/jobs": "jobs",
    });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({ kind: "robots", url: "http://beta.com/jobs" });
    expect(pages(site.requests)).toEqual(["acme.com/"]);
  });

  it("is followed when it has moved, and each hop is guarded", async () => {
    const moved =
      (location: string): Routes[string] =>
      (_request, response) =>
        void response.writeHead(301, { location }).end();
    const { fetch, site } = await setUp({
      "acme.com/robots.txt": moved("http://www.acme.com/robots.txt"),
      "www.acme.com/robots.txt": rules("User-agent: *\nDisallow: /a"),
      "beta.com/robots.txt": moved("http://127.0.0.1/robots.txt"),
      "*": "ok",
    });
    await expect(fetch("http://acme.com/a")).rejects.toMatchObject({ kind: "robots" });
    await expect(fetch("http://acme.com/b")).resolves.toMatchObject({ body: Buffer.from("ok") });
    await expect(fetch("http://beta.com/")).rejects.toMatchObject({ kind: "blocked" });
    expect(site.requests.join()).not.toContain("127.0.0.1");
  });

  it("that moves more than five times is as good as none", async () => {
    const { fetch } = await setUp({
      "*": (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
      "/robots.txt": (_request, response) => void response.writeHead(302, { location: "/1" }).end(),
      "/": "home",
    });
    await expect(fetch("http://acme.com/")).resolves.toMatchObject({ body: Buffer.from("home") });
  });

  it("that answers with an error keeps from everything", async () => {
    const { fetch, site } = await setUp({
      "/robots.txt": (_request, response) => void response.writeHead(503).end(),
      "*": "ok",
    });
    await expect(fetch("http://acme.com/")).rejects.toMatchObject({
      kind: "robots",
      message: expect.stringContaining("503"),
    });
    expect(site.requests).toEqual(["acme.com/robots.txt"]);
  });

  it("that cannot be had is asked for once a run, and again by the next", async () => {
    let isDown = true;
    const { newSession, site } = await setUp(
      {
        "/robots.txt": (request, response) => {
          if (isDown) request.socket.destroy();
          else response.writeHead(404).end();
        },
        "*": "ok",
      },
      { politeness: createPoliteness() },
    );
    const fetch = newSession().forSource("a");
    await expect(fetch("http://acme.com/a")).rejects.toMatchObject({ kind: "network" });
    await expect(fetch("http://acme.com/b")).rejects.toMatchObject({ kind: "network" });
    expect(site.requests).toEqual(["acme.com/robots.txt"]);
    isDown = false;
    await expect(newSession().forSource("a")("http://acme.com/a")).resolves.toMatchObject({ body: Buffer.from("ok") });
  });

  it("is read whatever its media type, and no further than 500 KiB", async () => {
    const endless = Buffer.alloc(600 * 1024, "# filler\n");
    const { fetch } = await setUp({
      "/robots.txt": (_request, response) => {
        response.writeHead(200, { "content-type": "application/octet-stream", "content-length": 10_000_000 });
        response.write("User-agent: *\nDisallow: /a\n");
        // Never ends: what has been read by then must do.
        response.write(endless);
      },
      "*": "ok",
    });
    await expect(fetch("http://acme.com/a")).rejects.toMatchObject({ kind: "robots" });
    await expect(fetch("http://acme.com/b")).resolves.toMatchObject({ body: Buffer.from("ok") });
  });

  it("is loaded by another run when the one that was loading it goes away", async () => {
    const caller = new AbortController();
    let asked = 0;
    const { newSession } = await setUp(
      {
        "/robots.txt": (_request, response) => {
          asked += 1;
          if (asked > 1) response.writeHead(404).end();
        },
        "*": "ok",
      },
      { politeness: createPoliteness() },
    );
    const abandoned = newSession({ runSignal: caller.signal }).forSource("a")("http://acme.com/");
    abandoned.catch(() => {});
    await vi.waitFor(() => expect(asked).toBe(1), 10_000);
    const other = newSession().forSource("a")("http://acme.com/");
    caller.abort();
    await expect(abandoned).rejects.toMatchObject({ kind: "aborted" });
    await expect(other).resolves.toMatchObject({ body: Buffer.from("ok") });
  });
});
