/** Boards read over real connections: a server on this machine that answers as the vendors do. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseHtml } from "../../extract/html";
import { createNetworkTransport } from "../../fetch/network-transport";
import { createFetchSession, createPoliteness } from "../../fetch/session";
import { type Certificate, createAuthority, createCertificate } from "../../fetch/testing/certificates";
import { dialledLocally, type LocalSite, type Routes, startLocalSite } from "../../fetch/testing/local-site";
import { FetchError } from "../../fetch/types";
import { ashby } from "./ashby";
import { bamboohr } from "./bamboohr";
import { breezy } from "./breezy";
import { greenhouse } from "./greenhouse";
import { type BoardListing, createVendorHosts, type JobBoard } from "./job-board";
import { lever, leverEu } from "./lever";
import { personio } from "./personio";
import { pinpoint } from "./pinpoint";
import { recruitee } from "./recruitee";
import { rippling } from "./rippling";
import { smartRecruiters } from "./smartrecruiters";
import { teamtailor } from "./teamtailor";
import { workable } from "./workable";
import { workday } from "./workday";

const readFixture = (name: string) => readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), "utf8");

interface Vendor {
  board: JobBoard;
  slug: string;
  host: string;
  /** What is asked for first. */
  path: string;
  type: string;
  answer: string;
  /** Postings in the answer. */
  count: number;
  /** What is asked for besides, once the answer is there: documents of single postings. */
  details?: readonly string[];
  empty: string;
}

const RIPPLING_JOBS = "/platform/api/ats/v1/board/acme/jobs";

const VENDORS: readonly Vendor[] = [
  {
    board: greenhouse,
    slug: "acme",
    host: "boards-api.greenhouse.io",
    path: "/v1/boards/acme/jobs?content=true",
    type: "application/json; charset=utf-8",
    answer: readFixture("greenhouse-jobs.json"),
    count: 3,
    empty: '{"jobs":[],"meta":{"total":0}}',
  },
  {
    board: lever,
    slug: "acme",
    host: "api.lever.co",
    path: "/v0/postings/acme?mode=json&skip=0&limit=100",
    type: "application/json; charset=utf-8",
    answer: readFixture("lever-postings.json"),
    count: 3,
    empty: "[]",
  },
  {
    board: leverEu,
    slug: "acme",
    host: "api.eu.lever.co",
    path: "/v0/postings/acme?mode=json&skip=0&limit=100",
    type: "application/json; charset=utf-8",
    answer: readFixture("lever-postings.json"),
    count: 3,
    empty: "[]",
  },
  {
    board: ashby,
    slug: "acme",
    host: "api.ashbyhq.com",
    path: "/posting-api/job-board/acme?includeCompensation=true",
    type: "application/json; charset=utf-8",
    answer: readFixture("ashby-jobs.json"),
    count: 2,
    empty: '{"apiVersion":"1","jobs":[]}',
  },
  {
    board: workable,
    slug: "acme",
    host: "apply.workable.com",
    path: "/api/v1/widget/accounts/acme?details=true",
    type: "application/json",
    answer: readFixture("workable-account.json"),
    count: 3,
    empty: '{"name":"Acme","description":null,"jobs":[]}',
  },
  {
    board: smartRecruiters,
    slug: "acme",
    host: "api.smartrecruiters.com",
    path: "/v1/companies/acme/postings?limit=100&offset=0",
    type: "application/json",
    answer: readFixture("smartrecruiters-postings.json"),
    count: 3,
    empty: '{"offset":0,"limit":100,"totalFound":0,"content":[]}',
  },
  {
    board: recruitee,
    slug: "acme",
    host: "acme.recruitee.com",
    path: "/api/offers/",
    type: "application/json; charset=utf-8",
    answer: readFixture("recruitee-offers.json"),
    count: 3,
    empty: '{"offers":[]}',
  },
  {
    board: personio,
    slug: "acme.jobs.personio.de",
    host: "acme.jobs.personio.de",
    path: "/xml?language=en",
    type: "text/xml; charset=UTF-8",
    answer: readFixture("personio-feed.xml"),
    count: 2,
    empty: '<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n</workzag-jobs>',
  },
  {
    board: teamtailor,
    slug: "acme.teamtailor.com",
    host: "acme.teamtailor.com",
    path: "/jobs.rss?per_page=100&offset=0",
    type: "application/rss+xml; charset=utf-8",
    answer: readFixture("teamtailor-feed.xml"),
    count: 3,
    empty: '<rss version="2.0"><channel><title>Acme</title></channel></rss>',
  },
  {
    board: bamboohr,
    slug: "acme",
    host: "acme.bamboohr.com",
    path: "/careers/list",
    type: "application/json",
    answer: readFixture("bamboohr-list.json"),
    count: 3,
    details: ["/careers/181/detail", "/careers/176/detail", "/careers/169/detail"],
    empty: '{"meta":{"totalCount":0},"result":[]}',
  },
  {
    board: breezy,
    slug: "acme",
    host: "acme.breezy.hr",
    path: "/json",
    type: "application/json; charset=utf-8",
    answer: readFixture("breezy-positions.json"),
    count: 2,
    empty: "[]",
  },
  {
    board: pinpoint,
    slug: "acme",
    host: "acme.pinpointhq.com",
    path: "/postings.json",
    type: "application/json; charset=utf-8",
    answer: readFixture("pinpoint-postings.json"),
    count: 2,
    empty: '{"data":[]}',
  },
  {
    board: rippling,
    slug: "acme",
    host: "api.rippling.com",
    path: RIPPLING_JOBS,
    type: "application/json",
    answer: readFixture("rippling-jobs.json"),
    count: 2,
    details: [
      `${RIPPLING_JOBS}/75ad50c6-778f-42ee-9c63-70d1cd687202`,
      `${RIPPLING_JOBS}/0c1d7a52-1b3e-4f6a-8f5d-1f2a3b4c5d6e`,
    ],
    empty: "[]",
  },
  {
    board: workday,
    slug: "acme.wd5/External",
    host: "acme.wd5.myworkdayjobs.com",
    path: "/wday/cxs/acme/External/jobs",
    type: "application/json;charset=utf-8",
    answer: readFixture("workday-jobs.json"),
    count: 4,
    empty: '{"total":0,"jobPostings":[],"facets":[],"userAuthenticated":false}',
  },
];

