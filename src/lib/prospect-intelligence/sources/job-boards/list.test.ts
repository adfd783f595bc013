import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../../extract/html";
import { FetchError, type FetchOptions, type GuardedFetch } from "../../fetch/types";
import { toDocument } from "../../testing/documents";
import { ashby, mapAshby } from "./ashby";
import { bamboohr, mapBamboo, mapBambooDetail, mapBambooWidget } from "./bamboohr";
import { breezy, mapBreezy } from "./breezy";
import { greenhouse, mapGreenhouse } from "./greenhouse";
import { type BoardListing, createVendorHosts, type JobBoard } from "./job-board";
import { mapJobPostings } from "./json-ld";
import { lever, leverEu, mapLever } from "./lever";
import { mapPersonio, personio } from "./personio";
import { mapPinpoint, pinpoint } from "./pinpoint";
import { mapRecruitee, recruitee } from "./recruitee";
import { mapRippling, mapRipplingDetail, rippling } from "./rippling";
import { mapSmartRecruiters, smartRecruiters } from "./smartrecruiters";
import { mapTeamtailor, teamtailor } from "./teamtailor";
import { mapWorkable, workable } from "./workable";
import { mapWorkday, workday } from "./workday";

const NOW = new Date("2026-11-20T12:00:00Z");
const AT = { url: "https://boards.test/", fetchedAt: "2026-11-20T11:59:00.000Z" };
const PERSONIO_AT = { ...AT, account: "lindenhof" };
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
    expect(listing.postings[206]).toMatchObject({ path: "$[6]", document: { url: url(200), path: "$[6]" } });
    expect(listing.countPath).toBe("$.length on 3 pages");
    expect(requested).toHaveLength(3);
  });

  test("that ignores the limit is read once", async () => {
    const { fetch, requested } = answering({ [url(0)]: pageOf(0, 5_000), [url(100)]: pageOf(5_000, 5_000) });
    const listing = await list(lever, "fjord", fetch);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(5_000);
    expect(requested).toHaveLength(1);
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

describe("BambooHR", () => {
  const SITE = "https://northwind.bamboohr.com";
  const AT_LIST = { url: `${SITE}/careers/list`, fetchedAt: AT.fetchedAt };
  const detail = (datePosted: string) => ({ result: { jobOpening: { datePosted } } });

  test("a saved answer: offices and places typed in, remote work, no row without a title", () => {
    expect(mapBamboo(readJson("bamboohr-list.json"), AT_LIST).postings).toEqual([
      {
        id: "176",
        title: "Senior Test Engineer & Automation Lead",
        department: "Technology",
        location: "Leeds, West Yorkshire",
        url: `${SITE}/careers/176`,
        postedAt: null,
        path: "$.result[0]",
        postedPath: "datePosted",
      },
      expect.objectContaining({ id: "181", department: null, location: "Denver, Colorado, United States; Remote" }),
      expect.objectContaining({ id: "169", title: "Office Manager", location: null }),
    ]);
  });

  test("a saved widget: departments around their openings, no opening without a title", () => {
    const text = readFixture("bamboohr-embed2.html");
    const { postings } = mapBambooWidget(text, { ...AT, url: `${SITE}/jobs/embed2.php` });
    expect(postings).toEqual([
      {
        id: "176",
        title: "Senior Test Engineer & Automation Lead",
        department: "Technology",
        location: "Leeds, West Yorkshire",
        url: `${SITE}/careers/176`,
        postedAt: null,
        path: "#bhrPositionID_176",
        postedPath: "datePosted",
      },
      expect.objectContaining({ id: "169", department: "People & Operations", location: null }),
    ]);
  });

  test("a saved opening has its date", () => {
    expect(mapBambooDetail(readJson("bamboohr-detail.json"))).toEqual({
      postedAt: "2026-11-03T00:00:00.000Z",
      companyName: null,
      path: "$.result.jobOpening",
    });
  });

  test("is asked for the dates of its openings one by one; one that fails costs its date alone", async () => {
    const { fetch } = answering({
      [`${SITE}/careers/list`]: readJson("bamboohr-list.json"),
      [`${SITE}/careers/181/detail`]: readJson("bamboohr-detail.json"),
      [`${SITE}/careers/176/detail`]: detail("2026-10-01"),
    });
    const { postings, isDated } = await list(bamboohr, "Northwind", fetch);
    expect(postings).toMatchObject([
      { id: "176", postedAt: "2026-10-01T00:00:00.000Z", document: { url: `${SITE}/careers/176/detail` } },
      { id: "181", postedAt: "2026-11-03T00:00:00.000Z", document: { path: "$.result.jobOpening" } },
      { id: "169", postedAt: null },
    ]);
    expect(isDated).toBe(false);
  });

  test("of many openings is asked for the dates of the newest, which have the highest numbers", async () => {
    const result = Array.from({ length: 40 }, (_, i) => ({ id: String(i + 80), jobOpeningName: `Role ${i}` }));
    const numbers = [119, 118, 117, 116, 115, 114, 113, 112, 111, 110, 109, 108, 107, 106, 105];
    const details = numbers.map((id) => [`${SITE}/careers/${id}/detail`, detail("2026-11-01")]);
    const { fetch, requested } = answering({ [`${SITE}/careers/list`]: { result }, ...Object.fromEntries(details) });
    expect(await list(bamboohr, "northwind", fetch)).toMatchObject({ isDated: true });
    expect(requested).toHaveLength(1 + numbers.length);
  });

  test("whose feed is switched off is read from its widget", async () => {
    const { fetch } = answering({
      [`${SITE}/jobs/embed2.php`]: readFixture("bamboohr-embed2.html"),
      [`${SITE}/careers/176/detail`]: detail("2026-10-01"),
    });
    const { postings, countPath } = await list(bamboohr, "northwind", fetch);
    expect(postings).toMatchObject([{ id: "176", postedAt: "2026-10-01T00:00:00.000Z" }, { id: "169" }]);
    expect(countPath).toBe(".BambooHR-ATS-Jobs-Item");
  });

  test("that has an empty widget has no postings, and one whose widget is another page is an error", async () => {
    const widget = `${SITE}/jobs/embed2.php`;
    const empty = answering({ [widget]: '<div class="BambooHR-ATS-board"><h2>Current Openings</h2></div>' });
    expect((await list(bamboohr, "northwind", empty.fetch)).postings).toEqual([]);
    const other = answering({ [widget]: "<html><title>HR software</title><a href='/careers/1'>Careers</a></html>" });
    await expect(list(bamboohr, "northwind", other.fetch)).rejects.toMatchObject({ kind: "parse" });
  });

  test("that is refused is not asked for its widget", async () => {
    const { fetch, requested } = answering({
      [`${SITE}/careers/list`]: new FetchError("http", SITE, "403", { status: 403 }),
    });
    await expect(list(bamboohr, "northwind", fetch)).rejects.toMatchObject({ status: 403 });
    expect(requested).toHaveLength(1);
  });

  test("reads a widget of a megabyte of openings, tags and text in bounds", () => {
    const opening = (i: number) => `<li id="bhrPositionID_${i}"><a href="/careers/${i}">Role ${"x".repeat(1000)}</a>`;
    const text = `<div class="BambooHR-ATS-board">${Array.from({ length: 6_000 }, (_, i) => opening(i)).join("")}`;
    const { postings } = mapBambooWidget(text, AT);
    expect(postings).toHaveLength(5_000);
    expect(postings[0]?.title.length).toBe(300);
  });
});

describe("Breezy", () => {
  test("a saved answer: several places, the company's name, no row without a title", async () => {
    const { fetch, requested } = answering({ "https://northwind.breezy.hr/json": readJson("breezy-positions.json") });
    const { postings, companyNames } = await list(breezy, "northwind", fetch);
    expect(companyNames).toEqual(["Northwind Robotics"]);
    expect(postings).toEqual([
      {
        id: "18df3ec23bf9",
        title: "Integration Developer",
        department: "Engineering",
        location: "Tampa, FL; Austin, TX",
        url: "https://northwind.breezy.hr/p/18df3ec23bf9-integration-developer",
        postedAt: "2026-11-09T15:04:05.678Z",
        path: "$[0]",
        postedPath: "published_date",
      },
      expect.objectContaining({ title: "Appointment Setter", department: null, location: "Worldwide", postedAt: null }),
    ]);
    expect(requested).toHaveLength(1);
  });
});

describe("Pinpoint", () => {
  test("a saved answer: the office, else its city; no pay, shown or hidden", async () => {
    const { fetch } = answering({
      "https://northwind.pinpointhq.com/postings.json": readJson("pinpoint-postings.json"),
    });
    const { postings, countPath } = await list(pinpoint, "northwind", fetch);
    expect(countPath).toBe("$.data.length");
    expect(postings).toEqual([
      {
        id: "290785",
        title: "Senior Development Test Engineer",
        department: "Assembly, Integration & Test",
        location: "Bristol",
        url: "https://northwind.pinpointhq.com/en/postings/2c5d9d2e-6a0b-4a4e-9d0f-5b3a1f000001",
        postedAt: "2026-11-05T09:30:00.000Z",
        path: "$.data[0]",
        postedPath: "first_published_at",
      },
      {
        id: "290901",
        title: "Payroll Officer",
        department: null,
        location: "Bath, Somerset",
        url: null,
        postedAt: null,
        path: "$.data[1]",
        postedPath: "first_published_at",
      },
    ]);
    expect(JSON.stringify(postings)).not.toMatch(/51000|28,000/);
  });
});

describe("Rippling", () => {
  const JOBS = "https://api.rippling.com/platform/api/ats/v1/board/northwind/jobs";
  const PAYMENTS = "75ad50c6-778f-42ee-9c63-70d1cd687202";

  test("a saved answer: the rows of a role's places are one posting", () => {
    const { postings, countPath } = mapRippling(readJson("rippling-jobs.json"), AT);
    expect(countPath).toBe("distinct $[*].uuid");
    expect(postings).toEqual([
      {
        id: PAYMENTS,
        title: "Staff Software Engineer, Payments",
        department: "Engineering",
        location: "San Francisco, CA; Remote (United States)",
        url: `https://ats.rippling.com/northwind/jobs/${PAYMENTS}`,
        postedAt: null,
        path: "$[0]",
        postedPath: "createdOn",
      },
      expect.objectContaining({ title: "Counsel", department: null, location: null, path: "$[1]" }),
    ]);
  });

  test("a saved posting has its date and the company's name", () => {
    expect(mapRipplingDetail(readJson("rippling-job.json"))).toEqual({
      postedAt: "2026-10-29T00:21:09.114Z",
      companyName: "Northwind Robotics",
      path: "$",
    });
  });

  test("is asked for each posting once, however many places it has", async () => {
    const { fetch, requested } = answering({
      [JOBS]: readJson("rippling-jobs.json"),
      [`${JOBS}/${PAYMENTS}`]: readJson("rippling-job.json"),
      [`${JOBS}/0c1d7a52-1b3e-4f6a-8f5d-1f2a3b4c5d6e`]: { name: "Counsel" },
    });
    const listing = await list(rippling, "northwind", fetch);
    expect(listing).toMatchObject({ companyNames: ["Northwind Robotics"], isDated: true });
    expect(listing.postings).toMatchObject([
      { postedAt: "2026-10-29T00:21:09.114Z", document: { url: `${JOBS}/${PAYMENTS}`, path: "$" } },
      { title: "Counsel", postedAt: null },
    ]);
    expect(requested).toHaveLength(3);
  });

  test("of many postings is asked whose they are, and their newest is then not known", async () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ uuid: `u${i}`, name: `Role ${i}` }));
    const { fetch, requested } = answering({ [JOBS]: rows, [`${JOBS}/u0`]: readJson("rippling-job.json") });
    expect(await list(rippling, "northwind", fetch)).toMatchObject({
      isDated: false,
      companyNames: ["Northwind Robotics"],
    });
    expect(requested).toEqual([JOBS, `${JOBS}/u0`]);
  });
});

