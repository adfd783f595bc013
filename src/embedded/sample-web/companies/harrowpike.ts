/** Two boards: the head office hires on Greenhouse, the depots on Lever. A role on both is two postings of one company. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Harrow & Pike",
  nav: { Services: "/services", "About us": "/about", Careers: "/careers" },
  head: '<meta name="generator" content="Drupal 11 (https://www.drupal.org)">',
  footer:
    'Harrow &amp; Pike Logistics Ltd · Registered in England · Whitehall Road, Leeds LS12 6EP <a href="/orders/status">Status</a> <a href="/privacy">GDPR</a>',
});

export const harrowPike: SampleCompany = {
  name: "Harrow & Pike",
  domain: "harrowpike.example",
  why: "Two job boards: head office on Greenhouse, depots on Lever",
  dns: {
    MX: ["harrowpike-example.mail.protection.outlook.com"],
    TXT: ["v=spf1 include:spf.protection.outlook.com -all", "knowbe4-site-verification=2c7d90e1a4b8"],
  },
  site: {
    headers: { "x-pantheon-styx-hostname": "styx-fe4-b-6c8c", "x-drupal-cache": "HIT" },
    routes: {
      "/robots.txt": robots("User-agent: *", "Crawl-delay: 1", "Disallow: /admin/"),
      "/": page({
        title: "Harrow & Pike: logistics, properly done",
        description: "Warehousing and next-day pallets across Great Britain since 1987.",
        head: jsonLd({
          "@type": "Organization",
          name: "Harrow &amp; Pike",
          foundingDate: "1987",
          industry: "Logistics",
          numberOfEmployees: { "@type": "QuantitativeValue", value: "1,900" },
          address: {
            "@type": "PostalAddress",
            streetAddress: "Whitehall Road",
            addressLocality: "Leeds",
            postalCode: "LS12 6EP",
            addressCountry: "United Kingdom",
          },
        }),
        body: `
<h1>Logistics, properly done</h1>
<p>Fourteen depots, 610 lorries and one promise: we ring you before you have to ring us.</p>`,
      }),
      "/services": page({
        title: "Services",
        body: "<h1>Services</h1><ul><li>Pallets by nine</li><li>Bonded warehousing</li><li>Returns</li></ul>",
      }),
      "/orders/status": page({ title: "Order status", body: "<h1>Order status</h1>" }),
      "/privacy": page({ title: "Privacy", body: "<h1>Privacy</h1><p>We keep what an order needs.</p>" }),
      "/about": page({
        title: "About us",
        description: "A family firm of 1,900.",
        body: `
<h1>About us</h1>
<p>Joan Harrow and Desmond Pike bought their first lorry in 1987. Today we are 1,900 colleagues in fourteen depots, still owned by both families, with our head office in Leeds.</p>`,
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<h2>Head office and technology</h2>
<p><a href="https://boards.greenhouse.example/harrowpike">Vacancies in Leeds and Manchester</a></p>
<h2>Depots and drivers</h2>
<p><a href="https://jobs.lever.example/harrow-pike?location=All">Vacancies at our depots</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "greenhouse",
      slug: "harrowpike",
      name: "Harrow & Pike",
      jobs: jobs([
        ["Software Engineer, Routing", "Technology", "Leeds, United Kingdom", 9],
        ["Senior DevOps Engineer", "Technology", "Manchester, United Kingdom", 24],
        ["Data Engineer", "Technology", "Leeds, United Kingdom", 36],
        ["Product Manager, Customer Portal", "Technology", "Leeds, United Kingdom", 15],
        ["Management Accountant", "Finance", "Leeds, United Kingdom", 18],
        ["Procurement Manager", "Finance", "Leeds, United Kingdom", 50],
        ["Key Account Manager", "Commercial", "Manchester, United Kingdom", 11],
        ["HR Business Partner", "People", "Leeds, United Kingdom", 28],
      ]),
    },
    {
      ats: "lever",
      slug: "harrow-pike",
      name: "Harrow & Pike",
      jobs: jobs([
        ["HGV Class 1 Driver, Nights", "Transport", "Wakefield, United Kingdom", 4],
        ["HGV Class 1 Driver, Days", "Transport", "Daventry, United Kingdom", 6],
        ["HGV Class 2 Driver", "Transport", "Avonmouth, United Kingdom", 13],
        ["Transport Planner", "Transport", "Wakefield, United Kingdom", 20],
        ["Warehouse Operative", "Warehouse", "Daventry, United Kingdom", 5],
        ["Warehouse Team Leader", "Warehouse", "Wakefield, United Kingdom", 17],
        ["Forklift Operator", "Warehouse", "Avonmouth, United Kingdom", 8],
        ["Vehicle Technician", "Workshop", "Wakefield, United Kingdom", 31],
        ["Depot Manager", "Operations", "Carlisle, United Kingdom", 40],
        ["Health and Safety Adviser", "Operations", "Daventry, United Kingdom", 22],
      ]),
    },
  ],
};
