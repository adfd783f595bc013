/** More roles on Workday than its totals go: it says 2000 of 2,376, and no more are read than it bears at once. */
import type { SampleCompany, SampleJob } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { script } from "../snippets";

const page = createLayout({
  siteName: "Castellan Stores",
  nav: { Departments: "/departments", "Our company": "/about", Careers: "/careers" },
  head: [
    script("/on/demandware.static/Sites-Castellan-Site/-/en_US/v1716470000/js/main.js"),
    script("https://js.klarna.com/web-sdk/v1/klarna.js"),
    script("https://cdn.quantummetric.com/qscripts/quantum-castellan.js"),
    script("https://cdn.optimizely.com/js/20481632.js"),
    script("https://client.perimeterx.net/PX4d1f6a0c/main.min.js"),
  ].join("\n"),
  footer: "Castellan Stores · 1 Castellan Plaza, Columbus, Ohio",
});

const OFFICE_TITLES = [
  // Engineering
  "Software Engineer, Checkout",
  "Senior Software Engineer, Pricing",
  "Data Scientist, Demand",
  "Site Reliability Engineer",
  // Not
  "Buyer, Menswear",
  "Merchandise Planner",
];
const STORE_TITLES = ["Sales Associate", "Cashier", "Stockroom Associate", "Visual Merchandiser", "Store Manager"];

/** The newest first, as Workday lists them: 6 of today at the head office, then 5 at each of 474 stores. */
const jobs: SampleJob[] = [
  ...OFFICE_TITLES.map((title): SampleJob => {
    return { title, department: null, locations: ["Columbus, OH"], daysAgo: 0 };
  }),
  ...Array.from({ length: 474 }, (_, store) =>
    STORE_TITLES.map((title): SampleJob => {
      return { title, department: null, locations: [`Store ${store + 1}`], daysAgo: 1 + Math.floor(store / 8) };
    }),
  ).flat(),
];

export const castellan: SampleCompany = {
  name: "Castellan Stores",
  domain: "castellan.example",
  why: "A very large one: more roles on Workday than its totals go, so the number is a lower bound",
  dns: {
    MX: ["mxa-00ca5701.gslb.pphosted.com"],
    TXT: [
      "v=spf1 include:cust-spf.exacttarget.com include:mailsenders.netsuite.com include:%{ir}.%{v}.%{d}.spf.has.pphosted.com -all",
    ],
  },
  site: {
    headers: {
      "set-cookie":
        "dwsid=4d1f6a0c; Path=/; HttpOnly\ndwac_2be84c5f=9a51; Path=/; Expires=Thu, 22 Oct 2037 07:28:00 GMT",
    },
    encoding: "br",
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /checkout"),
      "/": page({
        title: "Castellan Stores: everything under one turret",
        description: "Clothes, kettles and curtains in 474 stores.",
        head: jsonLd({
          "@type": "Corporation",
          name: "Castellan Stores",
          foundingDate: "1931",
          industry: "Department stores",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 38000 },
          address: { "@type": "PostalAddress", addressLocality: "Columbus", addressRegion: "OH", addressCountry: "US" },
        }),
        body: "<h1>Everything under one turret</h1><p>474 stores, one returns desk each, and a smile at most of them.</p>",
      }),
      "/departments": page({
        title: "Departments",
        body: "<h1>Departments</h1><p>Menswear, womenswear, kettles.</p>",
      }),
      "/about": page({
        title: "Our company",
        body: "<h1>Our company</h1><p>Founded in 1931. Today Castellan is 38,000 people in 474 stores.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://castellan.wd5.myworkdayjobs.example/Castellan_External">Search jobs</a></p>`,
      }),
    },
  },
  boards: [{ ats: "workday", slug: "castellan.wd5/Castellan_External", name: "Castellan Stores", jobs }],
};