describe("Workable", () => {
  test("a saved answer: one posting of a role's several rows, places that are shown, remote work", async () => {
    const { fetch } = answering({
      "https://apply.workable.com/api/v1/widget/accounts/harbour-vale?details=true": readJson("workable-account.json"),
    });
    const { postings, companyNames, countPath } = await list(workable, "harbour-vale", fetch);
    expect(companyNames).toEqual(["Harbour & Vale"]);
    expect(countPath).toBe("distinct $.jobs[*].shortcode");
    expect(postings).toEqual([
      {
        id: "5EA5DDE797",
        title: "Senior Backend Engineer (.NET)",
        department: "Engineering",
        location: "Athens, Attica, Greece; Limassol, Cyprus",
        url: "https://apply.workable.com/j/5EA5DDE797",
        postedAt: "2026-10-27T00:00:00.000Z",
        path: "$.jobs[0]",
        postedPath: "published_on",
      },
      {
        id: "FCCB4FAF39",
        title: "Port Agent",
        department: null,
        location: "Durban, South Africa; Haifa, Israel; Remote",
        url: "https://apply.workable.com/j/FCCB4FAF39",
        postedAt: "2026-11-13T00:00:00.000Z",
        path: "$.jobs[1]",
        postedPath: "published_on",
      },
      expect.objectContaining({ title: "Cook", location: null, url: null, postedAt: null }),
    ]);
  });
});

