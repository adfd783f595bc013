import { describe, expect, it } from "vitest";
import type { SentRequest } from "@/lib/prospect-intelligence/fetch/types";
import { checkRequestLog } from "./request-log";

type Logged = SentRequest & { run: string };

function asked(path: string, startedAtMs: number, endedAtMs: number, more: Partial<Logged> = {}): Logged {
  const url = `https://acme.example${path}`;
  const request = { source: "website", method: "GET", url, body: null, status: 200, outcome: "ok" } as const;
  return { ...request, startedAtMs, endedAtMs, run: "one", ...more };
}

const ROBOTS = asked("/robots.txt", 0, 100);
/** `count` requests after robots.txt, one every `everyMs`, each taking `tookMs`. */
const pages = (count: number, everyMs: number, tookMs = 10) =>
  Array.from({ length: count }, (_, i) => asked(`/${i}`, 100 + i * everyMs, 100 + i * everyMs + tookMs));

describe("a request log", () => {
  it.each<[string, Logged[], string[]]>([
    ["of a run that keeps every promise", [ROBOTS, ...pages(10, 50)], []],
    ["with three at once", [ROBOTS, ...pages(3, 0)], []],
    ["with four at once", [ROBOTS, ...pages(4, 0)], ["acme.example was asked 4 times at once"]],
    ["of a burst of twenty", [ROBOTS, ...pages(19, 10, 5)], []],
    ["of a burst of twenty-five", [ROBOTS, ...pages(24, 10, 5)], ["acme.example was asked oftener than 2 a second"]],
    ["of a long run at two a second", [ROBOTS, ...pages(100, 500)], []],
    [
      "of a page before robots.txt",
      [...pages(1, 0), { ...ROBOTS, startedAtMs: 300, endedAtMs: 400 }],
      ["acme.example was asked for a page before its robots.txt was read"],
    ],
    [
      "of a page while robots.txt is read",
      [ROBOTS, asked("/", 50, 90)],
      ["acme.example was asked for a page before its robots.txt was read"],
    ],
    [
      "of one run that asks twice",
      [ROBOTS, asked("/", 100, 200), asked("/", 300, 400)],
      ["https://acme.example/ was fetched twice in one run"],
    ],
    ["of two runs that ask for the same", [ROBOTS, asked("/", 100, 200), asked("/", 300, 400, { run: "two" })], []],
    [
      "of a board whose pages are asked for by POST",
      [ROBOTS, asked("/jobs", 100, 200, { method: "POST" }), asked("/jobs", 300, 400, { method: "POST" })],
      [],
    ],
  ])("%s", (_, log, problems) => {
    expect(checkRequestLog(log).problems).toEqual(problems);
  });

  it("is counted", () => {
    expect(
      checkRequestLog([ROBOTS, ...pages(3, 0), asked("/x", 900, 901, { url: "http://b.example/robots.txt" })]),
    ).toEqual({ requests: 5, hosts: 2, mostAtOnce: 3, mostToOneHost: 4, problems: [] });
  });
});
