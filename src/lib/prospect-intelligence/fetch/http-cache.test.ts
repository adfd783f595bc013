import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CacheableRequest, HttpCache } from "./http-cache";
import type { Answer } from "./request";

const NOW = new Date("2026-11-23T09:30:00Z");
const HOME = new URL("https://acme.com/");
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

const ask = (headers: Record<string, string> = {}, url = HOME): CacheableRequest => ({
  url,
  headers: { accept: "text/html", ...headers },
});

function page(text = "home", url = HOME): Answer {
  const fetchedAt = new Date().toISOString();
  const document = {
    url: url.href,
    status: 200,
    headers: {},
    contentType: "text/html",
    cookieNames: [],
    body: Buffer.from(text),
  };
  return { kind: "document", document: { ...document, fetchedAt } };
}

/** A cache that keeps an answer with these headers, if it keeps it. */
function cacheOf(headers: Record<string, string>, answer = page(), status = 200): HttpCache {
  const cache = new HttpCache();
  cache.store(ask(), { status, headers }, answer);
  return cache;
}

describe("an answer is not asked for again", () => {
  it.each<[string, Record<string, string>, number]>([
    ["for as long as it says", { "cache-control": "max-age=60" }, 60],
    ["in whatever case it says so", { "cache-control": "Public, Max-Age=60" }, 60],
    ["though it is private", { "cache-control": "private, max-age=60" }, 60],
    ["until it expires", { expires: "Mon, 23 Nov 2026 09:31:00 GMT", date: "Mon, 23 Nov 2026 09:30:00 GMT" }, 60],
    ["counting from when the site made it", { "cache-control": "max-age=60", age: "20" }, 40],
    ["for five minutes at most", { "cache-control": "max-age=86400" }, 300],
    ["for five minutes at most, be it immutable", { "cache-control": "max-age=86400, immutable" }, 300],
    ["for no longer while another copy is fetched", { "cache-control": "max-age=60, stale-while-revalidate=60" }, 60],
    ["for no longer when the site fails", { "cache-control": "max-age=60, stale-if-error=600" }, 60],
  ])("%s", (_name, headers, seconds) => {
    const answer = page();
    const cache = cacheOf(headers, answer);
    vi.advanceTimersByTime(seconds * 1000 - 1000);
    expect(cache.findFresh(ask())).toEqual(answer);
    vi.advanceTimersByTime(1000);
    expect(cache.findFresh(ask())).toBeUndefined();
  });

  it("when it is a redirect that says so", () => {
    const redirect: Answer = { kind: "redirect", status: 301, location: new URL("https://www.acme.com/") };
    expect(cacheOf({ "cache-control": "max-age=60" }, redirect, 301).findFresh(ask())).toBe(redirect);
  });
});

describe("an answer is asked for again", () => {
  it.each<[string, Record<string, string>]>([
    ["that says nothing", {}],
    ["that says only when it was changed", { "last-modified": "Mon, 23 Nov 2020 09:30:00 GMT" }],
    ["that must not be stored", { "cache-control": "no-store, max-age=60" }],
    ["that must not be stored, in capitals", { "cache-control": "NO-STORE, max-age=60" }],
    ["that must be checked", { "cache-control": "no-cache, max-age=60" }],
    ["that must be checked, as HTTP/1.0 says it", { pragma: "no-cache" }],
    ["that is stale at once", { "cache-control": "max-age=0" }],
    ["that is fresh for shared caches alone", { "cache-control": "s-maxage=60" }],
    ["that has expired", { expires: "0" }],
    ["that sets a cookie", { "cache-control": "max-age=60", "set-cookie": "session=1" }],
    ["that depends on who knows what", { "cache-control": "max-age=60", vary: "*" }],
    ["that depends on what is asked with", { "cache-control": "max-age=60", vary: "Accept" }],
  ])("%s", (_name, headers) => {
    expect(cacheOf(headers).findFresh(ask({ accept: "application/json" }))).toBeUndefined();
  });

  it("that failed", () => {
    expect(cacheOf({ "cache-control": "max-age=60" }, page(), 500).findFresh(ask())).toBeUndefined();
  });

  it("at another address", () => {
    const cache = cacheOf({ "cache-control": "max-age=60" });
    for (const url of ["https://acme.com/?", "http://acme.com/", "https://www.acme.com/"]) {
      expect(cache.findFresh(ask({}, new URL(url)))).toBeUndefined();
    }
  });
});

