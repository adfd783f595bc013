import { describe, expect, test } from "vitest";
import type { Research } from "@/lib/prospect-intelligence/schemas";
import { DEFAULT_ICP_PROFILE, scoreResearch } from "@/lib/prospect-intelligence/scoring";
import { formatReport, formatSource, toTerminalLines, toTerminalText } from "./research-report";

const AT = "2026-11-20T12:00:00.000Z";
const EVIDENCE = [{ url: "https://acme.com/careers", quote: "q", fetchedAt: AT }];
const REASON = "The Lever board lists no roles, which does not prove that there are none";

const SIGNALS: Research["signals"] = [
  { key: "has_careers_page", value: true, evidence: EVIDENCE },
  { key: "total_open_roles", value: 1392, evidence: EVIDENCE },
  { key: "engineering_role_share", value: 0.25, evidence: EVIDENCE },
  { key: "has_engineering_blog", value: false, evidence: EVIDENCE },
  { key: "engineering_role_count", value: null, reason: REASON, evidence: [] },
  { key: "newest_role_age_days", value: null, reason: REASON, evidence: [] },
  { key: "founded_year", value: 2016, evidence: EVIDENCE },
  { key: "employee_count", value: 1, evidence: EVIDENCE },
  { key: "description", value: "Robots\u001b[2J for \u202eeveryone", evidence: EVIDENCE },
];

const RESEARCH: Research = {
  id: "0d1e7a52-53a9-4b2e-8d0c-0e7d3c3a1f11",
  domain: "acme.com",
  companyName: "Acme\u0007",
  ...scoreResearch(SIGNALS, DEFAULT_ICP_PROFILE),
  model: null,
  signals: SIGNALS,
  jobs: [
    {
      id: "greenhouse:1",
      title: "Software Engineer",
      department: "Engineering",
      location: "Berlin",
      url: null,
      postedAt: AT,
      isEngineering: true,
      function: "engineering",
      seniority: "unknown",
    },
    {
      id: null,
      title: "Chef",
      department: null,
      location: null,
      url: null,
      postedAt: null,
      isEngineering: false,
      function: null,
      seniority: null,
    },
  ],
  sources: [
    { name: "website", status: "ok", reason: null, requests: 2, bytes: 2_100, durationMs: 120 },
    { name: "careers", status: "empty", reason: REASON, requests: 1, bytes: 0, durationMs: 1_250 },
  ],
  technologies: [
    { name: "Stripe", category: "payments", evidence: EVIDENCE },
    { name: "Google Workspace", category: "email", evidence: EVIDENCE },
    { name: "Proofpoint", category: "email", evidence: EVIDENCE },
  ],
  notices: [
    { kind: "moved_domain", message: "acme.io leads to acme.com, the site of Acme\u001b[2J.", evidence: EVIDENCE },
  ],
  ledger: [],
  researchedAt: AT,
  durationMs: 1400,
};

describe("a report", () => {
  const report = formatReport(RESEARCH, { colors: false, width: 100 });

  test.each([
    ["who it is", /^Acme +acme\.com$/m],
    ["where the domain leads", /^ {2}! acme\.io leads to acme\.com, the site of Acme \[2J\.$/m],
    ["the score", new RegExp(`${RESEARCH.icpScore} of 100`)],
    ["a yes with its page", /Careers page +Yes +https:\/\/acme\.com\/careers/],
    ["a no", /Engineering blog +No /],
    ["a number with its unit", /Open roles +1,392 roles/],
    ["one of them", /Employees +1 person/],
    ["a share", /Engineering share of open roles +25%/],
    ["a year without a comma", /Founded +2016 /],
    ["an unknown with its reason", /Engineering roles +unknown +The Lever board/],
    ["products by what they are for", /Payments and billing +Stripe\n +E-mail +Google Workspace, Proofpoint$/m],
    ["departments", /Engineering +1 +1 engineering/],
    ["roles without one", /No department +1/],
    ["the newest roles", /Software Engineer +Berlin, 2026-11-20/],
    ["what the sources took", /✓ website +2 requests, 2.1 kB, 120 ms/],
    ["why one has nothing", /○ careers +1 request, 0 B, 1\.3 s\n +The Lever board lists no roles/],
  ])("says %s", (_, expected) => {
    expect(report).toMatch(expected);
  });

  test("says a reason that a group shares once", () => {
    const hiring = report.slice(report.indexOf("Hiring"), report.indexOf("Engineering\n"));
    expect(hiring.match(/The Lever board/g)).toHaveLength(1);
  });

  test("stays within the terminal", () => {
    const narrow = formatReport(RESEARCH, { colors: false, width: 80 });
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("has colours only when they are wanted", () => {
    expect(report).not.toContain("\u001b");
    expect(formatReport(RESEARCH, { colors: true, width: 100 })).toContain("\u001b[");
  });

  test("lets no page steer the terminal", () => {
    const colored = formatReport(RESEARCH, { colors: true, width: 100 });
    expect(colored).not.toContain("\u001b[2J");
    expect(colored).not.toContain("\u0007");
    expect(colored).not.toContain("\u202e");
  });

  test("of a company about which nothing is known says so", () => {
    const signals = SIGNALS.map(({ key }) => ({
      key,
      value: null,
      reason: "The home page asks robots to stay away (robots.txt)",
      evidence: [],
    }));
    const nothing = {
      ...RESEARCH,
      ...scoreResearch(signals, DEFAULT_ICP_PROFILE),
      signals,
      jobs: [],
      companyName: null,
    };
    expect(formatReport(nothing, { colors: false, width: 100 })).toMatch(
      /no score +priority unknown +0% of the profile/,
    );
  });
});

test.each([
  ["\u001b]0;owned\u0007title", " ]0;owned title"],
  ["a\r\nb", "a b"],
  ["\u009b31mred", " 31mred"],
  ["\u2066x\u2069", "x"],
  ["Größe ✓", "Größe ✓"],
])("%j is printed as %j", (text, safe) => {
  expect(toTerminalText(text)).toBe(safe);
});

test("lines of a report stay lines, each as safe", () => {
  expect(toTerminalLines("AUC\n  \u001b[2Jrules")).toBe("AUC\n   [2Jrules");
});

test("a source in a narrow terminal is still a line", () => {
  expect(formatSource(RESEARCH.sources[0] as Research["sources"][number], { colors: false, width: 10 })).toBe(
    "  ✓ website    2 requests, 2.1 kB, 120 ms",
  );
});
