import { expect, it } from "vitest";
import { ledgerEntrySchema } from "../schemas";
import { Ledger } from "./ledger";

it("keeps the order in which requests were started, and shows those that have ended", () => {
  const ledger = new Ledger();
  const first = ledger.begin("website", new URL("https://acme.com/1"));
  const second = ledger.begin("blog", new URL("https://acme.com/2"));
  ledger.refuse("careers", "https://127.0.0.1/", "blocked");

  second.status = 200;
  second.bytes = 12;
  second.finish();
  expect(ledger.entries.map((entry) => entry.url)).toEqual(["https://acme.com/2", "https://127.0.0.1/"]);

  first.outcome = "timeout";
  first.finish();
  expect(ledger.entries.map((entry) => ledgerEntrySchema.parse(entry))).toMatchObject([
    { source: "website", url: "https://acme.com/1", status: null, outcome: "timeout", bytes: 0 },
    { source: "blog", url: "https://acme.com/2", status: 200, outcome: "ok", bytes: 12 },
    { source: "careers", url: "https://127.0.0.1/", status: null, outcome: "blocked", bytes: 0, durationMs: 0 },
  ]);
});

it("tells what was answered from the cache from what was asked for", () => {
  const ledger = new Ledger();
  ledger.reuse("website", new URL("https://acme.com/"), 200, 12);
  ledger.begin("blog", new URL("https://acme.com/blog")).finish();
  expect(ledger.entries.map((entry) => ledgerEntrySchema.parse(entry))).toMatchObject([
    { source: "website", url: "https://acme.com/", status: 200, outcome: "ok", bytes: 12, fromCache: true },
    { source: "blog", url: "https://acme.com/blog", fromCache: false },
  ]);
});

it("of an earlier version says that nothing came from a cache, which there was none of", () => {
  const saved = { source: "a", url: "b", status: 200, outcome: "ok", bytes: 1, startedMs: 0, durationMs: 1 };
  expect(ledgerEntrySchema.parse(saved)).toMatchObject({ fromCache: false });
});

it("never holds credentials", () => {
  const ledger = new Ledger();
  ledger.begin("website", new URL("https://user:secret@acme.com/")).finish();
  ledger.refuse("website", "https://user:secret@acme.com/", "blocked");
  ledger.refuse("website", "//user:secret@acme.com/", "blocked");
  expect(JSON.stringify(ledger.entries)).not.toContain("secret");
});
