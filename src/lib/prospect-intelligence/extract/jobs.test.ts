import { describe, expect, test } from "vitest";
import type { Evidence } from "../schemas";
import { type BoardOutcome, type BoardReading, concludeJobs, type Posting } from "./jobs";

const NOW = new Date("2026-11-20T12:00:00Z");
const COMPANY = { companyName: "Acme", domain: "acme.com" };
const MENTION: Evidence = {
  url: "https://acme.com/careers",
  quote: "https://jobs.test/acme",
  fetchedAt: NOW.toISOString(),
};

let ids = 0;
function posting(title: string, rest: Partial<Posting> = {}): Posting {
  const id = String(ids++);
  return {
    id,
    title,
    department: null,
    location: "Berlin",
    url: null,
    postedAt: null,
    path: "$[0]",
    postedPath: "postedAt",
    ...rest,
  };
}

function listed(
  name: string,
  postings: Posting[],
  rest: Partial<BoardOutcome & { kind: "listed" }> = {},
): BoardReading {
  const outcome = {
    kind: "listed",
    postings,
    companyNames: [],
    isComplete: true,
    url: `https://${name}.test/`,
    fetchedAt: NOW.toISOString(),
    countPath: "$.length",
    ...rest,
  } as const;
  return { name, label: name.toUpperCase(), mention: MENTION, isGuess: false, outcome };
}

function stated(count: number, isLowerBound = false) {
  return { count, path: "$.total", isLowerBound };
}

function failed(name: string, reason: string): BoardReading {
  return { name, label: name.toUpperCase(), mention: MENTION, isGuess: false, outcome: { kind: "failed", reason } };
}

function conclude(...readings: BoardReading[]) {
  const findings = concludeJobs(readings, { company: COMPANY, now: NOW });
  return {
    ...findings,
    values: Object.fromEntries(findings.signals.map(({ key, value }) => [key, value])),
    reasons: new Set(findings.signals.filter(({ value }) => value === null).map(({ reason }) => reason)),
  };
}

const UNKNOWN_ROLES = {
  total_open_roles: null,
  engineering_role_count: null,
  has_open_engineering_roles: null,
  engineering_role_share: null,
  newest_role_age_days: null,
  roles_by_function: null,
  roles_by_place: null,
};

/** Of a part that holds a chef in Berlin. */
const ONE_CHEF = {
  total_open_roles: 1,
  roles_by_function: { retail_hospitality: 1 },
  roles_by_place: { Berlin: 1 },
};

test("a board that was read", () => {
  const { values, jobs, status, signals } = conclude(
    listed("one", [
      posting("Software Engineer", { postedAt: "2026-11-10T00:00:00.000Z", path: "$[0]" }),
      posting("Accountant", { postedAt: "2026-11-15T00:00:00.000Z", path: "$[1]" }),
      posting("Chef", { postedAt: "2027-06-01T00:00:00.000Z", path: "$[2]" }),
    ]),
  );
  expect(status).toBe("ok");
  expect(values).toEqual({
    job_board: "one",
    total_open_roles: 3,
    engineering_role_count: 1,
    has_open_engineering_roles: true,
    engineering_role_share: 0.333,
    // The chef is announced for a day that has not come.
    newest_role_age_days: 5,
    roles_by_function: { engineering: 1, finance: 1, retail_hospitality: 1 },
    roles_by_place: { Berlin: 3 },
  });
  expect(jobs.map(({ title, isEngineering }) => [title, isEngineering])).toEqual([
    ["Software Engineer", true],
    ["Accountant", false],
    ["Chef", false],
  ]);
  const quotes = Object.fromEntries(signals.map(({ key, evidence }) => [key, evidence.map(({ quote }) => quote)]));
  expect(quotes).toMatchObject({
    job_board: ["https://jobs.test/acme"],
    total_open_roles: ["$.length: 3"],
    has_open_engineering_roles: ["$[0]: Software Engineer"],
    newest_role_age_days: ["$[1].postedAt: 2026-11-15T00:00:00.000Z (Accountant)"],
    roles_by_function: ["$.length: 3", "$[0]: Software Engineer", "$[1]: Accountant", "$[2]: Chef"],
    roles_by_place: ["$.length: 3", "$[0]: Software Engineer, Berlin"],
  });
});

