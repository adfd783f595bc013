import { describe, expect, it } from "vitest";
import { countSocketsOpened } from "@/lib/prospect-intelligence/fetch/testing/socket-watch";
import { PRIORITY_LEVELS } from "@/lib/prospect-intelligence/schemas";
import { JOB_BOARDS } from "@/lib/prospect-intelligence/sources/job-boards/registry";
import { readExpectations } from "./expectations";
import { SAMPLE_COMPANIES } from "./index";
import { researchSample } from "./research-sample";

const expectations = readExpectations();
/** A name that no sample company has. */
const UNKNOWN_NAME = "nosuchcompany.example";

describe("the written expectations", () => {
  it("are one for each company, and one for a name that is nobody's", () => {
    expect(expectations.map(({ domain }) => domain).sort()).toEqual(
      [...SAMPLE_COMPANIES.map(({ domain }) => domain), UNKNOWN_NAME].sort(),
    );
  });

  it("add up", () => {
    for (const expectation of expectations) {
      if ("error" in expectation) continue;
      const { signals, lowerBounds, jobs, engineeringJobs, domain } = expectation;
      expect(signals.company_name, domain).toBe(expectation.companyName);
      if (signals.total_open_roles === null) {
        expect([jobs, engineeringJobs], domain).toEqual([0, 0]);
      } else if (lowerBounds !== undefined) {
        expect(lowerBounds, domain).toContain("engineering_role_count");
        expect(signals.total_open_roles, domain).toBeGreaterThanOrEqual(jobs);
        expect(signals.engineering_role_count, domain).toBe(engineeringJobs);
        expect(signals.engineering_role_share, domain).toBeNull();
      } else {
        expect([jobs, engineeringJobs], domain).toEqual([signals.total_open_roles, signals.engineering_role_count]);
        expect(signals.engineering_role_share, domain).toBeCloseTo(engineeringJobs / jobs, 3);
        expect(signals.has_open_engineering_roles, domain).toBe(engineeringJobs > 0);
      }
    }
  });

  it("cover every priority level, every job board and every error of a domain", () => {
    const levels = expectations.flatMap((e) => ("error" in e ? [] : [e.priorityLevel]));
    expect(new Set(levels)).toEqual(new Set(PRIORITY_LEVELS));
    const boards = expectations.flatMap((e) => ("error" in e ? [] : String(e.signals.job_board).split(", ")));
    expect(new Set(boards)).toEqual(new Set([...JOB_BOARDS.map(({ name }) => name), "null"]));
    const errors = expectations.flatMap((e) => ("error" in e ? [e.error] : []));
    expect(new Set(errors)).toEqual(
      new Set(["site_refused", "site_unreachable", "address_blocked", "domain_not_found"]),
    );
  });
});

describe("research of the sample web", () => {
  describe.each([
    ["at noon", "2026-11-23T12:00:00.000Z"],
    ["just after midnight of a leap day", "2028-02-29T00:00:01.000Z"],
    ["in the last second of a year", "2026-12-31T23:59:59.000Z"],
  ])("%s", (_, instant) => {
    it.concurrent.each(expectations.map((expectation) => [expectation.domain, expectation] as const))(
      "finds what is written of %s",
      async (domain, expectation) => {
        expect(await researchSample(domain, new Date(instant))).toEqual(expectation);
      },
    );
  });

  it("opens no socket", async () => {
    const opened = await countSocketsOpened(async () => {
      for (const { domain } of expectations) await researchSample(domain, new Date("2026-11-23T12:00:00.000Z"));
    });
    expect(opened).toBe(0);
  });
});
