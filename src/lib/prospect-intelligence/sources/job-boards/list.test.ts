import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../../extract/html";
import { FetchError, type FetchOptions, type GuardedFetch } from "../../fetch/types";
import { ashby, mapAshby } from "./ashby";
import { greenhouse, mapGreenhouse } from "./greenhouse";
import { createVendorHosts, type JobBoard } from "./job-board";
import { mapJobPostings } from "./json-ld";
import { lever, leverEu, mapLever } from "./lever";

const NOW = new Date("2026-11-20T12:00:00Z");
const AT = { url: "https://boards.test/", fetchedAt: "2026-11-20T11:59:00.000Z" };
const readFixture = (name: string) => readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), "utf8");
const readJson = (name: string): unknown => JSON.parse(readFixture(name));

describe("Greenhouse", () => {
  test("a saved answer: first publication, several departments, offices for a place that is none, no prospect post", () => {
    const { postings, companyNames, countPath } = mapGreenhouse(readJson("greenhouse-jobs.json"), AT);
    expect(companyNames).toEqual(["Northwind Robotics"]);
    expect(countPath).toBe("$.jobs[?@.internal_job_id!=null].length");
    expect(postings).toEqual([
      {
        id: "4001001",
        title: "Senior Software Engineer, Motion",
        department: "Engineering, Motion",
        location: "Rotterdam, Netherlands",
        url: "https://job-boards.greenhouse.io/northwind/jobs/4001001",
        postedAt: "2026-10-05T13:30:00.000Z",
        path: "$.jobs[0]",
        postedPath: "first_published",
      },
      {
        id: "4001002",
        title: "Head of R&D",
        department: null,
        location: "Hybrid (Rotterdam; Gdańsk)",
        url: "https://northwind.com/careers/open?gh_jid=4001002",
        postedAt: "2026-11-01T00:00:00.000Z",
        path: "$.jobs[1]",
        postedPath: "updated_at",
      },
      {
        id: "4001005",
        title: "Accountant",
        department: null,
        location: null,
        url: null,
        postedAt: null,
        path: "$.jobs[4]",
        postedPath: "updated_at",
      },
    ]);
  });

  const BOARD = "https://boards-api.greenhouse.io/v1/boards/northwind";

  test("is asked for its jobs alone, which say whose they are", async () => {
    const { fetch, requested } = answering({
      [`${BOARD}/jobs?content=true`]: readJson("greenhouse-jobs.json"),
      [BOARD]: { name: "Globex Group", content: "" },
    });
    const listing = await list(greenhouse, "northwind", fetch);
    expect(listing).toMatchObject({ companyNames: ["Northwind Robotics"], isComplete: true });
    expect(requested).toHaveLength(1);
  });

  test.each([
    ["has none", { jobs: [] }],
    ["has jobs that do not", { jobs: [{ id: 1, title: "Engineer" }] }],
  ])("is asked for its name where it %s", async (_, answer) => {
    const { fetch } = answering({
      [`${BOARD}/jobs?content=true`]: answer,
      [BOARD]: { name: "Globex Group", content: "" },
    });
    expect((await list(greenhouse, "northwind", fetch)).companyNames).toEqual(["Globex Group"]);
  });

  test("that does not say its name at all is read all the same", async () => {
    const { fetch } = answering({ [`${BOARD}/jobs?content=true`]: { jobs: [{ id: 1, title: "Engineer" }] } });
    expect((await list(greenhouse, "northwind", fetch)).companyNames).toEqual([]);
  });

  test("is read without descriptions when it is too large with them", async () => {
    const board = "https://boards-api.greenhouse.io/v1/boards/northwind";
    const { fetch } = answering({
      [`${board}/jobs?content=true`]: new FetchError("too_large", board, "too large"),
      [`${board}/jobs`]: { jobs: [{ id: 1, title: "Engineer" }] },
    });
    expect((await list(greenhouse, "northwind", fetch)).postings).toMatchObject([{ title: "Engineer" }]);
  });
});

describe("Lever", () => {
  test("a saved answer: all locations, the team for want of a department, milliseconds", () => {
    expect(mapLever(readJson("lever-postings.json"), AT).postings).toEqual([
      {
        id: "0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0001",
        title: "Backend Engineer, Ledger",
        department: "Technology",
        location: "Copenhagen; Oslo",
        url: "https://jobs.lever.co/fjord/0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0001",
        postedAt: "2025-10-09T08:53:20.000Z",
        path: "$[0]",
        postedPath: "createdAt",
      },
      {
        id: "0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0002",
        title: "Key Account Manager",
        department: "Retail",
        location: "Oslo",
        url: "https://jobs.lever.co/fjord/0b7b1c52-7a2f-4c55-8e0b-0a3a3f1c0002",
        postedAt: null,
        path: "$[1]",
        postedPath: "createdAt",
      },
      expect.objectContaining({ title: "Intern", department: null, location: null }),
    ]);
  });

  const pageOf = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `p${from + i}`, text: `Role ${from + i}` }));
  const url = (skip: number, host = "api.lever.co") =>
    `https://${host}/v0/postings/fjord?mode=json&skip=${skip}&limit=100`;

  test("is read page by page until one is not full", async () => {
    const { fetch, requested } = answering({
      [url(0)]: pageOf(0, 100),
      [url(100)]: pageOf(100, 100),
      [url(200)]: pageOf(200, 7),
    });
    const listing = await list(lever, "fjord", fetch);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(207);
    expect(listing.postings[206]).toMatchObject({ path: "$[206]" });
    expect(requested).toHaveLength(3);
  });

  test("that begins again from the start is read once", async () => {
    const { fetch, requested } = answering({ [url(0)]: pageOf(0, 100), [url(100)]: pageOf(0, 100) });
    const listing = await list(lever, "fjord", fetch);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(100);
    expect(requested).toHaveLength(2);
  });

  test("of which a page fails is known in part", async () => {
    const { fetch } = answering({ [url(0)]: pageOf(0, 100) });
    const listing = await list(lever, "fjord", fetch);
    expect(listing).toMatchObject({ isComplete: false });
    expect(listing.postings).toHaveLength(100);
  });

  test("in Europe has hosts of its own", async () => {
    const { fetch } = answering({ [url(0, "api.eu.lever.co")]: [] });
    expect(await list(leverEu, "fjord", fetch)).toMatchObject({ postings: [], isComplete: true });
  });
});