test("a board that names no places says nothing of them", () => {
  const { signals } = conclude(
    listed("one", [posting("Chef", { location: null }), posting("Porter", { location: " " })]),
  );
  expect(signals.find(({ key }) => key === "roles_by_place")).toMatchObject({
    value: null,
    reason: "The job board gives its roles no places",
  });
});

test("a board without engineers is a known no", () => {
  const { values } = conclude(listed("one", [posting("Chef"), posting("Porter")]));
  expect(values).toMatchObject({
    has_open_engineering_roles: false,
    engineering_role_count: 0,
    engineering_role_share: 0,
    newest_role_age_days: null,
  });
});

describe("never says that nobody is hired", () => {
  test("from an empty board", () => {
    const { values, status, reasons, jobs } = conclude(listed("one", []));
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES });
    expect({ status, jobs }).toEqual({ status: "empty", jobs: [] });
    expect(reasons).toEqual(new Set(["The ONE board lists no roles, which does not prove that there are none"]));
  });

  test("from a board that failed", () => {
    const { values, status, reasons } = conclude(failed("one", "The ONE board answered 500"));
    expect(values).toEqual(UNKNOWN_ROLES);
    expect({ status, reasons }).toEqual({ status: "unknown", reasons: new Set(["The ONE board answered 500"]) });
  });

  test("from no board", () => {
    expect(conclude()).toMatchObject({ values: {}, status: "unknown", jobs: [] });
  });

  test("from one board of engineers' absence while another failed", () => {
    const { values, reasons, jobs } = conclude(
      listed("one", [posting("Chef")]),
      failed("two", "The TWO board did not answer in time"),
    );
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES, ...ONE_CHEF });
    expect(reasons).toEqual(new Set(["The TWO board did not answer in time"]));
    expect(jobs).toHaveLength(1);
  });

  test("from a board that was read in part", () => {
    const { values, reasons } = conclude(listed("one", [posting("Chef")], { isComplete: false }));
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES, ...ONE_CHEF });
    expect(reasons).toEqual(new Set(["Only a part of the ONE board could be read"]));
  });
});

