/** A board at Lever's European hosts, and one blog in which only some posts are about engineering. */
import { jobs, type SampleCompany } from "../company";
import { alternates, createLayout, feedLink, jsonLd, postList, posts, robots, rss } from "../pages";
import { generator, googleAnalytics, script } from "../snippets";

const page = createLayout({
  siteName: "Fjordmark",
  nav: { Product: "/#product", Blog: "/blog", "About us": "/about-us", Careers: "/careers" },
  head: [
    generator("WordPress 6.8.1"),
    '<script src="https://fjordmark.example/wp-includes/js/jquery/jquery.min.js"></script>',
    script("https://consent.cookiebot.com/uc.js"),
    googleAnalytics("G-FJ0RDM4RK1"),
  ].join("\n"),
  footer:
    "<p>Fjordmark A/S · Nordre Toldbod 14, 1259 København K · CVR 00 00 00 00</p><p>PCI DSS Level 1 certified</p>",
});

const blog = {
  url: "https://fjordmark.example/blog",
  title: "Fjordmark blog",
  description: "Payments, retail and how we build.",
  posts: posts([
    [
      "What Nordic retailers asked us this autumn",
      "Kirsten Holm",
      3,
      "Refunds, mostly. And when the money arrives.",
      "Retail",
    ],
    [
      "Idempotency keys all the way down",
      "Aksel Thorsen",
      20,
      "A refund must happen once, even when the network thinks otherwise.",
      "Engineering",
    ],
    ["Five questions for your next payment contract", "Kirsten Holm", 41, "Bring them to the meeting.", "Retail"],
    [
      "How we migrated a ledger of 2 billion rows",
      "Aksel Thorsen",
      75,
      "Double writes, a comparer that ran for a month, and one very quiet Sunday.",
      "Engineering",
    ],
    ["Meet us in Malmö", "Kirsten Holm", 96, "We are at the retail days, stand 12.", "Events"],
  ]),
};

export const fjordmark: SampleCompany = {
  name: "Fjordmark",
  domain: "fjordmark.example",
  why: "Lever in Europe, and one blog of which only some posts are about engineering",
  dns: {
    MX: ["eu-smtp-inbound-1.mimecast.com", "eu-smtp-inbound-2.mimecast.com"],
    TXT: ["v=spf1 include:eu._netblocks.mimecast.com include:spf.protection.outlook.com -all", "MS=ms90315542"],
  },
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /wp-admin/", "Allow: /wp-admin/admin-ajax.php"),
      "/": page({
        title: "Fjordmark: every payment, accounted for",
        description: "Fjordmark reconciles card, invoice and wallet payments for Nordic retailers.",
        head: [
          feedLink("rss", "https://fjordmark.example/feed", "Fjordmark blog"),
          alternates({ en: "/", da: "/da/", "sv-SE": "/sv/", fi: "/fi/" }),
          jsonLd({
            "@graph": [
              { "@type": "WebSite", "@id": "https://fjordmark.example/#website", name: "Fjordmark" },
              {
                "@type": "Organization",
                "@id": "https://fjordmark.example/#organization",
                name: "Fjordmark",
                foundingDate: "2013-05-01",
                sameAs: [
                  "https://www.wikidata.org/wiki/Q0",
                  "https://www.linkedin.example/company/fjordmark",
                  "https://mastodon.example/@fjordmark",
                ],
                numberOfEmployees: { "@type": "QuantitativeValue", value: "320" },
                address: {
                  "@type": "PostalAddress",
                  addressLocality: "København",
                  postalCode: "1259",
                  addressCountry: "DK",
                },
              },
            ],
          }),
        ].join("\n"),
        body: `
<h1>Every payment, accounted for</h1>
<p>Fjordmark matches each sale in your shops to the money in your bank, across eleven payment providers and five currencies, before your finance team has had its coffee.</p>
<section id="product"><h2>Close the month on the second</h2><p>Used by 140 chains from Esbjerg to Tromsø.</p></section>`,
      }),
      "/da": page({ title: "Fjordmark", body: "<h1>Hver betaling gjort op</h1>" }),
      "/sv": page({ title: "Fjordmark", body: "<h1>Varje betalning redovisad</h1>" }),
      "/fi": page({ title: "Fjordmark", body: "<h1>Jokainen maksu tilitetty</h1>" }),
      "/about-us": page({
        title: "About us",
        body: `
<h1>About Fjordmark</h1>
<p>Fjordmark was founded in Copenhagen in 2013. We are 320 people in Copenhagen, Oslo and Tampere, and we have been profitable since 2019.</p>`,
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p>Thirty-seven hours a week, six weeks off, and lunch that people talk about.</p>
<p><a href="https://jobs.eu.lever.example/fjordmark" rel="noopener">See all open positions</a></p>`,
      }),
      "/blog": (clock) => page({ title: blog.title, body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}` }),
      "/feed": rss(blog),
    },
  },
  boards: [
    {
      ats: "lever-eu",
      slug: "fjordmark",
      name: "Fjordmark",
      jobs: jobs([
        ["Backend Engineer, Ledger", "Technology", "Copenhagen, Denmark", 20],
        ["Data Engineer", "Technology", "Tampere, Finland", 43],
        ["Product Owner, Reconciliation", "Product", "Copenhagen, Denmark", 31],
        ["Implementation Consultant", "Customer", "Oslo, Norway", 25],
        ["Customer Success Manager, Finland", "Customer", "Tampere, Finland", 38],
        ["Key Account Manager", "Commercial", "Oslo, Norway", 29],
        ["Accountant", "Finance", "Copenhagen, Denmark", 52],
        ["Compliance Officer", "Legal", "Copenhagen, Denmark", 61],
        ["Office Manager", "People", "Copenhagen, Denmark", 34],
      ]),
    },
  ],
};
