/**
 * Telling an engineering blog from any other, and what its posts say of how alive it is. Pure.
 *
 * A blog is about engineering when its name says so. A blog for everything counts with those of its posts that are
 * filed under engineering, or whose titles plainly are about it.
 */
import type { Evidence, Signal } from "../schemas";
import type { SignalKey } from "../signals";
import { ageInDays, DAY_MS, hasHappened, parseInstant } from "./dates";
import { evidenceFrom, knownSignal, unknownSignal } from "./evidence";
import type { Page, PageLink } from "./html";
import { findNodes, step, textOf, typesOf } from "./json-ld";
import { normalizeName } from "./places";

export const BLOG_KEYS = [
  "has_engineering_blog",
  "latest_post_age_days",
  "posts_last_90_days",
] as const satisfies readonly SignalKey[];

const RECENT_DAYS = 90;
/** Path segments of a blog's address, at most: `/company/blog/engineering`. */
const MAX_BLOG_DEPTH = 3;

export interface BlogPost {
  title: string;
  url: string | null;
  /** ISO instant. */
  publishedAt: string | null;
  categories: string[];
  /** Where it stands in its document, for evidence. */
  path: string;
}

/** A blog as it was read: from its feed, or from its page. */
export interface BlogReading {
  url: string;
  fetchedAt: string;
  /** Title of the page or the feed. */
  title: string;
  /** Words of the link that led there, "" where none did. */
  linkText: string;
  /** Whether link, address or title call it a blog about engineering. */
  isEngineering: boolean;
  posts: BlogPost[];
}

// ---------------------------------------------------------------------------------------------------------------
// Names

/** Names, link texts and path segments of engineering blogs, normalised by `normalizeName`. */
const ENGINEERING_BLOG =
  /\b(?:(?:engineering|tech|technology|technical|developers?|dev|eng|data|infrastructure) ?blog|blog (?:technique|tecnico|tech|engineering|developpeurs|de ingenieria|de engenharia|d ingenierie)|technik ?blog|entwickler ?blog)\b/;
/** Shorter ones, which mean other things too: taken for a blog's name only where there are dated posts. */
const MAY_BE_ENGINEERING = /^(?:engineering|tech|eng|developers?|dev|engineering at(?: .{1,60})?|.{1,60} engineering)$/;
const GENERAL_BLOG = /^(?:(?:.{1,40} )?blog|blogs|weblog|articles|journal|insights|le blog|o blog|el blog)$/;

export type BlogKind = "engineering" | "maybe-engineering" | "general";

/**
 * What kind of blog a link leads to, by its words and its address; null when it leads to none. The company's own name
 * says nothing: every blog of "Hill Engineering" is a "Hill Engineering Blog".
 */
export function blogKindOfLink(
  { url, text }: Pick<PageLink, "url" | "text">,
  companyName: string | null,
): BlogKind | null {
  const { hostname, pathname } = new URL(url);
  const segments = pathname.split("/").filter(Boolean).map(normalizeName);
  // A post that is linked from the home page is not the blog.
  if (segments.length > MAX_BLOG_DEPTH) return null;
  const words = withoutName(text.slice(0, 60), companyName);
  const names = [words, segments.at(-1) ?? "", normalizeName(hostname.split(".")[0] ?? "")];
  if (names.some((name) => ENGINEERING_BLOG.test(name))) return "engineering";
  if (segments.at(-1) === "engineering" && segments.includes("blog")) return "engineering";
  if (names.some((name) => MAY_BE_ENGINEERING.test(name))) return "maybe-engineering";
  return names.some((name) => GENERAL_BLOG.test(name)) ? "general" : null;
}

/** Whether the title of a blog or a feed calls it one about engineering. */
export function isEngineeringBlogName(title: string, companyName: string | null): boolean {
  const parts = title.split(/ [|–—·•-] |: /).map((part) => withoutName(part, companyName));
  return parts.some((part) => ENGINEERING_BLOG.test(part) || MAY_BE_ENGINEERING.test(part));
}

function withoutName(text: string, companyName: string | null): string {
  const words = ` ${normalizeName(text)} `;
  const name = normalizeName(companyName ?? "");
  return (name === "" ? words : words.replaceAll(` ${name} `, " ")).trim();
}

/** Categories of posts about engineering. "Technology" is left out: to a retailer it is a topic of marketing. */
const ENGINEERING_CATEGORY =
  /^(?:(?:software |data |platform |product |security |web |mobile |ml |frontend |backend )?engineering|engineering (?:blog|culture)|inside engineering|tech ?blog|developers?|back ?end|front ?end|infrastructure|dev ?ops|sre|platform|architecture|machine learning|programming|software development|databases?|ingenierie|ingenieria|engenharia|softwareentwicklung|entwicklung|developpement)$/;

