import { describe, expect, it } from "vitest";
import { ProductError } from "../errors";
import { parseDomain } from "./domain";

describe("parseDomain", () => {
  it.each([
    ["acme.com", "acme.com"],
    ["https://WWW.Acme.co.uk/about?x", "acme.co.uk"],
    ["  Acme.com/ ", "acme.com"],
    ["\u00a0acme.com\ufeff", "acme.com"],
    ["acme.com.", "acme.com"],
    ["http:acme.com", "acme.com"],
    ["//acme.com/path", "acme.com"],
    ["https:\\\\acme.com\\about", "acme.com"],
    ["acme.com:443", "acme.com"],
    ["http://acme.com:80/about", "acme.com"],
    ["acme.com?utm=1", "acme.com"],
    ["acme.com#team", "acme.com"],
    ["jobs.eu.acme.com", "acme.com"],
    ["acme.com/@handle", "acme.com"],
    ["https://social.acme.com/@jane@other.com", "acme.com"],
    ["jane.doe@acme.com", "acme.com"],
    ["mailto:Jane@mail.Acme.com", "acme.com"],
    ["bücher.de", "xn--bcher-kva.de"],
    ["BÜCHER.de", "xn--bcher-kva.de"],
    ["xn--bcher-kva.de", "xn--bcher-kva.de"],
    ["食狮.公司.cn", "xn--85x722f.xn--55qx5d.cn"],
    ["ａｃｍｅ。com", "acme.com"],
    ["acme%2ecom", "acme.com"],
    ["city.kawasaki.jp", "city.kawasaki.jp"],
    ["example.com", "example.com"],
  ])("reads %j as %s", (input, domain) => {
    expect(parseDomain(input)).toBe(domain);
  });

  it.each([
    ["acme.example", "acme.example"],
    ["https://foo.acme.example/careers", "acme.example"],
    ["ACME.EXAMPLE.", "acme.example"],
  ])("reads the sample company %j as %s", (input, domain) => {
    expect(parseDomain(input)).toBe(domain);
  });

  it.each([
    ["acme.github.io", "acme.github.io"],
    ["blog.acme.github.io", "acme.github.io"],
    ["github.io", "github.io"],
    ["www.github.io", "github.io"],
    ["s3.amazonaws.com", "amazonaws.com"],
    ["shop.myshopify.com", "shop.myshopify.com"],
  ])("treats each site on a shared domain as its own: %s is %s", (input, domain) => {
    expect(parseDomain(input)).toBe(domain);
  });

  it.each([
    "127.0.0.1",
    "http://127.0.0.1:80/",
    "127.0.0.1.",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0x7f000001",
    "0177.0.0.1",
    "017700000001",
    "１２７.0.0.1",
    "127。0。0。1",
    "8.8.8.8",
    "169.254.169.254",
    "[::1]",
    "::1",
    "http://[::1]/",
    "fe80::1%eth0",
    "[::ffff:127.0.0.1]",
    "https://[2606:4700::1111]/",
    "localhost",
    "LOCALHOST.",
    "http://localhost/admin",
    "app.localhost",
    "jane@localhost",
  ])("refuses %j as an address", (input) => {
    expect(codeOf(() => parseDomain(input))).toBe("address_blocked");
  });

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a single label", "intranet"],
    ["a top-level domain", "com"],
    ["the sample web itself", "example"],
    ["a public suffix", "co.uk"],
    ["a wildcard public suffix", "kawasaki.jp"],
    ["an unknown top-level domain", "acme.con"],
    ["a company's name", "Acme Inc"],
    ["two domains", "acme.com,beta.com"],
    ["two domains on two lines", "acme.com\nbeta com"],
    ["an empty label", "acme..com"],
    ["a leading dot", ".acme.com"],
    ["an underscore", "ac_me.com"],
    ["a leading hyphen", "-acme.com"],
    ["a label of 64 characters", `${"a".repeat(64)}.com`],
    ["a name of 254 characters", `${"a.".repeat(125)}acme.com`],
    ["five numbers", "1.2.3.4.5"],
    ["numbers out of range", "999.999.999.999"],
    ["an unusual port", "acme.com:8080"],
    ["credentials", "https://user:secret@acme.com/"],
    ["a user name", "https://acme.com@other.com/"],
    ["ftp", "ftp://acme.com/"],
    ["a file", "file:///etc/passwd"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,hello"],
    ["a network share", "smb://acme.com/share"],
    ["a NUL", "acme\0.com"],
    ["a multicast DNS name", "printer.local"],
    ["an internal name", "metadata.google.internal"],
    ["a router's name", "nas.lan"],
    ["a home network's name", "tv.home.arpa"],
    ["a Tor service", "acme.onion"],
    ["a test name", "acme.test"],
    ["an invalid name", "acme.invalid"],
    ["a page of text", "acme.com/".repeat(300)],
  ])("refuses %s", (_name, input) => {
    expect(codeOf(() => parseDomain(input))).toBe("invalid_domain");
  });

  it("says what to do, without repeating a secret", () => {
    expect(() => parseDomain("intranet")).toThrow(
      "“intranet” is not a full domain. Enter a company's domain, such as acme.com.",
    );
    expect(() => parseDomain("https://user:secret@acme.com/")).toThrow(/^(?!.*secret).*Remove it/s);
  });
});

function codeOf(action: () => unknown): string {
  try {
    return `no error, but ${action()}`;
  } catch (error) {
    return error instanceof ProductError ? error.code : String(error);
  }
}
