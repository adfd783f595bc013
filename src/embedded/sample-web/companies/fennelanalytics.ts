/** Its careers page shows the board of its parent, Orchard & Vale: those roles are not Fennel's own. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Fennel Analytics",
  nav: { Forecasts: "/#forecasts", About: "/about", Careers: "/careers" },
  footer: "Fennel Analytics is part of Orchard &amp; Vale Foods · Norwich",
});

export const fennelAnalytics: SampleCompany = {
  name: "Fennel Analytics",
  domain: "fennelanalytics.example",
  why: "Its job board is its parent's: shown as such, and not counted as its own",
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Fennel Analytics: know the harvest before it comes",
        description: "Yield forecasts for growers, packers and the people who insure them.",
        head: jsonLd({
          "@type": "Organization",
          name: "Fennel Analytics",
          foundingDate: "2014",
          industry: "Agricultural software",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 46 },
          parentOrganization: { "@type": "Organization", name: "Orchard & Vale" },
          address: { "@type": "PostalAddress", addressLocality: "Norwich", addressCountry: "GB" },
        }),
        body: `
<h1>Know the harvest before it comes</h1>
<section id="forecasts"><p>Satellite, soil and forty years of notebooks, in one forecast a field.</p></section>`,
      }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Fennel began in 2014 at the research park in Norwich and joined the Orchard &amp; Vale group in 2022. We are 46.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p>All vacancies of the Orchard &amp; Vale group, ours among them, are on the group’s board.</p>
<p><a href="https://job-boards.greenhouse.example/orchardvale">Go to the Orchard &amp; Vale job board</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "greenhouse",
      slug: "orchardvale",
      name: "Orchard & Vale",
      jobs: jobs([
        ["Food Technologist", "Quality", "Hereford, United Kingdom", 6],
        ["Production Shift Manager", "Production", "Hereford, United Kingdom", 12],
        ["Agronomist", "Growing", "Evesham, United Kingdom", 20],
        ["Category Manager, Soft Fruit", "Commercial", "London, United Kingdom", 9],
        ["SAP Developer", "Group IT", "Hereford, United Kingdom", 31],
        ["Infrastructure Engineer", "Group IT", "Hereford, United Kingdom", 27],
        ["Data Scientist, Yield", "Fennel Analytics", "Norwich, United Kingdom", 15],
        ["Internal Auditor", "Finance", "London, United Kingdom", 42],
      ]),
    },
  ],
};
