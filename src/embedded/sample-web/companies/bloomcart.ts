/** A blog that is all marketing: read, and found to have nothing about engineering. Every link goes by way of `www`. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, feedLink, jsonLd, linkList, logos, planCard, postList, posts, robots, rss } from "../pages";
import { loader, script } from "../snippets";

const page = createLayout({
  siteName: "Bloomcart",
  nav: {
    Features: "https://www.bloomcart.example/#features",
    "Plans & pricing": "https://www.bloomcart.example/pricing",
    Blog: "https://www.bloomcart.example/blog",
    About: "https://www.bloomcart.example/about",
    Careers: "https://www.bloomcart.example/careers",
  },
  head: [
    script("https://js.hs-scripts.com/20481632.js"),
    loader("https://cdn.amplitude.com/libs/analytics-browser-2.8.1-min.js.gz"),
    script("https://cdn.paddle.com/paddle/v2/paddle.js"),
  ].join("\n"),
  footer: `${linkList({
    Instagram: "https://www.instagram.example/getbloomcart/",
    "Tweet this": "https://x.example/share?url=https%3A%2F%2Fbloomcart.example",
    Pin: "https://www.pinterest.example/pin/create/button/",
    GDPR: "/privacy",
  })}
<p>Bloomcart, Inc. · Austin, Texas</p>`,
});

const blog = {
  url: "https://bloomcart.example/blog",
  title: "The Bloomcart Blog",
  description: "Tips for growing your online shop.",
  posts: posts([
    ["Eleven subject lines our customers swear by", "Tori Blanchard", 2, "Steal them before your competitors do."],
    ["Your holiday calendar, week by week", "Tori Blanchard", 11, "When to announce, when to remind, when to rest."],
    // The word alone must not make this an engineering post.
    ["Re-engineering your welcome e-mail", "Sam Ostrowski", 23, "Four sentences that bring people back to the cart."],
    [
      "How Juniper & Co. doubled repeat orders",
      "Sam Ostrowski",
      47,
      "A florist, a loyalty card and a bit of patience.",
    ],
  ]),
};

export const bloomcart: SampleCompany = {
  name: "Bloomcart",
  domain: "bloomcart.example",
  why: "A blog, but nothing about engineering in it: a known no, not an unknown",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: ["v=spf1 include:_spf.google.com include:spf.mandrillapp.com ?all", "klaviyo-site-verification=Bl00mC"],
  },
  site: {
    headers: { server: "Google Frontend", via: "1.1 google" },
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /", "", "User-agent: GPTBot", "Disallow: /"),
      "/": page({
        title: "Bloomcart: e-mail that sells while you sleep",
        description: "Marketing automation for independent online shops.",
        head: jsonLd({
          "@type": "Organization",
          name: "Bloomcart",
          foundingDate: "2019",
          industry: "Marketing software",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 60 },
          address: { "@type": "PostalAddress", addressLocality: "Austin", addressRegion: "TX", addressCountry: "US" },
        }),
        body: `
<h1>E-mail that sells while you sleep</h1>
<p>Bloomcart watches your shop and writes to the right people at the right moment.</p>
<section id="features"><h2>Flows, forms and forecasts</h2><p>Set up in an afternoon. Loved by 9,000 shops.</p></section>
<h2>What our customers say</h2>
${logos(["Maria from Juniper & Co.", "Theo from Pottery Barnacle"])}
<p>“I wrote one e-mail in March and have been asked about it at every market since then.”</p>`,
      }),
      "/pricing": page({
        title: "Plans & pricing",
        body: `
<h1>Plans that grow with your shop</h1>
${planCard("Seedling", "Free for up to 250 contacts", "Sign up", ["One flow"])}
${planCard("Garden", "$29/month", "Start free trial", ["Every flow", "Free migration"])}`,
      }),
      "/privacy": page({ title: "Privacy", body: "<h1>Privacy</h1><p>We keep what an order needs.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About Bloomcart</h1><p>Sixty people in Austin who used to run shops. Since 2019.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Grow with us</h1>
<ul>
<li>Fully paid health cover</li><li>A shop budget, so you know what our customers know</li>
</ul>
<p><a href="https://jobs.ashbyhq.example/bloomcart">View open roles</a></p>`,
      }),
      "/blog": (clock) =>
        page({
          title: blog.title,
          description: blog.description,
          head: feedLink("rss", "/blog/feed", blog.title),
          body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}`,
        }),
      "/blog/feed": rss(blog),
    },
  },
  boards: [
    {
      ats: "ashby",
      slug: "bloomcart",
      name: "Bloomcart",
      jobs: jobs([
        ["Full Stack Engineer", "Engineering", "Austin, Texas", 7],
        ["Senior Ruby on Rails Engineer", "Engineering", "Remote, United States", 16],
        ["Data Scientist, Forecasting", "Data", "Austin, Texas", 30],
        ["Lifecycle Marketing Manager", "Marketing", "Austin, Texas", 10],
        ["Content Strategist", "Marketing", "Remote, United States", 21],
        ["Partnerships Manager", "Sales", "Austin, Texas", 13],
        ["Account Manager", "Sales", "Austin, Texas", 18],
        ["Onboarding Specialist", "Customer Success", "Remote, United States", 27],
        ["Support Specialist, Weekends", "Customer Success", "Remote, United States", 35],
        ["Brand Designer", "Design", "Austin, Texas", 42],
        ["Bookkeeper", "Finance", "Austin, Texas", 55],
      ]),
    },
  ],
};
