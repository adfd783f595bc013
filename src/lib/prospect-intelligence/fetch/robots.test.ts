import { describe, expect, it, vi } from "vitest";
import { loadRobotsRules, parseRobotsRules, RobotsCache, type RobotsRules } from "./robots";
import { FetchError } from "./types";

const ORIGIN = "https://acme.com";

describe("parseRobotsRules", () => {
  it.each<[string, string, Record<string, boolean>]>([
    ["nothing", "", { "/": true, "/a": true }],
    ["a page instead of rules", "<!doctype html><p>User-agent stuff: Disallow", { "/": true }],
    ["everything disallowed", "User-agent: *\nDisallow: /", { "/": false, "/a?b": false }],
    ["an empty rule", "User-agent: *\nDisallow:", { "/": true }],
    ["a byte order mark", "\ufeffUser-agent: *\nDisallow: /", { "/": false }],
    [
      "Windows and old Mac line ends",
      "User-agent: *\r\nDisallow: /a\rDisallow: /b",
      { "/a": false, "/b": false, "/c": true },
    ],
    ["comments and blanks", " user-AGENT : * # all\n\n # hi\n  DISALLOW :  /a  # no", { "/a": false, "/b": true }],
    [
      "a group of our own before the one for all",
      "User-agent: *\nDisallow: /\n\nUser-agent: prospectINTELLIGENCE\nDisallow: /private",
      { "/": true, "/private": false },
    ],
    ["our name with a version", "User-agent: ProspectIntelligence/9.9\nDisallow: /", { "/": false }],
    ["other crawlers' groups", "User-agent: OtherBot\nDisallow: /", { "/": true }],
    ["a name that only begins like ours", "User-agent: ProspectIntelligencePlus\nDisallow: /", { "/": true }],
    [
      "two groups of ours as one",
      "User-agent: ProspectIntelligence\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: ProspectIntelligence\nDisallow: /b",
      { "/a": false, "/b": false, "/c": true },
    ],
    ["one group for several crawlers", "User-agent: OtherBot\nUser-agent: *\nDisallow: /a", { "/a": false }],
    [
      "a group with other records between its names",
      "User-agent: *\nSitemap: https://acme.com/s.xml\nCrawl-delay: 3\nUser-agent: OtherBot\nDisallow: /a",
      { "/a": false, "/b": true },
    ],
    ["rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /a", { "/": true, "/a": false }],
    [
      "the longest match before the first",
      "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c",
      { "/a": false, "/a/b": true, "/a/b/c": false },
    ],
    ["allow before disallow of equal length", "User-agent: *\nDisallow: /a\nAllow: /a", { "/a": true }],
    ["cases of paths apart", "User-agent: *\nDisallow: /A", { "/A": false, "/a": true }],
    ["wildcards", "User-agent: *\nDisallow: /*.pdf", { "/a/b.pdf?x": false, "/b.html": true }],
    ["runs of wildcards", "User-agent: *\nDisallow: /**a***b", { "/xaxb": false, "/xa": true }],
    [
      "end marks",
      "User-agent: *\nDisallow: /a$\nDisallow: /*.php$",
      { "/a": false, "/ab": true, "/x.php": false, "/x.php?y": true },
    ],
    [
      "patterns between wildcards, in their order",
      "User-agent: *\nDisallow: /a*b*c$",
      { "/abbc": false, "/acb": true, "/abcd": true },
    ],
    ["an end that would overlap", "User-agent: *\nDisallow: /ab*b$", { "/ab": true, "/abb": false }],
    ["a dollar that is no end mark", "User-agent: *\nDisallow: /a$b", { "/a$b": false, "/a": true }],
    ["characters that URLs leave without an escape", "User-agent: *\nDisallow: /a|b[]", { "/a|b[]": false }],
    ["half of a surrogate pair", "User-agent: *\nDisallow: /a\ud800", { "/a": true }],
    ["a percent sign that is no escape", "User-agent: *\nDisallow: /100%", { "/100%": false, "/100": true }],
    ["queries", "User-agent: *\nDisallow: /*?id=", { "/a?id=1": false, "/a?x=1": true }],
    // RFC 9309, section 2.2.2
    ["paths of UTF-8", "User-agent: *\nDisallow: /foo/bar/ツ", { "/foo/bar/%E3%83%84": false, "/foo/bar/": true }],
    ["escaped UTF-8", "User-agent: *\nDisallow: /foo/%e3%83%84", { "/foo/ツ": false }],
    [
      "escapes of unreserved characters",
      "User-agent: *\nDisallow: /foo/%62%61%7A",
      { "/foo/baz": false, "/foo/%62az": false },
    ],
    [
      "escapes of reserved characters as they are",
      "User-agent: *\nDisallow: /a%2Fb",
      { "/a%2fb": false, "/a/b": true },
    ],
  ])("follows %s", (_name, text, expected) => {
    const rules = parseRobotsRules(text);
    const answers = Object.keys(expected).map((path) => [path, rules.isAllowed(new URL(path, ORIGIN))]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });

  // The most that is read. Were each rule kept for each name, it would take minutes, and all memory there is.
  it.each([
    ["rules", "Disallow: /a\n"],
    ["delays", "Crawl-delay: 1\n"],
  ])("reads a group of many names and many %s in linear time", (_name, line) => {
    const text = "User-agent: *\n".repeat(28_000) + line.repeat(9_000);
    const rules = parseRobotsRules(text);
    expect(rules.size).toBeLessThan(1_000_000);
    expect([rules.isAllowed(new URL("/a", ORIGIN)), rules.crawlDelayMs]).toContain(
      line.startsWith("C") ? 1_000 : false,
    );
  });

  it("follows ten thousand rules, and disallows everything where there are more", () => {
    const rulesOf = (count: number) => parseRobotsRules(`User-agent: *\n${"Disallow: /a\n".repeat(count)}`);
    const home = new URL("/", ORIGIN);
    expect(rulesOf(10_000).isAllowed(home)).toBe(true);
    expect(rulesOf(10_001).isAllowed(home)).toBe(false);
    expect(rulesOf(10_001).reason).toContain("too complex");
  });

  it("counts the memory that rules take, however short they are", () => {
    const { size } = parseRobotsRules(`User-agent: *\n${"Allow: /\n".repeat(10_000)}`);
    expect(size).toBeGreaterThan(10_000 * 60);
  });

  it("follows patterns with wildcards, and disallows everything where they would take long to match", () => {
    const rulesOf = (count: number) => parseRobotsRules(`User-agent: *\n${"Disallow: /*a*a*a*b\n".repeat(count)}`);
    const home = new URL("/", ORIGIN);
    expect(rulesOf(5_000).isAllowed(home)).toBe(true);
    expect(rulesOf(6_000).isAllowed(home)).toBe(false);
    expect(rulesOf(6_000).reason).toContain("too complex");
  });
});

describe("Crawl-delay", () => {
  it.each<[string, string, number]>([
    ["nobody's", "User-agent: *\nDisallow: /a", 0],
    ["for all", "User-agent: *\nCrawl-delay: 10", 10_000],
    ["a fraction", "User-agent: *\nCrawl-delay: 0.5 # s", 500],
    ["before the rules of its group", "User-agent: *\nCrawl-delay: 3\nDisallow: /a", 3_000],
    ["after a byte order mark", "\ufeffUser-agent: *\nCrawl-delay: 3", 3_000],
    ["in odd spelling", "USER-AGENT:*\r\n  crawl-DELAY :2", 2_000],
    ["another's", "User-agent: OtherBot\nCrawl-delay: 10\n\nUser-agent: *\nDisallow: /a", 0],
    [
      "ours before all's",
      "User-agent: *\nCrawl-delay: 10\nDisallow: /\nUser-agent: ProspectIntelligence/1\nCrawl-delay: 2",
      2_000,
    ],
    [
      "all's, which does not count where a group is ours",
      "User-agent: ProspectIntelligence\nAllow: /\nUser-agent: *\nCrawl-delay: 10",
      0,
    ],
    ["for several names", "User-agent: ProspectIntelligence\nUser-agent: OtherBot\nCrawl-delay: 4", 4_000],
    [
      "the longest of several",
      "User-agent: *\nCrawl-delay: 4\nAllow: /\n\nUser-agent: *\nCrawl-delay: 6\nCrawl-delay: 5",
      6_000,
    ],
    ["no number", "User-agent: *\nCrawl-delay: soon", 0],
    ["negative", "User-agent: *\nCrawl-delay: -5", 0],
    ["before any name", "Crawl-delay: 9\nUser-agent: *\nDisallow: /a", 0],
  ])("is read when it is %s", (_name, text, expected) => {
    expect(parseRobotsRules(text).crawlDelayMs).toBe(expected);
  });
});

describe("loadRobotsRules", () => {
  const load = (answer: string | FetchError) =>
    loadRobotsRules(ORIGIN, async (url) => {
      expect(url.href).toBe("https://acme.com/robots.txt");
      if (answer instanceof FetchError) throw answer;
      return answer;
    });
  const failure = (kind: FetchError["kind"], status?: number) =>
    new FetchError(kind, `${ORIGIN}/robots.txt`, "no", { status });
  const home = new URL("/", ORIGIN);

  it("follows the rules that were found", async () => {
    expect((await load("User-agent: *\nDisallow: /")).isAllowed(home)).toBe(false);
  });

  it.each([400, 401, 403, 404, 410, 451])("allows everything when robots.txt answers %i", async (status) => {
    expect((await load(failure("http", status))).isAllowed(home)).toBe(true);
  });

  it.each([429, 500, 502, 503, 504])("disallows everything for a minute when robots.txt answers %i", async (status) => {
    const rules = await load(failure("http", status));
    expect(rules.isAllowed(home)).toBe(false);
    expect(rules.reason).toContain(String(status));
    expect(rules.ttlMs).toBe(60_000);
  });

  it("allows everything when robots.txt redirects too often", async () => {
    expect((await load(failure("too_many_redirects"))).isAllowed(home)).toBe(true);
  });

  it.each(["network", "timeout", "dns", "blocked", "aborted", "parse"] as const)(
    "says %s when that is why there is no robots.txt",
    async (kind) => {
      await expect(load(failure(kind))).rejects.toMatchObject({ kind });
    },
  );
});

describe("RobotsCache", () => {
  const never = new AbortController().signal;
  const rules = (over: Partial<RobotsRules> = {}): RobotsRules => ({
    isAllowed: () => true,
    reason: "",
    crawlDelayMs: 0,
    ttlMs: 1000,
    size: 1,
    ...over,
  });

  it("loads once for all who ask at the same time or before the rules are stale", async () => {
    let now = 0;
    const cache = new RobotsCache(() => now);
    const load = vi.fn(async () => rules());

    await Promise.all([cache.get("a", load, never), cache.get("a", load, never)]);
    now = 999;
    await cache.get("a", load, never);
    expect(load).toHaveBeenCalledTimes(1);

    now = 1000;
    await cache.get("a", load, never);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("keeps origins apart", async () => {
    const cache = new RobotsCache();
    const ofA = rules();
    const ofB = rules();
    expect(await cache.get("a", async () => ofA, never)).toBe(ofA);
    expect(await cache.get("b", async () => ofB, never)).toBe(ofB);
  });

  it("shares a failure with those who waited for it, and keeps it no longer", async () => {
    const cache = new RobotsCache();
    const load = vi.fn(async (): Promise<RobotsRules> => {
      throw new Error("down");
    });
    const asked = await Promise.allSettled([cache.get("a", load, never), cache.get("a", load, never)]);
    expect(asked.map((result) => result.status)).toEqual(["rejected", "rejected"]);
    expect(load).toHaveBeenCalledTimes(1);

    const found = rules();
    expect(await cache.get("a", async () => found, never)).toBe(found);
  });

  it("loads again for the others when the run that was loading goes away", async () => {
    const cache = new RobotsCache();
    const leaving = new AbortController();
    const gone = new FetchError("aborted", "a", "gone");
    const abandoned = cache.get(
      "a",
      () => new Promise((_resolve, reject) => leaving.signal.addEventListener("abort", () => reject(gone))),
      leaving.signal,
    );
    const found = rules();
    const load = vi.fn(async () => found);
    const waiting = [cache.get("a", load, never), cache.get("a", load, never)];

    leaving.abort();
    await expect(abandoned).rejects.toBe(gone);
    expect(await Promise.all(waiting)).toEqual([found, found]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each(["politeness", "too_much"] as const)(
    "loads again for the others when the run that was loading fails for want of its own time or room (%s)",
    async (kind) => {
      const cache = new RobotsCache();
      const failure = new FetchError(kind, "a", "no");
      const failing = cache.get("a", () => Promise.reject(failure), never);
      const found = rules();
      const waiting = cache.get("a", async () => found, never);
      await expect(failing).rejects.toBe(failure);
      expect(await waiting).toBe(found);
    },
  );

  it("lets a run that goes away stop waiting for another's load", async () => {
    const cache = new RobotsCache();
    const leaving = new AbortController();
    void cache.get("a", () => new Promise(() => {}), never);
    const waiting = cache.get("a", async () => rules(), leaving.signal);
    leaving.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
  });

  it("drops the oldest rules when they take too much memory", async () => {
    const cache = new RobotsCache();
    const load = vi.fn(async () => rules({ size: 500_000 }));
    for (let i = 0; i < 17; i += 1) await cache.get(`origin ${i}`, load, never);
    await cache.get("origin 16", load, never);
    expect(load).toHaveBeenCalledTimes(17);
    await cache.get("origin 0", load, never);
    expect(load).toHaveBeenCalledTimes(18);
  });

  it("drops the oldest of more than two thousand origins, however little their rules take", async () => {
    const cache = new RobotsCache();
    const load = vi.fn(async () => rules({ size: 0 }));
    for (let i = 0; i < 2_001; i += 1) await cache.get(`origin ${i}`, load, never);
    await cache.get("origin 1", load, never);
    expect(load).toHaveBeenCalledTimes(2_001);
    await cache.get("origin 0", load, never);
    expect(load).toHaveBeenCalledTimes(2_002);
  });
});
