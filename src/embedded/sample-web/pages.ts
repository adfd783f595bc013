/** The pieces sample sites are written with: pages, blogs, feeds, structured data, and answers that are not pages. */
import { type Answer, type Clock, hash, type NoAnswer, type Route, type SampleJob } from "./company";

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// ---------------------------------------------------------------------------------------------------------------
// Answers

export function text(body: string, contentType = "text/plain; charset=utf-8", status = 200): Answer {
  return { status, headers: { "content-type": contentType }, body };
}

export function html(body: string, status = 200): Answer {
  return text(body, "text/html; charset=utf-8", status);
}

export function json(value: unknown, status = 200): Answer {
  return text(JSON.stringify(value), "application/json; charset=utf-8", status);
}

export function redirect(to: string, status = 301): Answer {
  return { status, headers: { location: to, "content-type": "text/html" }, body: "" };
}

/** Redirects every path to the same path at another host. */
export function redirectToHost(host: string): Route {
  return (_, { pathname, search }) => redirect(`https://${host}${pathname}${search}`);
}

export function robots(...lines: string[]): Answer {
  return text(`${lines.join("\n")}\n`);
}

/** The same page in windows-1252, with nothing but its meta tag to say so. Its words must lie within ISO 8859-1. */
export function inWindows1252(answer: Answer): Answer {
  const body = String(answer.body).replace('<meta charset="utf-8">', '<meta charset="windows-1252">');
  return { ...answer, headers: { ...answer.headers, "content-type": "text/html" }, body: Buffer.from(body, "latin1") };
}

/** An error as a web server words it. */
export function serverError(status: number, reason: string): Answer {
  return html(
    `<html><head><title>${status} ${reason}</title></head><body><center><h1>${status} ${reason}</h1></center></body></html>`,
    status,
  );
}

/** The same answer, its body arriving in pieces over `ms` milliseconds. */
export function spreadOver(ms: number, answer: Answer): Answer {
  return { ...answer, spreadOverMs: ms };
}

/** No answer: the connection fails for this reason. */
export function connectionFails(reason: string): NoAnswer {
  return { fails: reason };
}

// ---------------------------------------------------------------------------------------------------------------
// Pages

interface Layout {
  siteName: string;
  /** Appended to each page's title; default the site's name. */
  titleSuffix?: string;
  lang?: string;
  /** Label → address of the links at the top of each page. */
  nav: Readonly<Record<string, string>>;
  /** Markup for each page's head: generator, scripts, verification tags. */
  head?: string;
  /** Markup at the foot of each page. */
  footer: string;
}

interface Page {
  title: string;
  description?: string;
  /** More markup for this page's head, such as structured data. */
  head?: string;
  body: string;
}

/** Makes the `page` function of one site, so that each page holds only its own words. */
export function createLayout({
  siteName,
  titleSuffix = siteName,
  lang = "en",
  nav,
  head = "",
  footer,
}: Layout): (page: Page) => Answer {
  const links = Object.entries(nav).map(([label, href]) => `<a href="${href}">${escapeHtml(label)}</a>`);
  return ({ title, description, head: pageHead = "", body }) =>
    html(`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === titleSuffix ? title : `${title} | ${titleSuffix}`)}</title>
${description ? `<meta name="description" content="${escapeHtml(description)}">\n<meta property="og:description" content="${escapeHtml(description)}">` : ""}
<meta property="og:site_name" content="${escapeHtml(siteName)}">
<meta property="og:title" content="${escapeHtml(title)}">
${head}
${pageHead}
</head>
<body>
<header><a href="/" class="logo">${escapeHtml(siteName)}</a><nav>${links.join("")}</nav></header>
<main>
${body.trim()}
</main>
<footer>${footer}</footer>
</body>
</html>`);
}

/** A schema.org object as a script element. */
export function jsonLd(value: object): string {
  const content = JSON.stringify({ "@context": "https://schema.org", ...value }).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${content}</script>`;
}

/** A posting as a schema.org `JobPosting`. */
export function jobPosting(job: SampleJob, url: string, employer: string, clock: Clock): object {
  const [city, country] = job.locations[0].split(", ");
  return {
    "@type": "JobPosting",
    title: job.title,
    ...(job.department ? { occupationalCategory: job.department } : {}),
    datePosted: clock.dateDaysAgo(job.daysAgo),
    employmentType: "FULL_TIME",
    hiringOrganization: { "@type": "Organization", name: employer },
    jobLocation: {
      "@type": "Place",
      address: { "@type": "PostalAddress", addressLocality: city, addressCountry: country },
    },
    url,
  };
}

/** Links for a menu or a footer, label → address. */
export function linkList(links: Readonly<Record<string, string>>): string {
  const items = Object.entries(links).map(([label, href]) => `<li><a href="${href}">${escapeHtml(label)}</a></li>`);
  return `<ul>${items.join("")}</ul>`;
}

/** Logos in a row, by the names they are described with. */
export function logos(descriptions: readonly string[]): string {
  const images = descriptions.map((alt) => `<img src="/logos/${slugify(alt)}.svg" alt="${escapeHtml(alt)}">`);
  return `<div class="logos">${images.join("\n")}</div>`;
}

/** A column of a table of prices. */
export function planCard(name: string, price: string, button: string, features: readonly string[] = []): string {
  const items = features.map((feature) => `<li>${escapeHtml(feature)}</li>`).join("");
  return `<section class="plan"><h3>${escapeHtml(name)}</h3><p>${escapeHtml(price)}</p><a href="/start">${escapeHtml(button)}</a><ul>${items}</ul></section>`;
}

/** The page's versions in other languages, for its head: language tag → address. */
export function alternates(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions)
    .map(([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${href}">`)
    .join("\n");
}