/** How engineers begin a title … */
const TELLS_OF_WORK =
  /\b(?:how we|why we|building|debugging|migrating|moving|scaling|rewriting|replacing|optimi[sz]ing|profiling|inside|deep dive|under the hood|lessons|introducing|implementing|designing|testing|deploying|postmortem|post mortem)\b/;
/** … and what it is then about. */
const NAMES_TECHNOLOGY =
  /\b(?:postgres(?:ql)?|mysql|sqlite|sql|redis|kafka|kubernetes|k8s|docker|terraform|graphql|grpc|typescript|golang|rust|webassembly|wasm|elasticsearch|clickhouse|spark|airflow|react native|ci cd|monorepo|microservices?|latency|throughput|compiler|parser|kernel|garbage collect(?:or|ion)|cache|caching|sharding|replication|consensus|distributed systems?|load balanc(?:er|ing)|observability|opentelemetry|query planner|event sourcing|service worker|webpack|refactoring|codebase|infrastructure|pipelines?)\b/;

function isFiledUnderEngineering({ categories }: BlogPost): boolean {
  return categories.some((category) => ENGINEERING_CATEGORY.test(normalizeName(category)));
}

function hasEngineeringTitle({ title }: BlogPost): boolean {
  const words = normalizeName(title);
  return TELLS_OF_WORK.test(words) && NAMES_TECHNOLOGY.test(words);
}

// ---------------------------------------------------------------------------------------------------------------
// Posts on a page

const POST_TYPES = new Set(["BlogPosting", "TechArticle", "Article", "NewsArticle"]);
const NOT_A_POST = /^(?:category|categories|tags?|topics?|authors?|page|archive|feed|rss|search|about|subscribe)$/;
/** Newest first is the custom; what is further down is too old to matter. */
const MAX_POSTS = 200;
/** A date further from a link belongs to another post. */
const MAX_DISTANCE_CHARS = 1_500;

/** Posts that a blog's page lists: JSON-LD, then links below the blog's address with a date beside them or in them. */
export function readPosts(page: Page): BlogPost[] {
  const structured = findNodes(page).flatMap(({ node, path }): BlogPost[] => {
    if (!typesOf(node).some((type) => POST_TYPES.has(type))) return [];
    const title = textOf(node.headline) ?? textOf(node.name) ?? "";
    const publishedAt = parseInstant(textOf(node.datePublished));
    const section = textOf(node.articleSection);
    const categories = section === null ? [] : [section];
    return title === ""
      ? []
      : [{ title, url: textOf(node.url), publishedAt, categories, path: `${path}${step("headline")}` }];
  });
  if (structured.length > 0) return structured;

  const links = findPostLinks(page).slice(0, MAX_POSTS);
  return links.map((link): BlogPost => {
    const dated = nearestTime(page, link, links) ?? dateInUrl(link.url);
    return { title: link.text, url: link.url, publishedAt: dated, categories: [], path: "link" };
  });
}

/** Links to single posts, once each, in the order of the page. */
export function findPostLinks(page: Page): PageLink[] {
  const blog = new URL(page.url);
  const base = blog.pathname.replace(/\/$/, "");
  const posts = new Map<string, PageLink>();
  for (const link of page.links) {
    const { host, pathname } = new URL(link.url);
    const rest = pathname.startsWith(`${base}/`)
      ? pathname
          .slice(base.length + 1)
          .split("/")
          .filter(Boolean)
      : [];
    if (host !== blog.host || rest.length === 0 || rest.some((segment) => NOT_A_POST.test(segment))) continue;
    // A post's link holds its title; on the whole site of a blog's own host, navigation has shorter ones.
    if (base === "" && rest.length === 1 && link.text.split(" ").length < 3) continue;
    const known = posts.get(link.url);
    if (known === undefined || known.text.length < link.text.length) posts.set(link.url, link);
  }
  return [...posts.values()];
}

/** The date that stands nearest to a link, unless it stands nearer to another. */
function nearestTime(page: Page, link: PageLink, links: readonly PageLink[]): string | null {
  const distance = (a: { position: number }, b: { position: number }) => Math.abs(a.position - b.position);
  let best: { at: string; distance: number } | null = null;
  for (const time of page.times) {
    const away = distance(time, link);
    if (away > MAX_DISTANCE_CHARS || (best !== null && away >= best.distance)) continue;
    const at = parseInstant(time.value);
    if (at !== null && links.every((other) => other === link || distance(time, other) >= away))
      best = { at, distance: away };
  }
  return best?.at ?? null;
}

function dateInUrl(url: string): string | null {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:\/|-|$)/.exec(new URL(url).pathname);
  return match === null ? null : parseInstant(`${match[1]}-${match[2]}-${match[3]}`);
}

/** When a single post was published, by its own page. */
export function readPublishedAt(page: Page): string | null {
  const structured = findNodes(page).find(({ node }) => typesOf(node).some((type) => POST_TYPES.has(type)));
  return (
    parseInstant(page.meta.get("article:published_time")) ??
    parseInstant(structured === undefined ? null : textOf(structured.node.datePublished)) ??
    parseInstant(page.times[0]?.value)
  );
}

