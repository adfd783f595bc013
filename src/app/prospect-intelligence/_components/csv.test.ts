import { expect, test } from "vitest";
import { formatCsv, formatJobsCsv } from "./csv";

const BOM = "\uFEFF";

test.each([
  ["plain", "plain"],
  ['with "quotes", and a comma', '"with ""quotes"", and a comma"'],
  ["two\nlines", '"two\nlines"'],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["-2 years", "'-2 years"],
  ["Engineer;=HYPERLINK(1)", "Engineer;'=HYPERLINK(1)"],
  ["Engineer, backend; @SUM(1)", '"Engineer, backend;\' @SUM(1)"'],
  ["Oslo; Bergen", "Oslo; Bergen"],
  [-2, "-2"],
  [null, ""],
])("%j becomes the cell %j", (cell, expected) => {
  expect(formatCsv(["h"], [[cell]])).toBe(`h\r\n${expected}\r\n`);
});

test("an unknown department is an empty cell, not a word", () => {
  const job = {
    id: null,
    title: "SRE",
    department: null,
    location: "Oslo",
    url: null,
    postedAt: null,
    isEngineering: true,
    function: null,
    seniority: null,
  };
  expect(formatJobsCsv([job])).toBe(
    `${BOM}title,department,location,engineering,function,seniority,posted_at,url,id\r\nSRE,,Oslo,true,,,,,\r\n`,
  );
});
