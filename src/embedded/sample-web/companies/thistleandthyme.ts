/** A full board without one engineer: "hiring engineers" is a known no. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { generator, loader, stylesheet } from "../snippets";

const page = createLayout({
  siteName: "Thistle & Thyme",
  nav: { Hotels: "/hotels", "Our story": "/our-story", Jobs: "/jobs" },
  head: [
    generator("WordPress 6.7"),
    stylesheet("/wp-content/themes/thistle/style.css"),
    loader("https://chimpstatic.com/mcjs-connected/js/users/4d1f/6a0c.js"),
    loader("https://connect.facebook.net/en_US/fbevents.js"),
  ].join("\n"),
  footer: "Thistle &amp; Thyme Hotels · Edinburgh",
});

export const thistleAndThyme: SampleCompany = {
  name: "Thistle & Thyme",
  domain: "thistleandthyme.example",
  why: "Hiring a lot, but no engineers: a known no",
  dns: { MX: ["thistleandthyme-example.mail.protection.outlook.com"] },
  site: {
    headers: { "x-powered-by": "WP Engine" },
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /booking/"),
      "/": page({
        title: "Thistle & Thyme: small hotels, long breakfasts",
        description: "Thirty-one small hotels in Scotland and the north of England.",
        head: jsonLd({
          "@type": "Hotel",
          name: "Thistle & Thyme",
          foundingDate: "1994",
          industry: "Hospitality",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 3400 },
          address: { "@type": "PostalAddress", addressLocality: "Edinburgh", addressCountry: "GB" },
        }),
        body: "<h1>Small hotels, long breakfasts</h1><p>Thirty-one houses, each with its own kitchen garden.</p>",
      }),
      "/hotels": page({ title: "Hotels", body: "<h1>Hotels</h1><p>From Kelso to Ullapool.</p>" }),
      "/our-story": page({
        title: "Our story",
        body: "<h1>Our story</h1><p>Since 1994, and 3,400 of us in the season.</p>",
      }),
      "/jobs": page({
        title: "Jobs",
        body: '<h1>Come and work with us</h1><p><a href="https://jobs.lever.example/thistleandthyme">All vacancies</a></p>',
      }),
    },
  },
  boards: [
    {
      ats: "lever",
      slug: "thistleandthyme",
      name: "Thistle & Thyme",
      jobs: jobs([
        ["Sous Chef", "Kitchen", "Kelso, United Kingdom", 3],
        ["Chef de Partie", "Kitchen", "Ullapool, United Kingdom", 8],
        ["Pastry Chef", "Kitchen", "Edinburgh, United Kingdom", 14],
        ["Kitchen Porter", "Kitchen", "Kelso, United Kingdom", 5],
        ["Breakfast Supervisor", "Front of House", "Alnwick, United Kingdom", 11],
        ["Restaurant Manager", "Front of House", "Edinburgh, United Kingdom", 26],
        ["Night Porter", "Front of House", "Ullapool, United Kingdom", 19],
        ["Receptionist", "Front of House", "Alnwick, United Kingdom", 7],
        ["Head Housekeeper", "Housekeeping", "Kelso, United Kingdom", 33],
        ["Housekeeping Assistant", "Housekeeping", "Edinburgh, United Kingdom", 4],
        ["Head Gardener", "Grounds", "Kelso, United Kingdom", 47],
        // Looks after boilers, and is no software engineer.
        ["Maintenance Engineer", "Grounds", "Edinburgh, United Kingdom", 16],
        ["Reservations Agent", "Head Office", "Edinburgh, United Kingdom", 22],
        ["Revenue Manager", "Head Office", "Edinburgh, United Kingdom", 38],
      ]),
    },
  ],
};
