/** The engineering blog: found by links and feeds on the home page, read by its feed, else by its page. */
import {
  BLOG_KEYS,
  type BlogKind,
  type BlogPost,
  type BlogReading,
  blogKindOfLink,
  concludeBlog,
  findPostLinks,
  isEngineeringBlogName,
  noBlog,
  readPosts,
  readPublishedAt,
} from "../extract/blog";
import { evidenceFrom, type Origin } from "../extract/evidence";
import type { Page } from "../extract/html";
import { conditionOf, needsBrowser } from "../extract/site-condition";
import { FetchError, type FetchedDocument } from "../fetch/types";
import { readFeed } from "../reading/feed";
import { isHtml, readPage } from "../reading/page";
import { describeCondition, describeFailure, isNotFound } from "./failures";
import { isOwnUrl, isSamePage, saysNotFound, whyLinksUnknown } from "./find-pages";
import type { Source, SourceContext } from "./source";
import { companyNameOf } from "./website";

const FEED_TYPES = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/feed+json",
  "application/json",
]);
const FEED_ACCEPT = "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5";

const MAX_ENGINEERING_LINKS = 2;
const MAX_GENERAL_LINKS = 1;
const MAX_FEEDS = 2;
/** Posts whose own pages are asked for their dates, when the blog shows none. */
const MAX_POSTS_OPENED = 2;
/** Tried when no link and no feed is named; one guess, as for other pages (see find-pages.ts). */
const COMMON_PATH = "/blog";

export const blog: Source<"website"> = {
  name: "blog",
  subject: "The blog",
  needs: ["website"],
  provides: BLOG_KEYS,

  async research({ website }, context) {
    const document = website.documents?.[0];
    const home = document && (await readPage(document, context.signal));
    const companyName = companyNameOf(website);
    const reader = new BlogReader(context, home, companyName);

    const links = home === undefined ? [] : findBlogLinks(home, context.domain, companyName);
    const feeds = home === undefined ? [] : findFeeds(home);
    const isNamed = feeds.length > 0 || links.some(({ kind }) => kind !== "maybe-engineering");
    const opened = [...links.map((link) => reader.openBlog(link)), ...feeds.map((url) => reader.openFeed(url, ""))];
    const readings = (await Promise.all(isNamed ? opened : [...opened, reader.tryCommonPath()])).flat();

    if (readings.length > 0) return concludeBlog(readings, reader.failure, context.now);
    if (reader.error !== null) throw reader.error;
    const unseen = home === undefined ? "The home page was not read" : whyLinksUnknown(home);
    if (home === undefined || unseen !== null) return { status: "unknown", reason: unseen ?? undefined, signals: [] };
    if (isNamed || reader.hidden !== null) {
      const reason = reader.hidden ?? reader.nothing ?? "The blog shows no posts that can be read";
      return { status: "unknown", reason, signals: [] };
    }
    const reason = `No blog was found: the home page links to none, and none is at ${COMMON_PATH}`;
    return noBlog(reason, [evidenceFrom(home, `${home.links.length} links, none to a blog`)]);
  },
};

interface BlogLink {
  url: string;
  text: string;
  kind: BlogKind;
}

/** The home page's links to blogs, the likeliest to be about engineering first. */
function findBlogLinks(home: Page, domain: string, companyName: string | null): BlogLink[] {
  const links = new Map<string, BlogLink>();
  for (const link of home.links) {
    const kind = blogKindOfLink(link, companyName);
    // Elsewhere than on the company's own site, only what is plainly called a blog is taken for its own.
    const isOwn = isOwnUrl(link.url, home, domain);
    const isNamedSo = blogKindOfLink({ ...link, url: home.url }, companyName) !== null && kind !== "maybe-engineering";
    if (kind !== null && (isOwn || isNamedSo) && !links.has(link.url)) links.set(link.url, { ...link, kind });
  }
  const all = [...links.values()].filter(({ url }) => url !== home.url);
  const ofKind = (kind: BlogKind) => all.filter((link) => link.kind === kind);
  return [
    ...[...ofKind("engineering"), ...ofKind("maybe-engineering")].slice(0, MAX_ENGINEERING_LINKS),
    ...ofKind("general").slice(0, MAX_GENERAL_LINKS),
  ];
}

/** Feeds that a page names, without those of comments. */
function findFeeds(page: Page): string[] {
  const feeds = page.relations.filter(
    ({ rel, type, title, url }) =>
      rel.includes("alternate") &&
      FEED_TYPES.has(type) &&
      !/comment|kommentar/i.test(title) &&
      !/comments|wp-json|oembed/i.test(url),
  );
  return [...new Set(feeds.map(({ url }) => url))].slice(0, MAX_FEEDS);
}

/** Opens blogs and feeds, and remembers what could not be had or read. */
class BlogReader {
  /** The first request that failed for another reason than that there is nothing. */
  error: FetchError | null = null;
  /** What was found, in a sentence, where a link led to nothing. */
  nothing: string | null = null;
  /** What stands before a blog that may be there, in a sentence. */
  hidden: string | null = null;

  constructor(
    private readonly context: SourceContext,
    private readonly home: Page | undefined,
    private readonly companyName: string | null,
  ) {}

  get failure(): string | null {
    return this.error === null ? this.hidden : describeFailure(this.error, "The blog");
  }

