import { describe, expect, it } from "vitest";
import { SIGNAL_COLUMNS, SIGNALS } from "../signals";
import { FEATURES, NOT_LEARNED_FROM, type RunSignals, readFeature, requireFeature } from "./features";

describe("the features", () => {
  it("have names of their own that are columns' names too", () => {
    const names = FEATURES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
  });

  it("are read from signals that a run stores, and from each of those unless it is said why not", () => {
    const read = new Set(FEATURES.map(({ signal }) => signal));
    expect([...read].filter((signal) => !SIGNALS[signal].column)).toEqual([]);
    expect(SIGNAL_COLUMNS.filter((signal) => !read.has(signal) && !(signal in NOT_LEARNED_FROM))).toEqual([]);
  });

  it("are all unknown of a run that established nothing", () => {
    expect(FEATURES.filter((feature) => readFeature(feature, {}) !== null)).toEqual([]);
    const nulls = Object.fromEntries(SIGNAL_COLUMNS.map((key) => [key, null]));
    expect(FEATURES.filter((feature) => readFeature(feature, nulls) !== null)).toEqual([]);
  });

  it.each<[string, RunSignals, unknown]>([
    ["total_open_roles", { total_open_roles: 0 }, 0],
    ["total_open_roles", { total_open_roles: "12" }, null],
    ["has_docs", { has_docs: true }, true],
    ["has_engineering_blog", { has_engineering_blog: false }, false],
    ["job_board", { job_board: " Greenhouse " }, "greenhouse"],
    ["industry", { industry: "  " }, null],
    ["sales_role_count", { roles_by_function: { sales: 3, engineering: 1 } }, 3],
    ["sales_role_count", { roles_by_function: { engineering: 1 } }, 0],
    ["customer_role_count", { roles_by_function: { support: 2, customer_success: 1 } }, 3],
    ["technology_count", { technologies: ["Sentry", "Stripe"] }, 2],
    ["uses_observability", { technologies: ["Sentry", "Stripe"] }, true],
    ["uses_payments", { technologies: ["Sentry"] }, null],
    ["has_free_plan", { pricing_model: ["free_plan"] }, true],
    ["sells_on_request", { pricing_model: ["free_plan"] }, false],
    ["has_soc2", { compliance: ["SOC 2 Type II"] }, true],
    ["has_soc2", { compliance: ["ISO 27001"] }, null],
    ["has_iso27001", { compliance: ["ISO 27001"] }, true],
    ["has_open_source_organization", { open_source_organization: "https://github.com/acme" }, true],
    ["size_band_rank", { size_band: "51-200" }, 2],
    ["size_band_rank", { size_band: "a few" }, null],
    ["headquarters_country", { headquarters_country: "DE" }, "de"],
    ["language_count", { languages: ["en", "de"] }, 2],
  ])("%s of %j is %j", (name, signals, expected) => {
    expect(readFeature(requireFeature(name), signals)).toBe(expected);
  });
});
