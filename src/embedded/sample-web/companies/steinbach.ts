/** In German and in windows-1252, as only a meta tag says: postings in the page itself, as an array. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, escapeHtml, inWindows1252, jobPosting, jsonLd, linkList, robots, slugify, text } from "../pages";

const page = createLayout({
  siteName: "Steinbach Fördertechnik",
  lang: "de",
  nav: { Produkte: "/produkte", "Über uns": "/ueber-uns", Karriere: "/karriere", Kontakt: "/kontakt" },
  head: '<meta name="generator" content="TYPO3 CMS">',
  footer: `${linkList({
    // A file, and the state of an order: neither is what its label says elsewhere.
    Dokumentation: "/downloads/dokumentation-rollenbahnen.pdf",
    Status: "/bestellungen/status",
    XING: "https://www.xing.example/pages/steinbachfordertechnik",
  })}
<p>Nach ISO 9001 zertifiziert</p>
<p>Steinbach Fördertechnik GmbH · Am Güterbahnhof 7 · 33602 Bielefeld · <a href="/kontakt">Impressum</a></p>`,
});

const openRoles = jobs([
  ["Softwareentwickler (m/w/d) Lagersteuerung", "Softwareentwicklung", "Bielefeld, DE", 6],
  ["Embedded-Entwickler (m/w/d)", "Softwareentwicklung", "Bielefeld, DE", 17],
  ["DevOps Engineer (m/w/d)", "Softwareentwicklung", "Bielefeld, DE", 25],
  ["Softwaretester (m/w/d)", "Softwareentwicklung", "Bielefeld, DE", 39],
  ["Konstrukteur (m/w/d) Maschinenbau", "Konstruktion", "Bielefeld, DE", 11],
  ["Vertriebsingenieur (m/w/d) Süd", "Vertrieb", "Ulm, DE", 14],
  ["Servicetechniker (m/w/d)", "Service", "Ulm, DE", 9],
  ["Industriekaufmann (m/w/d)", "Verwaltung", "Bielefeld, DE", 48],
  ["Ausbildung zum Mechatroniker (m/w/d)", "Ausbildung", "Bielefeld, DE", 70],
]);

export const steinbach: SampleCompany = {
  name: "Steinbach Fördertechnik",
  domain: "steinbach-foerdertechnik.example",
  why: "A site in German: pages, postings and an old character encoding",
  dns: { MX: ["mx00.kundenserver.de", "mx01.kundenserver.de"], TXT: ["v=spf1 include:_spf.kundenserver.de ~all"] },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /typo3/"),
      "/": inWindows1252(
        page({
          title: "Steinbach Fördertechnik: Wir bewegen Paletten",
          description: "Förderanlagen und Lagersteuerung für den Mittelstand, seit 1962 aus Bielefeld.",
          head: jsonLd({
            "@type": "Organization",
            name: "Steinbach Fördertechnik",
            legalName: "Steinbach Fördertechnik GmbH",
            foundingDate: "1962",
            industry: "Maschinenbau",
            numberOfEmployees: { "@type": "QuantitativeValue", value: 480 },
            address: {
              "@type": "PostalAddress",
              streetAddress: "Am Güterbahnhof 7",
              postalCode: "33602",
              addressLocality: "Bielefeld",
              addressCountry: "Deutschland",
            },
          }),
          body: `
<h1>Wir bewegen Paletten</h1>
<p>Vom ersten Rollenbahnmeter bis zur vollautomatischen Lagersteuerung: Steinbach plant, baut und wartet Förderanlagen für mittelständische Betriebe.</p>`,
        }),
      ),
      "/produkte": inWindows1252(
        page({ title: "Produkte", body: "<h1>Produkte</h1><p>Rollenbahnen, Vertikalförderer, Steuerungen.</p>" }),
      ),
      "/downloads/dokumentation-rollenbahnen.pdf": text("%PDF-1.7", "application/pdf"),
      "/bestellungen/status": page({ title: "Stand Ihrer Bestellung", body: "<h1>Stand Ihrer Bestellung</h1>" }),
      "/kontakt": inWindows1252(
        page({ title: "Kontakt und Impressum", body: "<h1>Kontakt</h1><p>Am Güterbahnhof 7, 33602 Bielefeld</p>" }),
      ),
      "/ueber-uns": inWindows1252(
        page({
          title: "Über uns",
          body: `
<h1>Über uns</h1>
<p>1962 baute Hermann Steinbach die erste Rollenbahn in einer Garage. Heute sind wir 480 Kolleginnen und Kollegen in Bielefeld und Ulm, in dritter Generation familiengeführt.</p>`,
        }),
      ),
      "/karriere": (clock) =>
        inWindows1252(
          page({
            title: "Karriere",
            description: "Offene Stellen bei Steinbach.",
            head: `<script type="application/ld+json">${JSON.stringify(
              openRoles.map((job) => ({
                "@context": "https://schema.org",
                ...jobPosting(
                  job,
                  `https://steinbach-foerdertechnik.example/karriere#${slugify(job.title)}`,
                  "Steinbach Fördertechnik",
                  clock,
                ),
              })),
            )}</script>`,
            body: `
<h1>Karriere bei Steinbach</h1>
<h2>Offene Stellen</h2>
<ul>
${openRoles.map(({ title }) => `<li id="${slugify(title)}">${escapeHtml(title)}</li>`).join("\n")}
</ul>`,
          }),
        ),
    },
  },
};
