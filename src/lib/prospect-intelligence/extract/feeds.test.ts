import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFeed } from "./feeds";

const readFixture = (name: string) => parseFeed(readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), "utf8"));

test("RSS", () => {
  expect(readFixture("feed.rss")).toEqual({
    title: "The Acme Blog",
    posts: [
      {
        title: "Idempotency keys all the way down",
        url: "https://acme.com/blog/idempotency",
        publishedAt: "2026-11-01T08:00:00.000Z",
        categories: ["Engineering", "Payments"],
        path: "item[0]",
      },
      {
        title: "What retailers asked & what we said",
        url: "https://acme.com/blog/retail",
        publishedAt: "2026-10-20T08:00:00.000Z",
        categories: ["Retail"],
        path: "item[1]",
      },
      { title: "Undated", url: "https://acme.com/blog/undated", publishedAt: null, categories: [], path: "item[2]" },
    ],
  });
});

test("Atom, with the update where there is no publication", () => {
  expect(readFixture("feed.atom")).toMatchObject({
    title: "Acme Engineering",
    posts: [
      { publishedAt: "2026-11-11T10:00:00.000Z" },
      { publishedAt: "2026-07-23T10:00:00.000Z", categories: ["Testing"] },
    ],
  });
});

test("JSON Feed, without the row that is none", () => {
  expect(readFixture("feed.json")).toEqual({
    title: "Acme Dev Blog",
    posts: [
      {
        title: "Needles",
        url: "https://acme.com/dev/a",
        publishedAt: "2026-10-17T07:00:00.000Z",
        categories: ["hardware"],
        path: "$.items[0]",
      },
      {
        title: "",
        url: "https://acme.com/dev/b",
        publishedAt: "2026-08-31T00:00:00.000Z",
        categories: [],
        path: "$.items[1]",
      },
    ],
  });
});

test("of a long feed the first hundred posts are read", () => {
  const item = "<item><title>x</title><pubDate>Sun, 01 Nov 2026 09:00:00 GMT</pubDate></item>";
  const feed = parseFeed(`<rss version="2.0"><channel><title>T</title>${item.repeat(500)}</channel></rss>`);
  expect(feed?.posts).toHaveLength(100);
  expect(feed).toMatchObject({ title: "T", posts: { 99: { publishedAt: "2026-11-01T09:00:00.000Z" } } });
});

describe("what is no feed is none", () => {
  test.each([
    ["a page", "<!DOCTYPE html><html><head><title>Not found</title></head></html>"],
    ["an app's shell", "<html><div id=root></div></html>"],
    ["text", "Not found"],
    ["nothing", ""],
    ["other JSON", '{"jobs": []}'],
    ["broken JSON", '{"version": '],
    ["a sitemap", '<?xml version="1.0"?><urlset><url><loc>https://acme.com/</loc></url></urlset>'],
  ])("%s", (_, text) => {
    expect(parseFeed(text)).toBeNull();
  });
});

describe("hostile feeds are read in bounded time", () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(5_000_000 / piece.length));
  const entities = Array.from(
    { length: 12 },
    (_, i) => `<!ENTITY a${i} "${i === 0 ? "ha" : `&a${i - 1};`.repeat(10)}">`,
  ).join("");

  test.each([
    [
      "entities that multiply",
      `<!DOCTYPE rss [${entities}]><rss version="2.0"><channel><title>&a11;</title><item><title>&a11;</title></item></channel></rss>`,
    ],
    ["elements without end", fill("<a>")],
    ["items without end", `<rss version="2.0"><channel>${fill("<item><title>x</title></item>")}`],
    ["empty items without end", `<rss version="2.0"><channel>${fill("<x:item/>")}`],
    [
      "elements without end beside a hundred items",
      `<rss version="2.0"><channel>${"<item><title>x</title><link>/x</link></item>".repeat(100)}${fill("<a/>")}</channel></rss>`,
    ],
    [
      "categories without end beside a hundred items",
      `<rss version="2.0"><channel>${"<item><title>x</title></item>".repeat(100)}${fill("<category>x</category>")}</channel></rss>`,
    ],
    ["a title without end", `<rss version="2.0"><channel><item><title>${fill("x&amp;")}`],
    ["JSON items without end", `{"version":"https://jsonfeed.org/version/1","items":[${fill("{},")}{}]}`],
  ])("%s", (_, text) => {
    const started = performance.now();
    const feed = parseFeed(text);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(JSON.stringify(feed).length).toBeLessThan(1_000_000);
  });
});
