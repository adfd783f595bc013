import { expect, test } from "vitest";
import type { Confidence, Signal } from "./schemas";
import { mergeSignals } from "./signal-merge";
import { SIGNAL_KEYS, type SignalKey } from "./signals";
import { SOURCES } from "./sources/registry";

const evidence = (url: string, quote = "q") => ({ url, quote, fetchedAt: "2026-11-20T12:00:00.000Z" });
const known = (key: SignalKey, value: Signal["value"], url: string): Signal => ({
  key,
  value,
  evidence: [evidence(url)],
});
const finding = (provides: SignalKey[], signals: Signal[], reason?: string, subject = "The home page") => ({
  source: { provides, subject },
  result: { signals, reason },
});
const merged = (...findings: Parameters<typeof mergeSignals>[0]) =>
  Object.fromEntries(mergeSignals(findings).map((signal) => [signal.key, signal]));

test("there is one signal for each key of the catalogue, in its order", () => {
  expect(mergeSignals([]).map(({ key }) => key)).toEqual(SIGNAL_KEYS);
});

test("each key of the catalogue has a source that is answerable for it", () => {
  const provided = new Set(SOURCES.flatMap(({ provides }) => provides));
  expect(SIGNAL_KEYS.filter((key) => !provided.has(key))).toEqual([]);
});

test("the earlier source wins, those that agree lend their evidence, and what others say instead is kept", () => {
  const keys: SignalKey[] = ["company_name"];
  const { company_name } = merged(
    finding(keys, [known("company_name", "Acme", "a")]),
    finding(keys, [known("company_name", "Globex", "b")]),
    finding(keys, [known("company_name", " acme", "c")]),
    finding(keys, [known("company_name", "Acme", "a")]),
  );
  expect(company_name).toEqual({
    key: "company_name",
    value: "Acme",
    evidence: [evidence("a"), evidence("c")],
    confidence: "low",
    alternatives: [{ value: "Globex", evidence: [evidence("b")] }],
  });
});

test("a later source answers where the earlier does not know", () => {
  const { founded_year } = merged(
    finding(["founded_year"], [], "The home page does not state it"),
    finding(["founded_year"], [known("founded_year", 2016, "b")]),
  );
  expect(founded_year).toEqual({ ...known("founded_year", 2016, "b"), confidence: "medium" });
});

test.each<[string, Confidence, SignalKey, [Signal["value"], string][]]>([
  ["one source says so", "medium", "founded_year", [[2016, "a"]]],
  [
    "two pages say the same",
    "high",
    "founded_year",
    [
      [2016, "a"],
      [2016, "b"],
    ],
  ],
  [
    "one page is read by two sources",
    "medium",
    "founded_year",
    [
      [2016, "a"],
      [2016, "a"],
    ],
  ],
  [
    "pages disagree",
    "low",
    "founded_year",
    [
      [2016, "a"],
      [2016, "b"],
      [2017, "c"],
    ],
  ],
  [
    "names differ by legal form",
    "high",
    "company_name",
    [
      ["Acme", "a"],
      ["ACME, Inc.", "b"],
    ],
  ],
  [
    "places differ by accent",
    "high",
    "headquarters_city",
    [
      ["Zürich", "a"],
      ["Zurich", "b"],
    ],
  ],
  [
    "descriptions differ, as they do",
    "medium",
    "description",
    [
      ["We sell.", "a"],
      ["They sell.", "b"],
    ],
  ],
])("when %s the confidence is %s", (_, confidence, key, said) => {
  const signals = merged(...said.map(([value, url]) => finding([key], [known(key, value, url)])));
  expect(signals[key]?.confidence).toBe(confidence);
});

test("lists of several sources are put together, each item once", () => {
  const { compliance } = merged(
    finding(["compliance"], [known("compliance", ["SOC 2", "HIPAA"], "a")]),
    finding(["compliance"], [known("compliance", ["hipaa", "ISO 27001"], "b")]),
  );
  expect(compliance).toEqual({
    key: "compliance",
    value: ["SOC 2", "HIPAA", "ISO 27001"],
    evidence: [evidence("a"), evidence("b")],
    confidence: "medium",
  });
});

test("false is known, and is not overruled by a later true", () => {
  const { has_careers_page } = merged(
    finding(["has_careers_page"], [known("has_careers_page", false, "a")]),
    finding(["has_careers_page"], [known("has_careers_page", true, "b")]),
  );
  expect(has_careers_page).toMatchObject({ value: false, evidence: [evidence("a")] });
});

test("what nobody knows is unknown with each reason once, and with what was seen", () => {
  const unknown: Signal = { key: "employee_count", value: null, reason: "Two numbers", evidence: [evidence("a")] };
  const { employee_count } = merged(
    finding(["employee_count"], [unknown]),
    finding(["employee_count"], [], "About failed"),
    finding(["employee_count"], [], "About failed"),
  );
  expect(employee_count).toEqual({
    key: "employee_count",
    value: null,
    reason: "Two numbers. About failed",
    evidence: [evidence("a")],
  });
});

test.each<[string, [subject: string, reason: string][], string]>([
  [
    "the same of several pages",
    [
      ["The home page", "The home page does not state it"],
      ["The about page", "The about page does not state it"],
      ["The legal notice", "the legal notice does not state it"],
    ],
    "The home page does not state it (the same goes for the about page and the legal notice)",
  ],
  [
    "one thing of one page and another of another",
    [
      ["The home page", "The home page does not state it"],
      ["The about page", "No about page was found"],
      ["The legal notice", "The legal notice did not answer in time"],
    ],
    "The home page does not state it. No about page was found. The legal notice did not answer in time",
  ],
  [
    "what holds for the whole site",
    [
      ["The home page", "The home page is behind a check for robots"],
      ["The about page", "The home page is behind a check for robots"],
    ],
    "The home page is behind a check for robots",
  ],
  [
    "a thing and what follows from it",
    [
      ["The home page", "The home page shows nothing until its scripts run"],
      ["The about page", "The home page shows nothing until its scripts run, so its links are not known"],
    ],
    "The home page shows nothing until its scripts run",
  ],
])("reasons that say %s make one", (_, reasons, expected) => {
  const findings = reasons.map(([subject, reason]) => finding(["industry"], [], reason, subject));
  expect(merged(...findings).industry?.reason).toBe(expected);
});
