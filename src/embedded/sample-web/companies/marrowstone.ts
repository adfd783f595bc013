/** Roles on Rippling, which lists each once for every place it may be done at. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Marrowstone Robotics",
  nav: { Robots: "/robots", About: "/about", Careers: "/careers" },
  footer: "Marrowstone Robotics · 77 Dock Street, Port Townsend, Washington",
});

export const marrowstone: SampleCompany = {
  name: "Marrowstone Robotics",
  domain: "marrowstone.example",
  why: "Roles on Rippling, each listed once for every place: counted once",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Marrowstone Robotics: hulls, cleaned while you sail",
        description: "Robots that scrub ships below the waterline, under way.",
        head: jsonLd({
          "@type": "Organization",
          name: "Marrowstone Robotics",
          foundingDate: "2019",
          industry: "Robotics",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 150 },
          address: {
            "@type": "PostalAddress",
            addressLocality: "Port Townsend",
            addressRegion: "WA",
            addressCountry: "US",
          },
        }),
        body: "<h1>Hulls, cleaned while you sail</h1><p>No dry dock, no divers, no barnacles. Eleven knots faster to harbour.</p>",
      }),
      "/robots": page({ title: "Robots", body: "<h1>Robots</h1><p>M1 holds on. M2 holds on and scrubs.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Started in 2019 in a boat shed. We are 150 people on two coasts.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://ats.rippling.example/en-US/marrowstone/jobs">Open roles</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "rippling",
      slug: "marrowstone",
      name: "Marrowstone Robotics, Inc.",
      jobs: jobs([
        ["Robotics Software Engineer", "Engineering", ["Port Townsend, WA", "Boston, MA"], 9],
        ["Perception Engineer", "Engineering", ["Port Townsend, WA", "Boston, MA", "Remote (United States)"], 23],
        ["Site Reliability Engineer", "Engineering", "Remote (United States)", 2],
        ["Machine Learning Engineer, Sonar", "Engineering", "Boston, MA", 31],
        ["Field Operations Lead", "Operations", ["Port Townsend, WA", "Rotterdam, Netherlands"], 14],
        ["Naval Architect", "Hardware", "Port Townsend, WA", 40],
        ["People Partner", "People", "Remote (United States)", 26],
      ]),
    },
  ],
};