describe("a condition", () => {
  const ETAG = { etag: '"1"' };
  const LAST_MODIFIED = { "last-modified": "Mon, 23 Nov 2020 09:30:00 GMT" };

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["with its tag", ETAG, { "if-none-match": '"1"' }],
    ["with its weak tag", { etag: 'W/"1"' }, { "if-none-match": 'W/"1"' }],
    ["with its date", LAST_MODIFIED, { "if-modified-since": LAST_MODIFIED["last-modified"] }],
    [
      "with both",
      { ...ETAG, ...LAST_MODIFIED },
      { "if-none-match": '"1"', "if-modified-since": LAST_MODIFIED["last-modified"] },
    ],
    ["of what must be checked each time", { ...ETAG, "cache-control": "no-cache" }, { "if-none-match": '"1"' }],
    ["of nothing that has neither", { "cache-control": "max-age=60" }, {}],
    ["of nothing that must not be stored", { ...ETAG, "cache-control": "no-store" }, {}],
    ["of nothing that sets a cookie", { ...ETAG, "set-cookie": "a=1" }, {}],
    ["of nothing that was asked for otherwise", { ...ETAG, vary: "accept" }, {}],
  ])("is made %s", (_name, headers, conditions) => {
    const request = ask(headers.vary ? { accept: "application/json" } : {});
    expect(cacheOf(headers).conditionsFor(request)).toEqual(conditions);
  });

  it("that is met confirms the answer as of now, under the news it brings", () => {
    const cache = cacheOf({ ...ETAG, "cache-control": "max-age=60", age: "30" });
    vi.advanceTimersByTime(10 * MINUTE);
    const confirmed = cache.confirm(
      ask(),
      { "cache-control": "max-age=120", "content-length": "0" },
      "2026-11-23T09:40:00Z",
    );
    expect(confirmed).toMatchObject({
      kind: "document",
      document: { body: Buffer.from("home"), fetchedAt: "2026-11-23T09:40:00Z" },
    });
    vi.advanceTimersByTime(119_000);
    expect(cache.findFresh(ask())).toEqual(confirmed);
    vi.advanceTimersByTime(1_000);
    expect(cache.findFresh(ask())).toBeUndefined();
    expect(cache.conditionsFor(ask())).toEqual({ "if-none-match": '"1"' });
  });

  it.each([
    ["repeats the tag", { etag: '"1"' }, true],
    ["repeats the tag as a weak one", { etag: 'W/"1"' }, true],
    ["says nothing of a tag", {}, true],
    ["names another", { etag: '"2"' }, false],
  ])("is met when the answer %s", (_name, headers, isMet) => {
    const cache = cacheOf({ ...ETAG, ...LAST_MODIFIED });
    expect(cache.confirm(ask(), headers as Record<string, string>, NOW.toISOString()) !== undefined).toBe(isMet);
    expect(cache.conditionsFor(ask())["if-none-match"] !== undefined).toBe(isMet);
  });

  it("that was never made confirms nothing", () => {
    expect(new HttpCache().confirm(ask(), {}, NOW.toISOString())).toBeUndefined();
  });
});

describe("what is kept", () => {
  it("is handed to each run as a body of its own, so that what is read from it goes with the run", () => {
    const answer = page();
    const cache = cacheOf({ "cache-control": "max-age=60", etag: '"1"' }, answer);
    const handedOut = [
      answer,
      cache.findFresh(ask()),
      cache.findFresh(ask()),
      cache.confirm(ask(), {}, NOW.toISOString()),
    ];
    const bodies = handedOut.map((each) => (each?.kind === "document" ? each.document.body : undefined));
    expect(new Set(bodies).size).toBe(4);
    expect(bodies.map(String)).toEqual(["home", "home", "home", "home"]);
  });

  const FRESH = { status: 200, headers: { "cache-control": "max-age=60" } };
  const url = (name: string | number) => new URL(`https://acme.com/${name}`);

  it("is nothing of the response but its status and headers, which its body would hold a connection's memory by", () => {
    const cache = new HttpCache();
    const response = {
      ...FRESH,
      get body(): never {
        throw new Error("The body was taken");
      },
    };
    expect(() => cache.store(ask(), response, page())).not.toThrow();
    expect(cache.findFresh(ask())).toBeDefined();
  });

  it("is bounded in memory: what was of no use for longest goes first", () => {
    const cache = new HttpCache({ maxBytes: 100_000 });
    const store = (name: string) => cache.store(ask({}, url(name)), FRESH, page("x".repeat(20_000), url(name)));
    const names = () => ["a", "b", "c", "d", "e"].filter((name) => cache.findFresh(ask({}, url(name))));
    for (const name of ["a", "b", "c", "d"]) store(name);
    cache.findFresh(ask({}, url("a")));
    store("e");
    expect(names()).toEqual(["a", "c", "d", "e"]);
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
  });

  it("is bounded where it is many small things", () => {
    const cache = new HttpCache({ maxBytes: 100_000 });
    for (let i = 0; i < 1_000; i += 1) cache.store(ask({}, url(i)), FRESH, page("", url(i)));
    expect(cache.bytes).toBeLessThanOrEqual(100_000);
    expect(cache.bytes).toBeGreaterThan(90_000);
  });

  it("is no more of a small body than its bytes", () => {
    const cache = new HttpCache();
    const body = Buffer.alloc(1_000_000).subarray(0, 100);
    const answer = page();
    if (answer.kind === "document") answer.document.body = body;
    cache.store(ask(), FRESH, answer);
    const found = cache.findFresh(ask());
    expect(found?.kind === "document" && found.document.body.buffer.byteLength).toBe(100);
  });

  it("is bounded where it is long headers", () => {
    const cache = new HttpCache({ maxBytes: 1_000_000 });
    const response = { ...FRESH, headers: { ...FRESH.headers, via: "x".repeat(60_000) } };
    for (let i = 0; i < 50; i += 1) cache.store(ask({}, url(i)), response, page("", url(i)));
    expect(Array.from({ length: 50 }, (_, i) => cache.findFresh(ask({}, url(i)))).filter(Boolean)).toHaveLength(15);
  });

  it("takes no more when it is stored again, and nothing once it may not be", () => {
    const cache = new HttpCache();
    for (let i = 0; i < 3; i += 1) cache.store(ask(), FRESH, page());
    const { bytes } = cache;
    cache.store(ask(), FRESH, page());
    expect(cache.bytes).toBe(bytes);
    cache.store(ask(), { status: 200, headers: { "cache-control": "no-store", etag: '"1"' } }, page());
    expect({ bytes: cache.bytes, found: cache.findFresh(ask()) }).toEqual({ bytes: 0, found: undefined });
  });

  it("is no single page that would push out many others", () => {
    const cache = new HttpCache();
    cache.store(ask(), FRESH, page("x".repeat(6_000_000)));
    expect(cache.findFresh(ask())).toBeUndefined();
  });
});
