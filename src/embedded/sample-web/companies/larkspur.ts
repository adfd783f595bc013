/** Postings that have stood for half a year: they count, but the newest is old. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd } from "../pages";

const page = createLayout({
  siteName: "Larkspur House",
  nav: { Books: "/books", "About us": "/about-us", "Work with us": "/work-with-us" },
  head: '<meta name="generator" content="Squarespace">',
  footer: "Larkspur House Publishing, Wellington, New Zealand · Free shipping within New Zealand",
});

export const larkspur: SampleCompany = {
  name: "Larkspur House",
  domain: "larkspurhouse.example",
  why: "Postings that have stood for half a year, and what that does to the score",
  dns: { MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"] },
  site: {
    headers: { server: "Squarespace" },
    routes: {
      "/": page({
        title: "Larkspur House",
        description: "Independent publisher of field guides, atlases and one very good app.",
        head: jsonLd({
          "@type": "Organization",
          name: "Larkspur House",
          foundingDate: "2004",
          industry: "Publishing",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 35 },
          address: { "@type": "PostalAddress", addressLocality: "Wellington", addressCountry: "New Zealand" },
        }),
        body: "<h1>Look closer</h1><p>Field guides for people with muddy boots, on paper and in your pocket.</p><h2>Lichens of the South Island</h2><p>$49.00</p><button>Add to basket</button><h2>Pocket app</h2><p>Free</p><button>Buy now</button>",
      }),
      "/books": page({ title: "Books", body: "<h1>Books</h1><p>Lichens of the South Island is back in print.</p>" }),
      "/about-us": page({
        title: "About us",
        body: "<h1>About us</h1><p>Thirty-five people in a wooden house in Wellington, since 2004.</p>",
      }),
      "/work-with-us": page({
        title: "Work with us",
        body: '<h1>Work with us</h1><p><a href="https://jobs.ashbyhq.example/larkspur-house">Current vacancies</a></p>',
      }),
    },
  },
  boards: [
    {
      ats: "ashby",
      slug: "larkspur-house",
      name: "Larkspur House",
      jobs: jobs([
        ["App Developer (Flutter)", "Digital", "Wellington, New Zealand", 214],
        ["Commissioning Editor", "Editorial", "Wellington, New Zealand", 187],
        ["Illustrator", "Editorial", "Remote, New Zealand", 230],
        ["Warehouse Assistant", "Distribution", "Porirua, New Zealand", 301],
      ]),
    },
  ],
};
