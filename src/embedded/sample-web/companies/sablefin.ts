/** Its careers page leads to its parent's board on Rippling, which says so only in the answers about single roles. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Sablefin Audio",
  nav: { Speakers: "/speakers", About: "/about", Careers: "/careers" },
  footer: "Sablefin Audio is a company of the Northgate Group · Malmö",
});

export const sablefin: SampleCompany = {
  name: "Sablefin Audio",
  domain: "sablefin.example",
  why: "Its board on Rippling is its parent's: shown as such, and not counted as its own",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Sablefin Audio: speakers you forget",
        description: "Loudspeakers that disappear into walls, ceilings and music.",
        head: jsonLd({
          "@type": "Organization",
          name: "Sablefin Audio",
          foundingDate: "2004",
          industry: "Consumer electronics",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 57 },
          address: { "@type": "PostalAddress", addressLocality: "Malmö", addressCountry: "SE" },
        }),
        body: "<h1>Speakers you forget</h1><p>Until the second movement.</p>",
      }),
      "/speakers": page({ title: "Speakers", body: "<h1>Speakers</h1><p>In-wall, in-ceiling, in tune.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Founded in 2004. We are 57, and part of Northgate since 2020.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: '<h1>Careers</h1><p><a href="https://ats.rippling.example/northgate/jobs">Jobs in the Northgate Group</a></p>',
      }),
    },
  },
  boards: [
    {
      ats: "rippling",
      slug: "northgate",
      name: "Northgate Group",
      jobs: jobs([
        ["ERP Developer", "Group IT", "Stockholm, Sweden", 7],
        ["Acoustics Engineer", "Sablefin", "Malmö, Sweden", 20],
        ["Group Controller", "Finance", "Stockholm, Sweden", 29],
      ]),
    },
  ],
};
