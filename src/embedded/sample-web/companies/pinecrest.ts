/** robots.txt leaves the home page open and asks visitors to keep out of the careers pages and the blog. */
import type { SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Pinecrest Mutual",
  nav: { Insurance: "/insurance", Blog: "/blog", "About us": "/about-us", Careers: "/careers" },
  head: '<meta name="generator" content="Adobe Experience Manager">',
  footer: "Pinecrest Mutual Insurance Company, Boise, Idaho",
});

export const pinecrest: SampleCompany = {
  name: "Pinecrest Mutual",
  domain: "pinecrestmutual.example",
  why: "robots.txt keeps visitors out of parts of the site, and out they stay",
  dns: {
    MX: ["pinecrestmutual-example.mail.protection.outlook.com"],
    TXT: ["v=spf1 include:spf.protection.outlook.com include:b.spf.service-now.com -all"],
  },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /careers", "Disallow: /blog", "Disallow: /jobs"),
      "/": page({
        title: "Pinecrest Mutual: insured by your neighbours",
        description: "Home, farm and cabin insurance owned by the people it insures.",
        head: jsonLd({
          "@type": "InsuranceAgency",
          name: "Pinecrest Mutual",
          foundingDate: "1923",
          industry: "Insurance",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 780 },
          address: { "@type": "PostalAddress", addressLocality: "Boise", addressRegion: "ID", addressCountry: "US" },
        }),
        body: "<h1>Insured by your neighbours</h1><p>A hundred years of barn roofs.</p>",
      }),
      "/insurance": page({ title: "Insurance", body: "<h1>Insurance</h1><p>Home. Farm. Cabin.</p>" }),
      "/about-us": page({ title: "About us", body: "<h1>About us</h1><p>780 people in Boise, since 1923.</p>" }),
      // Never to be read: what it says would change the result.
      "/careers": page({
        title: "Careers",
        body: '<h1>Careers</h1><p><a href="https://jobs.lever.example/quillmark">Open roles</a></p>',
      }),
      "/blog": page({ title: "Blog", body: "<h1>Engineering blog</h1>" }),
    },
  },
};
