/**
 * Two boards with some of the same roles: Pinpoint, and Greenhouse in Europe, which word their places differently. A
 * role on both is one role.
 */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Tidewell Energy",
  nav: { "How it works": "/how-it-works", About: "/about", Careers: "/careers" },
  footer: "Tidewell Energy · Harbourside, Bristol",
});

export const tidewell: SampleCompany = {
  name: "Tidewell Energy",
  domain: "tidewell.example",
  why: "Two boards, Pinpoint and Greenhouse, with some of the same roles: each counted once",
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Tidewell Energy: twice a day, every day",
        description: "Electricity from the second highest tide in the world.",
        head: jsonLd({
          "@type": "Organization",
          name: "Tidewell Energy",
          foundingDate: "2013",
          industry: "Renewable energy",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 210 },
          address: { "@type": "PostalAddress", addressLocality: "Bristol", addressCountry: "GB" },
        }),
        body: "<h1>Twice a day, every day</h1><p>The moon has not missed an appointment yet. Nine turbines wait for it.</p>",
      }),
      "/how-it-works": page({
        title: "How it works",
        body: "<h1>How it works</h1><p>Water in, water out, meter up.</p>",
      }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Founded in 2013 by a harbour master and a physicist. We are 210 people.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<iframe src="https://tidewell.pinpointhq.example/?embed=1" title="Vacancies"></iframe>
<p>Colleagues on the continent apply <a href="https://job-boards.eu.greenhouse.example/tidewell">over there</a>.</p>`,
      }),
    },
  },
  boards: [
    {
      ats: "pinpoint",
      slug: "tidewell",
      name: "Tidewell Energy",
      jobs: jobs([
        ["Controls Software Engineer", "Technology", "Bristol", 13],
        ["SCADA Security Engineer", "Technology", "Bristol", 6],
        ["Marine Operations Manager", "Operations", "Avonmouth", 28],
        ["Turbine Technician", "Operations", "Avonmouth", 19],
        ["Community Liaison Officer", "External Affairs", "Bristol", 35],
        ["Payroll Officer", "Finance", "Bristol", 44],
      ]),
    },
    {
      ats: "greenhouse",
      slug: "tidewell",
      name: "Tidewell Energy",
      jobs: jobs([
        // The first two are on Pinpoint too.
        ["Controls Software Engineer", "Technology", "Bristol, United Kingdom", 13],
        ["Payroll Officer", "Finance", "Bristol, United Kingdom", 44],
        // This one is not: it is another place.
        ["Turbine Technician", "Operations", "Saint-Malo, France", 10],
        ["Data Engineer, Forecasting", "Technology", "Rennes, France", 17],
      ]),
    },
  ],
};
