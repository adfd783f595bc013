/** A career site of Teamtailor's at a name of the company's own, and an old link to the vendor's that leads there. */
import { jobs, type SampleBoard, type SampleCompany } from "../company";
import { teamtailorSite } from "../job-boards/teamtailor";
import { createLayout, jsonLd, robots } from "../pages";
import { script } from "../snippets";

const page = createLayout({
  siteName: "Ljungdahl & Berg",
  nav: { Services: "/services", "About us": "/about", Careers: "https://jobb.ljungdahlberg.example/" },
  head: script("https://static.zdassets.com/ekr/snippet.js?key=4d1f6a0c"),
  footer: `Ljungdahl &amp; Berg AB · Södra Hamngatan 11 · 411 14 Göteborg
<a href="https://ljungdahlberg.teamtailor.example/jobs">Lediga jobb</a>`,
});

const board: SampleBoard = {
  ats: "teamtailor",
  slug: "ljungdahlberg",
  name: "Ljungdahl & Berg",
  ownHost: "jobb.ljungdahlberg.example",
  jobs: jobs([
    ["Backend Developer, Payments", "Tech", ["Göteborg, Sweden", "Oslo, Norway"], 10],
    ["iOS Developer", "Tech", "Göteborg, Sweden", 21],
    ["Tech Lead", "Tech", "Stockholm, Sweden", 34],
    ["UX Designer", "Product", "Göteborg, Sweden", 6],
    ["Account Manager", "Sales", "Stockholm, Sweden", 14],
    ["Customer Support Agent", "Support", "Göteborg, Sweden", 8],
  ]),
};

export const ljungdahl: SampleCompany = {
  name: "Ljungdahl & Berg",
  domain: "ljungdahlberg.example",
  why: "Teamtailor at a name of the company's own, where the vendor's link leads too",
  dns: { MX: ["ljungdahlberg-example.mail.protection.outlook.com"], TXT: ["MS=ms73019284"] },
  site: {
    headers: { "x-azure-ref": "20240523T130000Z-r1a2b3c4d5" },
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Ljungdahl & Berg: invoices that pay themselves",
        description: "Ljungdahl & Berg collects and pays invoices for 9,000 small firms in the Nordics.",
        head: jsonLd({
          "@type": "Organization",
          name: "Ljungdahl & Berg",
          foundingDate: "2012",
          industry: "Financial services",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 180 },
          address: { "@type": "PostalAddress", addressLocality: "Göteborg", addressCountry: "Sweden" },
        }),
        body: `
<h1>Invoices that pay themselves</h1>
<p>Nobody started a bakery to chase the café across the street for four hundred kronor. We do that part, politely, and in three languages.</p>`,
      }),
      "/services": page({ title: "Services", body: "<h1>Services</h1><p>Invoicing, reminders, payroll.</p>" }),
      "/about": page({
        title: "About us",
        body: "<h1>About us</h1><p>Two accountants began in 2012. We are 180 now, in Göteborg, Stockholm and Oslo.</p>",
      }),
    },
  },
  otherSites: { jobb: teamtailorSite(board) },
  boards: [board],
};