describe("SmartRecruiters", () => {
  const url = (offset: number) =>
    `https://api.smartrecruiters.com/v1/companies/GranitwerkGruppe/postings?limit=100&offset=${offset}`;
  const pageOf = (offset: number, count: number, totalFound: number) => ({
    offset,
    limit: 100,
    totalFound,
    content: Array.from({ length: count }, (_, i) => ({ id: `p${offset + i}`, name: `Role ${offset + i}` })),
  });

  test("a saved answer: the function for want of a department, the country's name for its code", async () => {
    const { fetch } = answering({ [url(0)]: readJson("smartrecruiters-postings.json") });
    const listing = await list(smartRecruiters, "GranitwerkGruppe", fetch);
    expect(listing).toMatchObject({ companyNames: ["Granitwerk Gruppe"], isComplete: true });
    expect(listing.postings).toMatchObject([
      {
        id: "744000091234567",
        title: "Embedded Software Engineer – Braking",
        department: "Research & Development",
        location: "Stuttgart, BW, Germany",
        url: "https://jobs.smartrecruiters.com/GranitwerkGruppe/744000091234567",
        postedAt: "2026-11-03T08:15:22.031Z",
        path: "$.content[0]",
        postedPath: "releasedDate",
      },
      { title: "Sales Engineer", department: "Sales", location: "Toronto, ON, Canada; Remote" },
      { title: "Office Manager", department: null, location: null, postedAt: null },
    ]);
  });

  test("is read to the end that its total tells", async () => {
    const { fetch, requested } = answering({
      [url(0)]: pageOf(0, 100, 207),
      [url(100)]: pageOf(100, 100, 207),
      [url(200)]: pageOf(200, 7, 207),
    });
    const listing = await list(smartRecruiters, "GranitwerkGruppe", fetch);
    expect(listing).toMatchObject({ isComplete: true, statedTotal: { count: 207, path: "$.totalFound" } });
    expect(listing.postings.map(({ id }) => id)).toEqual(Array.from({ length: 207 }, (_, i) => `p${i}`));
    expect(listing.postings[206]?.document).toMatchObject({ url: url(200), path: "$.content[6]" });
    expect(requested).toHaveLength(3);
  });

  test.each([
    ["of which a page fails", { [url(0)]: pageOf(0, 100, 207), [url(200)]: pageOf(200, 7, 207) }, 107],
    ["of which a page is no page", { [url(0)]: pageOf(0, 100, 101), [url(100)]: { message: "Oops" } }, 100],
    ["that moves under the reader", { [url(0)]: pageOf(0, 100, 150), [url(100)]: pageOf(99, 50, 150) }, 149],
  ])("%s is known in part", async (_, answers, count) => {
    const listing = await list(smartRecruiters, "GranitwerkGruppe", answering(answers).fetch);
    expect(listing).toMatchObject({ isComplete: false });
    expect(listing.postings).toHaveLength(count);
  });

  test("that is larger than is read of any is known in part, and says how large it is", async () => {
    const answers = Array.from({ length: 25 }, (_, i) => [url(i * 100), pageOf(i * 100, 100, 2_500)]);
    const { fetch, requested } = answering(Object.fromEntries(answers));
    const listing = await list(smartRecruiters, "GranitwerkGruppe", fetch);
    expect(listing).toMatchObject({ isComplete: false, statedTotal: { count: 2_500, isLowerBound: false } });
    expect(listing.postings).toHaveLength(1_800);
    expect(requested).toHaveLength(18);
  });

  const openings = (page: number) => `https://careers.smartrecruiters.com/GranitwerkGruppe/api/more?page=${page}`;
  const closed = new FetchError("robots", url(0), "The site's robots.txt asks not to fetch this page.");

  test("whose API is closed to crawlers is read from its pages, until one brings nothing new", async () => {
    const first = readFixture("smartrecruiters-openings.html");
    const { fetch, requested } = answering({
      [url(0)]: closed,
      [openings(0)]: first,
      [openings(1)]: first.replaceAll("74400009123456", "74400009123457"),
      [openings(2)]: "\n",
    });
    const listing = await list(smartRecruiters, "GranitwerkGruppe", fetch);
    expect(listing).toMatchObject({ isComplete: true, countPath: ".opening-job on 3 pages" });
    expect(listing.postings).toMatchObject([
      {
        id: "744000091234567",
        title: "Embedded Software Engineer – Braking",
        department: null,
        location: null,
        url: "https://jobs.smartrecruiters.com/GranitwerkGruppe/744000091234567",
        postedAt: null,
      },
      { id: "744000091234568", title: "Sales Engineer" },
      { id: "744000091234577", document: { url: openings(1) } },
      { id: "744000091234578" },
    ]);
    expect(requested).toHaveLength(4);
  });

  test("of which neither API nor pages can be had is an error", async () => {
    const { fetch } = answering({ [url(0)]: closed });
    await expect(list(smartRecruiters, "GranitwerkGruppe", fetch)).rejects.toMatchObject({ status: 404 });
  });

  test("whose robots.txt fails is left alone", async () => {
    const { fetch, requested } = answering({ [url(0)]: new FetchError("robots", url(0), "500", { status: 500 }) });
    await expect(list(smartRecruiters, "GranitwerkGruppe", fetch)).rejects.toMatchObject({ kind: "robots" });
    expect(requested).toHaveLength(1);
  });

  test("answers for a company that never was as for one without roles", async () => {
    const { fetch, requested } = answering({ [url(0)]: pageOf(0, 0, 0) });
    const listing = await list(smartRecruiters, "GranitwerkGruppe", fetch);
    expect(listing).toMatchObject({ postings: [], companyNames: [], isComplete: true });
    expect(requested).toHaveLength(1);
  });
});

