/** A board without postings: not the same as not hiring, and not the same as no board. */
import type { SampleCompany } from "../company";
import { createLayout, feedLink, jsonLd, postList, posts, robots, rss } from "../pages";

const page = createLayout({
  siteName: "Wrenloom",
  nav: { Looms: "/#looms", "Dev blog": "/dev-blog", About: "/about", Careers: "/careers" },
  head: '<meta name="generator" content="Hugo 0.148.1">',
  footer:
    'Wrenloom Oy, Tampere · <a href="https://wrenloom.readthedocs.example/">Docs</a> · <a href="https://codeberg.example/wrenloom/patterns">The pattern language</a>',
});

const blog = {
  url: "https://wrenloom.example/dev-blog",
  title: "Wrenloom dev blog",
  description: "Code, warp and weft.",
  posts: posts([
    [
      "Driving 4,096 needles from one microcontroller",
      "Eero Lahti",
      34,
      "Shift registers, patience, and a logic analyser.",
    ],
    ["Our pattern language has a type system now", "Noor Haddad", 81, "It rejects a jumper with three sleeves."],
    ["Why we wrote our own slicer for cloth", "Eero Lahti", 260, "Because the ones for plastic think fabric is stiff."],
  ]),
};

export const wrenloom: SampleCompany = {
  name: "Wrenloom",
  domain: "wrenloom.example",
  why: "An empty job board: the number of roles stays unknown, never zero",
  dns: { MX: ["mail.protonmail.ch", "mailsec.protonmail.ch"], TXT: ["v=spf1 include:_spf.protonmail.ch ~all"] },
  site: {
    headers: { server: "GitHub.com" },
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Wrenloom: knitwear, one at a time",
        description: "Software and machines that knit to order.",
        head: jsonLd({
          "@type": "Organization",
          name: "Wrenloom",
          foundingDate: "2021",
          industry: "Industrial software",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 28 },
          address: { "@type": "PostalAddress", addressLocality: "Tampere", addressCountry: "FI" },
        }),
        body: '<h1>Knitwear, one at a time</h1><section id="looms"><p>A loom in every mill, a pattern from anyone, nothing in stock.</p></section>',
      }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Twenty-eight people in an old mill in Tampere. Started in 2021.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p>When we look for somebody, it says so here.</p>
<p><a href="https://jobs.lever.example/wrenloom">Our job board</a></p>`,
      }),
      "/dev-blog": (clock) =>
        page({
          title: blog.title,
          description: blog.description,
          head: feedLink("rss", "/dev-blog/index.xml", blog.title),
          body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}`,
        }),
      "/dev-blog/index.xml": rss(blog),
    },
  },
  boards: [{ ats: "lever", slug: "wrenloom", name: "Wrenloom", jobs: [] }],
};
