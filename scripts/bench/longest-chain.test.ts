import { describe, expect, it } from "vitest";
import { findLongestChain } from "./longest-chain";
import type { Exchange } from "./recorder";

const HOME = "https://acme.example/";
const ROBOTS = "https://acme.example/robots.txt";

/** An exchange that took 100 ms; when it was sent has no bearing on the chain. */
function exchange(url: string, text = "", more: Partial<Exchange> = {}): Exchange {
  return { method: "GET", sent: null, url, text, status: 200, redirectsTo: null, startedMs: 0, endedMs: 100, ...more };
}

function redirect(url: string, redirectsTo: string): Exchange {
  return exchange(url, "", { status: 301, redirectsTo });
}

const link = (href: string) => `<a href="${href}">there</a>`;

const cases: { name: string; exchanges: Exchange[]; chain: string[] }[] = [
  {
    name: "a home page waits for its robots.txt",
    exchanges: [exchange(ROBOTS), exchange(HOME)],
    chain: [ROBOTS, HOME],
  },
  {
    name: "pages that the home page names are side by side, not one after the other",
    exchanges: [
      exchange(ROBOTS),
      exchange(HOME, link("/about") + link("/careers")),
      exchange("https://acme.example/about"),
      exchange("https://acme.example/careers", "", { endedMs: 150 }),
    ],
    chain: [ROBOTS, HOME, "https://acme.example/careers"],
  },
  {
    name: "a feed waits for the page that names it",
    exchanges: [
      exchange(ROBOTS),
      exchange(HOME, link("/blog")),
      exchange("https://acme.example/blog", link("feed.xml")),
      exchange("https://acme.example/feed.xml"),
    ],
    chain: [ROBOTS, HOME, "https://acme.example/blog", "https://acme.example/feed.xml"],
  },
  {
    name: "of two pages that name an address, the earlier one counts",
    exchanges: [
      exchange(ROBOTS),
      exchange(HOME, link("/blog") + link("/feed.xml")),
      exchange("https://acme.example/blog", link("/feed.xml")),
      exchange("https://acme.example/feed.xml", "", { endedMs: 140 }),
    ],
    chain: [ROBOTS, HOME, "https://acme.example/feed.xml"],
  },
  {
    name: "another origin's robots.txt comes between the page that names it and what stands there",
    exchanges: [
      exchange(ROBOTS),
      exchange(HOME, link("/careers")),
      exchange("https://acme.example/careers", link("https://jobs.lever.example/acme")),
      exchange("https://api.lever.example/robots.txt"),
      exchange("https://api.lever.example/v0/postings/acme?mode=json"),
    ],
    chain: [
      ROBOTS,
      HOME,
      "https://acme.example/careers",
      "https://api.lever.example/robots.txt",
      "https://api.lever.example/v0/postings/acme?mode=json",
    ],
  },
  {
    name: "an address in a script counts as named, its slashes escaped or not",
    exchanges: [
      exchange(ROBOTS),
      exchange(HOME, '{"url":"https:\\/\\/job-boards.greenhouse.example\\/acme"}'),
      exchange("https://boards-api.greenhouse.example/robots.txt"),
      exchange("https://boards-api.greenhouse.example/v1/boards/acme"),
    ],
    chain: [
      ROBOTS,
      HOME,
      "https://boards-api.greenhouse.example/robots.txt",
      "https://boards-api.greenhouse.example/v1/boards/acme",
    ],
  },
  {
    name: "a redirect is a request of its own, and so is each host's robots.txt",
    exchanges: [
      exchange(ROBOTS),
      redirect(HOME, "https://www.acme.example/"),
      redirect("https://www.acme.example/robots.txt", "https://www.acme.example/static/robots.txt"),
      exchange("https://www.acme.example/static/robots.txt"),
      exchange("https://www.acme.example/"),
    ],
    chain: [
      ROBOTS,
      HOME,
      "https://www.acme.example/robots.txt",
      "https://www.acme.example/static/robots.txt",
      "https://www.acme.example/",
    ],
  },
  {
    name: "a robots.txt may stand at another host, where it is the robots.txt too",
    exchanges: [
      redirect(ROBOTS, "https://www.acme.example/robots.txt"),
      exchange("https://www.acme.example/robots.txt"),
      redirect(HOME, "https://www.acme.example/"),
      exchange("https://www.acme.example/"),
    ],
    chain: [ROBOTS, "https://www.acme.example/robots.txt", HOME, "https://www.acme.example/"],
  },
  {
    name: "a guessed address waits for the home page",
    exchanges: [exchange(ROBOTS), exchange(HOME), exchange("https://acme.example/blog", "", { status: 404 })],
    chain: [ROBOTS, HOME, "https://acme.example/blog"],
  },
];

describe("the longest chain of dependent requests", () => {
  it.each(cases)("$name", ({ exchanges, chain }) => {
    // The order in which they were sent says nothing about what had to wait for what.
    for (const order of [exchanges, exchanges.toReversed()]) {
      expect(findLongestChain(order, HOME).urls).toEqual(chain);
    }
  });

  it("takes as long as its requests together", () => {
    const exchanges = [exchange(ROBOTS, "", { endedMs: 110 }), exchange(HOME, "", { startedMs: 300, endedMs: 420 })];
    expect(findLongestChain(exchanges, HOME).durationMs).toBe(230);
  });
});
