/**
 * A whole research over real sockets, of a site that links to where research must never go in every way that links come:
 * HTML, feeds, sitemaps, JSON, job boards, redirects. Every socket that the process opens is counted.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "./fetch/address-guard";
import { createNetworkTransport } from "./fetch/network-transport";
import { createFetchSession, createPoliteness } from "./fetch/session";
import { type Certificate, createAuthority, createCertificate } from "./fetch/testing/certificates";
import {
  type LocalSite,
  NO_NAME_SERVER,
  PUBLIC_ADDRESS,
  type Routes,
  startLocalSite,
} from "./fetch/testing/local-site";
import { countSocketsOpened } from "./fetch/testing/socket-watch";
import type { FetchSession } from "./fetch/types";
import { researchCompany } from "./research";
import type { LedgerEntry } from "./schemas";
import { DEFAULT_ICP_PROFILE } from "./scoring";
import { jsonLdScript, page } from "./testing/web";

const HOSTS = ["acme.com", "www.acme.com", "engineering.acme.com", "boards-api.greenhouse.io"];
/** Where a name leads in these tests when not to the public site. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "private.acme.com": ["10.0.0.5"],
  "metadata.acme.com": ["169.254.169.254"],
  "loopback.acme.com": ["::1"],
  "nat64.acme.com": ["64:ff9b::a00:5"],
  "mixed.acme.com": [PUBLIC_ADDRESS, "192.168.0.1"],
};

/** Addresses that must not be asked, as pages link to them. */
const FORBIDDEN = [
  "http://127.0.0.1/blog",
  "http://2130706433/blog",
  "http://0x7f.1/blog",
  "http://0177.0.0.1/blog",
  "http://[::1]/blog",
  "http://[::ffff:7f00:1]/blog",
  "http://169.254.169.254/latest/meta-data/",
  "http://168.63.129.16/machine",
  "http://localhost/blog",
  "http://printer.local/blog",
  "https://acme.com:8443/blog",
  "https://user:secret@acme.com/admin",
  "https://private.acme.com/blog",
  "https://metadata.acme.com/blog",
  "https://loopback.acme.com/blog",
  "https://nat64.acme.com/blog",
  "https://mixed.acme.com/blog",
];
/** What no URL of the web leads to; such links are dropped where they are read. */
const NOT_OF_THE_WEB = ["file:///etc/passwd", "ftp://acme.com/blog", "gopher://acme.com:80/_x", "data:text/html,x"];
const ALLOWED = "https://engineering.acme.com/blog";

const redirectTo =
  (location: string): Routes[string] =>
  (_request, response) =>
    void response.writeHead(302, { location }).end();
const answer =
  (type: string, body: string): Routes[string] =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": type }).end(body);

const feedLink = (url: string) => `<link rel="alternate" type="application/rss+xml" href="${url}">`;
const ENGINEERING_BLOG = `<a href="/engineering-blog">Engineering blog</a>`;

/** Ways of linking that research goes along: each is seen to reach a place that may be visited. */
const FOLLOWED: Readonly<Record<string, (url: string) => Routes>> = {
  "a link of the home page": (url) => ({ "acme.com/": page("Acme", `<a href="${url}">Engineering blog</a>`) }),
  "the base of the home page": (url) => ({
    "acme.com/": page("Acme", `<a href="">Engineering blog</a>`, `<base href="${url}">`),
  }),
  "the feed of a blog": (url) => ({
    "acme.com/": page("Acme", ENGINEERING_BLOG),
    "/engineering-blog": page("Engineering blog", "", feedLink(url)),
  }),
  "a redirect of the home page": (url) => ({ "acme.com/": redirectTo(url) }),
  "a redirect of a page": (url) => ({
    "acme.com/": page("Acme", `<a href="/careers">Careers</a>`),
    "/careers": redirectTo(url),
  }),
  "a redirect of a feed": (url) => ({
    "acme.com/": page("Acme", ENGINEERING_BLOG),
    "/engineering-blog": page("Engineering blog", "", feedLink("/feed.xml")),
    "/feed.xml": redirectTo(url),
  }),
  "a redirect of a redirect": (url) => ({
    "acme.com/": page("Acme", `<a href="/careers">Careers</a>`),
    "/careers": redirectTo("https://www.acme.com/jobs"),
    "/jobs": redirectTo(url),
  }),
  "a redirect of robots.txt": (url) => ({ "acme.com/": page("Acme", ""), "acme.com/robots.txt": redirectTo(url) }),
};

