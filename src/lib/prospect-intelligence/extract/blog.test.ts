import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type BlogPost,
  type BlogReading,
  blogKindOfLink,
  concludeBlog,
  isEngineeringBlogName,
  readPosts,
  readPublishedAt,
} from "./blog";
import { parseHtml } from "./html";

const NOW = new Date("2026-11-20T12:00:00Z");
const FETCHED_AT = "2026-11-20T11:59:00.000Z";
const parse = (html: string, url = "https://acme.com/engineering") => parseHtml(html, { url, fetchedAt: FETCHED_AT });

describe("a link leads to", () => {
  test.each([
    ["engineering", "Engineering blog", "/blog-2"],
    ["engineering", "Tech Blog", "/insights"],
    ["engineering", "Acme Engineering Blog", "https://medium.com/acme-eng"],
    ["engineering", "Blog technique", "/blog-technique"],
    ["engineering", "Dev blog", "/dev-blog"],
    ["engineering", "Read more", "/tech-blog/"],
    ["engineering", "Engineering", "/blog/engineering"],
    ["engineering", "Technik-Blog", "/technik"],
    ["maybe-engineering", "Engineering", "/engineering"],
    ["maybe-engineering", "Posts", "https://engineering.acme.com/"],
    ["maybe-engineering", "Developers", "/developers"],
    ["general", "Blog", "/blog"],
    ["general", "The Acme Blog", "/stories"],
    ["general", "Read on", "https://blog.acme.com/"],
    ["general", "Hill Engineering Blog", "/news-from-us"],
    [null, "Careers", "/careers"],
    [null, "Newsroom", "/newsroom"],
    [null, "How we built our engineering blog", "/blog/2026/11/how-we-built"],
    [null, "Engineered for you", "/product"],
  ])("%s blog: %s at %s", (kind, text, href) => {
    const companyName = text.startsWith("Hill") ? "Hill Engineering" : "Acme";
    expect(blogKindOfLink({ text, url: new URL(href, "https://acme.com").href }, companyName)).toBe(kind);
  });
});

test.each([
  ["Acme Engineering", true],
  ["Engineering | Acme", true],
  ["The Acme Tech Blog", true],
  ["Engineering at Acme", true],
  ["Le blog technique de Papilio Santé", true],
  ["The Acme Blog", false],
  ["Growing your shop: the Acme blog", false],
  ["", false],
])("the title %j is that of an engineering blog: %s", (title, expected) => {
  expect(isEngineeringBlogName(title, "Acme")).toBe(expected);
});

test("a company that is called so does not make its blog one about engineering", () => {
  expect(isEngineeringBlogName("Hill Engineering Blog", "Hill Engineering")).toBe(false);
  expect(isEngineeringBlogName("Hill Engineering", "Hill Engineering")).toBe(false);
});

describe("posts on a page", () => {
  test("a saved page: each post once, its date beside it or in its address, no categories", () => {
    const page = parse(readFileSync(new URL("__fixtures__/blog.html", import.meta.url), "utf8"));
    expect(readPosts(page).map(({ title, url, publishedAt }) => [title, url, publishedAt])).toEqual([
      ["Cutting compaction stalls", "https://acme.com/engineering/compaction-stalls", "2026-11-16T08:00:00.000Z"],
      ["What a quorum read costs", "https://acme.com/engineering/quorum-reads", "2026-11-04T00:00:00.000Z"],
      ["Testing failover", "https://acme.com/engineering/2026/05/30/failover", "2026-05-30T00:00:00.000Z"],
    ]);
  });

  test("as structured data", () => {
    const blog = {
      "@type": "Blog",
      blogPost: [
        { "@type": "BlogPosting", headline: "Queues", datePublished: "2026-11-01", articleSection: "Engineering" },
      ],
    };
    expect(readPosts(parse(`<script type="application/ld+json">${JSON.stringify(blog)}</script>`))).toEqual([
      {
        title: "Queues",
        url: null,
        publishedAt: "2026-11-01T00:00:00.000Z",
        categories: ["Engineering"],
        path: "$.blogPost[0].headline",
      },
    ]);
  });

  test("of a blog with a host of its own, without its menu", () => {
    const html =
      '<a href="/about">About us</a><a href="/a-parser-that-recovers">A parser that recovers</a><time datetime="2026-11-11">';
    expect(readPosts(parse(html, "https://engineering.acme.com/"))).toMatchObject([
      { title: "A parser that recovers", publishedAt: "2026-11-11T00:00:00.000Z" },
    ]);
  });

  test.each([
    ['<meta property="article:published_time" content="2026-11-01T10:00:00+01:00">', "2026-11-01T09:00:00.000Z"],
    [
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-11-02"}</script>',
      "2026-11-02T00:00:00.000Z",
    ],
    ['<time datetime="2026-11-03">', "2026-11-03T00:00:00.000Z"],
    ["<p>3 November 2026</p>", null],
  ])("a post's own page says when: %s", (html, expected) => {
    expect(readPublishedAt(parse(html))).toBe(expected);
  });
});

