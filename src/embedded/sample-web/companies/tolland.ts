/** A board whose vendor has been asked too often already: nothing is known of its roles, and nobody insists. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Tolland Ferries",
  nav: { Timetables: "/timetables", "About us": "/about", Careers: "/careers" },
  footer: "Tolland Ferries PLC · International Port, Harwich CO12 4SR",
});

export const tolland: SampleCompany = {
  name: "Tolland Ferries",
  domain: "tollandferries.example",
  why: "A job board that answers 429, too many requests: its roles are unknown",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Tolland Ferries",
        description: "Overnight ferries between Harwich and Esbjerg, since 1968.",
        head: jsonLd({
          "@type": "Organization",
          name: "Tolland Ferries",
          foundingDate: "1968",
          industry: "Shipping",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 610 },
          address: { "@type": "PostalAddress", addressLocality: "Harwich", addressCountry: "GB" },
        }),
        body: `
<h1>Go to bed in Essex, wake up in Jutland</h1>
<p>Two ships, eighteen hours, and the only breakfast at sea that people come back for.</p>`,
      }),
      "/timetables": page({ title: "Timetables", body: "<h1>Timetables</h1><p>Daily at 17:45, either way.</p>" }),
      "/about": page({
        title: "About us",
        body: "<h1>About us</h1><p>610 people at sea and ashore.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://tollandferries.jobs.personio.example/">Vacancies at sea and ashore</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "personio",
      slug: "tollandferries",
      name: "Tolland Ferries",
      isAskedTooOften: true,
      jobs: jobs([["Second Engineer, MV Dovercourt", "Deck and Engine", "Harwich", 12]]),
    },
  ],
};
