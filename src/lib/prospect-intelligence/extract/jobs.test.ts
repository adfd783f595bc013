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
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES });
    expect(reasons).toEqual(new Set(["The TWO board did not answer in time"]));
    expect(jobs).toHaveLength(1);
  });

  test("from a board that was read in part", () => {
    const { values, reasons } = conclude(listed("one", [posting("Chef")], { isComplete: false }));
    expect(values).toEqual({ job_board: "one", ...UNKNOWN_ROLES });
    expect(reasons).toEqual(new Set(["Only a part of the ONE board could be read"]));
  });
});

test("a part is enough to know that engineers are hired", () => {
  const { values } = conclude(
    listed("one", [posting("Software Engineer")]),
    failed("two", "The TWO board answered 500"),
  );
  expect(values).toMatchObject({
    has_open_engineering_roles: true,
    engineering_role_count: null,
    total_open_roles: null,
  });
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

  test("shows roles but no total where the vendor's board failed", () => {
    const { values, jobs } = conclude(
      failed("one", "The ONE board answered 500"),
      listed("json-ld", [posting("Software Engineer")]),
    );
    expect(values).toMatchObject({ job_board: "json-ld", total_open_roles: null, has_open_engineering_roles: true });
    expect(jobs).toHaveLength(1);
  });
});
