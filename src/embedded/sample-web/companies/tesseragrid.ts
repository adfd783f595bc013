/** A strong fit: many engineering roles on Greenhouse, embedded in the careers page, and a lively engineering blog by RSS. */
import { jobs, type SampleCompany } from "../company";
import {
  createLayout,
  escapeHtml,
  feedLink,
  jsonLd,
  linkList,
  logos,
  planCard,
  postList,
  posts,
  robots,
  rss,
} from "../pages";
import { generator, script } from "../snippets";

const page = createLayout({
  siteName: "Tessera Grid",
  nav: { Product: "/#product", Pricing: "/pricing", Engineering: "/engineering", About: "/about", Careers: "/careers" },
  head: [
    generator("Next.js"),
    script("/_next/static/chunks/main-8f2c1d.js"),
    script("https://plausible.io/js/script.js"),
    script("https://js.sentry-cdn.com/4d1f6a0c2be84c5f.min.js"),
    script("https://unpkg.com/launchdarkly-js-client-sdk@3"),
  ].join("\n"),
  footer: `${linkList({
    Docs: "https://docs.tesseragrid.example/",
    "API reference": "https://docs.tesseragrid.example/api",
    Changelog: "/changelog",
    "All systems operational": "https://status.tesseragrid.example/",
    Security: "/security",
    GitHub: "https://github.example/tesseragrid",
    LinkedIn: "https://www.linkedin.example/company/tessera-grid/",
    X: "https://x.example/tesseragrid?lang=en",
  })}
<p>© Tessera Grid B.V. · Wijnhaven 88, Rotterdam · <a href="/careers">We are hiring</a></p>`,
});

const blog = {
  url: "https://tesseragrid.example/engineering",
  title: "Tessera Grid Engineering",
  description: "How we build a metrics store that stays up when everything else is down.",
  posts: posts([
    [
      "Cutting compaction stalls by splitting the write path",
      "Ilse Verhoeven",
      4,
      "Our p99 ingest latency had a sawtooth. The cause was a compaction that shared a thread pool with writes.",
      "Storage",
    ],
    [
      "What a quorum read costs, measured",
      "Tomasz Brandt",
      16,
      "We put numbers on every hop of a quorum read across three zones.",
      "Distributed systems",
    ],
    [
      "Moving 41 services from cron to a durable queue",
      "Adaeze Okafor",
      31,
      "Why at-least-once was enough, and where it was not.",
      "Platform",
    ],
    [
      "A profiler you can leave on in production",
      "Ilse Verhoeven",
      52,
      "Sampling at 19 Hz costs us 0.4 % of a core. Here is how we got there.",
      "Performance",
    ],
    [
      "Testing failover every day at ten",
      "Marek Dvořák",
      77,
      "We kill a zone each working day. This is what broke in the first month.",
      "Reliability",
    ],
    [
      "Delta-of-delta encoding for people in a hurry",
      "Tomasz Brandt",
      104,
      "Sixteen bytes a sample becomes 1.4. The arithmetic, step by step.",
      "Storage",
    ],
    [
      "How we review schema changes",
      "Adaeze Okafor",
      139,
      "A checklist of nine questions that has caught more than our tests have.",
      "Process",
    ],
  ]),
};