describe("Recruitee", () => {
  test("a saved answer: dates in UTC without saying so as ISO does, creation for want of publication", async () => {
    const { fetch } = answering({
      "https://tulpenbouw.recruitee.com/api/offers/": readJson("recruitee-offers.json"),
    });
    const { postings, companyNames, countPath } = await list(recruitee, "tulpenbouw", fetch);
    expect(companyNames).toEqual(["Tulpenbouw"]);
    expect(countPath).toBe("$.offers.length");
    expect(postings).toEqual([
      {
        id: "1402311",
        title: "Site Reliability Engineer",
        department: "Platform",
        location: "Rotterdam, Zuid-Holland, Nederland",
        url: "https://tulpenbouw.recruitee.com/o/site-reliability-engineer",
        postedAt: "2026-11-01T13:40:19.000Z",
        path: "$.offers[0]",
        postedPath: "published_at",
      },
      {
        id: "1402312",
        title: "Data-analist (m/v/x) & dromer",
        department: null,
        location: "Rotterdam, Netherlands; Gent, Belgium; Remote",
        url: "https://werken.tulpenbouw.nl/o/data-analist",
        postedAt: "2026-11-12T07:00:00.000Z",
        path: "$.offers[1]",
        postedPath: "created_at",
      },
      expect.objectContaining({ title: "Kok", location: "Delft, Netherlands", url: null, postedAt: null }),
    ]);
  });
});

