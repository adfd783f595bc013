/** Posts of a blog from its feed: RSS, Atom or JSON Feed. */
import { z } from "zod";
import type { BlogPost } from "./blog";
import { parseBoundedJson } from "./bounded-json";
import { parseInstant } from "./dates";
import { clip, type Origin } from "./evidence";
import { toHttpUrl, toPlainText } from "./html";
import { readXml, type XmlAttributes } from "./xml";

/** Newest first is the custom; what is further down is too old to matter. */
const MAX_POSTS = 100;
const MAX_TITLE_CHARS = 300;
const MAX_CATEGORIES = 50;
const MAX_CATEGORY_CHARS = 100;

export interface Feed {
  title: string;
  posts: BlogPost[];
}

/** The text as a feed; null when it is none. */
export function parseFeed(text: string, origin: Origin): Feed | null {
  const start = text.slice(0, 1024).trimStart();
  if (start.startsWith("{")) return readJsonFeed(text);
  return start.startsWith("<") ? readXmlFeed(text, origin) : null;
}

/** Where a format keeps its posts, as a path, and what stands beside them. */
const FORMATS = new Map([
  ["rss", { channel: "rss/channel", item: "rss/channel/item" }],
  // RSS 1.0, whose items stand beside the channel.
  ["rdf:RDF", { channel: "rdf:RDF/channel", item: "rdf:RDF/item" }],
  ["feed", { channel: "feed", item: "feed/entry" }],
]);
const ROOT = /^[^/]+/;

/** What is collected of a post until its element ends. */
interface XmlItem {
  title: string;
  link: string | null;
  /** Values of each date element, by its name. */
  dates: Map<string, string>;
  categories: string[];
}

/** Dates of publication before those of later changes. */
const DATE_ELEMENTS = ["pubDate", "published", "issued", "dc:date", "atom:updated", "updated", "modified", "created"];

function readXmlFeed(text: string, { url }: Origin): Feed | null {
  const items: XmlItem[] = [];
  const createItem = (): XmlItem => ({ title: "", link: null, dates: new Map(), categories: [] });
  let item = createItem();
  const channel = { title: "", link: null as string | null };

  const { root } = readXml(text, (path, content, attributes) => {
    const format = FORMATS.get(ROOT.exec(path)?.[0] ?? "");
    if (format === undefined) return false;
    if (path === format.item) {
      items.push(item);
      item = createItem();
      return items.length < MAX_POSTS;
    }
    if (path.startsWith(`${format.item}/`)) {
      addToItem(item, path.slice(format.item.length + 1), content, attributes);
    } else if (path === `${format.channel}/title`) {
      channel.title ||= content;
    } else if (path === `${format.channel}/link`) {
      channel.link ??= linkOf(content, attributes);
    }
    return true;
  });
  if (!FORMATS.has(root ?? "")) return null;

  const base = (channel.link === null ? null : toHttpUrl(channel.link, url)) ?? url;
  return {
    title: titleOf(channel.title),
    posts: items.map(({ title, link, dates, categories }, i): BlogPost => {
      const instants = DATE_ELEMENTS.map((name) => parseInstant(dates.get(name)));
      return {
        title: titleOf(title),
        url: link === null ? null : toHttpUrl(link, base),
        publishedAt: instants.find((instant) => instant !== null) ?? null,
        categories: toCategories(categories),
        path: `item[${i}]`,
      };
    }),
  };
}

/** `name` is that of an element directly in the item's; what lies deeper has a longer one, and is passed over. */
function addToItem(item: XmlItem, name: string, content: string, attributes: XmlAttributes): void {
  switch (name) {
    case "title":
      item.title ||= content;
      break;
    case "link":
    case "atom:link":
      item.link ??= linkOf(content, attributes);
      break;
    case "category":
    case "dc:subject":
      item.categories.push(attributes.get("label") ?? attributes.get("term") ?? content);
      break;
    default:
      if (DATE_ELEMENTS.includes(name) && !item.dates.has(name)) item.dates.set(name, content);
  }
}

/** RSS writes the address as text, Atom as an attribute, where other relations than "alternate" lead elsewhere. */
function linkOf(content: string, attributes: XmlAttributes): string | null {
  const isAlternate = (attributes.get("rel") ?? "alternate") === "alternate";
  return content || (isAlternate ? attributes.get("href") : null) || null;
}

/** Titles may be HTML, escaped once more. */
function titleOf(text: string): string {
  return clip(/[<&]/.test(text) ? toPlainText(text) : text, MAX_TITLE_CHARS);
}

function toCategories(labels: readonly (string | null)[]): string[] {
  return labels
    .slice(0, MAX_CATEGORIES)
    .map((label) => clip(label ?? "", MAX_CATEGORY_CHARS))
    .filter(Boolean);
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
    return parseBoundedJson(text);
  } catch {
    return null;
  }
}
