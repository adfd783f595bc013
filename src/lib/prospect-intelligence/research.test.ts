import { afterEach, describe, expect, test, vi } from "vitest";
import type { KnownRoles } from "./extract/job-changes";
import { FetchError } from "./fetch/types";
import { type ResearchOptions, researchCompany } from "./research";
import { type NoticeKind, type Research, researchSchema, type SourceReport } from "./schemas";
import { DEFAULT_ICP_PROFILE, scoreResearch } from "./scoring";
import { SIGNAL_KEYS } from "./signals";
import { about } from "./sources/about";
import { blog } from "./sources/blog";
import { careers } from "./sources/careers";
import { SOURCES } from "./sources/registry";
import type { Source } from "./sources/source";
import { technology } from "./sources/technology";
import { website } from "./sources/website";
import { createTestWeb, json, jsonLdScript, nav, page, robotCheck, type TestRoutes } from "./testing/web";

const NOW = new Date("2026-11-20T12:00:00.000Z");
const ID = "0d1e7a52-53a9-4b2e-8d0c-0e7d3c3a1f11";

const ACME: TestRoutes = {
  "https://acme.com/": page(
    "Acme",
    nav({ About: "/about", Careers: "/careers", "Engineering blog": "/engineering" }),
    `${jsonLdScript({ "@type": "Organization", name: "Acme", foundingDate: "2016" })}<script src="https://js.stripe.com/v3/"></script>`,
  ),
  "https://acme.com/about": page(
    "About Acme",
    "<p>Founded in 2016, we are a team of 180 people. Our headquarters are in Berlin, Germany.</p>",
  ),
  "https://acme.com/careers": page("Careers at Acme", '<a href="https://jobs.ashbyhq.com/acme">Open roles</a>'),
  "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true": json({
    apiVersion: "1",
    jobs: [
      {
        id: "1",
        title: "Software Engineer",
        department: "Engineering",
        location: "Berlin",
        isListed: true,
        jobUrl: "https://jobs.ashbyhq.com/acme/1",
        publishedAt: "2026-11-10T08:00:00.000+00:00",
      },
      {
        id: "2",
        title: "Account Executive",
        department: "Sales",
        location: "Berlin",
        isListed: true,
        jobUrl: "https://jobs.ashbyhq.com/acme/2",
        publishedAt: "2026-10-01T08:00:00.000+00:00",
      },
    ],
  }),
  "https://acme.com/engineering": page(
    "Acme Engineering",
    "",
    '<link rel="alternate" type="application/rss+xml" href="/engineering/rss">',
  ),
  "https://acme.com/engineering/rss": {
    type: "application/rss+xml",
    body: "<rss version='2.0'><channel><title>Acme Engineering</title><item><title>Queues</title><pubDate>Sun, 01 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>",
  },
};

/** Enough to show how sources are run together. */
const FIVE: readonly Source[] = [website, about, careers, blog, technology];

interface Run {
  getPreviousRoles?: (domain: string) => Promise<KnownRoles | null>;
  routes?: TestRoutes;
  input?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  requestTimeoutMs?: number;
  sources?: readonly Source[];
  openSession?: ResearchOptions["openSession"];
}

function run({ routes = ACME, input = "acme.com", requestTimeoutMs = 10_000, ...options }: Run = {}) {
  const web = createTestWeb(routes, { requestTimeoutMs });
  const reports: SourceReport[] = [];
  const result = researchCompany(input, {
    profile: DEFAULT_ICP_PROFILE,
    id: ID,
    now: NOW,
    openSession: web.openSession,
    onSource: (report) => reports.push(report),
    sources: FIVE,
    ...options,
  });
  return { web, reports, result };
}

const values = (research: Research) => Object.fromEntries(research.signals.map(({ key, value }) => [key, value]));
const reasonOf = (research: Research, key: string) => research.signals.find((signal) => signal.key === key)?.reason;
const statuses = (research: Research) => Object.fromEntries(research.sources.map(({ name, status }) => [name, status]));

afterEach(() => {
  vi.useRealTimers();
});