// ---------------------------------------------------------------------------------------------------------------
// Conclusions

export interface BlogFindings {
  signals: Signal[];
  status: "ok" | "empty" | "unknown";
  reason?: string;
}

const NO_BLOG = "No engineering blog was found";

/** `failure` says which page that might have been the blog could not be read; null when all were. */
export function concludeBlog(readings: readonly BlogReading[], failure: string | null, now: Date): BlogFindings {
  const named = readings.filter(({ isEngineering }) => isEngineering);
  if (named.length > 0) {
    // The same blog is often read twice, as page and as feed: the reading with more dates tells more.
    const best = named.reduce((a, b) => (countDated(b) > countDated(a) ? b : a));
    return hasBlog(best, best.posts, [evidenceFrom(best, best.title || best.linkText || best.url)], now);
  }
  for (const reading of readings) {
    const filed = reading.posts.filter(isFiledUnderEngineering);
    const titled = reading.posts.filter(hasEngineeringTitle);
    // One title may be chance.
    const posts = filed.length > 0 ? filed : titled.length > 1 ? titled : [];
    if (posts.length > 0) return hasBlog(reading, posts, quotePosts(reading, posts), now);
  }

  const unsure = readings.find((reading) => reading.posts.some(hasEngineeringTitle));
  const read = readings.filter(({ posts }) => posts.length > 0);
  if (failure !== null) return unknownBlog(failure);
  if (unsure !== undefined)
    return unknownBlog(`${unsure.title || "The blog"} has a post about engineering, which may be chance`);
  if (read.length === 0) return unknownBlog("The blog shows no posts that can be read without running its scripts");

  const evidence = read.map((reading) => {
    return evidenceFrom(reading, `${reading.posts.length} posts, none about engineering: ${reading.posts[0]?.title}`);
  });
  return noBlog(`${NO_BLOG}: the posts of ${read[0]?.title || "the blog"} are about other things`, evidence);
}

function hasBlog(reading: BlogReading, posts: readonly BlogPost[], evidence: Evidence[], now: Date): BlogFindings {
  const dated = posts
    .flatMap((post) =>
      post.publishedAt !== null && hasHappened(post.publishedAt, now) ? [{ post, at: post.publishedAt }] : [],
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const [newest] = dated;
  const has = knownSignal("has_engineering_blog", true, evidence);
  if (newest === undefined) {
    const reason = "The posts of the engineering blog carry no dates that can be read";
    const unknown = (["latest_post_age_days", "posts_last_90_days"] as const).map((key) => unknownSignal(key, reason));
    return { signals: [has, ...unknown], status: "ok" };
  }
  const recent = dated.filter(({ at }) => now.getTime() - Date.parse(at) <= RECENT_DAYS * DAY_MS);
  const shown = recent.length > 0 ? recent : [newest];
  const signals = [
    has,
    knownSignal("latest_post_age_days", ageInDays(newest.at, now), quoteDated(reading, newest)),
    // A post without a date may be one of the recent, unless an old one shows that the list goes back far enough.
    posts.some(({ publishedAt }) => publishedAt === null) && recent.length === dated.length
      ? unknownSignal(
          "posts_last_90_days",
          "Not all posts of the engineering blog carry dates",
          shown.map((s) => quoteDated(reading, s)),
        )
      : knownSignal(
          "posts_last_90_days",
          recent.length,
          shown.slice(0, 3).map((s) => quoteDated(reading, s)),
        ),
  ];
  return { signals, status: "ok" };
}

export function noBlog(reason: string, evidence: Evidence[]): BlogFindings {
  const signals = [
    { ...knownSignal("has_engineering_blog", false, evidence), reason },
    unknownSignal("latest_post_age_days", NO_BLOG),
    knownSignal("posts_last_90_days", 0, evidence),
  ];
  return { signals, status: "empty", reason };
}

function unknownBlog(reason: string): BlogFindings {
  return { signals: BLOG_KEYS.map((key) => unknownSignal(key, reason)), status: "unknown", reason };
}

function countDated({ posts }: BlogReading): number {
  return posts.filter(({ publishedAt }) => publishedAt !== null).length;
}

function quotePosts(reading: BlogReading, posts: readonly BlogPost[]): Evidence[] {
  return posts.slice(0, 3).map(({ title, path, categories }) => {
    const filed = categories.length > 0 ? ` (${categories.join(", ")})` : "";
    return evidenceFrom(reading, `${path}: ${title}${filed}`);
  });
}

function quoteDated(reading: BlogReading, { post, at }: { post: BlogPost; at: string }): Evidence {
  return evidenceFrom(reading, `${post.path}: ${at} ${post.title}`);
}