describe("conclusions", () => {
  const post = (title: string, publishedAt: string | null = null, ...categories: string[]): BlogPost => ({
    title,
    url: null,
    publishedAt: publishedAt && `${publishedAt}T00:00:00.000Z`,
    categories,
    path: "item",
  });
  const reading = (isEngineering: boolean, ...posts: BlogPost[]): BlogReading => ({
    url: "https://acme.com/blog",
    fetchedAt: FETCHED_AT,
    title: "The blog",
    linkText: "",
    isEngineering,
    posts,
  });
  const conclude = (readings: BlogReading[], failure: string | null = null) => {
    const { signals, ...rest } = concludeBlog(readings, failure, NOW);
    return { ...rest, ...Object.fromEntries(signals.map(({ key, value }) => [key, value])), signals };
  };

  test("an engineering blog, alive", () => {
    expect(
      conclude([
        reading(
          true,
          post("a", "2026-06-01"),
          post("b", "2026-11-16"),
          post("c", "2026-08-22"),
          post("d", "2026-08-23"),
        ),
      ]),
    ).toMatchObject({
      status: "ok",
      has_engineering_blog: true,
      latest_post_age_days: 4,
      posts_last_90_days: 2,
    });
  });

  test("an engineering blog, asleep", () => {
    expect(conclude([reading(true, post("a", "2024-01-01"))])).toMatchObject({
      has_engineering_blog: true,
      latest_post_age_days: 1054,
      posts_last_90_days: 0,
    });
  });

  test("an engineering blog without dates has no known age", () => {
    expect(conclude([reading(true, post("a"))])).toMatchObject({
      has_engineering_blog: true,
      latest_post_age_days: null,
      posts_last_90_days: null,
    });
  });

  test("of posts that are partly dated the newest is known, and not how many there are", () => {
    expect(conclude([reading(true, post("a", "2026-11-16"), post("b"))])).toMatchObject({
      latest_post_age_days: 4,
      posts_last_90_days: null,
    });
  });

  test("posts of a day that has not come are left out", () => {
    expect(conclude([reading(true, post("a", "2027-05-01"), post("b", "2026-11-19"))])).toMatchObject({
      latest_post_age_days: 1,
      posts_last_90_days: 1,
    });
  });

  test("a blog for everything counts with its posts filed under engineering", () => {
    const everything = reading(
      false,
      post("Subject lines", "2026-11-18", "Marketing"),
      post("Ledgers", "2026-10-31", "Engineering"),
    );
    expect(conclude([everything])).toMatchObject({
      has_engineering_blog: true,
      latest_post_age_days: 20,
      posts_last_90_days: 1,
    });
  });

  test("a blog for everything counts with titles that plainly are about engineering, when there are several", () => {
    const posts = [
      post("How we migrated a ledger to Postgres", "2026-11-10"),
      post("Debugging latency in Kafka", "2026-11-01"),
      post("Meet us in Malmö", "2026-11-15"),
    ];
    expect(conclude([reading(false, ...posts)])).toMatchObject({
      has_engineering_blog: true,
      latest_post_age_days: 10,
      posts_last_90_days: 2,
    });
    expect(conclude([reading(false, ...posts.slice(1))])).toMatchObject({
      has_engineering_blog: null,
      posts_last_90_days: null,
    });
  });

  test("a blog that is all marketing is a known no", () => {
    const { signals, ...rest } = conclude([
      reading(
        false,
        post("Re-engineering your welcome e-mail"),
        post("How we built our brand"),
        post("Technology for florists", "2026-11-01", "Technology"),
      ),
    ]);
    expect(rest).toMatchObject({
      status: "empty",
      has_engineering_blog: false,
      latest_post_age_days: null,
      posts_last_90_days: 0,
    });
    expect(signals.find(({ key }) => key === "latest_post_age_days")?.reason).toBe("No engineering blog was found");
    expect(signals[0]?.evidence).toEqual(signals[2]?.evidence);
  });

  test("is no known no when another page that might be it failed", () => {
    expect(conclude([reading(false, post("Subject lines"))], "The blog answered 500")).toMatchObject({
      status: "unknown",
      reason: "The blog answered 500",
      has_engineering_blog: null,
      posts_last_90_days: null,
    });
  });

  test("is no known no from a blog that shows no posts", () => {
    expect(conclude([reading(false)])).toMatchObject({ status: "unknown", has_engineering_blog: null });
  });
});

test("of a page that lists more posts than any, two hundred are read", () => {
  const links = Array.from({ length: 300 }, (_, i) => `<a href="/engineering/post-${i}">Post number ${i}</a>`);
  expect(readPosts(parse(links.join("")))).toHaveLength(200);
});