describe("a company whose pages can all be read", () => {
  test("is described, scored and in the shape of the contract", async () => {
    const research = await run({ input: "https://WWW.Acme.com/pricing?x=1" }).result;
    expect(researchSchema.parse(research)).toEqual(research);
    expect(research).toMatchObject({
      id: ID,
      domain: "acme.com",
      companyName: "Acme",
      researchedAt: NOW.toISOString(),
    });
    expect(values(research)).toMatchObject({
      has_careers_page: true,
      job_board: "ashby",
      total_open_roles: 2,
      engineering_role_count: 1,
      has_open_engineering_roles: true,
      engineering_role_share: 0.5,
      newest_role_age_days: 10,
      has_engineering_blog: true,
      latest_post_age_days: 19,
      posts_last_90_days: 1,
      technologies: ["Stripe"],
      company_name: "Acme",
      description: null,
      industry: null,
      founded_year: 2016,
      employee_count: 180,
      headquarters_city: "Berlin",
      headquarters_country: "DE",
    });
    const { icpScore, priorityLevel, coverage, score } = scoreResearch(research.signals, DEFAULT_ICP_PROFILE);
    expect(research).toMatchObject({ icpScore, priorityLevel, coverage, score });
  });

  test("tells what changed on its job board since the last run", async () => {
    const before: KnownRoles = {
      researchedAt: "2026-11-02T09:00:00.000Z",
      jobBoard: "ashby",
      roles: [
        { id: "ashby:1", title: "Software Engineer" },
        { id: "ashby:9", title: "Office Manager" },
        { id: "ashby:8", title: "Recruiter" },
      ],
    };
    const asked: string[] = [];
    const getPreviousRoles = async (domain: string) => {
      asked.push(domain);
      return before;
    };
    expect(values(await run({ getPreviousRoles }).result)).toMatchObject({ roles_opened: 1, roles_closed: 2 });
    expect(asked).toEqual(["acme.com"]);
  });

  test("is researched all the same when earlier runs can't be looked up", async () => {
    const getPreviousRoles = async () => {
      throw new Error("The database is away");
    };
    const research = await run({ getPreviousRoles }).result;
    expect(values(research)).toMatchObject({ total_open_roles: 2, roles_opened: null, roles_closed: null });
    expect(reasonOf(research, "roles_opened")).toBe("Earlier runs could not be looked up");
  });

  test("has every signal of the catalogue, in its order", async () => {
    const research = await run().result;
    expect(research.signals.map(({ key }) => key)).toEqual(SIGNAL_KEYS);
  });

  test("shows the evidence of all sources that agree, and the first one's value", async () => {
    const research = await run().result;
    const founded = research.signals.find(({ key }) => key === "founded_year");
    expect(founded?.evidence.map(({ url, quote }) => [url, quote])).toEqual([
      ["https://acme.com/", "$.foundingDate: 2016"],
      ["https://acme.com/about", "Founded in 2016, we are a team of 180 people."],
    ]);
  });

  test("is reported source by source, with what the ledger has of each", async () => {
    const { result, reports } = run();
    const research = await result;
    expect(reports[0]).toMatchObject({ name: "website", status: "ok", reason: null, requests: 2 });
    expect(reports.map(({ name }) => name).sort()).toEqual(["about", "blog", "careers", "technology", "website"]);
    expect(research.sources.map(({ name }) => name)).toEqual(["website", "about", "careers", "blog", "technology"]);
    const bytes = research.sources.reduce((sum, source) => sum + source.bytes, 0);
    expect(bytes).toBe(research.ledger.reduce((sum, entry) => sum + entry.bytes, 0));
    for (const report of reports) expect(research.sources).toContainEqual(report);
  });

  test("counts as requests what was asked for, not what was refused or known", async () => {
    const entry = { source: "website", status: 200, outcome: "ok", bytes: 10, startedMs: 0, durationMs: 1 };
    const ledger = [
      { ...entry, url: "https://acme.com/", fromCache: false },
      { ...entry, url: "https://acme.com/known", fromCache: true },
      { ...entry, url: "https://acme.com/private", fromCache: false, outcome: "robots" },
      { ...entry, url: "https://acme.com/later", fromCache: false, outcome: "politeness" },
      { ...entry, url: "https://127.0.0.1/", fromCache: false, outcome: "blocked" },
    ];
    const never = () => Promise.reject(new Error("Not asked"));
    const source: Source<never> = {
      name: "website",
      subject: "The home page",
      needs: [],
      provides: [],
      research: async () => ({ status: "ok", signals: [] }),
    };
    const { result } = run({
      sources: [source],
      openSession: () => ({ forSource: () => never, dns: never, ledger, close: async () => {} }),
    });
    expect((await result).sources).toMatchObject([{ requests: 1, bytes: 10 }]);
  });

  test("asks for each address once", async () => {
    const { web, result } = run();
    await result;
    expect(web.requested.toSorted()).toEqual([...new Set(web.requested)].toSorted());
  });
});

