import { describe, expect, test } from "vitest";
import { checkDomainInput, isSameSite } from "./domain-input";

describe("checkDomainInput", () => {
  test.each([
    ["acme.com", "acme.com"],
    ["  ACME.com ", "acme.com"],
    ["https://WWW.Acme.co.uk/about?x=1#y", "acme.co.uk"],
    ["www.com", "www.com"],
    ["http://acme.com:8080", "acme.com"],
    ["acme.com.", "acme.com"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["https://user@acme.com/", "acme.com"],
    ["jane@acme.com", "acme.com"],
  ])("takes %s as %s", (input, domain) => {
    expect(checkDomainInput(input)).toEqual({ ok: true, domain });
  });

  test.each([
    ["", "Type a company's domain"],
    ["acme corp", "no spaces"],
    ["ftp://acme.com", "Only web addresses"],
    ["127.0.0.1", "network address"],
    ["2130706433", "network address"],
    ["[::1]", "network address"],
    ["localhost", "such as localhost.com"],
    ["ac%me..com:port", "can't be read"],
    ["a".repeat(3000), "too long"],
  ])("says what is wrong with %s", (input, message) => {
    const check = checkDomainInput(input);
    expect(check.ok).toBe(false);
    expect(check).toHaveProperty("message", expect.stringContaining(message));
  });
});

test("a subdomain is of the same site, a name with the same ending is not", () => {
  expect(isSameSite("www.acme.com", "acme.com")).toBe(true);
  expect(isSameSite("notacme.com", "acme.com")).toBe(false);
});