describe("of a part", () => {
  const today = { postedAt: "2026-11-20T00:00:00.000Z" };
  const PART = { isComplete: false };

  test.each<[name: string, readings: BoardReading[], total: number, isLowerBound: boolean, reason: string]>([
    [
      "what was read is a lower bound",
      [listed("one", [posting("Software Engineer"), posting("Chef")], PART)],
      2,
      true,
      "Only a part of the ONE board could be read",
    ],
    [
      "so it is beside a board that failed",
      [listed("one", [posting("Software Engineer")]), failed("two", "The TWO board answered 500")],
      1,
      true,
      "The TWO board answered 500",
    ],
    [
      "the board's own number is the number",
      [listed("one", [posting("Software Engineer")], { ...PART, statedTotal: stated(371) })],
      371,
      false,
      "Only 1 of the 371 roles on the ONE board were read",
    ],
    [
      "the board's own number is a lower bound where the vendor's numbers stop",
      [listed("one", [posting("Software Engineer")], { ...PART, statedTotal: stated(2000, true) })],
      2000,
      true,
      "Only a part of the ONE board could be read",
    ],
    [
      "the board's own number is a lower bound beside another board, which may list the same roles or more",
      [
        listed("one", [posting("Software Engineer")], { ...PART, statedTotal: stated(371) }),
        listed("two", [posting("Chef")]),
      ],
      371,
      true,
      "Only 1 of the 371 roles on the ONE board were read",
    ],
    [
      "a number that is smaller than what was read is none",
      [listed("one", [posting("Software Engineer"), posting("Chef")], { ...PART, statedTotal: stated(1) })],
      2,
      true,
      "Only a part of the ONE board could be read",
    ],
    [
      "pages about single roles count as a part where some were not read",
      [listed("json-ld", [posting("Software Engineer")], PART)],
      1,
      true,
      "Only 1 of the pages about single roles could be read",
    ],
  ])("%s", (_, readings, total, isLowerBound, reason) => {
    const { signals, reason: why } = conclude(...readings);
    const byKey = Object.fromEntries(signals.map((signal) => [signal.key, signal]));
    expect(byKey.total_open_roles).toMatchObject({ value: total });
    expect(byKey.total_open_roles?.isLowerBound ?? false).toBe(isLowerBound);
    expect(byKey.engineering_role_count).toMatchObject({ value: 1, isLowerBound: true, reason });
    expect(byKey.roles_by_function).toMatchObject({ value: { engineering: 1 }, isLowerBound: true, reason });
    expect(byKey.roles_by_place).toMatchObject({ isLowerBound: true, reason });
    expect(byKey.has_open_engineering_roles).toMatchObject({ value: true });
    expect(byKey.engineering_role_share).toMatchObject({ value: null, reason });
    expect(why).toBe(reason);
  });

  test("the board's own number is quoted with its path", () => {
    const { signals } = conclude(listed("one", [posting("Chef")], { ...PART, statedTotal: stated(371) }));
    const total = signals.find(({ key }) => key === "total_open_roles");
    expect(total?.evidence.map(({ quote }) => quote)).toEqual(["$.total: 371"]);
  });

  test("no engineer among those that were read says nothing of the others", () => {
    const { values } = conclude(listed("one", [posting("Chef")], PART));
    expect(values).toMatchObject({ engineering_role_count: null, has_open_engineering_roles: null });
  });

  test("the newest role is known only if it is of today, since others may be newer", () => {
    const old = { postedAt: "2026-11-10T00:00:00.000Z" };
    expect(conclude(listed("one", [posting("Chef", old)], PART)).values.newest_role_age_days).toBeNull();
    expect(conclude(listed("one", [posting("Chef", today)], PART)).values.newest_role_age_days).toBe(0);
    const { values, reasons } = conclude(listed("one", [posting("Chef", old)], { isDated: false }));
    expect(values.newest_role_age_days).toBeNull();
    expect(reasons).toEqual(new Set(["The job board dates its roles one by one, and not all could be asked"]));
  });

  test("a whole board that states its number is counted all the same", () => {
    const { values, signals } = conclude(listed("one", [posting("Chef")], { statedTotal: stated(2) }));
    expect(values.total_open_roles).toBe(1);
    expect(signals.filter(({ isLowerBound }) => isLowerBound)).toEqual([]);
  });
});

test("a posting with a document of its own is quoted from there", () => {
  const document = { url: "https://acme.com/careers/1", fetchedAt: NOW.toISOString(), path: "$.job" };
  const { signals } = conclude(
    listed("one", [posting("Software Engineer", { postedAt: "2026-11-10T00:00:00.000Z", document })]),
  );
  const evidence = Object.fromEntries(signals.map((signal) => [signal.key, signal.evidence]));
  expect(evidence.has_open_engineering_roles).toMatchObject([{ url: document.url, quote: "$.job: Software Engineer" }]);
  expect(evidence.newest_role_age_days).toMatchObject([
    { url: document.url, quote: "$.job.postedAt: 2026-11-10T00:00:00.000Z (Software Engineer)" },
  ]);
});