describe("a part that fails", () => {
  test.each([
    [
      "the careers page answers 500",
      { "https://acme.com/careers": { status: 500 } },
      "careers",
      "The careers page failed with an error of its own (500)",
    ],
    [
      "the careers page is gone",
      { "https://acme.com/careers": { status: 404 } },
      "careers",
      "The careers page was not found (404)",
    ],
    [
      "the blog refuses connections",
      { "https://acme.com/engineering": { fails: "network" } },
      "blog",
      "The blog could not be reached",
    ],
    [
      "the board answers nonsense",
      { "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true": "<p>Down for maintenance</p>" },
      "careers",
      "The Ashby board acme is not a document that can be read",
    ],
  ] as const)("when %s, leaves the rest standing and is unknown with its reason", async (_, broken, source, reason) => {
    const research = await run({ routes: { ...ACME, ...broken } as TestRoutes }).result;
    expect(research.sources.find(({ name }) => name === source)).toMatchObject({ reason });
    const others = research.sources.filter(({ name }) => name !== source);
    expect(others.map(({ status }) => status)).toEqual(["ok", "ok", "ok", "ok"]);
    const key = source === "blog" ? "has_engineering_blog" : "total_open_roles";
    expect(values(research)[key]).toBeNull();
    expect(reasonOf(research, key)).toBe(reason);
  });

  test("is answered for when a source throws something that is no fetch error", async () => {
    const broken: Source = {
      ...blog,
      research: async () => {
        throw new TypeError("secret detail");
      },
    };
    const research = await run({ sources: [...FIVE.slice(0, 3), broken] }).result;
    expect(statuses(research)).toEqual({ website: "ok", about: "ok", careers: "ok", blog: "failed" });
    expect(JSON.stringify(research)).not.toContain("secret detail");
  });

  test("leaves what is asked to be left alone alone, and says so", async () => {
    const routes = { ...ACME, "https://acme.com/robots.txt": { body: "User-agent: *\nDisallow: /careers" } };
    const { web, result } = run({ routes });
    const research = await result;
    expect(research.sources.find(({ name }) => name === "careers")).toEqual({
      name: "careers",
      status: "skipped",
      reason: "The careers page asks robots to stay away (robots.txt)",
      requests: 0,
      bytes: 0,
      durationMs: 0,
    });
    expect(web.requested).not.toContain("https://acme.com/careers");
  });
});

describe("time", () => {
  test("what is not finished when it is up is unknown, and the rest is answered", async () => {
    const routes = { ...ACME, "https://acme.com/careers": { delayMs: Number.POSITIVE_INFINITY } };
    const started = performance.now();
    const research = await run({ routes, timeoutMs: 400 }).result;
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(statuses(research)).toEqual({ website: "ok", about: "ok", careers: "failed", blog: "ok", technology: "ok" });
    expect(reasonOf(research, "total_open_roles")).toMatch(/time|seconds/);
  });

  test("a source that heeds no signal does not hold the answer up", async () => {
    const stuck: Source = { ...blog, research: () => new Promise(() => {}) };
    const research = await run({ sources: [...FIVE.slice(0, 3), stuck], timeoutMs: 300 }).result;
    expect(research.sources[3]).toMatchObject({
      status: "failed",
      reason: "Not finished within the 0 seconds of a run",
    });
  });

  test("a board that is slow costs only what it would have told", async () => {
    const board = "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true";
    const research = await run({
      routes: { ...ACME, [board]: { delayMs: Number.POSITIVE_INFINITY } },
      requestTimeoutMs: 200,
    }).result;
    expect(values(research)).toMatchObject({ has_careers_page: true, total_open_roles: null });
    expect(reasonOf(research, "total_open_roles")).toBe("The Ashby board acme did not answer in time");
  });

  test("sources that need the same one run at the same time", async () => {
    const pages = ["https://acme.com/about", "https://acme.com/careers", "https://acme.com/engineering"];
    const unanswered = Object.fromEntries(pages.map((url) => [url, { delayMs: Number.POSITIVE_INFINITY }]));
    const caller = new AbortController();
    const { web, result } = run({ routes: { ...ACME, ...unanswered }, signal: caller.signal });
    await vi.waitFor(() => expect(web.pending).toBe(3), 10_000);
    expect(web.requested.slice(-3).sort()).toEqual(pages);
    caller.abort();
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
  });
});