const vendorOf = (board: JobBoard) => VENDORS.find((vendor) => vendor.board === board) as Vendor;

let authority: Certificate;
const certificates = new Map<string, Certificate>();
const sites: LocalSite[] = [];

beforeAll(async () => {
  authority = await createAuthority();
  for (const { host } of VENDORS) certificates.set(host, await createCertificate(authority, host));
});
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

/** A vendor's host. Every name leads there. */
async function start(host: string, routes: Routes): Promise<LocalSite> {
  const site = await startLocalSite(routes, certificates.get(host));
  sites.push(site);
  return site;
}

/** Reads a board of the vendor's in a run of its own. */
async function list({ board, slug }: Vendor, site: LocalSite, politeness = createPoliteness()): Promise<BoardListing> {
  const transport = createNetworkTransport({ ...dialledLocally(site.port), ca: authority.cert });
  const runSignal = new AbortController().signal;
  const session = createFetchSession({ transport, userAgent: "ProspectIntelligence/test", politeness, runSignal });
  const page = parseHtml("", { url: "https://acme.com/careers", fetchedAt: "2026-11-20T12:00:00.000Z" });
  try {
    const access = { fetch: session.forSource("careers"), hosts: createVendorHosts("acme.com"), page, now: new Date() };
    return await board.list(slug, access);
  } finally {
    await session.close();
    await transport.close();
  }
}

function answering(status: number, headers: Record<string, string>, body = "") {
  return (_: IncomingMessage, response: ServerResponse) => void response.writeHead(status, headers).end(body);
}