export const tesseraGrid: SampleCompany = {
  name: "Tessera Grid",
  domain: "tesseragrid.example",
  why: "A strong fit: hiring engineers on Greenhouse, with an active engineering blog",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: [
      "v=spf1 include:_spf.google.com include:mail.zendesk.com ~all",
      "slack-domain-verification=t3ss3r4Gr1dR",
      "linear-domain-verification=t9grid04",
      "docusign=6f2d1c84-0b57-4c1e-9a51-2f6d8be0c173",
    ],
  },
  site: {
    headers: { server: "cloudflare", "cf-ray": "8f2c1d4e6a0b3c57-AMS" },
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /app/", "Sitemap: https://tesseragrid.example/sitemap.xml"),
      "/": page({
        title: "Tessera Grid: metrics storage that lets you sleep",
        description: "Tessera Grid stores and queries billions of time series with predictable cost and latency.",
        head: jsonLd({
          "@type": "Organization",
          name: "Tessera Grid",
          legalName: "Tessera Grid B.V.",
          url: "https://tesseragrid.example",
          description: "Tessera Grid stores and queries billions of time series with predictable cost and latency.",
          industry: "Developer tools",
          foundingDate: "2018-03-12",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 240 },
          address: {
            "@type": "PostalAddress",
            streetAddress: "Wijnhaven 88",
            postalCode: "3011 WV",
            addressLocality: "Rotterdam",
            addressCountry: "NL",
          },
        }),
        body: `
<h1>Metrics storage that lets you sleep</h1>
<p>Tessera Grid keeps every sample you send and answers in milliseconds, from one cluster or forty.</p>
<section id="product">
<h2>One store for every time series</h2>
<p>Prometheus-compatible queries, object storage underneath, and a bill you can predict on the first of the month.</p>
</section>
<h2>Trusted by teams that are on call</h2>
${logos(["Fjordmark logo", "Corvane logo", "Logo of Harrow & Pike", "Tolland Ferries logo white"])}
<h2>Sleep through it</h2>
<blockquote>“We moved 900 million series in a weekend and nobody noticed.” Head of platform, a European railway</blockquote>`,
      }),
      "/pricing": page({
        title: "Pricing",
        description: "What a time series costs.",
        body: `
<h1>Pay for series, not for surprises</h1>
${planCard("Free", "€0", "Start now", ["Up to 10,000 series", "Community support"])}
${planCard("Team", "€390 per month", "Start free trial", ["One million series", "30 days free"])}
${planCard("Enterprise", "Your own cluster", "Contact sales", ["Single sign-on", "A named engineer"])}`,
      }),
      "/changelog": page({
        title: "Changelog",
        body: "<h1>Changelog</h1><h2>5.2</h2><p>Quorum reads are cheaper.</p>",
      }),
      // What is certified, what is on the way, and what only the data centre is certified for.
      "/security": page({
        title: "Security",
        body: `
<h1>Security</h1>
<p>We are SOC 2 Type II certified, and ISO/IEC 27001:2022 certified since 2024.</p>
<p>We are working towards ISO 27701.</p>
<p>Our data centres are PCI DSS certified.</p>`,
      }),
      "/about": page({
        title: "About us",
        description: "Who builds Tessera Grid, and why.",
        body: `
<h1>About Tessera Grid</h1>
<p>We started in 2018 in a former grain warehouse in Rotterdam, after running metrics for a container terminal that never closes.
Today 240 people in Rotterdam, Kraków and Lisbon build and run Tessera Grid for utilities, railways and exchanges.</p>
<h2>Leadership</h2>
<ul><li>Ilse Verhoeven, co-founder and CTO</li><li>Bram de Wit, co-founder and CEO</li><li>Adaeze Okafor, VP Engineering</li></ul>`,
      }),
      "/careers": page({
        title: "Careers",
        description: "Open roles at Tessera Grid.",
        body: `
<h1>Build the store other systems rely on</h1>
<p>We hire for judgement and kindness. Two conversations, one paid working day, an answer within a week.</p>
<h2>Open roles</h2>
<div id="grnhse_app"></div>
<script src="https://boards.greenhouse.example/embed/job_board/js?for=tesseragrid"></script>`,
      }),
      "/engineering": (clock) =>
        page({
          title: blog.title,
          description: blog.description,
          head: feedLink("rss", "/engineering/feed.xml", blog.title),
          body: `<h1>${escapeHtml(blog.title)}</h1>\n${postList(blog, clock)}`,
        }),
      "/engineering/feed.xml": rss(blog),
    },
  },
  boards: [
    {
      ats: "greenhouse",
      slug: "tesseragrid",
      name: "Tessera Grid",
      jobs: [
        ...jobs([
          ["Senior Software Engineer, Storage Engine", "Engineering", "Rotterdam, Netherlands", 3],
          ["Software Engineer, Query", "Engineering", ["Rotterdam, Netherlands", "Kraków, Poland"], 8],
          ["Staff Engineer, Distributed Systems", "Engineering", "Remote, Europe", 12],
          ["Site Reliability Engineer", "Engineering", "Kraków, Poland", 6],
          ["Senior Site Reliability Engineer", "Engineering", "Lisbon, Portugal", 21],
          ["Frontend Engineer, Dashboards", "Engineering", "Lisbon, Portugal", 17],
          ["Security Engineer, Product", "Engineering", "Rotterdam, Netherlands", 33],
          ["Engineering Manager, Ingest", "Engineering", "Rotterdam, Netherlands", 26],
          ["Developer Productivity Engineer", "Engineering", "Kraków, Poland", 41],
          ["Machine Learning Engineer, Anomaly Detection", "Data", "Rotterdam, Netherlands", 10],
          ["Data Engineer", "Data", "Kraków, Poland", 29],
          ["Product Designer", "Product", "Lisbon, Portugal", 19],
          ["Product Manager, Billing", "Product", "Rotterdam, Netherlands", 37],
          ["Account Executive, DACH", "Sales", "Remote, Germany", 5],
          ["Account Executive, Nordics", "Sales", "Remote, Sweden", 14],
          ["Sales Development Representative", "Sales", "Rotterdam, Netherlands", 9],
          ["Customer Success Manager", "Customer Success", "Lisbon, Portugal", 24],
          ["Payroll Specialist", "People", "Rotterdam, Netherlands", 46],
        ]),
        {
          title: "Engineer we have not thought of yet",
          department: "Engineering",
          locations: ["Rotterdam, Netherlands"],
          daysAgo: 0,
          isOpenRole: false,
        },
      ],
    },
  ],
};
