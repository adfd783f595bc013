import { expect, test } from "vitest";
import { describeRole } from "./describe-role";

test.each([
  [{ function: "engineering", seniority: "staff" }, "Software engineering, staff or principal"],
  [{ function: "sales", seniority: "unknown" }, "Sales"],
  [{ function: "hr", seniority: null }, "People"],
  [{ function: null, seniority: null }, null],
] as const)("%o is %s", (job, expected) => {
  expect(describeRole(job)).toBe(expected);
});
