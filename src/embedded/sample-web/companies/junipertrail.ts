/** Roles on Breezy, some at several places. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { loader, script } from "../snippets";

const page = createLayout({
  siteName: "Juniper Trail",
  nav: { Trips: "/trips", About: "/about", Careers: "/careers" },
  head: [
    '<meta name="csrf-param" content="authenticity_token">',
    script("https://js.stripe.com/v3/"),
    loader("https://client.crisp.chat/l.js"),
  ].join("\n"),
  footer: "Juniper Trail · 408 Elk Avenue, Bozeman, Montana",
});

export const juniperTrail: SampleCompany = {
  name: "Juniper Trail",
  domain: "junipertrail.example",
  why: "Roles on Breezy, some at several places",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: ["v=spf1 include:_spf.google.com include:spf.mtasv.net ~all"],
  },
  site: {
    headers: { via: "2.0 heroku-router", nel: '{"report_to":"heroku-nel","max_age":3600}' },
    encoding: "br",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Juniper Trail: walks worth the blisters",
        description: "Guided walks in nine mountain ranges, and the app that gets you home.",
        head: jsonLd({
          "@type": "Organization",
          name: "Juniper Trail",
          foundingDate: "2015",
          industry: "Travel",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 88 },
          address: { "@type": "PostalAddress", addressLocality: "Bozeman", addressRegion: "MT", addressCountry: "US" },
        }),
        body: `
<h1>Walks worth the blisters</h1>
<p>Nine ranges, two hundred guides, and maps that work where telephones do not.</p>`,
      }),
      "/trips": page({
        title: "Trips",
        body: "<h1>Trips</h1><p>Four days, seven days, or until your knees object.</p>",
      }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Two rangers started Juniper Trail in 2015. We are 88 in the office and many more on the path.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a class="button" href="https://juniper-trail.breezy.example/">Open positions</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "breezy",
      slug: "juniper-trail",
      name: "Juniper Trail, LLC",
      jobs: jobs([
        ["iOS Engineer", "Product & Engineering", ["Bozeman, United States", "Remote, United States"], 16],
        ["Geospatial Data Engineer", "Product & Engineering", "Remote, United States", 5],
        ["Trip Designer", "Operations", ["Bozeman, United States", "Innsbruck, Austria"], 21],
        ["Lead Guide, Dolomites", "Guides", "Innsbruck, Austria", 33],
        ["Customer Support Specialist", "Operations", "Bozeman, United States", 11],
        ["Bookkeeper", null, "Bozeman, United States", 47],
      ]),
    },
  ],
};