describe("Personio", () => {
  test("a saved feed: entities, CDATA, further offices, and names that are a paragraph's and not the position's", async () => {
    const { fetch } = answering({
      "https://lindenhof.jobs.personio.de/xml?language=en": readFixture("personio-feed.xml"),
    });
    const { postings, companyNames, isComplete } = await list(personio, "lindenhof.jobs.personio.de", fetch);
    expect(companyNames).toEqual(["Lindenhof Robotik GmbH & Co. KG", "lindenhof"]);
    expect(isComplete).toBe(true);
    expect(postings).toEqual([
      {
        id: "1287341",
        title: "Robotics Engineer (m/w/d) – Motion & Control",
        department: "R&D",
        location: "München; Berlin; Remote",
        url: "https://lindenhof.jobs.personio.de/job/1287341",
        postedAt: "2026-11-02T10:00:00.000Z",
        path: "position[0]",
        postedPath: "createdAt",
      },
      {
        id: "1287342",
        title: "Empfang & Büro",
        department: "Verwaltung",
        location: "München",
        url: "https://lindenhof.jobs.personio.de/job/1287342",
        postedAt: "2026-09-30T06:30:00.000Z",
        path: "position[1]",
        postedPath: "createdAt",
      },
    ]);
  });

  test("in its other region has hosts of its own, and no host but these is asked", async () => {
    const { fetch, requested } = answering({
      "https://lindenhof.jobs.personio.com/xml?language=en": "<workzag-jobs/>",
    });
    const listing = await list(personio, "lindenhof.jobs.personio.com", fetch);
    expect(listing).toMatchObject({ postings: [], companyNames: [], isComplete: true });
    await expect(list(personio, "lindenhof.jobs.personio.evil.test", fetch)).rejects.toThrow(FetchError);
    expect(requested).toHaveLength(1);
  });

  test("whose feed breaks off is known in part", () => {
    const feed = readFixture("personio-feed.xml");
    const { postings, isComplete } = mapPersonio(feed.slice(0, feed.indexOf("<id>1287342")), PERSONIO_AT);
    expect(postings).toHaveLength(1);
    expect(isComplete).toBe(false);
  });

  test.each([
    ["a document type with entities", '<!DOCTYPE x [<!ENTITY n SYSTEM "file:///etc/passwd">]>'],
    ["an endless joke", '<!DOCTYPE x [<!ENTITY n "lol"><!ENTITY m "&n;&n;">]>'],
  ])("with %s is refused", (_, doctype) => {
    const feed = `${doctype}<workzag-jobs><position><id>1</id><name>&n;</name></position></workzag-jobs>`;
    expect(() => mapPersonio(feed, PERSONIO_AT)).toThrow(FetchError);
  });
});

