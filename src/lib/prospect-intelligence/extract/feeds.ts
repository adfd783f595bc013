/** Posts of a blog from its feed: RSS, Atom or JSON Feed. */
import { parseFeed as parseXml } from "@rowanmanning/feed-parser";
import { z } from "zod";
import type { BlogPost } from "./blog";
import { parseInstant } from "./dates";
import { clip } from "./evidence";

/** Newest first is the custom; what is further down is too old to matter. */
const MAX_POSTS = 100;
const MAX_TITLE_CHARS = 300;
/** A thousand a post: more than a post has that is written out in XHTML. */
const MAX_TAGS = 100_000;
const MAX_CATEGORIES = 50;
const MAX_CATEGORY_CHARS = 100;

export interface Feed {
  title: string;
  posts: BlogPost[];
}

/** The text as a feed; null when it is none. */
export function parseFeed(text: string): Feed | null {
  const start = text.slice(0, 1024).trimStart();
  if (start.startsWith("{")) return readJsonFeed(text);
  // A page that answers in a feed's place must not be parsed as XML.
  if (!start.startsWith("<") || /^<(?:!doctype html|html)\b/i.test(start)) return null;
  return readXmlFeed(text);
}

function readXmlFeed(text: string): Feed | null {
  try {
    const feed = parseXml(keepFirstItems(text));
    // Items without a category have the feed's, and their links start from its address. The parser looks for either
    // among all elements of the feed, again for each item: here it has done so once.
    for (const name of ["categories", "url"] as const) Object.defineProperty(feed, name, { value: feed[name] });
    const posts = feed.items.slice(0, MAX_POSTS).map((item, i): BlogPost => {
      return {
        title: clip(item.title ?? "", MAX_TITLE_CHARS),
        url: item.url,
        publishedAt: parseInstant(item.published ?? item.updated ?? null),
        categories: toCategories(item.categories.map(({ label, term }) => label ?? term)),
        path: `item[${i}]`,
      };
    });
    return { title: clip(feed.title ?? "", MAX_TITLE_CHARS), posts };
  } catch {
    // The parser throws for whatever is no feed.
    return null;
  }
}

function toCategories(labels: readonly (string | null)[]): string[] {
  return labels
    .slice(0, MAX_CATEGORIES)
    .map((label) => clip(label ?? "", MAX_CATEGORY_CHARS))
    .filter(Boolean);
}

/** What is not wanted is cut off before it is parsed: further items, and elements past any that a feed really has. */
function keepFirstItems(xml: string): string {
  let items = 0;
  let tags = 0;
  for (const { index, 1: item } of xml.matchAll(/<([^\s<>/!?]{0,40}(?:item|entry)[\s/>])?/gi)) {
    tags += 1;
    if (item !== undefined) items += 1;
    if (items > MAX_POSTS || tags > MAX_TAGS) return xml.slice(0, index);
  }
  return xml;
}

const jsonFeedSchema = z.object({
  version: z.string().startsWith("https://jsonfeed.org/version/"),
  title: z.string().catch(""),
  items: z.array(z.unknown()),
});
const jsonItemSchema = z.object({
  title: z.string().nullish().catch(null),
  url: z.string().nullish().catch(null),
  date_published: z.unknown().optional(),
  date_modified: z.unknown().optional(),
  tags: z.array(z.string()).nullish().catch(null),
});

function readJsonFeed(text: string): Feed | null {
  const feed = jsonFeedSchema.safeParse(parseJson(text));
  if (!feed.success) return null;
  const posts = feed.data.items.slice(0, MAX_POSTS).flatMap((raw, i): BlogPost[] => {
    const item = jsonItemSchema.safeParse(raw);
    if (!item.success) return [];
    const { title, url, date_published, date_modified, tags } = item.data;
    return [
      {
        title: clip(title ?? "", MAX_TITLE_CHARS),
        url: url ?? null,
        publishedAt: parseInstant(date_published) ?? parseInstant(date_modified),
        categories: toCategories(tags ?? []),
        path: `$.items[${i}]`,
      },
    ];
  });
  return { title: clip(feed.data.title, MAX_TITLE_CHARS), posts };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
