import { expect, test } from "vitest";
import type { Signal } from "./schemas";
import { mergeSignals } from "./signal-merge";
import { SIGNAL_KEYS, type SignalKey } from "./signals";
import { SOURCES } from "./sources/registry";

const evidence = (url: string, quote = "q") => ({ url, quote, fetchedAt: "2026-11-20T12:00:00.000Z" });
const known = (key: SignalKey, value: Signal["value"], url: string): Signal => ({
  key,
  value,
  evidence: [evidence(url)],
});
const finding = (provides: SignalKey[], signals: Signal[], reason?: string) => ({
  source: { provides },
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

test("the earlier source wins, and only those that agree with it lend their evidence", () => {
  const keys: SignalKey[] = ["company_name"];
  const { company_name } = merged(
    finding(keys, [known("company_name", "Acme", "a")]),
    finding(keys, [known("company_name", "Globex", "b")]),
    finding(keys, [known("company_name", " acme", "c")]),
    finding(keys, [known("company_name", "Acme", "a")]),
  );
  expect(company_name).toMatchObject({ value: "Acme", evidence: [evidence("a"), evidence("c")] });
});

test("a later source answers where the earlier does not know", () => {
  const { founded_year } = merged(
    finding(["founded_year"], [], "The home page does not state it"),
    finding(["founded_year"], [known("founded_year", 2016, "b")]),
  );
  expect(founded_year).toEqual(known("founded_year", 2016, "b"));
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
    reason: "Two numbers; About failed",
    evidence: [evidence("a")],
  });
});
