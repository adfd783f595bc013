import { describe, expect, it } from "vitest";
import { assertPublicUrl, isPublicAddress, MAX_URL_LENGTH, withoutCredentials } from "./address-guard";
import { FetchError } from "./types";

describe("isPublicAddress", () => {
  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "93.184.215.14",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "168.63.129.15",
    "223.255.255.254",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80e::200e",
  ])("lets %s pass", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["unspecified", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["Alibaba's metadata", "100.100.100.200"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["link-local", "169.254.1.1"],
    ["cloud metadata", "169.254.169.254"],
    ["container metadata", "169.254.170.2"],
    ["Azure's metadata", "168.63.129.16"],
    ["protocol assignments", "192.0.0.1"],
    ["Oracle's metadata", "192.0.0.192"],
    ["documentation", "192.0.2.1"],
    ["6to4 relay", "192.88.99.1"],
    ["benchmarks", "198.18.0.1"],
    ["benchmarks", "198.19.255.255"],
    ["documentation", "198.51.100.1"],
    ["documentation", "203.0.113.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["IPv4-mapped loopback", "::ffff:127.0.0.1"],
    ["IPv4-mapped, in hex", "::ffff:7f00:1"],
    ["IPv4-mapped public", "::ffff:8.8.8.8"],
    ["IPv4-compatible loopback", "::127.0.0.1"],
    ["IPv4-compatible, in hex", "::7f00:1"],
    ["IPv4-compatible public", "::808:808"],
    ["IPv4-translated", "::ffff:0:127.0.0.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["NAT64 of a public address", "64:ff9b::8.8.8.8"],
    ["local NAT64", "64:ff9b:1::a00:1"],
    ["discard", "100::1"],
    ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
    ["benchmarks", "2001:2::1"],
    ["ORCHID", "2001:20::1"],
    ["documentation", "2001:db8::1"],
    ["documentation", "3fff::1"],
    ["6to4 of loopback", "2002:7f00:1::1"],
    ["6to4 of a public address", "2002:808:808::1"],
    ["segment routing", "5f00::1"],
    ["unallocated", "4000::1"],
    ["unique local", "fc00::1"],
    ["unique local", "fdff::1"],
    ["Amazon's metadata", "fd00:ec2::254"],
    ["link-local", "fe80::1"],
    ["link-local with a zone", "fe80::1%eth0"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["nothing", ""],
    ["a name", "acme.com"],
    ["an integer", "134744072"],
    ["two parts", "8.8"],
    ["octal", "010.8.8.8"],
    ["brackets", "[2606:4700:4700::1111]"],
    ["a port", "8.8.8.8:80"],
  ])("refuses %s: %s", (_range, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("assertPublicUrl", () => {
  it.each([
    ["https://acme.com", "https://acme.com/"],
    ["http://ACME.com:80/a?b#c", "http://acme.com/a?b"],
    ["https://acme.com:443/", "https://acme.com/"],
    ["https://acme.com:80/", "https://acme.com:80/"],
    ["https://acme.com./about", "https://acme.com/about"],
    ["https://bücher.de/ü", "https://xn--bcher-kva.de/%C3%BC"],
    ["https://my_site.acme.com/", "https://my_site.acme.com/"],
    ["https://acme.example/", "https://acme.example/"],
  ])("lets %s pass as %s", (input, href) => {
    expect(assertPublicUrl(input).href).toBe(href);
  });

  it.each([
    ["no URL", "acme.com"],
    ["no host", "https://"],
    ["ftp", "ftp://acme.com/"],
    ["a file", "file:///etc/passwd"],
    ["data", "data:text/html,x"],
    ["gopher", "gopher://acme.com:80/_x"],
    ["a script", "javascript:alert(1)"],
    ["a blob", "blob:https://acme.com/1"],
    ["a web socket", "wss://acme.com/"],
    ["credentials", "https://user:secret@acme.com/"],
    ["a user name", "https://user@acme.com/"],
    ["a password", "https://:secret@acme.com/"],
    ["port 22", "http://acme.com:22/"],
    ["port 8080", "http://acme.com:8080/"],
    ["port 0", "http://acme.com:0/"],
    ["dotted IPv4", "http://127.0.0.1/"],
    ["dotted public IPv4", "http://8.8.8.8/"],
    ["IPv4 with a trailing dot", "http://127.0.0.1./"],
    ["decimal IPv4", "http://2130706433/"],
    ["hexadecimal IPv4", "http://0x7f.1/"],
    ["hexadecimal IPv4 in one number", "http://0x7f000001/"],
    ["octal IPv4", "http://0177.0.0.1/"],
    ["octal IPv4 in one number", "http://017700000001/"],
    ["IPv4 of all notations at once", "http://0x7f.0.01/"],
    ["short IPv4", "http://127.1/"],
    ["IPv4 in circled digits", "http://①②⑦.⓪.⓪.①/"],
    ["IPv4 with ideographic dots", "http://127。0。0。1/"],
    ["decimal metadata", "http://2852039166/"],
    ["Azure's metadata", "http://168.63.129.16/machine"],
    ["full-width IPv4", "http://１２７.0.0.1/"],
    ["escaped IPv4", "http://%31%32%37.0.0.1/"],
    ["IPv6", "http://[::1]/"],
    ["public IPv6", "http://[2606:4700:4700::1111]/"],
    ["mapped IPv6", "http://[::ffff:127.0.0.1]/"],
    ["mapped IPv6 in hex", "http://[::ffff:7f00:1]/"],
    ["compatible IPv6", "http://[::7f00:1]/"],
    ["NAT64", "http://[64:ff9b::7f00:1]/"],
    ["6to4", "http://[2002:7f00:1::]/"],
    ["Teredo", "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/"],
    ["link-local IPv6", "http://[fe80::1]/"],
    ["unique local IPv6", "http://[fd00:ec2::254]/"],
    ["cloud metadata", "http://169.254.169.254/latest/meta-data/"],
    ["localhost", "http://localhost/"],
    ["localhost with a dot", "http://localhost./"],
    ["localhost with two dots", "http://localhost../"],
    ["a name below localhost", "http://a.localhost/"],
    ["a single label", "http://intranet/"],
    ["another single label", "http://printer/"],
    [".local", "http://printer.local/"],
    [".internal", "http://metadata.google.internal/"],
    [".home.arpa", "http://tv.home.arpa/"],
    [".onion", "http://acme.onion/"],
    ["excessive length", `https://acme.com/${"a".repeat(MAX_URL_LENGTH)}`],
  ])("refuses %s", (_name, input) => {
    let error: unknown;
    try {
      assertPublicUrl(input);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FetchError);
    expect(error).toMatchObject({ kind: "blocked" });
    expect(JSON.stringify({ ...(error as FetchError), message: (error as FetchError).message })).not.toContain(
      "secret",
    );
  });

  it("leaves the URL it was given as it was", () => {
    const url = new URL("https://acme.com./a#b");
    assertPublicUrl(url);
    expect(url.href).toBe("https://acme.com./a#b");
  });
});

describe("withoutCredentials", () => {
  it.each([
    ["https://user:secret@acme.com/a?b#secret", "https://acme.com/a?b"],
    ["not a url user:secret@acme.com", "acme.com"],
    [`https://acme.com/${"a".repeat(3000)}`, `https://acme.com/${"a".repeat(3000)}`.slice(0, MAX_URL_LENGTH)],
  ])("shortens %s", (input, expected) => {
    expect(withoutCredentials(input)).toBe(expected);
  });
});
