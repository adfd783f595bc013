/** Roles on Workday: had by POST, three pages of twenty, dated in words; the link has a locale before the site. */
import { hash, type SampleCompany, type SampleJob } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Halvorsen Shipping",
  nav: { Fleet: "/fleet", About: "/about", Careers: "/careers" },
  footer: "Halvorsen Shipping · Bryggen 9, Bergen",
});

const OFFICES = ["Bergen, Norway", "Oslo, Norway", "Hamburg, Germany", "Singapore, Singapore"] as const;

/** 11 titles at each of four offices, 44, and 3 at all four: 47 roles. */
const TITLES = [
  // Engineering: 4 × 4 = 16
  "Software Engineer, Fleet Systems",
  "Data Engineer",
  "Cloud Platform Engineer",
  "Application Security Engineer",
  // Not: 7 × 4 = 28
  "Chartering Manager",
  "Vessel Operator",
  "Crewing Officer",
  "Marine Superintendent",
  "Claims Handler",
  "Freight Accountant",
  "Bunker Trader",
];

const jobs: SampleJob[] = [
  // Engineering: 1 of the 3. The newest of all.
  { title: "Head of Software Development", department: null, locations: OFFICES, daysAgo: 1 },
  { title: "Chief of Staff", department: null, locations: OFFICES, daysAgo: 12 },
  { title: "Sustainability Lead", department: null, locations: OFFICES, daysAgo: 64 },
  ...TITLES.flatMap((title) =>
    OFFICES.map((office): SampleJob => {
      return { title, department: null, locations: [office], daysAgo: 2 + (hash(`${title}/${office}`) % 50) };
    }),
  ),
];

export const halvorsen: SampleCompany = {
  name: "Halvorsen Shipping",
  domain: "halvorsen.example",
  why: "Roles on Workday: three pages of them, dated in words",
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Halvorsen Shipping: dry bulk, wet coats",
        description: "Forty-one ships, mostly grain, always on the way.",
        head: jsonLd({
          "@type": "Organization",
          name: "Halvorsen Shipping",
          foundingDate: "1887",
          industry: "Shipping",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 2300 },
          address: { "@type": "PostalAddress", addressLocality: "Bergen", addressCountry: "NO" },
        }),
        body: "<h1>Dry bulk, wet coats</h1><p>Forty-one ships between Santos and Stavanger, and a window for each in Bergen.</p>",
      }),
      "/fleet": page({ title: "Fleet", body: "<h1>Fleet</h1><p>Forty-one ships, none of them small.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>The first Halvorsen sailed in 1887. Today we are 2,300 people ashore and afloat.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://halvorsen.wd3.myworkdayjobs.example/en-US/Careers">Search all vacancies</a></p>`,
      }),
    },
  },
  boards: [{ ats: "workday", slug: "halvorsen.wd3/Careers", name: "Halvorsen Shipping", jobs }],
};
