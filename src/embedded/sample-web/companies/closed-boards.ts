/** Companies whose job boards can't be had: which says nothing of whether they hire. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const hazelmerePage = createLayout({
  siteName: "Hazelmere Couriers",
  nav: { Services: "/services", About: "/about", Careers: "/careers" },
  footer: "Hazelmere Couriers · Norwich",
});

/** Breezy answers 403: it has been asked too often already. There are roles, and nobody may know. */
export const hazelmere: SampleCompany = {
  name: "Hazelmere Couriers",
  domain: "hazelmere.example",
  why: "Its board on Breezy refuses to answer: whether it hires is unknown, never no",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": hazelmerePage({
        title: "Hazelmere Couriers: across town by bicycle",
        description: "Parcels, prescriptions and the odd cake, across Norwich by bicycle.",
        head: jsonLd({
          "@type": "Organization",
          name: "Hazelmere Couriers",
          foundingDate: "2008",
          industry: "Courier services",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 41 },
          address: { "@type": "PostalAddress", addressLocality: "Norwich", addressCountry: "GB" },
        }),
        body: "<h1>Across town by bicycle</h1><p>Forty-one riders and dispatchers. No engine, no diversion, no excuse.</p>",
      }),
      "/services": hazelmerePage({
        title: "Services",
        body: "<h1>Services</h1><p>Same hour. Same day. Same smile.</p>",
      }),
      "/about": hazelmerePage({ title: "About", body: "<h1>About</h1><p>Riding since 2008. We are 41.</p>" }),
      "/careers": hazelmerePage({
        title: "Careers",
        body: '<h1>Careers</h1><p><a href="https://hazelmere.breezy.example">Ride with us</a></p>',
      }),
    },
  },
  boards: [
    {
      ats: "breezy",
      slug: "hazelmere",
      name: "Hazelmere Couriers",
      isAskedTooOften: true,
      jobs: jobs([["Bicycle Courier", "Riders", "Norwich, United Kingdom", 3]]),
    },
  ],
};

const otteryPage = createLayout({
  siteName: "Ottery & Finch",
  nav: { Books: "/books", About: "/about", Careers: "/careers" },
  footer: "Ottery &amp; Finch · Exeter",
});

/** Its careers page still names a board that was closed: Breezy sends its visitors to its own site. */
export const otteryFinch: SampleCompany = {
  name: "Ottery & Finch",
  domain: "otteryfinch.example",
  why: "Its careers page leads to a board that is gone: Breezy redirects to its own site",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": otteryPage({
        title: "Ottery & Finch: small books about big birds",
        description: "A publisher of small books about big birds.",
        head: jsonLd({
          "@type": "Organization",
          name: "Ottery & Finch",
          foundingDate: "1996",
          industry: "Publishing",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 19 },
          address: { "@type": "PostalAddress", addressLocality: "Exeter", addressCountry: "GB" },
        }),
        body: "<h1>Small books about big birds</h1><p>Thirty titles, from the bittern to the bustard.</p>",
      }),
      "/books": otteryPage({
        title: "Books",
        body: "<h1>Books</h1><p>The Bittern. The Bustard. The Heron, twice.</p>",
      }),
      "/about": otteryPage({ title: "About", body: "<h1>About</h1><p>Nineteen people in Exeter since 1996.</p>" }),
      "/careers": otteryPage({
        title: "Careers",
        body: '<h1>Careers</h1><p><a href="https://ottery-finch.breezy.example/">Vacancies</a></p>',
      }),
    },
  },
};