test.each<[string, TestRoutes]>([
  ["has an answer", ACME],
  ["fails", { "https://acme.com/": { status: 403 } }],
])("the session of a run that %s is closed", async (_, routes) => {
  const { openSession } = createTestWeb(routes, { requestTimeoutMs: 1_000 });
  const closings: unknown[] = [];
  const { result } = run({
    openSession: async (domain, options) => {
      const session = await openSession(domain, options);
      closings.push(vi.spyOn(session, "close"));
      return session;
    },
  });
  await result.catch(() => {});
  expect(closings).toHaveLength(1);
  expect(closings[0]).toHaveBeenCalledOnce();
});

describe("a caller that goes away", () => {
  test("ends every request within a second, and the research rejects with an AbortError", async () => {
    const caller = new AbortController();
    const routes = { ...ACME, "https://acme.com/careers": { delayMs: Number.POSITIVE_INFINITY } };
    const { web, result } = run({ routes, signal: caller.signal });
    setTimeout(() => caller.abort(), 100);
    const started = performance.now();
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(web.pending).toBe(0);
  });

  test("before it began, asks for nothing", async () => {
    const { web, result } = run({ signal: AbortSignal.abort() });
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
    expect(web.requested).toEqual([]);
  });
});

describe("a domain that cannot be researched at all", () => {
  const refusing = (status: number): TestRoutes =>
    Object.fromEntries(["/", "/about", "/careers", "/blog"].map((path) => [`https://acme.com${path}`, { status }]));

  test.each<[string, TestRoutes, string]>([
    ["does not resolve", { "https://other.com/": "" }, "domain_not_found"],
    [
      "refuses connections",
      Object.fromEntries(
        ["https://acme.com/", "http://acme.com/", "https://www.acme.com/", "http://www.acme.com/"].map((url) => [
          url,
          { fails: "network" },
        ]),
      ),
      "site_unreachable",
    ],
    ["redirects to a private address", { "https://acme.com/": { location: "http://10.0.0.1/" } }, "address_blocked"],
    [
      "redirects to a metadata address",
      { "https://acme.com/": { location: "http://169.254.169.254/latest/" } },
      "address_blocked",
    ],
    [
      "leads its only way in to a private address",
      { "https://acme.com/": { fails: "network" }, "http://acme.com/": { location: "http://[::1]/" } },
      "address_blocked",
    ],
    ["answers 403 to everything", refusing(403), "site_refused"],
    ["answers 401 to everything", refusing(401), "site_refused"],
    ["answers 503 to everything", refusing(503), "site_refused"],
    ["answers 429", { "https://acme.com/": { status: 429 } }, "site_refused"],
    ["wants to be left alone for longer", { "https://acme.com/": { fails: "politeness" } }, "site_refused"],
    ["answers 503 for its robots.txt", { ...ACME, "https://acme.com/robots.txt": { status: 503 } }, "site_refused"],
  ])("because it %s, is an error that says which", async (_, routes, code) => {
    const { result } = run({ routes });
    await expect(result).rejects.toMatchObject({ name: "ProductError", code, cause: expect.any(FetchError) });
  });

  test.each([
    ["localhost", "address_blocked"],
    ["127.0.0.1", "address_blocked"],
    ["http://[::1]/", "address_blocked"],
    ["2130706433", "address_blocked"],
    ["not a domain", "invalid_domain"],
  ])("%s is refused before anything is asked for", async (input, code) => {
    const { web, result } = run({ input });
    await expect(result).rejects.toMatchObject({ code });
    expect(web.requested).toEqual([]);
  });

  test("reports the source that failed before it says so", async () => {
    const { result, reports } = run({ routes: { "https://other.com/": "" } });
    await expect(result).rejects.toThrow();
    expect(reports).toMatchObject([{ name: "website", status: "failed" }]);
  });
});