// ---------------------------------------------------------------------------------------------------------------
// Blogs

export interface SamplePost {
  title: string;
  summary: string;
  author: string;
  daysAgo: number;
  category?: string;
}

type PostRow = readonly [title: string, author: string, daysAgo: number, summary: string, category?: string];

/** Posts from a table of `[title, author, age in days, summary, category]`. */
export function posts(rows: readonly PostRow[]): SamplePost[] {
  return rows.map(([title, author, daysAgo, summary, category]) => ({ title, author, daysAgo, summary, category }));
}

interface Blog {
  /** Where the blog stands, e.g. `https://acme.example/blog`. */
  url: string;
  title: string;
  description: string;
  posts: readonly SamplePost[];
}

function postUrl(blog: Blog, post: SamplePost): string {
  return `${blog.url.replace(/\/$/, "")}/${slugify(post.title)}`;
}

/** Headings, dates and summaries of the posts, newest first, as a blog's index shows them. */
export function postList(blog: Blog, clock: Clock, lang = "en"): string {
  return blog.posts
    .map((post) => {
      const date = clock.daysAgo(post.daysAgo, post.title);
      const shown = date.toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
      return `<article>
<h2><a href="${postUrl(blog, post)}">${escapeHtml(post.title)}</a></h2>
<p><time datetime="${date.toISOString()}">${shown}</time> · ${escapeHtml(post.author)}</p>
<p>${escapeHtml(post.summary)}</p>
</article>`;
    })
    .join("\n");
}

/** The blog as RSS 2.0. */
export function rss(blog: Blog): Route {
  return (clock) => {
    const items = blog.posts.map(
      (post) => `<item>
<title>${escapeHtml(post.title)}</title>
<link>${postUrl(blog, post)}</link>
<guid isPermaLink="true">${postUrl(blog, post)}</guid>
<dc:creator>${escapeHtml(post.author)}</dc:creator>
<pubDate>${clock.daysAgo(post.daysAgo, post.title).toUTCString()}</pubDate>${post.category ? `\n<category>${escapeHtml(post.category)}</category>` : ""}
<description>${escapeHtml(post.summary)}</description>
</item>`,
    );
    return text(
      `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeHtml(blog.title)}</title>
<link>${blog.url}</link>
<description>${escapeHtml(blog.description)}</description>
${items.join("\n")}
</channel>
</rss>`,
      "application/rss+xml; charset=utf-8",
    );
  };
}

/** The blog as Atom. */
export function atom(blog: Blog): Route {
  return (clock) => {
    const entries = blog.posts.map((post) => {
      const date = clock.daysAgo(post.daysAgo, post.title).toISOString();
      return `<entry>
<title>${escapeHtml(post.title)}</title>
<link href="${postUrl(blog, post)}"/>
<id>${postUrl(blog, post)}</id>
<published>${date}</published>
<updated>${date}</updated>
<author><name>${escapeHtml(post.author)}</name></author>${post.category ? `\n<category term="${escapeHtml(post.category)}"/>` : ""}
<summary>${escapeHtml(post.summary)}</summary>
</entry>`;
    });
    return text(
      `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>${escapeHtml(blog.title)}</title>
<subtitle>${escapeHtml(blog.description)}</subtitle>
<link href="${blog.url}"/>
<id>${blog.url}</id>
<updated>${clock.now.toISOString()}</updated>
${entries.join("\n")}
</feed>`,
      "application/atom+xml; charset=utf-8",
    );
  };
}

/** The link by which a page names its feed. */
export function feedLink(type: "rss" | "atom", href: string, title: string): string {
  return `<link rel="alternate" type="application/${type}+xml" title="${escapeHtml(title)}" href="${href}">`;
}

/** `Senior Engineer, Storage` → `senior-engineer-storage`; never empty. */
export function slugify(words: string): string {
  const slug = words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug || String(hash(words));
}
