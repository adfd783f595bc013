import { describe, expect, test } from "vitest";
import { InputError, readInput } from "./research-input";

const domains = (csv: string, column?: string) => readInput(csv, column).rows.map(({ domain }) => domain);

describe("a list of companies", () => {
  test.each([
    ["one a line", "acme.com\nhttps://www.globex.com/about\n", ["acme.com", "globex.com"]],
    ["with blank lines and Windows line ends", "\r\nacme.com\r\n\r\n  globex.com \r\n", ["acme.com", "globex.com"]],
    ["with a byte order mark", "\uFEFFdomain\nacme.com", ["acme.com"]],
    ["with a header", "Domain\nacme.com\nglobex.com", ["acme.com", "globex.com"]],
    ["in a column among others", "name,website,owner\nAcme,https://acme.com,ada@us.com\n", ["acme.com"]],
    ["in the more telling of two columns", "url,domain\nhttps://x.com/1,acme.com", ["acme.com"]],
    ["under a header as CRM systems write it", "Name;Company_Domain_Name\nAcme;acme.com", ["acme.com"]],
    [
      "without a header, in the second column",
      '"Acme, Inc.",acme.com\n"Globex",globex.com',
      ["acme.com", "globex.com"],
    ],
    ["with a row that is too short", "name,domain\nAcme,acme.com\nGlobex", ["acme.com"]],
    ["with a row that is no domain", "domain\nacme.com\nnot a domain", ["acme.com", null]],
    ["beginning with what is no domain", "nonsense\nacme.com", [null, "acme.com"]],
  ])("%s", (_, csv, expected) => {
    expect(domains(csv)).toEqual(expected);
  });

  test("is read from the column that is asked for", () => {
    expect(domains("domain,parent\nacme.com,holding.com", "Parent")).toEqual(["holding.com"]);
  });

  test("has each company once, however it is written", () => {
    const { rows, repeated } = readInput("acme.com\nhttps://www.ACME.com/jobs\ninfo@acme.com\nglobex.com");
    expect(rows).toEqual([
      { input: "acme.com", domain: "acme.com" },
      { input: "globex.com", domain: "globex.com" },
    ]);
    expect(repeated).toBe(2);
  });

  test.each([
    ["nothing", "", undefined, /empty/],
    ["a header alone", "domain\n", undefined, /names no company/],
    ["no domain at all", "{\n  a: 1\n}", undefined, /No row of the list is a domain; it begins with "{"/],
    ["no such column", "name,domain\nAcme,acme.com", "site", /no column "site"; there are: name, domain/],
    ["no column of domains", "name,owner\nAcme,Ada", undefined, /--column/],
  ])("that holds %s is refused with what to do", (_, csv, column, message) => {
    expect(() => readInput(csv, column)).toThrow(InputError);
    expect(() => readInput(csv, column)).toThrow(message);
  });
});
