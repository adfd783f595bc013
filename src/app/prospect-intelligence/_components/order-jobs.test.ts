import { expect, test } from "vitest";
import type { Job } from "@/lib/prospect-intelligence/schemas";
import { orderJobs } from "./order-jobs";

const job = (title: string, department: string | null, isEngineering = false): Job => ({
  id: null,
  title,
  department,
  isEngineering,
  location: null,
  url: null,
  postedAt: null,
  function: null,
  seniority: null,
});

test("departments come by engineering roles, size and name, and those without one last", () => {
  const jobs = [
    job("1", null, true),
    job("2", "Sales"),
    job("3", "Legal"),
    job("4", "Sales"),
    job("5", "Platform", true),
    job("6", "Finance"),
    job("7", "Platform"),
  ];
  expect(orderJobs(jobs).map(({ title }) => title)).toEqual(["5", "7", "2", "4", "6", "3", "1"]);
});
