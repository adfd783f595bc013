/**
 * What hostile sites do to a run and to the process it runs in: over real sockets, in a process of its own. It has
 * researched honest companies before, as one has that is at work.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAuthority, createCertificate } from "./fetch/testing/certificates";
import { type LocalSite, type Routes, startLocalSite } from "./fetch/testing/local-site";
import { RUN_TIMEOUT_MS } from "./run-limits";
import { HOSTILE_DOCUMENTS, type HostileDocument } from "./testing/hostile-documents";
import type { ResearchProcessOptions, ResearchRun } from "./testing/research-process";
import { nav, page } from "./testing/web";

const MAX_GROWN_BYTES = 64 * 1024 * 1024;
/** Above what honest sites took, whichever sites came before: what one has freed would hide what the next one takes. */
const MAX_GROWN_IN_ALL_BYTES = 96 * 1024 * 1024;
/** What a process may go on to remember of all the sites together: texts, hosts, fresh answers. */
const MAX_KEPT_BYTES = 16 * 1024 * 1024;

const LEVER = "api.lever.co";
const HOSTS = ["acme.com", "www.acme.com", "boards-api.greenhouse.io", LEVER];

/** Leads to every source. */
const LINKS = nav({
  ...{ Careers: "/careers", "About us": "/about", "Engineering blog": "/engineering", Pricing: "/pricing" },
  ...{ Customers: "/customers", Imprint: "/imprint", Security: "/security" },
  ...{ Openings: "https://boards.greenhouse.io/acme", Jobs: "https://jobs.lever.co/acme" },
});
const FEED_LINK = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
const HONEST_PAGE = page("Acme", LINKS, FEED_LINK);
/** A megabyte, as large sites' pages are. */
const LARGE_PAGE = page(
  "Acme",
  LINKS + "<p>Words that people read, and <a href='/a'>links</a>.".repeat(20_000),
  FEED_LINK,
);
const HONEST_FEED = "<rss><channel><title>Acme</title><item><title>We ship</title></item></channel></rss>";
const HONEST_JOBS = JSON.stringify({ jobs: [{ id: 1, title: "Engineer" }] });

let honestPage = LARGE_PAGE;
/** What `place` of the site is answered with. */
let hostile: { document: HostileDocument; content: Buffer } | undefined;
/** The rows of a page of the Lever board, which is never the last. */
let leverRows = 0;

const answer: Routes[string] = ({ headers: { host = "" }, url = "" }, response) => {
  const send = (type: string, body: string) => response.writeHead(200, { "content-type": type }).end(body);
  if (hostile?.document.place.test(host + url)) attack(hostile, host + url, response);
  else if (url === "/robots.txt") response.writeHead(404).end();
  else if (host === LEVER) send("application/json", JSON.stringify(leverPage(url)));
  else if (host !== "acme.com") send("application/json", HONEST_JOBS);
  else if (url === "/feed.xml") send("application/rss+xml", HONEST_FEED);
  else send("text/html", honestPage);
};

function attack({ document, content }: NonNullable<typeof hostile>, where: string, response: ServerResponse): void {
  const { type, encoding, isEndless } = document;
  response.writeHead(200, { "content-type": type, ...(encoding && { "content-encoding": encoding }) });
  // Whatever the home page is, research goes on from it.
  if (where === "acme.com/" && encoding === undefined) response.write(FEED_LINK + LINKS);
  if (!isEndless) {
    response.end(content);
    return;
  }
  const send = () => {
    while (!response.destroyed && response.write(content));
  };
  response.on("drain", send);
  send();
}

/** Four megabytes of postings that stand on no other page. */
function leverPage(url: string): object[] {
  const row = (i: number) => ({ id: `${url} ${i}`, text: `Engineer ${i}`, descriptionPlain: "x".repeat(40_000) });
  return Array.from({ length: leverRows }, (_, i) => row(i));
}

let site: LocalSite;
let researcher: ChildProcess;
/** Rejects when the process has come down. */
let ended: Promise<never>;
let before: ResearchRun;

async function research(): Promise<ResearchRun> {
  researcher.send("research");
  const [run] = (await Promise.race([once(researcher, "message"), ended])) as [ResearchRun];
  return run;
}

beforeAll(async () => {
  const authority = await createAuthority();
  site = await startLocalSite({ "*": answer, "/robots.txt": answer }, await createCertificate(authority, HOSTS));
  const script = fileURLToPath(new URL("./testing/research-process.ts", import.meta.url));
  researcher = fork(script, { execArgv: ["--expose-gc", "--import", "tsx"] });
  ended = once(researcher, "exit").then(([code, signal]) => {
    throw new Error(`The process came down (${code ?? signal})`);
  });
  ended.catch(() => {});
  researcher.send({ port: site.port, ca: authority.cert } satisfies ResearchProcessOptions);
  for (let i = 0; i < 3; i++) before = await research();
  expect(before.outcome).toMatchObject({ website: "ok", careers: "ok" });
  honestPage = HONEST_PAGE;
});

afterAll(async () => {
  researcher.kill();
  await site.close();
});

function expectHarmless({ durationMs, startBytes, mostBytes, heapBytes, outcome }: ResearchRun): void {
  expect(durationMs).toBeLessThan(RUN_TIMEOUT_MS);
  expect(mostBytes - startBytes).toBeLessThan(MAX_GROWN_BYTES);
  expect(mostBytes - before.startBytes).toBeLessThan(MAX_GROWN_IN_ALL_BYTES);
  expect(heapBytes - before.heapBytes).toBeLessThan(MAX_KEPT_BYTES);
  expect(outcome).toHaveProperty("website");
  expect(JSON.stringify(outcome)).not.toContain("an error on our side");
}

describe("a run ends in its time, within its memory and with what there is to know", () => {
  test.each(HOSTILE_DOCUMENTS)("on a site with $name", async (document) => {
    hostile = { document, content: document.create() };
    expectHarmless(await research().finally(() => (hostile = undefined)));
  });

  test("on a job board that has more than a run may read", async () => {
    leverRows = 100;
    expectHarmless(await research().finally(() => (leverRows = 0)));
  });
});