describe.each(VENDORS)("$board.label", (vendor) => {
  const { path, type, host } = vendor;

  test("is read from its own host, after its robots.txt", async () => {
    const site = await start(host, { [path]: answering(200, { "content-type": type }, vendor.answer) });
    const listing = await list(vendor, site);
    expect(listing).toMatchObject({ isComplete: true, url: `https://${host}${path}` });
    expect(listing.postings).toHaveLength(vendor.count);
    const [robots, first, ...others] = site.requests;
    expect([robots, first]).toEqual([`${host}/robots.txt`, `${host}${path}`]);
    expect(others.sort()).toEqual((vendor.details ?? []).map((detail) => host + detail).sort());
    expect(new Set(site.serverNames)).toEqual(new Set([host]));
  });

  test("without roles answers 200 and lists none", async () => {
    const site = await start(host, { [path]: answering(200, { "content-type": type }, vendor.empty) });
    expect(await list(vendor, site)).toMatchObject({ postings: [], isComplete: true });
  });

  test("that is no more answers 404", async () => {
    const site = await start(host, {});
    await expect(list(vendor, site)).rejects.toMatchObject({ kind: "http", status: 404 });
  });

  test("that has been asked too often is not asked again", async () => {
    const site = await start(host, { [path]: answering(429, { "retry-after": "120" }) });
    await expect(list(vendor, site)).rejects.toMatchObject({ kind: "http", status: 429, retryAfter: 120 });
    expect(site.requests).toEqual([`${host}/robots.txt`, `${host}${path}`]);
  });

  test("that sends to the vendor's front page is not followed there", async () => {
    const site = await start(host, {
      [path]: answering(302, { location: "https://www.vendor.test/" }),
      "www.vendor.test/": answering(200, { "content-type": type }, vendor.answer),
    });
    await expect(list(vendor, site)).rejects.toMatchObject({
      kind: "http",
      status: 302,
      location: "https://www.vendor.test/",
    });
    expect(site.requests).toHaveLength(2);
  });

  test("that robots.txt closes is not asked", async () => {
    const site = await start(host, {
      "/robots.txt": answering(200, { "content-type": "text/plain" }, "User-agent: *\nDisallow: /"),
      "*": answering(200, { "content-type": type }, vendor.answer),
    });
    await expect(list(vendor, site)).rejects.toThrow(FetchError);
    expect(site.requests).toEqual([`${host}/robots.txt`]);
  });

  test.each([
    ["a web page", "<!doctype html><title>Down for maintenance</title><p>Back soon.<br>"],
    ["nothing", ""],
    ["half a document", vendor.answer.slice(0, 30)],
  ])("that answers 200 and %s is an error", async (_, body) => {
    const site = await start(host, { [path]: answering(200, { "content-type": type }, body) });
    await expect(list(vendor, site)).rejects.toMatchObject({ kind: "parse" });
  });

  test("whose connection breaks off is an error", async () => {
    const site = await start(host, {
      [path]: (_, response) => {
        response.writeHead(200, { "content-type": type, "content-length": "100000" });
        response.write(vendor.answer.slice(0, 200), () => response.destroy());
      },
    });
    await expect(list(vendor, site)).rejects.toMatchObject({ kind: "network" });
  });
});

describe("boards in pages", () => {
  const pageOf = (offset: number, count: number, totalFound: number) =>
    answering(
      200,
      { "content-type": "application/json" },
      JSON.stringify({
        totalFound,
        content: Array.from({ length: count }, (_, i) => ({ id: `p${offset + i}`, name: `Role ${offset + i}` })),
      }),
    );
  const postings = (offset: number) => `/v1/companies/acme/postings?limit=100&offset=${offset}`;

  test("are read to the end, three pages at once at most", async () => {
    const skips = [0, 100, 200, 300, 400, 500];
    const slowly =
      (answer: ReturnType<typeof answering>) => async (request: IncomingMessage, response: ServerResponse) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        answer(request, response);
      };
    const routes = Object.fromEntries(skips.map((skip) => [postings(skip), slowly(pageOf(skip, 100, 600))]));
    const site = await start("api.smartrecruiters.com", routes);
    const listing = await list(vendorOf(smartRecruiters), site);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(600);
    expect(site.mostAtOnce).toBe(3);
  });

  test("of which one is refused are known in part, and the rest is left alone", async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [postings(i * 100), pageOf(i * 100, 100, 1_800)]),
    );
    const refused = answering(429, { "retry-after": "120" });
    const site = await start("api.smartrecruiters.com", { ...pages, [postings(100)]: refused });
    const listing = await list(vendorOf(smartRecruiters), site);
    expect(listing).toMatchObject({ isComplete: false, statedTotal: { count: 1_800 } });
    expect(listing.postings.length).toBeGreaterThanOrEqual(100);
    expect(site.requests.length).toBeLessThan(8);
  });

  test("of which one breaks off are known in part", async () => {
    const items = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => `<item><title>Role</title><guid>g${from + i}</guid></item>`).join("");
    const type = { "content-type": "application/rss+xml" };
    const site = await start("acme.teamtailor.com", {
      "/jobs.rss?per_page=100&offset=0": answering(200, type, `<rss><channel>${items(0, 100)}</channel></rss>`),
      "/jobs.rss?per_page=100&offset=100": (_, response) => {
        response.writeHead(200, { ...type, "content-length": "100000" });
        response.write("<rss><channel>", () => response.destroy());
      },
    });
    const listing = await list(vendorOf(teamtailor), site);
    expect(listing).toMatchObject({ isComplete: false });
    expect(listing.postings).toHaveLength(100);
  });
});

