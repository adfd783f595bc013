import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFeed } from "./feeds";

const ORIGIN = { url: "https://acme.com/blog/feed", fetchedAt: "2026-11-20T12:00:00.000Z" };
const read = (text: string) => parseFeed(text, ORIGIN);
const readFixture = (name: string) => read(readFileSync(new URL(`__fixtures__/${name}`, import.meta.url), "utf8"));

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

test("RSS 1.0, whose items stand beside the channel", () => {
  const feed =
    read(`<?xml version="1.0"?><rdf:RDF><channel rdf:about="x"><title>Acme</title><link>https://acme.com/blog/</link></channel>
    <item><title>One</title><link>one</link><dc:date>2026-11-01T08:00:00Z</dc:date><dc:subject>Engineering</dc:subject></item></rdf:RDF>`);
  expect(feed).toMatchObject({
    title: "Acme",
    posts: [{ title: "One", url: "https://acme.com/blog/one", publishedAt: "2026-11-01T08:00:00.000Z" }],
  });
  expect(feed?.posts[0]?.categories).toEqual(["Engineering"]);
});

test.each([
  ["from the feed's own address", "", "/a", "https://acme.com/a"],
  ["from the site that the feed is for", "<link>https://blog.acme.com/x/</link>", "a", "https://blog.acme.com/x/a"],
  ["when they are absolute", "<link>https://blog.acme.com/</link>", "https://b.example/a", "https://b.example/a"],
  ["and no others than web addresses", "", "javascript:alert(1)", null],
])("links of posts are told %s", (_, channelLink, link, url) => {
  const feed = read(`<rss><channel>${channelLink}<item><title>x</title><link>${link}</link></item></channel></rss>`);
  expect(feed?.posts[0]?.url).toBe(url);
});

test("of Atom's links the one to the post itself counts", () => {
  const links = `<link rel="self" href="/self"/><link rel="replies" href="/replies"/><link rel="alternate" href="/post"/>`;
  expect(read(`<feed><entry>${links}</entry></feed>`)?.posts[0]?.url).toBe("https://acme.com/post");
});

test.each([
  ["escaped HTML", "R&amp;amp;D &lt;b&gt;news&lt;/b&gt;", "R&D news"],
  ["CDATA", "<![CDATA[R&D <b>news</b>]]>", "R&D news"],
  ["plain text", " AC/DC  ", "AC/DC"],
])("a title may be %s", (_, title, expected) => {
  const media = "<media:group><media:title>other</media:title></media:group><media:title>other</media:title>";
  const feed = read(`<rss><channel><item>${media}<title>${title}</title></item></channel></rss>`);
  expect(feed?.posts[0]?.title).toBe(expected);
});

test("what comes before a mistake is read", () => {
  const feed = read("<rss><channel><title>T</title><item><title>One</title></item><item><title>Two</b></item>");
  expect(feed).toMatchObject({ title: "T", posts: [{ title: "One" }] });
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
  const feed = read(`<rss version="2.0"><channel><title>T</title>${item.repeat(500)}</channel></rss>`);
  expect(feed?.posts).toHaveLength(100);
  expect(feed).toMatchObject({ title: "T", posts: { 99: { publishedAt: "2026-11-01T09:00:00.000Z" } } });
});

describe.each<[string, (title: string, item: { title: string; categories: string[] }, count: number) => string]>([
  [
    "XML",
    (title, item, count) => {
      const categories = item.categories.map((category) => `<category>${category}</category>`).join("");
      const post = `<item><title>${item.title}</title>${categories}</item>`;
      return `<rss version="2.0"><channel><title>${title}</title>${post.repeat(count)}</channel></rss>`;
    },
  ],
  [
    "JSON",
    (title, { categories, ...item }, count) => {
      const items = Array.from({ length: count }, () => ({ ...item, tags: categories }));
      return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title, items });
    },
  ],
])("of a feed in %s", (_, write) => {
  const long = "x".repeat(1_000);

  test("a hundred posts are read, each with fifty categories at most", () => {
    const feed = read(write("T", { title: "x", categories: Array.from({ length: 60 }, (_, i) => `c${i}`) }, 101));
    expect(feed?.posts).toHaveLength(100);
    expect(feed?.posts.every(({ categories }) => categories.length === 50)).toBe(true);
  });

  test("titles and categories are cut", () => {
    const feed = read(write(long, { title: long, categories: [long] }, 1));
    const [post] = feed?.posts ?? [];
    expect([feed?.title, post?.title, post?.categories[0]].map((text) => text?.length)).toEqual([300, 300, 100]);
  });
});

test("a feed in JSON that would take too much memory is not read", () => {
  expect(read(`{"version":"https://jsonfeed.org/version/1","items":[${"{},".repeat(200_000)}{}]}`)).toBeNull();
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
    expect(read(text)).toBeNull();
  });
});

// What takes more than linear time ends in the time limit of tests.
describe("hostile feeds are read within bounds", () => {
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
    ["attributes without end", `<rss ${Array.from({ length: 500_000 }, (_, i) => `a${i}="b"`).join(" ")}>`],
    ["a title without end", `<rss version="2.0"><channel><item><title>${fill("x&amp;")}`],
    ["JSON items without end", `{"version":"https://jsonfeed.org/version/1","items":[${fill("{},")}{}]}`],
  ])("%s", (_, text) => {
    const feed = read(text);
    expect(JSON.stringify(feed).length).toBeLessThan(1_000_000);
  });
});
