/** In Dutch, with a board on Recruitee, whose dates say "UTC" where ISO 8601 has a letter. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, linkList, robots } from "../pages";
import { script } from "../snippets";

const page = createLayout({
  siteName: "Veldkamp Zaden",
  lang: "nl",
  nav: { Rassen: "/rassen", "Over ons": "/over-ons", "Werken bij": "/werken-bij" },
  head: script("https://web.cmp.usercentrics.eu/ui/loader.js"),
  footer: `${linkList({ English: "/en", Español: "/es" })}
<p>Veldkamp Zaden B.V. · Zuiderzeedijk 12 · 1601 PN Enkhuizen</p>`,
});

export const veldkamp: SampleCompany = {
  name: "Veldkamp Zaden",
  domain: "veldkampzaden.example",
  why: "A site in Dutch, with its vacancies on Recruitee",
  dns: { MX: ["veldkampzaden-example.mail.protection.outlook.com"] },
  site: {
    headers: { "x-powered-by": "ASP.NET", "x-aspnet-version": "4.0.30319" },
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Veldkamp Zaden: de tomaat van overmorgen",
        description: "Veredeling van groentezaden, sinds 1934 in Enkhuizen.",
        head: jsonLd({
          "@type": "Organization",
          name: "Veldkamp Zaden",
          foundingDate: "1934",
          industry: "Plantenveredeling",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 310 },
          address: { "@type": "PostalAddress", addressLocality: "Enkhuizen", addressCountry: "Nederland" },
        }),
        body: `
<h1>De tomaat van overmorgen</h1>
<p>Een nieuw ras kost elf jaar en een miljoen foto's van bladeren. Dat laatste doen we tegenwoordig met een robot.</p>`,
      }),
      "/en": page({ title: "Seeds", body: "<h1>Seeds for cold ground</h1>" }),
      "/es": page({ title: "Semillas", body: "<h1>Semillas para tierra fría</h1>" }),
      "/rassen": page({
        title: "Rassen",
        body: "<h1>Rassen</h1><p>Tomaat, paprika, andijvie en een eigenwijze prei.</p>",
      }),
      "/over-ons": page({
        title: "Over ons",
        body: "<h1>Over ons</h1><p>Een familiebedrijf met 310 collega's in Enkhuizen, Andijk en Almería.</p>",
      }),
      "/werken-bij": page({
        title: "Werken bij",
        body: `
<h1>Werken bij Veldkamp</h1>
<p><a href="https://veldkampzaden.recruitee.example/">Bekijk onze vacatures</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "recruitee",
      slug: "veldkampzaden",
      name: "Veldkamp Zaden",
      jobs: jobs([
        ["Data-engineer", "IT", "Enkhuizen, Netherlands", 4],
        ["Softwareontwikkelaar", "IT", "Enkhuizen, Netherlands", 18],
        ["Veredelaar tomaat", "Onderzoek", "Enkhuizen, Netherlands", 9],
        ["Laborant", "Onderzoek", ["Enkhuizen, Netherlands", "Almería, Spain"], 30],
        ["Accountmanager export", "Verkoop", "Enkhuizen, Netherlands", 22],
        ["Magazijnmedewerker", "Logistiek", "Andijk, Netherlands", 13],
      ]),
    },
  ],
};