describe("whose board it is", () => {
  test("a board of another name is shown, and its roles are not counted", () => {
    const { values, jobs, status, signals, reasons } = conclude(
      listed("one", [posting("Software Engineer")], { companyNames: ["Globex Group"] }),
    );
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES });
    expect({ jobs, status }).toEqual({ jobs: [], status: "unknown" });
    const reason = "The ONE board is that of Globex Group, so its roles are not counted as those of Acme";
    expect(reasons).toEqual(new Set([reason]));
    expect(signals[0]).toMatchObject({ key: "job_board", value: "one", reason });
    expect(signals[0]?.evidence.map(({ quote }) => quote)).toContain("company name: Globex Group");
  });

  test.each(["Acme", "ACME, Inc.", "Acme Robotics"])("%s is the company's own", (name) => {
    expect(conclude(listed("one", [posting("Chef")], { companyNames: [name] })).values).toMatchObject({
      total_open_roles: 1,
    });
  });

  test("beside its own board a shared one changes nothing", () => {
    const { values } = conclude(
      listed("one", [posting("Chef")]),
      listed("two", [posting("Pilot")], { companyNames: ["Globex"] }),
    );
    expect(values).toMatchObject({ job_board: "one", total_open_roles: 1, has_open_engineering_roles: false });
  });
});

test("a posting with a megabyte where a title belongs is kept, in bounds", () => {
  const long = "Engineer ".repeat(100_000);
  const { jobs } = conclude(
    listed("json-ld", [posting(long, { department: long, location: long, url: `https://a.test/${long}` })]),
  );
  expect(jobs).toHaveLength(1);
  expect(JSON.stringify(jobs).length).toBeLessThan(1_500);
  expect(jobs?.[0]?.url).toBeNull();
});

describe("several boards", () => {
  test("are counted together, a role on both once", () => {
    const { values, jobs } = conclude(
      listed("one", [posting("Chef"), posting("Chef"), posting("Porter", { location: "Oslo" })]),
      listed("two", [posting("chef ", { location: "Berlin" }), posting("Porter", { location: "Bergen" })]),
    );
    expect(values).toMatchObject({ job_board: "one, two", total_open_roles: 4 });
    expect(jobs.map(({ title, location }) => `${title} ${location}`)).toEqual([
      "Chef Berlin",
      "Chef Berlin",
      "Porter Oslo",
      "Porter Bergen",
    ]);
  });

  test.each([
    ["Stockholm", "Stockholm, Sweden", 1],
    ["Stockholm, Sweden", "Stockholm", 1],
    ["Stockholm (hybrid)", "Stockholm", 1],
    ["Remote, US", "Remote, Canada", 2],
    ["Stockholm, Sweden", "Uppsala, Sweden", 2],
    ["Stockholm", "Sweden", 2],
  ])("a role at %s and one at %s are together %i", (here, there, total) => {
    const { values } = conclude(
      listed("one", [posting("Chef", { location: here })]),
      listed("two", [posting("Chef", { location: there })]),
    );
    expect(values.total_open_roles).toBe(total);
  });

  test("of one vendor name it once", () => {
    expect(conclude(listed("one", [posting("Chef")]), listed("one", [posting("Porter")])).values.job_board).toBe("one");
  });

  test("an empty one beside a full one changes nothing", () => {
    expect(conclude(listed("one", []), listed("two", [posting("Chef")])).values).toMatchObject({
      job_board: "two",
      total_open_roles: 1,
    });
  });
});

describe("the page's own list", () => {
  test("is left aside where a vendor's board was read: it is a copy", () => {
    const { values } = conclude(
      listed("one", [posting("Chef")]),
      listed("json-ld", [posting("Chef (m/f)"), posting("Porter")]),
    );
    expect(values).toMatchObject({ job_board: "one", total_open_roles: 1 });
  });

  test("is used where the vendor's board is empty", () => {
    const { values } = conclude(listed("one", []), listed("json-ld", [posting("Chef")]));
    expect(values).toMatchObject({ job_board: "json-ld", total_open_roles: 1 });
  });

  test("is a part where the vendor's board failed", () => {
    const { values, jobs } = conclude(
      failed("one", "The ONE board answered 500"),
      listed("json-ld", [posting("Software Engineer")]),
    );
    expect(values).toMatchObject({ job_board: "json-ld", total_open_roles: 1, has_open_engineering_roles: true });
    expect(jobs).toHaveLength(1);
  });
});
