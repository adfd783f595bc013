import { describe, expect, test } from "vitest";
import { TECHNOLOGY_CATEGORIES } from "../../technology-categories";
import { parseHtml } from "../html";
import { CASES } from "./cases";
import { form, iframe, inline, scripts, stylesheet, type TechnologyCase } from "./cases/case";
import { type Fingerprint, fingerprintSchema } from "./fingerprint";
import { FINGERPRINTS } from "./fingerprints";
import { createTechnologyMatcher, extractTechnologies, type TechnologyClues } from "./technologies";

const FETCHED_AT = "2026-11-20T12:00:00.000Z";

/** What there is to see of a company whose home page, answer and DNS are as in `shown`. */
function look(shown: TechnologyCase, url = "https://acme.com/"): TechnologyClues {
  const { headers = {}, cookies = [], html = "", mx = [], txt = [] } = shown;
  const answer = (type: string, records: readonly string[]) => ({
    url: `dns:acme.com?type=${type}`,
    records,
    fetchedAt: FETCHED_AT,
  });
  const page = parseHtml(`<!doctype html><title>Acme</title>${html}`, { url, fetchedAt: FETCHED_AT });
  return { home: { page, headers, cookieNames: cookies }, mx: answer("MX", mx), txt: answer("TXT", txt) };
}

function namesIn(shown: TechnologyCase, domain = "acme.com", url?: string): string[] {
  return extractTechnologies(look(shown, url), domain).map(({ name }) => name);
}

/** Quotes of the evidence for the first product found. */
function quotesIn(shown: TechnologyCase): string[] | undefined {
  return extractTechnologies(look(shown), "acme.com")[0]?.evidence.map(({ quote }) => quote);
}

const products = TECHNOLOGY_CATEGORIES.flatMap((category) =>
  FINGERPRINTS[category].map((fingerprint) => {
    const cases = [CASES[category][fingerprint.name] ?? []].flat();
    return { name: fingerprint.name, category, fingerprint, cases };
  }),
);

/** The fingerprint, once for each of its signs, with that sign alone. */
function splitSigns({ name, website, ...signs }: Fingerprint): { sign: string; fingerprint: Fingerprint }[] {
  return Object.entries(signs).flatMap(([kind, value]) => {
    const parts = Array.isArray(value)
      ? value.map((one) => [one])
      : Object.entries(value).flatMap(([key, tests]) => [tests].flat().map((one) => ({ [key]: one })));
    return parts.map((part) => ({
      sign: `${kind} ${JSON.stringify(part)}`,
      fingerprint: fingerprintSchema.parse({ name, website, [kind]: part }),
    }));
  });
}