describe("Ashby", () => {
  test("a saved answer: no unlisted postings, further locations, the team for want of a department", async () => {
    const { fetch } = answering({
      "https://api.ashbyhq.com/posting-api/job-board/Ferro%20Labs?includeCompensation=true":
        readJson("ashby-jobs.json"),
    });
    const { postings, countPath } = await list(ashby, "Ferro Labs", fetch);
    expect(countPath).toBe("$.jobs[?@.isListed!=false].length");
    expect(postings).toEqual([
      {
        id: "f3e2a9c4-2c1d-4b77-9a55-3b1f5a000001",
        title: "Kernel Engineer",
        department: "Engineering",
        location: "Denver; Remote (US)",
        url: "https://jobs.ashbyhq.com/ferro/f3e2a9c4-2c1d-4b77-9a55-3b1f5a000001",
        postedAt: "2026-11-11T17:28:07.000Z",
        path: "$.jobs[0]",
        postedPath: "publishedAt",
      },
      expect.objectContaining({
        title: "Account Executive",
        department: "Sales",
        location: null,
        url: null,
        path: "$.jobs[2]",
      }),
    ]);
  });
});

describe("postings on the page itself", () => {
  const page = parseHtml(readFixture("careers-json-ld.html"), {
    url: "https://kestrel.com/careers",
    fetchedAt: AT.fetchedAt,
  });

  test("a saved page: lists and graphs, a broken block, an expired posting, one posting twice", () => {
    const { postings, companyNames } = mapJobPostings(page, NOW);
    expect(companyNames).toEqual(["Kestrel Robotics"]);
    expect(postings).toMatchObject([
      {
        title: "Embedded Engineer & Tinkerer",
        department: "Software Developers",
        location: "Pittsburgh, PA, US; Columbus, OH",
        url: "https://kestrel.com/careers/embedded",
        postedAt: "2026-11-01T00:00:00.000Z",
        path: "$[0]",
      },
      { title: "Analyst", department: null, location: "Remote", url: "https://kestrel.com/careers", postedAt: null },
    ]);
  });
});

describe.each([
  ["Greenhouse", mapGreenhouse, { jobs: [] }, { jobs: [{ name: "renamed" }] }],
  ["Lever", mapLever, [], [{ title: "renamed" }]],
  ["Ashby", mapAshby, { jobs: [] }, { jobs: [{ name: "renamed" }] }],
] as const)("a %s board", (_, map, empty, changed) => {
  test("that is empty has no postings", () => {
    expect(map(empty, AT).postings).toEqual([]);
  });

  test.each([
    ["null", null],
    ["a string", "<html>"],
    ["another shape", { ok: false, error: "Document not found" }],
  ])("that answers %s is an error", (_name, answer) => {
    expect(() => map(answer, AT)).toThrow(FetchError);
  });

  test("whose rows have all changed their shape is an error, not an empty board", () => {
    expect(() => map(changed, AT)).toThrow(FetchError);
  });
});

// ---------------------------------------------------------------------------------------------------------------

function list(board: JobBoard, slug: string, fetch: GuardedFetch) {
  const page = parseHtml("", { url: "https://acme.com/", fetchedAt: AT.fetchedAt });
  return board.list(slug, { fetch, hosts: createVendorHosts("acme.com"), page, now: NOW });
}

/** A fetch that knows these answers; everything else is a 404. Redirects to other hosts must be refused. */
function answering(answers: Record<string, unknown>): { fetch: GuardedFetch; requested: string[] } {
  const requested: string[] = [];
  const fetch = async (input: string | URL, options: FetchOptions = {}) => {
    const url = String(input);
    requested.push(url);
    expect(options).toMatchObject({ accept: "application/json", redirect: "same-host" });
    const answer = answers[url];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new FetchError("http", url, "404", { status: 404 });
    const text = JSON.stringify(answer);
    return {
      requestedUrl: url,
      url,
      status: 200,
      headers: {},
      cookieNames: [],
      contentType: "application/json",
      text,
      bytes: text.length,
      fetchedAt: AT.fetchedAt,
    };
  };
  return { fetch, requested };
}
