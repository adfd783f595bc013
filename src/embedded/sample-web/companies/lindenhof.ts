/** A board on Personio: XML with CDATA, entities and numbers for letters, and names that are a paragraph's. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { script } from "../snippets";

const page = createLayout({
  siteName: "Lindenhof Robotik",
  lang: "de",
  nav: { Roboter: "/roboter", "Über uns": "/ueber-uns", Karriere: "/karriere" },
  head: script("/_nuxt/entry.4f9d2a1b.js"),
  footer: "Lindenhof Robotik GmbH &amp; Co. KG · Schwere-Reiter-Straße 35 · 80797 München",
});

export const lindenhof: SampleCompany = {
  name: "Lindenhof Robotik",
  domain: "lindenhof-robotik.example",
  why: "A board on Personio, in XML with everything XML can hold",
  dns: { MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"] },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Lindenhof Robotik: Arme, die nicht zittern",
        description: "Roboterarme für Labore, in denen ein Mikroliter viel ist.",
        head: jsonLd({
          "@type": "Organization",
          name: "Lindenhof Robotik",
          foundingDate: "2017",
          industry: "Robotik",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 95 },
          address: { "@type": "PostalAddress", addressLocality: "München", addressCountry: "DE" },
        }),
        body: `
<h1>Arme, die nicht zittern</h1>
<p>Pipettieren ist Präzisionsarbeit, achthundertmal am Tag. Unsere Arme machen sie nachts, und morgens steht alles beschriftet im Kühlschrank.</p>`,
      }),
      "/roboter": page({
        title: "Roboter",
        body: "<h1>Roboter</h1><p>Linde 3 und Linde 7, mit sechs und acht Achsen.</p>",
      }),
      "/ueber-uns": page({
        title: "Über uns",
        body: "<h1>Über uns</h1><p>2017 aus einem Lehrstuhl gegründet, heute 95 Menschen in München und Berlin.</p>",
      }),
      "/karriere": page({
        title: "Karriere",
        body: `
<h1>Karriere</h1>
<iframe src="https://lindenhof-robotik.jobs.personio.example/?language=de&amp;display=iframe" title="Offene Stellen"></iframe>`,
      }),
    },
  },
  boards: [
    {
      ats: "personio",
      slug: "lindenhof-robotik",
      name: "Lindenhof Robotik",
      jobs: jobs([
        ["Robotics Software Engineer (m/w/d)", "R&D", ["München", "Berlin"], 7],
        ["C++ Entwickler (m/w/d) – Motion & Control", "R&D", "München", 15],
        ["Embedded Software Engineer (m/w/d)", "R&D", "München", 26],
        ["QA Engineer (m/w/d)", "R&D", "Berlin", 31],
        ["Empfang & Büro (m/w/d)", "Verwaltung", "München", 3],
        ["Vertriebsmitarbeiter (m/w/d) DACH", "Vertrieb", "Berlin", 19],
        ["Controller (m/w/d)", "Finanzen", "München", 40],
      ]),
    },
  ],
};
