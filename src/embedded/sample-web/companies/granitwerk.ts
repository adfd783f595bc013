/** Three pages of postings at SmartRecruiters, some of them without a department. */
import { hash, type SampleCompany, type SampleJob } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { generator, script } from "../snippets";

const page = createLayout({
  siteName: "Granitwerk",
  lang: "de",
  nav: { Produkte: "/produkte", Unternehmen: "/ueber-uns", Karriere: "/karriere" },
  head: [generator("TYPO3 CMS"), script("https://app.usercentrics.eu/browser-ui/latest/loader.js")].join("\n"),
  footer: 'Granitwerk Gruppe · Wilhelmshöher Allee 270 · 34131 Kassel · <a href="/impressum">Impressum</a>',
});

const PLACES = ["Kassel", "Stuttgart", "Dresden", "Bremen", "Ulm", "Chemnitz", "Aachen", "Rostock", "Jena"];
const PLANTS = [...PLACES, "Siegen", "Passau", "Emden"];

/** Department, its places, its titles: one posting of each title at each place. */
const TEAMS: readonly (readonly [string | null, readonly string[], readonly string[]])[] = [
  [
    "Softwareentwicklung",
    PLACES,
    [
      "Softwareentwickler (m/w/d)",
      "Embedded-Entwickler (m/w/d)",
      "DevOps Engineer (m/w/d)",
      "Softwaretester (m/w/d)",
      "Data Engineer (m/w/d)",
    ],
  ],
  [
    "Konstruktion",
    PLANTS,
    [
      "Konstrukteur (m/w/d)",
      "Maschinenbauingenieur (m/w/d)",
      "Technischer Zeichner (m/w/d)",
      "Elektrokonstrukteur (m/w/d)",
      "Versuchstechniker (m/w/d)",
      "Produktmanager (m/w/d) Antriebe",
    ],
  ],
  [
    "Fertigung",
    PLANTS,
    [
      "Zerspanungsmechaniker (m/w/d)",
      "Industriemechaniker (m/w/d)",
      "Schichtleiter (m/w/d)",
      "Maschinenbediener (m/w/d)",
      "Lagerist (m/w/d)",
      "Staplerfahrer (m/w/d)",
    ],
  ],
  [
    "Vertrieb",
    PLANTS,
    ["Vertriebsingenieur (m/w/d)", "Key Account Manager (m/w/d)", "Sachbearbeiter (m/w/d) Vertrieb"],
  ],
  [null, PLANTS.slice(0, 4), ["Buchhalter (m/w/d)", "Personalreferent (m/w/d)", "Einkäufer (m/w/d)"]],
];

/** Posted between 1 and 120 days ago; the last of all exactly 1. */
const jobs: SampleJob[] = TEAMS.flatMap(([department, places, titles]) =>
  titles.flatMap((title) => places.map((place) => ({ title, department, place }))),
).map(({ title, department, place }, i, { length }) => ({
  title,
  department,
  locations: [`${place}, DE`],
  daysAgo: i === length - 1 ? 1 : 2 + (hash(`${title}/${place}`) % 119),
}));

export const granitwerk: SampleCompany = {
  name: "Granitwerk",
  domain: "granitwerk.example",
  why: "SmartRecruiters, page after page: 237 roles, of which some software",
  dns: {
    MX: ["mx01.hornetsecurity.com", "mx02.hornetsecurity.com"],
    TXT: [
      "v=spf1 include:spf.hornetsecurity.com include:spf.protection.outlook.com -all",
      "SFMC-9a512f6d8be0c173",
      "teamviewer-sso-verification=6a1c0b9d3e57",
    ],
  },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /intern/"),
      "/": page({
        title: "Granitwerk: Antriebe, die bleiben",
        description: "Antriebe und Steuerungen für Werkzeugmaschinen, seit 1921 aus Kassel.",
        head: jsonLd({
          "@type": "Organization",
          name: "Granitwerk",
          foundingDate: "1921",
          industry: "Maschinenbau",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 6400 },
          address: { "@type": "PostalAddress", addressLocality: "Kassel", addressCountry: "Deutschland" },
        }),
        body: `
<h1>Antriebe, die bleiben</h1>
<p>In jeder dritten Drehmaschine zwischen Bodensee und Ostsee sitzt ein Antrieb aus Kassel. Die Steuerung dazu schreiben wir inzwischen auch.</p>`,
      }),
      "/produkte": page({ title: "Produkte", body: "<h1>Produkte</h1><p>Spindeln, Servoantriebe, Steuerungen.</p>" }),
      "/ueber-uns": page({
        title: "Unternehmen",
        body: "<h1>Über uns</h1><p>6400 Menschen an zwölf Standorten, geführt in vierter Generation.</p>",
      }),
      // The group's own name first; the agency's must not be taken for it.
      "/impressum": page({
        title: "Impressum",
        body: `
<h1>Impressum</h1>
<p>Angaben gemäß § 5 DDG</p>
<p>Granitwerk Antriebstechnik GmbH &amp; Co. KG<br>Wilhelmshöher Allee 270<br>34131 Kassel<br>Deutschland</p>
<p>Registergericht: Amtsgericht Kassel, HRA 00000</p>
<p>Gestaltung und Umsetzung: Bildpunkt Medien GmbH, 50667 Köln</p>`,
      }),
      "/karriere": page({
        title: "Karriere",
        body: `
<h1>Karriere bei Granitwerk</h1>
<p><a href="https://careers.smartrecruiters.example/GranitwerkGruppe">Alle Stellenangebote</a></p>`,
      }),
    },
  },
  boards: [{ ats: "smartrecruiters", slug: "GranitwerkGruppe", name: "Granitwerk Gruppe", jobs }],
};
