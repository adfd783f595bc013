import { afterEach, describe, expect, it, vi } from "vitest";
import { ledgerEntrySchema } from "../schemas";
import { createAddressLookup, createRecordLookup, dnsUrl } from "./dns";
import { createNetworkTransport } from "./network-transport";
import { createFetchSession, createPoliteness, type FetchSessionOptions } from "./session";
import { startLocalDns, type Zone } from "./testing/local-dns";
import type { DnsRecordType, FetchErrorKind } from "./types";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A run on acme.com whose records a local server answers for. */
async function setUp(zone: Zone, over: Partial<FetchSessionOptions> = {}) {
  const dns = await startLocalDns(zone);
  cleanups.push(() => dns.close());
  const transport = createNetworkTransport({ dnsServers: [dns.server] });
  cleanups.push(() => transport.close());
  const session = createFetchSession({
    transport,
    userAgent: "ProspectIntelligence/0.0.0",
    politeness: createPoliteness(),
    domain: "acme.com",
    runSignal: new AbortController().signal,
    now: () => new Date("2026-11-23T09:30:00Z"),
    ...over,
  });
  cleanups.push(() => session.close());
  return { dns, session, ask: (name: string, type: DnsRecordType) => session.dns("technology", name, type) };
}

describe("what DNS says", () => {
  it.each<[string, DnsRecordType, Zone, string[]]>([
    [
      "mail exchanges, by preference and in lower case",
      "MX",
      { "acme.com MX": ["20 backup.acme.com", "10 ASPMX.L.Google.com"] },
      ["aspmx.l.google.com", "backup.acme.com"],
    ],
    ["that there is no mail (RFC 7505)", "MX", { "acme.com MX": ["0 ."] }, []],
    [
      "texts, their parts joined",
      "TXT",
      { "acme.com TXT": ["v=spf1 include:_spf.|google.com ~all", "zoom=ünï"] },
      ["v=spf1 include:_spf.google.com ~all", "zoom=ünï"],
    ],
    ["name servers", "NS", { "acme.com NS": ["ns1.acme.com"] }, ["ns1.acme.com"]],
    ["another name for it", "CNAME", { "acme.com CNAME": ["Acme.Vendor.com"] }, ["acme.vendor.com"]],
    ["nothing of this type", "MX", { "acme.com TXT": ["x"] }, []],
    ["control characters, made visible", "TXT", { "acme.com TXT": ["a\0b\nc"] }, ["a\uFFFDb\uFFFDc"]],
  ])("may be %s", async (_name, type, zone, records) => {
    const { ask, session } = await setUp(zone);
    const answer = await ask("acme.com", type);
    expect(answer).toEqual({ url: `dns:acme.com?type=${type}`, records, fetchedAt: "2026-11-23T09:30:00.000Z" });
    expect(session.ledger.map((entry) => ledgerEntrySchema.parse(entry))).toMatchObject([
      { source: "technology", url: answer.url, status: null, outcome: "ok" },
    ]);
  });

  it("is bounded", async () => {
    const resolve = async () => Array<string>(1_000).fill("x".repeat(100_000));
    const { ask } = await setUp({}, { transport: { ...createNetworkTransport(), resolve } });
    const { records } = await ask("acme.com", "TXT");
    expect(records).toHaveLength(200);
    expect(new Set(records)).toEqual(new Set(["x".repeat(4_096)]));
  });

  it("is asked once a run, whoever wants to know", async () => {
    const { dns, session } = await setUp({ "acme.com MX": ["10 mx.acme.com"], "acme.com TXT": ["x"] });
    await Promise.all(["a", "b"].map((source) => session.dns(source, "acme.com", "MX")));
    await session.dns("c", "acme.com", "MX");
    await session.dns("c", "acme.com", "TXT");
    expect(dns.questions.sort()).toEqual(["acme.com MX", "acme.com TXT"]);
  });
});

