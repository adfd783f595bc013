/** Tiny and no fit at all: a dental practice with two postings in the page, neither for an engineer. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, escapeHtml, jobPosting, jsonLd } from "../pages";

const page = createLayout({
  siteName: "Oak Hollow Dental",
  nav: { Services: "/services", "Meet the team": "/about", "Join our team": "/join-our-team" },
  head: '<meta name="generator" content="Wix.com Website Builder">',
  // The one is the practice's, the other was left by the template.
  footer:
    'Oak Hollow Dental · 58 Maple Street, Burlington, Vermont · Open Monday to Thursday <a href="https://www.instagram.example/oakhollow.smiles" aria-label="Instagram"></a> <a href="https://www.facebook.example/wix" aria-label="Facebook"></a>',
});

const openRoles = jobs([
  ["Dental Hygienist", null, "Burlington, US", 15],
  ["Front Desk Coordinator", null, "Burlington, US", 30],
]);

export const oakHollow: SampleCompany = {
  name: "Oak Hollow Dental",
  domain: "oakhollowdental.example",
  why: "A poor fit: fourteen people, no engineers, and a score that says so",
  site: {
    headers: { "x-wix-request-id": "1716470000.4d1f6a0c" },
    routes: {
      "/": page({
        title: "Oak Hollow Dental",
        description: "Gentle dentistry for the whole family in Burlington, Vermont.",
        head: jsonLd({
          "@type": "Dentist",
          name: "Oak Hollow Dental",
          foundingDate: "2009",
          numberOfEmployees: 14,
          address: {
            "@type": "PostalAddress",
            streetAddress: "58 Maple Street",
            addressLocality: "Burlington",
            addressRegion: "VT",
            addressCountry: "US",
          },
        }),
        body: "<h1>Gentle dentistry for the whole family</h1><p>New patients welcome. Call 802 555 0143.</p>",
      }),
      "/services": page({ title: "Services", body: "<h1>Services</h1><p>Check-ups, crowns and calm.</p>" }),
      "/about": page({
        title: "Meet the team",
        body: "<h1>Meet the team</h1><p>Dr. Hannah Ruiz opened Oak Hollow in 2009. We are fourteen now, counting the fish.</p>",
      }),
      "/join-our-team": (clock) =>
        page({
          title: "Join our team",
          head: openRoles
            .map((job) =>
              jsonLd(jobPosting(job, "https://oakhollowdental.example/join-our-team", "Oak Hollow Dental", clock)),
            )
            .join("\n"),
          body: `<h1>Join our team</h1>\n<ul>${openRoles.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join("")}</ul>`,
        }),
    },
  },
};