describe("the fingerprints", () => {
  test("have the shape that the schema asks for", () => {
    for (const { name, fingerprint } of products) {
      expect(fingerprintSchema.safeParse(fingerprint).error?.issues, name).toBeUndefined();
    }
  });

  test("are many, of every category, each product once", () => {
    const names = products.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(150);
    expect(new Set(names).size).toBe(names.length);
    expect(TECHNOLOGY_CATEGORIES.filter((category) => FINGERPRINTS[category].length === 0)).toEqual([]);
  });

  test.each(TECHNOLOGY_CATEGORIES)("of %s stand in the order of their names, each with a case", (category) => {
    const names = FINGERPRINTS[category].map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(Object.keys(CASES[category]).sort()).toEqual(names.toSorted());
  });

  test("share no sign: what is seen shows one product", () => {
    const bySign = new Map<string, string[]>();
    for (const { name, fingerprint } of products) {
      for (const { sign } of splitSigns(fingerprint)) bySign.set(sign, [...(bySign.get(sign) ?? []), name]);
    }
    expect([...bySign].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});

describe("a product is recognised by each of its signs, and nothing else with it", () => {
  test.each(products)("$name", ({ name, category, fingerprint, cases }) => {
    for (const shown of cases) expect(namesIn(shown).sort()).toEqual([name, ...(shown.also ?? [])].sort());

    const unseen = splitSigns(fingerprint).filter(({ fingerprint }) => {
      const match = createTechnologyMatcher({ [category]: [fingerprint] });
      return cases.every((shown) => match(look(shown), "acme.com").length === 0);
    });
    expect(unseen.map(({ sign }) => sign)).toEqual([]);
  });
});

describe("nothing is made of", () => {
  const STRIPE = "https://js.stripe.com/v3/";

  test.each<[string, TechnologyCase]>([
    ["a page without signs", { html: "<h1>Acme</h1><p>Anvils.</p>" }],
    [
      "a link to a product",
      { html: '<a href="https://stripe.com/">Stripe</a> <a href="https://acme.zendesk.com">Help</a>' },
    ],
    ["a link to a product's script", { html: `<a href="${STRIPE}">our payment script</a>` }],
    ["prose", { html: `<p>We use js.stripe.com, WordPress 6.6 and ${STRIPE}</p>` }],
    ["comments", { html: `<!-- ${scripts(STRIPE)} <meta name="generator" content="WordPress 6.6"> -->` }],
    ["comments in scripts", { html: inline(`// ${STRIPE}\n/* ${STRIPE} */`) }],
    ["data in a page", { html: `<script type="application/json">{"text":"${STRIPE}"}</script>` }],
    [
      "an announced connection",
      { html: `<link rel="preconnect" href="https://js.stripe.com"><link rel="dns-prefetch" href="//js.stripe.com">` },
    ],
    ["a video of somebody's", { html: iframe("https://www.youtube.com/embed/0f3c4c2a9f6") }],
    ["a name that a product's host begins", { html: scripts("https://js.stripe.com.evil.io/v3/") }],
    [
      "a name that ends like a product's host",
      { html: scripts("https://notjs.stripe.com/v3/", "https://xjs.stripe.com/") },
    ],
    ["a product's host in a path", { html: scripts("/js.stripe.com/v3/", "https://cdn.acme.com/js.stripe.com/v3/") }],
    ["a product's host in a query", { html: scripts(`/proxy?url=${STRIPE}`, `https://cdn.net/?u=${STRIPE}`) }],
    ["a product's host as credentials", { html: scripts("https://js.stripe.com@evil.io/v3/") }],
    [
      "another path at a shared host",
      { html: scripts("https://www.googletagmanager.com/other.js", "https://unpkg.com/lodash@4") },
    ],
    [
      "how somebody else's script is built",
      {
        html: scripts(
          "https://widget.other.io/_next/static/a.js",
          "https://notacme.com/_next/static/a.js",
          "https://acme.com.evil.io/_next/static/a.js",
        ),
      },
    ],
    ["how what is framed is built", { html: iframe("/_next/static/embed.html") }],
    ["a part of a segment", { html: scripts("/my_next/static/a.js", "/_next/statics/a.js", "/static/_next/a.js") }],
    [
      "scripts that lie in a cloud",
      { html: scripts("https://s3.amazonaws.com/x/a.js", "https://d1abc.cloudfront.net/a.js") },
    ],
    ["web servers and caches that anybody may run", { headers: { server: "nginx", via: "1.1 varnish" } }],
    [
      "words within a header that must begin with them",
      { headers: { server: "not cloudflare", "x-powered-by": "no PHP/8" } },
    ],
    ["cookies with other names", { cookies: ["my__cf_bm", "phpsessid", "incap"] }],
    [
      "other meta tags",
      {
        html: '<meta name="description" content="WordPress 6.6"><meta name="generator" content="Ours, not WordPress ">',
      },
    ],
    ["names that lie elsewhere in DNS", { mx: ["aspmx.l.google.com.evil.io", "notpphosted.com", "mail.acme.com"] }],
    [
      "records that hold a product's words further on",
      { txt: ["x stripe-verification=1", "note: docusign=1", "google-site-verification=1"] },
    ],
    [
      "senders that SPF turns away, and what is no SPF",
      {
        txt: [
          "v=spf1 -include:sendgrid.net ip4:192.0.2.1 mx ~all",
          "v=spf10 include:sendgrid.net",
          "include:sendgrid.net",
        ],
      },
    ],
    ["names that end like a sender's", { txt: ["v=spf1 include:notsendgrid.net include:sendgrid.net.evil.io ~all"] }],
  ])("%s", (_, shown) => {
    expect(namesIn(shown)).toEqual([]);
  });

  test.each([
    ["its vendor's site", "hubspot.com", "https://www.hubspot.com/"],
    ["the site that a domain moved to", "hs-old.com", "https://www.hubspot.com/"],
  ])("a product on %s", (_, domain, url) => {
    const shown = { html: scripts("https://js.hs-scripts.com/53.js", STRIPE), headers: { "x-hs-hub-id": "53" } };
    expect(namesIn(shown, domain, url)).toEqual(["Stripe"]);
  });

  test("hosts of the researched company's own", () => {
    expect(
      namesIn({ html: scripts("https://cdn.shopify.com/a.js") }, "shopify.com", "https://www.shopify.com/"),
    ).toEqual([]);
    expect(
      namesIn({ html: scripts("https://cdn.segment.com/analytics.js/v1/a.js") }, "segment.com", "https://segment.com/"),
    ).toEqual([]);
  });

  test("what could not be had", () => {
    expect(extractTechnologies({}, "acme.com")).toEqual([]);
  });
});

describe("a product is recognised", () => {
  test.each<[string, TechnologyCase, string]>([
    [
      "in capitals, on another port and without a scheme",
      { html: '<SCRIPT SRC="//JS.STRIPE.COM:443/v3"></SCRIPT>' },
      "Stripe",
    ],
    [
      "in a frame for browsers without scripts",
      { html: `<noscript>${iframe("https://www.googletagmanager.com/ns.html?id=GTM-1")}</noscript>` },
      "Google Tag Manager",
    ],
    [
      "held back until there is consent",
      {
        html: '<script type="text/plain" data-category="analytics" src="https://static.hotjar.com/c/hotjar-1.js"></script>',
      },
      "Hotjar",
    ],
    [
      "by a script of the site's own on another of its hosts",
      { html: scripts("https://assets.acme.com/_next/static/a.js") },
      "Next.js",
    ],
    ["in a folder of the site", { html: stylesheet("/blog/wp-content/themes/acme/style.css") }, "WordPress"],
    ["whatever the case of header values and records", { headers: { server: "CloudFlare" }, txt: [] }, "Cloudflare"],
    [
      "by an SPF record in capitals, with a dot and a soft qualifier",
      { txt: ["V=SPF1 ?include:SendGrid.net. ~all"] },
      "SendGrid",
    ],
    ["where a form sends to", { html: form("//webto.salesforce.com/servlet/servlet.WebToLead") }, "Salesforce"],
  ])("%s", (_, shown, name) => {
    expect(namesIn(shown)).toEqual([name]);
  });

  test("when the page could not be had, or DNS could not", () => {
    const { home, mx } = look({ headers: { server: "cloudflare" }, mx: ["aspmx.l.google.com"] });
    expect(extractTechnologies({ mx }, "acme.com")).toMatchObject([{ name: "Google Workspace" }]);
    expect(extractTechnologies({ home }, "acme.com")).toMatchObject([{ name: "Cloudflare" }]);
  });
});

describe("the evidence", () => {
  test("says what was seen and where, by category and name", () => {
    const clues = look({
      headers: { server: "cloudflare" },
      cookies: ["AWSALB"],
      html: `<meta name="generator" content="WordPress 6.6"><div id="___gatsby"></div>
        ${scripts("https://js.stripe.com/v3/?key=1")}${stylesheet("/wp-content/a.css")}
        ${inline('load("//widget.intercom.io/widget/abc")')}`,
      mx: ["aspmx.l.google.com"],
      txt: ["v=spf1 include:_spf.google.com include:mail.zendesk.com ~all", "slack-domain-verification=abc"],
    });
    const page = (quote: string) => ({ url: "https://acme.com/", quote, fetchedAt: FETCHED_AT });
    const dns = (type: string, quote: string) => ({ url: `dns:acme.com?type=${type}`, quote, fetchedAt: FETCHED_AT });
    expect(extractTechnologies(clues, "acme.com")).toEqual([
      { name: "Amazon Web Services", category: "cloud", evidence: [page("cookie AWSALB")] },
      { name: "Cloudflare", category: "cdn", evidence: [page("header server: cloudflare")] },
      { name: "Gatsby", category: "framework", evidence: [page("element #___gatsby")] },
      {
        name: "WordPress",
        category: "cms",
        evidence: [page("meta generator: WordPress 6.6"), page("link https://acme.com/wp-content/a.css")],
      },
      { name: "Stripe", category: "payments", evidence: [page("script https://js.stripe.com/v3/")] },
      {
        name: "Intercom",
        category: "support",
        evidence: [page("inline script https://widget.intercom.io/widget/abc")],
      },
      { name: "Zendesk", category: "support", evidence: [dns("TXT", "include:mail.zendesk.com")] },
      {
        name: "Google Workspace",
        category: "email",
        evidence: [dns("MX", "aspmx.l.google.com"), dns("TXT", "include:_spf.google.com")],
      },
      { name: "Slack", category: "collaboration", evidence: [dns("TXT", "slack-domain-verification=abc")] },
    ]);
  });

  test("is one of each sign, however often it is seen, and at most five", () => {
    const chunks = Array.from({ length: 50 }, (_, i) => `/_next/static/chunks/${i}.js`);
    expect(quotesIn({ html: scripts(...chunks) })).toEqual(["script https://acme.com/_next/static/chunks/0.js"]);

    const shopify = [CASES.ecommerce.Shopify ?? []].flat()[0] ?? {};
    expect(quotesIn(shopify)).toHaveLength(5);
  });

  test("ends a long header where the sign does, before what may be a key", () => {
    const policy = `default-src 'self'; ${"img-src https:; ".repeat(9)}report-uri https://o1.ingest.sentry.io/api/1/?sentry_key=secret`;
    expect(quotesIn({ headers: { "content-security-policy": policy } })).toEqual([
      expect.stringMatching(/^header content-security-policy: ….*report-uri https:\/\/o1\.ingest\.sentry\.io\/api\/…$/),
    ]);
  });
});

const many = (count: number, piece: (i: number) => string) => Array.from({ length: count }, (_, i) => piece(i));

test.each<[string, TechnologyCase]>([
  ["scripts", { html: scripts(...many(500, (i) => `https://a${i}.example/`), "https://js.stripe.com/v3") }],
  ["cookies", { cookies: [...many(200, (i) => `c${i}`), "incap_ses_1"] }],
  ["segments of a path", { html: scripts(`/${"a/".repeat(12)}_next/static/x.js`) }],
  ["terms of an SPF record", { txt: [`v=spf1 ${"mx ".repeat(100)}include:sendgrid.net`] }],
])("what comes after more %s than there are in earnest is not looked at", (_, shown) => {
  expect(namesIn(shown)).toEqual([]);
});

test("a page made to be slow is read like any other", () => {
  const host = `${"a.".repeat(800)}js.stripe.com`;
  const clues = look({
    headers: { via: "1.1 ".repeat(15_000) },
    cookies: Array.from({ length: 1_000 }, (_, i) => `incap_ses_${i}`),
    html: scripts(...Array.from({ length: 1_200 }, (_, i) => `https://${host}/${"_next/".repeat(i % 50)}${i}`)),
    mx: Array.from({ length: 200 }, (_, i) => `${"mx.".repeat(80)}${i}.pphosted.com`),
    txt: Array.from({ length: 200 }, () => `v=spf1 ${"include:a.sendgrid.net ".repeat(170)}`),
  });
  expect(extractTechnologies(clues, "acme.com").map(({ name }) => name)).toEqual([
    "Stripe",
    "Imperva",
    "Proofpoint",
    "SendGrid",
  ]);
});