describe("a domain that can be researched after all", () => {
  test("answers with everything unknown when robots.txt asks everyone to stay away", async () => {
    const research = await run({
      routes: { ...ACME, "https://acme.com/robots.txt": { body: "User-agent: *\nDisallow: /" } },
    }).result;
    expect(research.signals.every(({ value }) => value === null)).toBe(true);
    expect(research).toMatchObject({ icpScore: null, priorityLevel: "unknown", coverage: 0, companyName: null });
    expect(reasonOf(research, "company_name")).toContain("The home page asks robots to stay away (robots.txt)");
    expect(Object.values(statuses(research))).toEqual([...Array(4).fill("skipped"), "unknown"]);
  });

  test.each<[string, TestRoutes]>([
    [
      "at www",
      {
        "https://acme.com/": { fails: "network" },
        "https://www.acme.com/": page("Acme", "", jsonLdScript({ "@type": "Organization", name: "Acme" })),
      },
    ],
    [
      "without TLS",
      {
        "https://acme.com/": { fails: "network" },
        "http://acme.com/": page("Acme", "", jsonLdScript({ "@type": "Organization", name: "Acme" })),
      },
    ],
    [
      "at www only, the bare name resolving to nothing",
      { "https://www.acme.com/": page("Acme", "", jsonLdScript({ "@type": "Organization", name: "Acme" })) },
    ],
  ])("is found %s", async (_, routes) => {
    expect((await run({ routes }).result).companyName).toBe("Acme");
  });

  test("is read where it can be when only the home page refuses", async () => {
    const research = await run({ routes: { ...ACME, "https://acme.com/": { status: 403 } } }).result;
    expect(statuses(research)).toMatchObject({ website: "failed", careers: "ok" });
    expect(values(research)).toMatchObject({ company_name: null, total_open_roles: 2 });
  });

  test("is not called broken for a home page that answers 404", async () => {
    const research = await run({ routes: { "https://acme.com/": { status: 404 } } }).result;
    expect(reasonOf(research, "company_name")).toContain("The home page was not found (404)");
    expect(values(research).has_careers_page).toBeNull();
  });
});

describe("a domain whose site is not the company's own words", () => {
  const BIGCORP: TestRoutes = {
    "https://bigcorp.com/": page(
      "BigCorp",
      nav({ About: "/about", Careers: "/careers", "Engineering blog": "/engineering" }),
      jsonLdScript({ "@type": "Organization", name: "BigCorp", foundingDate: "1901" }),
    ),
  };

  test.each<[string, TestRoutes, NoticeKind, string]>([
    [
      "is parked",
      { ...ACME, "https://acme.com/": "<title>acme.com</title><h1>This domain is for sale</h1>" },
      "parked",
      "The home page is only a placeholder, of a domain that is parked or not in use",
    ],
    [
      "sends its visitors on to where it is parked",
      {
        ...ACME,
        "https://acme.com/": '<script>window.onload=function(){window.location.href="/lander"}</script>',
        "https://acme.com/lander":
          '<div id="root"></div><script src="https://img1.wsimg.com/parking-lander/main.js"></script>',
      },
      "parked",
      "The home page is only a placeholder, of a domain that is parked or not in use",
    ],
    [
      "has a check for robots that answers 200",
      { ...ACME, "https://acme.com/": robotCheck(200) },
      "bot_wall",
      "The home page is behind a check for robots (Cloudflare)",
    ],
    [
      "asks for consent elsewhere",
      {
        ...ACME,
        "https://acme.com/": { location: "https://consent.media.com/collect" },
        "https://consent.media.com/collect": page("Before you continue", "<button>Accept all</button>"),
      },
      "consent_page",
      "The home page shows nothing but a question for consent",
    ],
    [
      "leads to another company",
      { ...ACME, ...BIGCORP, "https://acme.com/": { location: "https://bigcorp.com/" } },
      "other_company",
      "acme.com leads to bigcorp.com, the site of BigCorp",
    ],
    [
      "leads to a company that gives no name",
      { ...ACME, "https://acme.com/": { location: "https://bigcorp.com/x" }, "https://bigcorp.com/x": page("Hi", "") },
      "other_company",
      "acme.com leads to bigcorp.com, which seems to be another company's",
    ],
    [
      "leads to a social network",
      {
        ...ACME,
        "https://acme.com/": { location: "https://www.linkedin.com/company/acme" },
        "https://www.linkedin.com/company/acme": page("Acme", ""),
      },
      "other_company",
      "acme.com leads to a page on linkedin.com, which is no site of the company's own",
    ],
  ])("because it %s, is answered with a notice, and nothing else is asked for", async (_, routes, kind, reason) => {
    const { web, result } = run({ routes, sources: SOURCES });
    const research = await result;
    expect(new Set(research.signals.map((signal) => signal.value))).toEqual(new Set([null]));
    for (const signal of research.signals) expect(signal.reason, signal.key).toContain(reason);
    expect(research).toMatchObject({ companyName: null, icpScore: null, jobs: [], technologies: [] });
    expect(research.notices).toMatchObject([{ kind, message: expect.stringContaining(reason) }]);
    expect(research.notices[0]?.evidence[0]?.quote).not.toBe("");
    const { website, technology, ...others } = statuses(research);
    expect(website).toBe("unknown");
    expect(new Set(Object.values(others))).toEqual(new Set(["skipped"]));
    // What DNS says of the name is the company's where only robots are kept out.
    expect(technology).toBe(kind === "bot_wall" || kind === "consent_page" ? "unknown" : "skipped");
    expect(web.requested.length).toBeLessThanOrEqual(2);
    expect(research.ledger.every(({ source, url }) => source === "website" || url.startsWith("dns:"))).toBe(true);
  });

  test.each([403, 503, 429])(
    "because a check for robots refuses with %i, is an error after one request",
    async (status) => {
      const { web, result } = run({ routes: { ...ACME, "https://acme.com/": robotCheck(status) } });
      await expect(result).rejects.toMatchObject({
        code: "site_refused",
        message: "acme.com lets no robots in: a check for robots by Cloudflare stands before it.",
      });
      expect(web.requested).toEqual(["https://acme.com/"]);
    },
  );
});