/** All other places where an address can stand. Nothing goes along them, or else the guard has to stop it. */
function linksOfAllKinds(url: string): Routes {
  const board = "boards-api.greenhouse.io/v1/boards/acme";
  const job = {
    id: 1,
    internal_job_id: 1,
    title: "Engineer",
    absolute_url: url,
    location: { name: url },
    departments: [],
  };
  const posting = { "@type": "JobPosting", title: "Engineer", url, datePosted: "2026-11-20", sameAs: url };
  const organization = { "@type": "Organization", name: "Acme", url, logo: url, sameAs: [url] };
  const head = [
    feedLink("/feed.xml"),
    `<link rel="canonical" href="${url}"><link rel="next" href="${url}"><link rel="stylesheet" href="${url}">`,
    `<meta http-equiv="refresh" content="0; url=${url}"><meta property="og:url" content="${url}">`,
    `<script src="${url}"></script>${jsonLdScript(organization)}${jsonLdScript(posting)}`,
  ].join("");
  const body = [
    `<iframe src="${url}"></iframe><img src="${url}"><form action="${url}"><button>Go</button></form>`,
    `<a href="https://boards.greenhouse.io/acme">Careers</a><a href="/careers">Jobs</a><a href="/blog">Blog</a>`,
    `<a href="${url}">Careers</a><a href="${url}">About us</a><a href="${url}">Docs</a><a href="${url}">Status</a>`,
    `<a href="${url}">Pricing</a><a href="${url}">Changelog</a><a href="${url}">Security</a><a href="${url}">Legal</a>`,
  ].join("");
  const rss = `<rss version="2.0"><channel><title>Blog</title><link>${url}</link><item><title>Post</title><link>${url}</link><guid>${url}</guid><pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate></item></channel></rss>`;
  const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${url}</loc></url></urlset>`;
  return {
    "acme.com/robots.txt": answer("text/plain", `Sitemap: ${url}\nSitemap: https://acme.com/sitemap.xml\n`),
    "acme.com/sitemap.xml": answer("application/xml", sitemap),
    "acme.com/": page("Acme", body, head),
    "acme.com/careers": page("Careers", body, head),
    "acme.com/blog": page("Blog", body, head),
    "acme.com/feed.xml": answer("application/rss+xml", rss.replaceAll("&", "&amp;")),
    [board]: answer("application/json", JSON.stringify({ name: "Acme", content: url })),
    [`${board}/jobs?content=true`]: answer(
      "application/json",
      JSON.stringify({ jobs: [job], meta: { total: 1, next: url } }),
    ),
  };
}

let authority: Certificate;
let certificate: Certificate;
let forbidden: LocalSite;
beforeAll(async () => {
  authority = await createAuthority();
  certificate = await createCertificate(authority, HOSTS);
  forbidden = await startLocalSite({ "*": "secret" });
});
afterAll(() => forbidden.close());

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** Researches acme.com, whose pages are `routes`, with the guard as it is. */
async function research(routes: Routes) {
  const site = await startLocalSite(routes, certificate);
  cleanups.push(() => site.close());
  const transport = createNetworkTransport({
    lookup: async (name) =>
      (NAMES[name] ?? [PUBLIC_ADDRESS]).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    // Only where a public address was dialled may a connection land on this machine.
    isAllowedAddress: (address) => address === "127.0.0.1" || isPublicAddress(address),
    mapEndpoint: (address, port) => ({
      address: "127.0.0.1",
      port: address === PUBLIC_ADDRESS && port === 443 ? site.port : forbidden.port,
    }),
    dnsServers: [NO_NAME_SERVER],
    ca: authority.cert,
  });
  cleanups.push(() => transport.close());

  let session: FetchSession | undefined;
  const opened = await countSocketsOpened(() =>
    researchCompany("acme.com", {
      profile: DEFAULT_ICP_PROFILE,
      openSession: (domain, { signal }) => {
        const politeness = createPoliteness();
        session = createFetchSession({ transport, userAgent: "test", politeness, domain, runSignal: signal });
        return session;
      },
    }).catch(() => {}),
  );
  const ledger: readonly LedgerEntry[] = session?.ledger ?? [];
  return { site, opened, ledger };
}

/** As the ledger shows it. */
function shown(url: string): string {
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}

describe.each(Object.entries(FOLLOWED))("%s", (_way, routesTo) => {
  it("is followed to where research may go", async () => {
    const { site } = await research(routesTo(ALLOWED));
    expect(site.requests).toContain("engineering.acme.com/blog");
  });

  it.each(FORBIDDEN)("leads no socket to %s", async (url) => {
    const { site, opened, ledger } = await research(routesTo(url));
    expect(ledger).toContainEqual(expect.objectContaining({ url: shown(url), status: null, outcome: "blocked" }));
    expect(opened).toBe(site.connections);
    expect(forbidden.connections).toBe(0);
    expect(JSON.stringify(ledger)).not.toContain("secret");
  });
});

describe("links of all kinds at once", () => {
  it.each([...FORBIDDEN, ...NOT_OF_THE_WEB])("lead no socket to %s", async (url) => {
    const { site, opened, ledger } = await research(linksOfAllKinds(url));
    const others = ledger.filter(({ url }) => !url.startsWith("dns:") && !HOSTS.includes(new URL(url).host));
    expect(others.filter(({ outcome }) => outcome !== "blocked")).toEqual([]);
    expect(site.requests).toContain("acme.com/feed.xml");
    expect(site.requests).toContain("boards-api.greenhouse.io/v1/boards/acme/jobs?content=true");
    expect(opened).toBe(site.connections);
    expect(forbidden.connections).toBe(0);
  });
});

describe("a job board", () => {
  const home = page("Acme", `<a href="https://boards.greenhouse.io/acme">Careers</a>`);
  const board = "boards-api.greenhouse.io/v1/boards/acme/jobs?content=true";

  it.each([...FORBIDDEN, ALLOWED])("that redirects to %s is not followed", async (url) => {
    const { site, opened } = await research({ "acme.com/": home, [board]: redirectTo(url) });
    expect(site.requests).toContain(board);
    expect(site.requests.join(" ")).not.toMatch(/engineering\.acme\.com|admin/);
    expect(opened).toBe(site.connections);
    expect(forbidden.connections).toBe(0);
  });

  it.each(["..%2f..%2f@127.0.0.1", "acme@127.0.0.1", "127.0.0.1%2f", "%2e%2e", "acme%23@[::1]"])(
    "by the name of %s is asked for at its vendor's or not at all",
    async (slug) => {
      const link = `<a href="https://boards.greenhouse.io/${slug}">Careers</a>`;
      const { site, opened } = await research({ "acme.com/": page("Acme", link) });
      expect(opened).toBe(site.connections);
      expect(forbidden.connections).toBe(0);
    },
  );
});