describe("Teamtailor", () => {
  const url = (offset: number, host = "ljungdahl.teamtailor.com") =>
    `https://${host}/jobs.rss?per_page=100&offset=${offset}`;

  test("a saved feed: places with and without a city, the role for want of a department, remote work", async () => {
    const { fetch } = answering({ [url(0)]: readFixture("teamtailor-feed.xml") });
    const listing = await list(teamtailor, "ljungdahl.teamtailor.com", fetch);
    expect(listing).toMatchObject({ companyNames: ["Ljungdahl & Berg AB"], isComplete: true });
    expect(listing.countPath).toBe("item.length");
    expect(listing.postings).toMatchObject([
      {
        id: "679cc864-7629-4b8f-a5d4-6f9ebeccfaad",
        title: "Backend Developer, Payments",
        department: "Tech",
        location: "Göteborg, Sweden; Nordics, Norway",
        url: "https://jobb.ljungdahlberg.se/jobs/7308188-backend-developer-payments",
        postedAt: "2026-11-10T11:00:00.000Z",
        path: "item[0]",
        postedPath: "pubDate",
      },
      { title: "Account Manager <Mid-Market>", department: "Sales", location: "Remote" },
      { title: "Controller", department: null, location: null, url: null, postedAt: null },
    ]);
  });

  const feedOf = (from: number, count: number) =>
    `<rss><channel><title>Acme</title>${Array.from({ length: count }, (_, i) => `<item><title>Role</title><guid>g${from + i}</guid></item>`).join("")}</channel></rss>`;

  test("is read page by page until one is not full", async () => {
    const { fetch, requested } = answering({ [url(0)]: feedOf(0, 100), [url(100)]: feedOf(100, 3) });
    const listing = await list(teamtailor, "ljungdahl.teamtailor.com", fetch);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(103);
    expect(requested).toHaveLength(2);
  });

  test("that knows no pages is read once", async () => {
    const { fetch } = answering({ [url(0)]: feedOf(0, 120), [url(100)]: feedOf(0, 120) });
    const listing = await list(teamtailor, "ljungdahl.teamtailor.com", fetch);
    expect(listing).toMatchObject({ isComplete: true });
    expect(listing.postings).toHaveLength(120);
  });

  test.each([
    ["of which a page fails", { [url(0)]: feedOf(0, 100) }],
    ["of which a page breaks off", { [url(0)]: feedOf(0, 100), [url(100)]: feedOf(0, 9).slice(0, -40) }],
  ])("%s is known in part", async (_, answers) => {
    const listing = await list(teamtailor, "ljungdahl.teamtailor.com", answering(answers).fetch);
    expect(listing).toMatchObject({ isComplete: false });
    expect(listing.postings).toHaveLength(100);
  });

  const sentTo = (location: string) =>
    new FetchError("http", url(0), "redirects to another host", { status: 301, location });

  test("that has moved to the company's own domain is read there", async () => {
    const { fetch } = answering({
      [url(0)]: sentTo("https://jobs.acme.com/jobs.rss"),
      [url(0, "jobs.acme.com")]: feedOf(0, 2),
    });
    const listing = await list(teamtailor, "ljungdahl.teamtailor.com", fetch);
    expect(listing).toMatchObject({ url: url(0, "jobs.acme.com"), isComplete: true });
  });

  test.each(["https://careers.acme.com/", "https://ljungdahl.teamtailor.com/jobs"])(
    "that sends elsewhere is not followed, named at %s",
    async (pageUrl) => {
      const { fetch, requested } = answering({ [url(0)]: sentTo("https://www.teamtailor.com/") });
      await expect(list(teamtailor, "ljungdahl.teamtailor.com", fetch, pageUrl)).rejects.toThrow(FetchError);
      expect(requested).toHaveLength(1);
    },
  );
});

const WORKDAY_AT = { ...AT, today: "2026-11-20", siteUrl: "https://boards.test/External" };

