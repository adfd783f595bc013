import { expect, test } from "vitest";
import { TlsSessions } from "./tls-sessions";

const session = (text: string) => Buffer.from(text);

test("the latest session of each host is kept", () => {
  const sessions = new TlsSessions();
  sessions.keep("acme.com", session("1"));
  sessions.keep("beta.com", session("2"));
  sessions.keep("acme.com", session("3"));
  expect(["acme.com", "beta.com", "www.acme.com"].map((host) => sessions.of(host)?.toString())).toEqual([
    "3",
    "2",
    undefined,
  ]);
});

test("those of five hundred hosts are kept, the latest of them", () => {
  const sessions = new TlsSessions();
  for (let i = 0; i < 501; i += 1) {
    sessions.keep(`${i}.com`, session("x"));
    sessions.keep("0.com", session("again"));
  }
  const kept = Array.from({ length: 501 }, (_, i) => i).filter((i) => sessions.of(`${i}.com`));
  expect(kept).toHaveLength(500);
  expect(kept.slice(0, 2)).toEqual([0, 2]);
});

test("one that is large, as a host may make it, is not kept, nor what it comes in place of", () => {
  const sessions = new TlsSessions();
  sessions.keep("acme.com", Buffer.alloc(16_384));
  expect(sessions.of("acme.com")).toHaveLength(16_384);
  sessions.keep("acme.com", Buffer.alloc(16_385));
  expect(sessions.of("acme.com")).toBeUndefined();
});