  /** A blog and, in a blog for everything, its part about engineering. */
  async openBlog({ url, text, kind }: BlogLink): Promise<BlogReading[]> {
    const document = await this.get(url);
    if (document === null) return [];
    if (!isHtml(document)) return this.fromFeed(document, text);
    const page = await this.readPage(document);
    return page === null ? [] : this.fromPage(page, text, kind);
  }

  async openFeed(url: string, linkText: string): Promise<BlogReading[]> {
    const document = await this.get(url, FEED_ACCEPT);
    return document === null ? [] : this.fromFeed(document, linkText);
  }

  /** A common path, where nothing says yet that a blog is there: only posts do. */
  async tryCommonPath(): Promise<BlogReading[]> {
    const page = await this.getPage(new URL(COMMON_PATH, this.home?.url ?? `https://${this.context.domain}/`).href);
    if (page === null) return [];
    const isBlog =
      blogKindOfLink({ url: page.url, text: page.headings[0]?.text ?? page.title }, this.companyName) !== null;
    const readings = await this.fromPage(page, "", "general");
    return readings.filter((reading) => isBlog || hasDates(reading));
  }

  private async fromPage(page: Page, linkText: string, kind: BlogKind): Promise<BlogReading[]> {
    // A redirect home, or an app's one page for every address.
    if (this.home !== undefined && isSamePage(page, this.home)) {
      this.nothing ??= "The blog's address shows the home page again";
      return [];
    }
    if (saysNotFound(page)) {
      this.nothing ??= "The blog says that it was not found";
      return [];
    }
    const part = kind === "general" ? this.engineeringPartOf(page) : null;
    const [fromFeeds, fromPart] = await Promise.all([
      Promise.all(findFeeds(page).map((url) => this.openFeed(url, linkText))),
      part === null ? [] : this.openBlog(part),
    ]);
    const feeds = fromFeeds.flat().filter(({ posts }) => posts.length > 0);
    const shell = needsBrowser(page);
    if (shell !== null && feeds.length === 0) this.hidden ??= describeCondition(shell, "The blog");
    const own: BlogReading = {
      ...originOf(page),
      title: page.title,
      linkText,
      isEngineering: isEngineeringBlogName(page.title, this.companyName),
      posts: feeds.length > 0 ? [] : readPosts(page),
    };

    // "Engineering" in a menu is a blog only where there are dated posts; "Engineering blog" says it all.
    if (kind === "maybe-engineering") return (feeds.length > 0 ? feeds : [own]).filter(hasDates).map(asEngineering);
    const whole = feeds.length > 0 ? feeds : [{ ...own, posts: await this.withDates(page, own.posts) }];
    const isEngineering = kind === "engineering" || own.isEngineering;
    return [...(isEngineering ? whole.map(asEngineering) : whole), ...fromPart];
  }

  /** A category of a general blog. */
  private engineeringPartOf(page: Page): BlogLink | null {
    const blogPath = new URL(page.url).pathname.replace(/\/$/, "");
    for (const { url, text } of page.links) {
      const { pathname, host } = new URL(url);
      const isBelow = host === new URL(page.url).host && pathname.startsWith(`${blogPath}/`);
      if (
        isBelow &&
        /^(?:engineering|tech-blog|engineering-blog)$/.test(pathname.split("/").filter(Boolean).at(-1) ?? "")
      ) {
        return { url, text, kind: "engineering" };
      }
    }
    return null;
  }

  /** Where no post of a page carries a date, the newest few are asked for theirs. */
  private async withDates(page: Page, posts: BlogPost[]): Promise<BlogPost[]> {
    if (posts.length === 0 || posts.some(({ publishedAt }) => publishedAt !== null)) return posts;
    const newest = findPostLinks(page).slice(0, MAX_POSTS_OPENED);
    const dates = await Promise.all(
      newest.map(async ({ url }): Promise<[string, string | null]> => {
        const post = await this.getPage(url);
        return [url, post === null ? null : readPublishedAt(post)];
      }),
    );
    const known = new Map(dates);
    return posts.map((post) => ({ ...post, publishedAt: known.get(post.url ?? "") ?? null }));
  }

  private async fromFeed(document: FetchedDocument, linkText: string): Promise<BlogReading[]> {
    const feed = await this.unlessFailed(readFeed(document, this.context.signal));
    if (feed === null) return [];
    const { title, posts } = feed;
    const isEngineering = isEngineeringBlogName(title, this.companyName);
    return [{ ...originOf(document), title, linkText, isEngineering, posts }];
  }

  private async getPage(url: string): Promise<Page | null> {
    const document = await this.get(url);
    return document !== null && isHtml(document) ? this.readPage(document) : null;
  }

  private async readPage(document: FetchedDocument): Promise<Page | null> {
    const page = await this.unlessFailed(readPage(document, this.context.signal));
    const condition = page && conditionOf(page, document);
    if (condition === null || condition.kind === "needs_browser") return page;
    this.hidden ??= describeCondition(condition, "The blog");
    return null;
  }

  private get(url: string, accept?: string): Promise<FetchedDocument | null> {
    return this.unlessFailed(this.context.fetch(url, accept === undefined ? {} : { accept }));
  }

  private async unlessFailed<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (isNotFound(error)) this.nothing ??= describeFailure(error, "The blog");
      else this.error ??= error;
      return null;
    }
  }
}

function hasDates({ posts }: BlogReading): boolean {
  return posts.some(({ publishedAt }) => publishedAt !== null);
}

function asEngineering(reading: BlogReading): BlogReading {
  return { ...reading, isEngineering: true };
}

function originOf({ url, fetchedAt }: Origin): Origin {
  return { url, fetchedAt };
}
