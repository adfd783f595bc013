import { expect, test } from "vitest";
import { researchCompany } from "../research";
import { DEFAULT_ICP_PROFILE } from "../scoring";
import { createTestWeb, page, type TestRecords, type TestRoutes } from "../testing/web";
import type { Source, SourceContext, SourceResult } from "./source";
import { technology } from "./technology";
import { website } from "./website";

const HOME = "https://acme.com/";
const MX = "dns:acme.com?type=MX";
const TXT = "dns:acme.com?type=TXT";

async function run(routes: TestRoutes, records: TestRecords = {}) {
  const web = createTestWeb(routes, {}, records);
  const signal = new AbortController().signal;
  const session = web.openSession("acme.com", { signal });
  const context = (name: string): SourceContext => ({
    domain: "acme.com",
    fetch: session.forSource(name),
    resolveDns: (host, type) => session.dns(name, host, type),
    now: new Date("2026-11-20T12:00:00Z"),
    getPreviousRoles: async () => null,
    signal,
  });
  const missing: SourceResult = { status: "unknown", reason: "The home page answered 403", signals: [] };
  const home = await website.research({}, context("website")).catch(() => missing);
  const result = await technology.research({ website: home }, context("technology"));
  await session.close();
  return { ...result, ledger: session.ledger, requested: web.requested };
}

const SHOWS_STRIPE = page("Acme", "", '<script src="https://js.stripe.com/v3/"></script>');
const SHOWS_NOTHING = page("Acme", "");
const REFUSED = { status: 403 };

test("names what the page, its answer, its cookies and DNS show, each with evidence", async () => {
  const headers = {
    server: "cloudflare",
    "set-cookie": "PHPSESSID=s3cret; path=/; expires=Wed, 21 Oct 2026 07:28:00 GMT\n__cf_bm=x",
  };
  const { status, signals, technologies } = await run(
    { [HOME]: { body: SHOWS_STRIPE, headers } },
    { [MX]: ["aspmx.l.google.com"], [TXT]: ["docusign=206e891a"] },
  );
  const quotes = technologies?.map(({ name, evidence }) => [name, ...evidence.map(({ quote }) => quote)]);
  expect(quotes).toEqual([
    ["Cloudflare", "header server: cloudflare", "cookie __cf_bm"],
    ["PHP", "cookie PHPSESSID"],
    ["Stripe", "script https://js.stripe.com/v3/"],
    ["Google Workspace", "aspmx.l.google.com"],
    ["DocuSign", "docusign=206e891a"],
  ]);
  expect(status).toBe("ok");
  expect(signals).toEqual([
    {
      key: "technologies",
      value: ["Cloudflare", "PHP", "Stripe", "Google Workspace", "DocuSign"],
      evidence: technologies?.map(({ evidence }) => evidence[0]),
    },
  ]);
  expect(JSON.stringify(technologies)).not.toContain("s3cret");
});

test("asks for no page, and of DNS two things", async () => {
  const { requested, ledger } = await run({ [HOME]: SHOWS_STRIPE });
  expect(requested).toEqual([HOME]);
  expect(ledger.filter(({ source }) => source === "technology").map(({ url }) => url)).toEqual([MX, TXT]);
});

test("looks at the answer at the end of redirects, not at those on the way", async () => {
  const { technologies } = await run({
    [HOME]: { location: "https://www.acme.com/", headers: { server: "cloudflare" } },
    "https://www.acme.com/": { body: SHOWS_NOTHING, headers: { server: "Vercel" } },
  });
  expect(technologies?.map(({ name }) => name)).toEqual(["Vercel"]);
});

test.each<[string, TestRoutes, TestRecords, string]>([
  ["one question to DNS fails", { [HOME]: SHOWS_NOTHING }, { [MX]: "timeout", [TXT]: ["docusign=1"] }, "DocuSign"],
  ["DNS fails", { [HOME]: SHOWS_STRIPE }, { [MX]: "network", [TXT]: "timeout" }, "Stripe"],
  ["the page can't be had", { [HOME]: REFUSED }, { [MX]: ["aspmx.l.google.com"] }, "Google Workspace"],
])("names what was seen when %s", async (_, routes, records, name) => {
  expect(await run(routes, records)).toMatchObject({ status: "ok", technologies: [{ name }] });
});

test.each<[string, TestRoutes, TestRecords, SourceResult["status"], string]>([
  [
    "nothing is recognised",
    { [HOME]: SHOWS_NOTHING },
    { [MX]: ["mail.acme.com"] },
    "empty",
    "The home page shows no product we know; DNS names no product we know",
  ],
  [
    "DNS does not answer",
    { [HOME]: SHOWS_NOTHING },
    { [TXT]: "timeout" },
    "unknown",
    "The home page shows no product we know; DNS did not answer in time",
  ],
  [
    "the domain does not exist in DNS",
    { [HOME]: SHOWS_NOTHING },
    { [MX]: "dns", [TXT]: "dns" },
    "unknown",
    "The home page shows no product we know; acme.com does not exist in DNS",
  ],
  [
    "the page can't be had",
    { [HOME]: REFUSED },
    {},
    "unknown",
    "The home page answered 403; DNS names no product we know",
  ],
])("is unknown with its reason, never an empty list, when %s", async (_, routes, records, status, reason) => {
  const result = await run(routes, records);
  expect(result).toMatchObject({ status, reason, signals: [] });
  expect(result.technologies).toBeUndefined();
});

test("asks DNS even when the site is closed, and says both when that tells nothing", async () => {
  const reason = "The domain is for sale";
  const parked: Source<never> = {
    ...website,
    research: async () => ({ status: "unknown", reason, signals: [], isClosed: "unreadable" }),
  };
  const research = (records: TestRecords) =>
    researchCompany("acme.com", {
      profile: DEFAULT_ICP_PROFILE,
      sources: [parked, technology],
      openSession: createTestWeb({}, {}, records).openSession,
    });

  expect((await research({ [MX]: ["aspmx.l.google.com"] })).technologies).toMatchObject([{ name: "Google Workspace" }]);
  const { signals } = await research({});
  expect(signals.find(({ key }) => key === "technologies")).toMatchObject({
    value: null,
    reason: `${reason}; DNS names no product we know`,
  });
});
