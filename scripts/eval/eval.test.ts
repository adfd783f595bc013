import { describe, expect, it } from "vitest";
import type { Expectation } from "@/embedded/sample-web/expectations";
import { normalizeName } from "@/lib/prospect-intelligence/extract/places";
import { SIGNAL_KEYS } from "@/lib/prospect-intelligence/signals";
import { compareSignals } from "./measure-signals";
import { findMisses, type LabelledTitle, measureByLanguage, measureTitles, readTitles } from "./measure-titles";

function labelled(title: string, label: LabelledTitle["function"], language = "en"): LabelledTitle {
  return {
    title,
    department: null,
    language,
    is_engineering: label === "engineering",
    function: label,
    seniority: "unknown",
  };
}

describe("the rules for roles", () => {
  const heldOut = readTitles("held-out");

  it("tell engineering with precision and recall of 0.95 and better on titles they were not written from", () => {
    const { precision, recall } = measureTitles(heldOut);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it("are measured on at least 600 titles, none of which is among those for development", () => {
    const spelling = ({ title }: LabelledTitle) => normalizeName(title);
    const known = new Set(readTitles("development").map(spelling));
    expect(heldOut.length).toBeGreaterThanOrEqual(600);
    // Said as a number, so that a failure shows no title that rules must not be written from.
    expect(heldOut.filter((row) => known.has(spelling(row)))).toHaveLength(0);
  });
});

describe("figures of titles", () => {
  it("count what is wrongly called engineering against precision, and what is missed against recall", () => {
    const figures = measureTitles([
      labelled("Software Engineer", "engineering"),
      labelled("Senior Backend Developer", "engineering"),
      labelled("Web Developer", "sales"),
      labelled("Chef", "engineering"),
      labelled("Recruiter", "hr"),
    ]);
    expect(figures).toEqual({
      titles: 5,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: expect.closeTo(2 / 3),
      functionAccuracy: 3 / 5,
      seniorityAccuracy: 4 / 5,
    });
  });

  it("say nothing where there is nothing to be right about", () => {
    expect(measureTitles([labelled("Chef", "retail_hospitality")])).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
      functionAccuracy: 1,
    });
  });

  it("are given by language, and misses with what was said instead", () => {
    const rows = [
      labelled("Koch", "retail_hospitality", "de"),
      labelled("Chef", "sales"),
      labelled("Nurse", "healthcare"),
    ];
    expect(Object.entries(measureByLanguage(rows)).map(([language, { titles }]) => [language, titles])).toEqual([
      ["en", 2],
      ["de", 1],
    ]);
    expect(findMisses(rows)).toMatchObject([{ title: "Chef", said: { function: "retail_hospitality" } }]);
  });
});

describe("figures of signals", () => {
  type Answered = Exclude<Expectation, { error: unknown }>;
  const signals = (rest: Partial<Answered["signals"]>): Answered["signals"] => ({
    ...(Object.fromEntries(SIGNAL_KEYS.map((key) => [key, null])) as Answered["signals"]),
    total_open_roles: 3,
    roles_by_function: { sales: 1, hr: 2 },
    ...rest,
  });
  const company = (rest: Partial<Answered> = {}): Expectation => ({
    domain: "acme.example",
    companyName: "Acme",
    priorityLevel: "low",
    signals: signals({}),
    jobs: 3,
    engineeringJobs: 0,
    sources: {},
    notices: [],
    ...rest,
  });

  it("don't mind the order of counts", () => {
    const found = company({ signals: signals({ roles_by_function: { hr: 2, sales: 1 } }) });
    expect(compareSignals([{ expected: company(), found }])).toMatchObject({ accuracy: 1, misses: [] });
  });

  it.each<[name: string, found: Expectation, key: string]>([
    ["another value", company({ signals: signals({ total_open_roles: 4 }) }), "total_open_roles"],
    ["a value that must be unknown", company({ signals: signals({ has_docs: true }) }), "has_docs"],
    ["an unknown that must be known", company({ signals: signals({ roles_by_function: null }) }), "roles_by_function"],
    ["at least as many", company({ lowerBounds: ["total_open_roles"] }), "total_open_roles"],
    ["an error", { domain: "acme.example", error: "site_refused" }, "error"],
  ])("hold %s against accuracy", (_, found, key) => {
    const { accuracy, misses } = compareSignals([{ expected: company(), found }]);
    expect(misses.map((miss) => miss.key)).toEqual([key]);
    expect(accuracy).toBeLessThan(1);
  });

  it("are not perfect when nothing was compared", () => {
    expect(compareSignals([]).accuracy).toBe(0);
  });
});
