/** Roles on BambooHR, whose feed is switched off: the widget for other sites has them, as HTML. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Millrace Water",
  nav: { "What we do": "/what-we-do", About: "/about", "Join us": "/join-us" },
  footer: "Millrace Water · Weir House, Kendal",
});

export const millrace: SampleCompany = {
  name: "Millrace Water",
  domain: "millracewater.example",
  why: "Roles on BambooHR with its feed switched off: read from the widget",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Millrace Water: leaks, found",
        description: "We listen to water mains at night and say where to dig.",
        head: jsonLd({
          "@type": "Organization",
          name: "Millrace Water",
          foundingDate: "2011",
          industry: "Water utilities",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 62 },
          address: { "@type": "PostalAddress", addressLocality: "Kendal", addressCountry: "GB" },
        }),
        body: `
<h1>Leaks, found</h1>
<p>Forty thousand microphones, one quiet hour between two and three, and a map with a cross on it by breakfast.</p>`,
      }),
      "/what-we-do": page({ title: "What we do", body: "<h1>What we do</h1><p>Listen. Locate. Let you dig once.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Millrace began in 2011 with a stethoscope and is now 62 people in Kendal.</p>",
      }),
      "/join-us": page({
        title: "Join us",
        body: `
<h1>Join us</h1>
<p><a href="https://millrace.bamboohr.example/careers">See our vacancies</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "bamboohr",
      slug: "millrace",
      name: "Millrace Water",
      isFeedOff: true,
      jobs: jobs([
        ["Acoustic Data Scientist", "Data & Software", "Kendal", 8],
        ["Embedded Software Engineer", "Data & Software", "Kendal", 22],
        ["Field Technician", "Operations", "Preston", 15],
        ["Fleet Coordinator", "Operations", "Kendal", 37],
        ["Bid Writer", "Commercial", "Kendal", 60],
      ]),
    },
  ],
};