describe("a question that is not answered", () => {
  it.each<[string, Zone, FetchErrorKind]>([
    ["names something that does not exist", {}, "dns"],
    ["meets a server that fails", { "acme.com MX": "failing" }, "network"],
    ["is never answered", { "acme.com MX": "silent" }, "timeout"],
  ])("fails when it %s", async (_name, zone, kind) => {
    const { ask, session } = await setUp(zone, { limits: { requestTimeoutMs: 300 } });
    await expect(ask("acme.com", "MX")).rejects.toMatchObject({
      name: "FetchError",
      kind,
      url: "dns:acme.com?type=MX",
    });
    expect(session.ledger).toMatchObject([{ url: "dns:acme.com?type=MX", outcome: kind }]);
  });

  it("fails in time even where the resolver never gives up", async () => {
    const transport = { ...createNetworkTransport(), resolve: () => new Promise<never>(() => {}) };
    const { ask } = await setUp({}, { transport, limits: { requestTimeoutMs: 100, runTimeoutMs: 1_000_000 } });
    await expect(ask("acme.com", "MX")).rejects.toMatchObject({ kind: "timeout" });
  });

  it("fails when the transport knows no DNS", async () => {
    const { ask } = await setUp({}, { transport: { ...createNetworkTransport(), resolve: undefined } });
    await expect(ask("acme.com", "MX")).rejects.toMatchObject({ kind: "network" });
  });

  it("ends when the caller goes away, and so does the one after it", async () => {
    const caller = new AbortController();
    const { ask, dns } = await setUp({ "acme.com MX": "silent" }, { runSignal: caller.signal });
    const asked = ask("acme.com", "MX");
    asked.catch(() => {});
    await vi.waitFor(() => expect(dns.questions).toHaveLength(1), 10_000);
    caller.abort();
    await expect(asked).rejects.toMatchObject({ kind: "aborted" });
    await expect(ask("acme.com", "TXT")).rejects.toMatchObject({ kind: "aborted" });
    expect(dns.questions).toHaveLength(1);
  });

  it("leaves nothing under way in the resolver when it is given up", async () => {
    const dns = await startLocalDns({ "acme.com MX": "silent" });
    cleanups.push(() => dns.close());
    const stop = new AbortController();
    const asked = createRecordLookup([dns.server])({ name: "acme.com", type: "MX", signal: stop.signal });
    asked.catch(() => {});
    await vi.waitFor(() => expect(dns.questions).toHaveLength(1), 10_000);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "ECANCELLED" });
  });
});

describe("only the company's own names are looked up:", () => {
  it.each(["acme.com", "www.acme.com", "_dmarc.acme.com", "a.b.acme.com"])("%s is", async (name) => {
    const { ask, dns } = await setUp({});
    await ask(name, "TXT").catch(() => {});
    expect(dns.questions).toEqual([`${name} TXT`]);
  });

  it.each([
    "beta.com",
    "notacme.com",
    "com",
    "",
    "localhost",
    "169.254.169.254",
    "..acme.com",
    "a b.acme.com",
    "WWW.acme.com",
    `${"a".repeat(64)}.acme.com`,
    `${"a.".repeat(125)}acme.com`,
  ])("%j is not", async (name) => {
    const { ask, dns, session } = await setUp({});
    await expect(ask(name, "TXT")).rejects.toMatchObject({ kind: "blocked" });
    expect(dns.questions).toEqual([]);
    expect(session.ledger).toMatchObject([{ url: dnsUrl(name, "TXT").href, outcome: "blocked" }]);
  });

  it("none is where the run has no domain", async () => {
    const { ask, dns } = await setUp({}, { domain: undefined });
    await expect(ask("acme.com", "TXT")).rejects.toMatchObject({ kind: "blocked" });
    expect(dns.questions).toEqual([]);
  });
});

describe("where a name leads", () => {
  async function lookUp(zone: Zone) {
    const dns = await startLocalDns(zone);
    cleanups.push(() => dns.close());
    return createAddressLookup([dns.server])("acme.com");
  }
  const V4 = { address: "93.184.215.14", family: 4 };
  const V6 = { address: "2606:4700:4700::1111", family: 6 };

  it.each<[string, Zone, object[]]>([
    ["addresses of both kinds, IPv4 first", { "acme.com A": [V4.address], "acme.com AAAA": [V6.address] }, [V4, V6]],
    ["IPv4 alone", { "acme.com A": [V4.address, "1.1.1.1"] }, [V4, { address: "1.1.1.1", family: 4 }]],
    ["IPv6 alone", { "acme.com AAAA": [V6.address] }, [V6]],
    ["what there is, when the other question fails", { "acme.com A": [V4.address], "acme.com AAAA": "failing" }, [V4]],
  ])("is %s", async (_name, zone, addresses) => {
    expect(await lookUp(zone)).toEqual(addresses);
  });

  it.each<[string, Zone, string]>([
    ["the name does not exist", {}, "ENOTFOUND"],
    ["it has no address", { "acme.com MX": ["10 mx.acme.com"] }, "ENODATA"],
    ["its servers fail", { "acme.com A": "failing", "acme.com AAAA": "failing" }, "ESERVFAIL"],
    ["one question fails, and the other has no answer", { "acme.com A": "failing" }, "ESERVFAIL"],
  ])("is nowhere when %s", async (_name, zone, code) => {
    await expect(lookUp(zone)).rejects.toMatchObject({ code });
  });
});
