import { describe, expect, test } from "vitest";
import type { Signal, SignalValue } from "../schemas";
import type { SignalKey } from "../signals";
import { briefSchema } from "./brief";
import { writeTemplateBrief } from "./template-brief";

const evidence = [{ url: "https://acme.com/", quote: "q", fetchedAt: "2026-11-23T09:00:00.000Z" }];

function research(values: Partial<Record<SignalKey, SignalValue>>, more: readonly Signal[] = []) {
  const signals = Object.entries(values).map(([key, value]): Signal => ({ key: key as SignalKey, value, evidence }));
  return { domain: "acme.com", signals: [...signals, ...more] };
}

const texts = (values: Partial<Record<SignalKey, SignalValue>>, more: readonly Signal[] = []) =>
  writeTemplateBrief(research(values, more)).sentences.map(({ text }) => text);

describe("the brief from templates", () => {
  test("says what is known in sentences that each name what they rest on", () => {
    const brief = writeTemplateBrief(
      research({
        company_name: "Acme",
        industry: "Logistics",
        founded_year: 2016,
        headquarters_city: "Berlin",
        headquarters_country: "DE",
        employee_count: 180,
        total_open_roles: 12,
        engineering_role_count: 5,
        technologies: ["Cloudflare", "HubSpot", "Next.js", "Sentry", "Stripe", "Vercel"],
        pricing_model: ["free_plan", "contact_sales"],
        compliance: ["SOC 2", "ISO 27001"],
      }),
    );
    expect(brief).toEqual({
      sentences: [
        {
          text: "Acme: Logistics, founded in 2016, headquarters in Berlin, DE, 180 employees.",
          signals: [
            "company_name",
            "founded_year",
            "headquarters_city",
            "headquarters_country",
            "employee_count",
            "industry",
          ],
        },
        {
          text: "It lists 12 open roles, 5 in engineering.",
          signals: ["total_open_roles", "engineering_role_count"],
        },
        {
          text: "In use, as its site and DNS show: Cloudflare, HubSpot, Next.js, Sentry and 2 more.",
          signals: ["technologies"],
        },
        { text: "It sells with a free plan and prices on request.", signals: ["pricing_model"] },
        { text: "It states SOC 2 and ISO 27001 compliance.", signals: ["compliance"] },
      ],
      whyNow: null,
      writtenBy: null,
    });
    expect(briefSchema.parse(brief)).toEqual(brief);
  });

  test("is empty where nothing is known, rather than full of gaps", () => {
    const unknown: Signal = { key: "industry", value: null, reason: "It was not found", evidence: [] };
    expect(writeTemplateBrief(research({}, [unknown]))).toEqual({ sentences: [], whyNow: null, writtenBy: null });
  });

  test.each<[string, Partial<Record<SignalKey, SignalValue>>, string[]]>([
    [
      "one role",
      { total_open_roles: 1, engineering_role_count: 0 },
      ["It lists 1 open role, none of them in engineering."],
    ],
    ["a name alone is no sentence", { company_name: "Acme" }, []],
    ["no blog is not said to be one", { has_engineering_blog: false, posts_last_90_days: 0 }, []],
    [
      "what is published",
      { has_docs: true, has_changelog: true, has_status_page: false },
      ["It publishes documentation and a changelog."],
    ],
    ["nothing changed", { roles_opened: 0, roles_closed: 0 }, []],
    [
      "five of a kind are all named",
      { technologies: ["A", "B", "C", "D", "E"] },
      ["In use, as its site and DNS show: A, B, C, D and E."],
    ],
  ])("%s", (_, values, expected) => {
    expect(texts(values)).toEqual(expected);
  });

  test("says at least where not all could be read", () => {
    const bound: Signal = {
      key: "total_open_roles",
      value: 40,
      isLowerBound: true,
      reason: "A part was read",
      evidence,
    };
    expect(texts({}, [bound])).toEqual(["It lists at least 40 open roles."]);
  });

  test.each<[string, Partial<Record<SignalKey, SignalValue>>, string | null, SignalKey[]]>([
    [
      "roles opened since the last run come first",
      { roles_opened: 3, newest_role_age_days: 2, has_open_engineering_roles: true },
      "3 roles opened since the last run, and it is hiring engineers.",
      ["roles_opened", "has_open_engineering_roles"],
    ],
    [
      "then a recent posting",
      { roles_opened: 0, newest_role_age_days: 1, latest_post_age_days: 0 },
      "It posted its newest role yesterday.",
      ["newest_role_age_days"],
    ],
    [
      "then a recent post",
      { newest_role_age_days: 15, latest_post_age_days: 0 },
      "It wrote on its engineering blog today.",
      ["latest_post_age_days"],
    ],
    ["old news is no reason", { newest_role_age_days: 15, latest_post_age_days: 90 }, null, []],
  ])("why now: %s", (_, values, text, signals) => {
    expect(writeTemplateBrief(research(values)).whyNow).toEqual(text === null ? null : { text, signals });
  });
});