describe("Workday", () => {
  const JOBS = "https://northwind.wd5.myworkdayjobs.com/wday/cxs/northwind/External/jobs";
  const SITE = "https://northwind.wd5.myworkdayjobs.com/External";
  const ask = (offset: number) => `POST ${JOBS} {"appliedFacets":{},"limit":20,"offset":${offset},"searchText":""}`;
  const pageOf = (from: number, count: number, total: unknown) => ({
    total,
    jobPostings: Array.from({ length: count }, (_, i) => ({
      title: `Role ${from + i}`,
      externalPath: `/job/Oslo/Role_R-${from + i}`,
    })),
  });
  const read = (answers: Record<string, unknown>) => {
    const { fetch, requested } = answering(answers);
    return { requested, listing: list(workday, "northwind.wd5/External", fetch) };
  };

  test("a saved answer: days for words, the main place of several, the requisition for an id", async () => {
    const { postings, isComplete, companyNames } = await read({ [ask(0)]: readJson("workday-jobs.json") }).listing;
    expect({ isComplete, companyNames }).toEqual({ isComplete: true, companyNames: [] });
    expect(postings).toEqual([
      {
        id: "JR-0109619",
        title: "Director, Software Development Engineering",
        department: null,
        location: "USA, CA, Pleasanton",
        url: `${SITE}/job/USA-CA-Pleasanton/Director--Software-Development-Engineering_JR-0109619`,
        postedAt: "2026-11-19T00:00:00.000Z",
        path: "$.jobPostings[0]",
        postedPath: "postedOn",
        document: { url: JOBS, fetchedAt: AT.fetchedAt, path: "$.jobPostings[0]" },
      },
      expect.objectContaining({
        id: "JR-0110541-1",
        location: "UK London (3 Locations)",
        postedAt: "2026-11-17T00:00:00.000Z",
      }),
      expect.objectContaining({ id: "JR-0099001", location: "2 Locations", postedAt: null }),
      expect.objectContaining({ id: "JR-0100000", location: null, postedAt: null }),
    ]);
  });

  test.each([
    ["Posted Today", "2026-11-20T00:00:00.000Z"],
    ["Posted 1 Day Ago", "2026-11-19T00:00:00.000Z"],
    ["Posted 30 Days Ago", "2026-10-21T00:00:00.000Z"],
    ["Posted 30+ Days Ago", null],
    ["Vor 3 Tagen ausgeschrieben", null],
    ["", null],
  ])("%s is %s", (postedOn, expected) => {
    const answer = { total: 1, jobPostings: [{ title: "Chef", externalPath: "/job/Oslo/Chef_R-1", postedOn }] };
    expect(mapWorkday(answer, WORKDAY_AT).postings[0]?.postedAt).toBe(expected);
  });

  test("is read twenty at a time, with the total of the first page: others say 0", async () => {
    const { listing, requested } = read({
      [ask(0)]: pageOf(0, 20, 45),
      [ask(20)]: pageOf(20, 20, 0),
      [ask(40)]: pageOf(40, 5, 0),
    });
    expect(await listing).toMatchObject({ isComplete: true });
    expect((await listing).postings).toHaveLength(45);
    expect(requested).toHaveLength(3);
  });

  test("whose total stops at 2000 may have more", async () => {
    const { listing, requested } = read(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [ask(i * 20), pageOf(i * 20, 20, i === 0 ? 2000 : 0)])),
    );
    expect(await listing).toMatchObject({
      isComplete: false,
      statedTotal: { count: 2000, path: "$.total", isLowerBound: true },
    });
    expect((await listing).postings).toHaveLength(360);
    expect(requested).toHaveLength(18);
  });

  test("is known in part where a page is refused, and is not asked for many more", async () => {
    const { listing, requested } = read({ [ask(0)]: pageOf(0, 20, 400), [ask(20)]: pageOf(20, 20, 0) });
    expect(await listing).toMatchObject({ isComplete: false, statedTotal: { count: 400, isLowerBound: false } });
    expect((await listing).postings).toHaveLength(40);
    expect(requested.length).toBeLessThan(8);
  });

  test.each([undefined, 0, "45"])("whose total is %s is read page by page", async (total) => {
    const { listing } = read({ [ask(0)]: pageOf(0, 20, total), [ask(20)]: pageOf(20, 3, total) });
    expect(await listing).toMatchObject({ isComplete: true, statedTotal: null });
    expect((await listing).postings).toHaveLength(23);
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

  test("keep their ids from run to run, and short whatever stands in them", () => {
    const read = (title: string, fetchedAt: string) => {
      const html = `<script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title })}</script>`;
      return mapJobPostings(parseHtml(html, { url: "https://kestrel.com/careers", fetchedAt }), NOW).postings[0]?.id;
    };
    expect(read("Chef", AT.fetchedAt)).toBe(read("Chef", NOW.toISOString()));
    expect(read("Chef", AT.fetchedAt)).not.toBe(read("Porter", AT.fetchedAt));
    expect(read("x".repeat(500_000), AT.fetchedAt)).toMatch(/^[\w-]{22}$/);
  });
});