describe("BambooHR", () => {
  const HOST = "acme.bamboohr.com";
  const vendor = vendorOf(bamboohr);
  const detail = readFixture("bamboohr-detail.json");

  test("whose feed is switched off is read from its widget, which is HTML", async () => {
    const site = await start(HOST, {
      "/jobs/embed2.php": readFixture("bamboohr-embed2.html"),
      "/careers/176/detail": answering(200, { "content-type": "application/json" }, detail),
    });
    const { postings } = await list(vendor, site);
    expect(postings).toMatchObject([
      { id: "176", postedAt: "2026-11-03T00:00:00.000Z", document: { url: `https://${HOST}/careers/176/detail` } },
      { id: "169", postedAt: null },
    ]);
  });

  test("that closes an account sends to a page for signing in: there is no board", async () => {
    const site = await start(HOST, {
      "/careers/list": answering(302, { location: "/settings/account/temporarily_suspended" }),
      "/settings/account/temporarily_suspended": "<title>Sign in</title>",
    });
    await expect(list(vendor, site)).rejects.toMatchObject({ kind: "parse" });
  });
});

test("Breezy, asked too often, refuses with 403 and without a time to come back", async () => {
  const vendor = vendorOf(breezy);
  const site = await start(vendor.host, { [vendor.path]: answering(403, {}) });
  await expect(list(vendor, site)).rejects.toMatchObject({ kind: "http", status: 403 });
  expect(site.requests).toHaveLength(2);
});

describe("Workday", () => {
  const vendor = vendorOf(workday);
  /** Takes POSTs of what Workday takes, and gives `total` roles page by page, the total on the first one alone. */
  const paged = (total: number) => async (request: IncomingMessage, response: ServerResponse) => {
    const asked = request.method === "POST" ? (JSON.parse(await text(request)) as Record<string, unknown>) : {};
    const { limit, offset, searchText, appliedFacets } = asked;
    const isSound = request.headers["content-type"] === "application/json" && searchText === "" && appliedFacets;
    if (!isSound || typeof offset !== "number" || typeof limit !== "number" || limit > 20) {
      return answering(400, { "content-type": "application/json" }, '{"errorCode":"HTTP_400"}')(request, response);
    }
    const jobPostings = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, i) => {
      return { title: `Role ${offset + i}`, externalPath: `/job/Oslo/Role_R-${offset + i}` };
    });
    const body = JSON.stringify({ total: offset === 0 ? total : 0, jobPostings });
    return answering(200, { "content-type": "application/json" }, body)(request, response);
  };

  test("is asked by POST, twenty at a time, to the end", async () => {
    const site = await start(vendor.host, { [vendor.path]: paged(107) });
    const listing = await list(vendor, site);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(107);
    expect(site.requests).toHaveLength(1 + 6);
  });

  test("with more roles than a host may be asked for at once is known in part, and its own total is kept", async () => {
    const site = await start(vendor.host, { [vendor.path]: paged(1_366) });
    const listing = await list(vendor, site);
    expect(listing).toMatchObject({ isComplete: false, statedTotal: { count: 1_366, isLowerBound: false } });
    expect(listing.postings).toHaveLength(360);
  });
});

test("Workable is asked for one thing at a time, in all runs together", async () => {
  const vendor = vendorOf(workable);
  let underWay = 0;
  const site = await start(vendor.host, {
    "*": async (_, response) => {
      underWay += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      const answer = underWay > 1 ? answering(429, {}) : answering(200, { "content-type": vendor.type }, vendor.answer);
      underWay -= 1;
      answer(_, response);
    },
  });
  const politeness = createPoliteness();
  const slugs = ["acme", "beta", "gamma"];
  const listings = await Promise.all(slugs.map((slug) => list({ ...vendor, slug }, site, politeness)));
  expect(listings.map(({ postings }) => postings.length)).toEqual([3, 3, 3]);
  expect(site.mostAtOnce).toBe(1);
});