describe("a domain that moved", () => {
  const MOVED: TestRoutes = {
    ...Object.fromEntries(
      Object.entries(ACME).map(([url, answer]) => [
        url.replace("https://acme.com", "https://www.acme-cloud.io"),
        answer,
      ]),
    ),
    "https://acme.com/": { location: "https://www.acme-cloud.io/" },
  };

  test("shows both names, and what was read at the new one", async () => {
    const research = await run({ routes: MOVED }).result;
    expect(research).toMatchObject({ domain: "acme.com", companyName: "Acme" });
    expect(research.notices).toEqual([
      {
        kind: "moved_domain",
        message: "acme.com leads to acme-cloud.io, the site of Acme. What is known was read there.",
        evidence: [
          expect.objectContaining({
            url: "https://www.acme-cloud.io/",
            quote: "https://acme.com/ leads to https://www.acme-cloud.io/",
          }),
        ],
      },
    ]);
    expect(values(research)).toMatchObject({ total_open_roles: 2, has_engineering_blog: true, employee_count: 180 });
    const founded = research.signals.find(({ key }) => key === "founded_year");
    expect(founded?.evidence[0]?.url).toBe("https://www.acme-cloud.io/");
  });

  test("by a page that only sends its visitors on has moved too", async () => {
    const routes = {
      ...MOVED,
      "https://acme.com/": '<meta http-equiv="refresh" content="0;url=https://www.acme-cloud.io/">',
    };
    const research = await run({ routes }).result;
    expect(research.notices).toMatchObject([{ kind: "moved_domain" }]);
    expect(values(research).total_open_roles).toBe(2);
  });

  test("within itself has not: nothing is said of www and of paths", async () => {
    const routes = {
      ...ACME,
      "https://acme.com/": { location: "https://www.acme.com/en" },
      "https://www.acme.com/en": ACME["https://acme.com/"] ?? "",
    };
    expect((await run({ routes }).result).notices).toEqual([]);
  });
});

describe("an app that answers every address with one page", () => {
  const SHELL =
    '<!doctype html><html lang="en"><head><title>Acme</title><meta property="og:site_name" content="Acme"></head><body><div id="root"></div><script src="/main.js"></script></body></html>';
  const everywhere = Object.fromEntries(
    ["/", "/about", "/careers", "/blog", "/robots.txt"].map((path) => [`https://acme.com${path}`, SHELL]),
  );

  test("is said to need a browser, and nothing is concluded from its addresses", async () => {
    const research = await run({ routes: everywhere, sources: SOURCES }).result;
    expect(research.notices).toMatchObject([{ kind: "needs_browser" }]);
    const known = research.signals.filter(({ value }) => value !== null).map(({ key }) => key);
    expect(known).toEqual(["company_name", "languages"]);
    for (const key of SOURCES.flatMap(({ provides }) => provides)) {
      if (known.includes(key) || key === "technologies") continue;
      expect(reasonOf(research, key), key).toMatch(/shows nothing until its scripts run/);
    }
  });
});

test("a source that stands before what it needs is a mistake that is seen at once", async () => {
  await expect(run({ sources: [...SOURCES].reverse() }).result).rejects.toThrow(/does not stand before it/);
});