const MAPPINGS: [name: string, map: (answer: unknown) => BoardListing, empty: unknown, changed: unknown][] = [
  ["Greenhouse", (answer) => mapGreenhouse(answer, AT), { jobs: [] }, { jobs: [{ name: "renamed" }] }],
  ["Lever", (answer) => mapLever(answer, AT), [], [{ title: "renamed" }]],
  ["Ashby", (answer) => mapAshby(answer, AT), { jobs: [] }, { jobs: [{ name: "renamed" }] }],
  ["BambooHR", (answer) => mapBamboo(answer, AT), { result: [] }, { result: [{ title: "renamed" }] }],
  ["Breezy", (answer) => mapBreezy(answer, AT), [], [{ title: "renamed" }]],
  ["Pinpoint", (answer) => mapPinpoint(answer, AT), { data: [] }, { data: [{ name: "renamed" }] }],
  ["Rippling", (answer) => mapRippling(answer, AT), [], [{ title: "renamed" }]],
  ["Workable", (answer) => mapWorkable(answer, AT), { name: "Acme", jobs: [] }, { jobs: [{ name: "renamed" }] }],
  [
    "SmartRecruiters",
    (answer) => mapSmartRecruiters(answer, { ...AT, pages: "https://boards.test" }),
    { totalFound: 0, content: [] },
    { totalFound: 1, content: [{ title: "renamed" }] },
  ],
  [
    "Workday",
    (answer) => mapWorkday(answer, WORKDAY_AT),
    { total: 0, jobPostings: [] },
    { total: 1, jobPostings: [{ name: "renamed" }] },
  ],
  ["Recruitee", (answer) => mapRecruitee(answer, AT), { offers: [] }, { offers: [{ name: "renamed" }] }],
  [
    "Personio",
    (answer) => mapPersonio(String(answer), PERSONIO_AT),
    "<workzag-jobs></workzag-jobs>",
    "<workzag-jobs><position><title>renamed</title></position></workzag-jobs>",
  ],
  [
    "Teamtailor",
    (answer) => mapTeamtailor(String(answer), AT),
    "<rss><channel><title>Acme</title></channel></rss>",
    "<rss><channel><item><name>renamed</name></item></channel></rss>",
  ],
];

describe.each(MAPPINGS)("a %s board", (_, map, empty, changed) => {
  test("that is empty has no postings", () => {
    expect(map(empty).postings).toEqual([]);
  });

  test.each([
    ["null", null],
    ["a page", "<html>"],
    ["another shape", { ok: false, error: "Document not found" }],
  ])("that answers %s is an error", (_name, answer) => {
    expect(() => map(answer)).toThrow(FetchError);
  });

  test("whose rows have all changed their shape is an error, not an empty board", () => {
    expect(() => map(changed)).toThrow(FetchError);
  });
});

describe("a board without end is known in part", () => {
  const hundred = (page: number, row: (id: string) => string) =>
    Array.from({ length: 100 }, (_, i) => row(`${page}-${i}`));

  test.each<[string, number, JobBoard, string, (page: number) => string]>([
    ["Lever", 20, lever, "fjord", (page) => `[${hundred(page, (id) => JSON.stringify({ id, text: "Engineer" }))}]`],
    [
      "Teamtailor",
      10,
      teamtailor,
      "fjord.teamtailor.com",
      (page) =>
        `<rss><channel>${hundred(page, (id) => `<item><title>Engineer</title><guid>${id}</guid></item>`).join("")}</channel></rss>`,
    ],
  ])("on %s after %i pages", async (_, maxPages, board, slug, answer) => {
    let pages = 0;
    const fetch = async (url: string | URL) => {
      if (pages > maxPages) throw new Error("It goes on for ever");
      return toDocument(answer(pages++), { ...AT, url: String(url) });
    };
    const listing = await list(board, slug, fetch);
    expect(listing).toMatchObject({ isComplete: false, postings: { length: maxPages * 100 } });
    expect(pages).toBe(maxPages);
  });
});

// ---------------------------------------------------------------------------------------------------------------

/** A board that a page of acme.com names. */
function list(board: JobBoard, slug: string, fetch: GuardedFetch, pageUrl = "https://acme.com/") {
  const page = parseHtml("", { url: pageUrl, fetchedAt: AT.fetchedAt });
  return board.list(slug, { fetch, hosts: createVendorHosts("acme.com"), page, now: NOW });
}

/** A fetch that knows these answers, to a POST as `POST url body`; everything else is a 404. Redirects to other hosts must be refused. */
function answering(answers: Record<string, unknown>): { fetch: GuardedFetch; requested: string[] } {
  const requested: string[] = [];
  const fetch = async (input: string | URL, options: FetchOptions = {}) => {
    const url = String(input);
    requested.push(url);
    expect(options.redirect).toBe("same-host");
    const answer = answers[options.method === "POST" ? `POST ${url} ${JSON.stringify(options.body)}` : url];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw new FetchError("http", url, "404", { status: 404 });
    // A page or a feed has a string for an answer, and everything else is asked for as JSON.
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    if (text !== answer) expect(options.accept).toBe("application/json");
    return toDocument(text, { ...AT, url, contentType: "application/json" });
  };
  return { fetch, requested };
}
