/** Its home page was written long after its about page: the two state other years, other numbers and another place. */
import type { SampleCompany } from "../company";
import { createLayout, jsonLd } from "../pages";

const page = createLayout({
  siteName: "Pellbrook Looms",
  nav: { Cloth: "/cloth", "About us": "/about" },
  footer: "Pellbrook Looms Ltd · Halifax",
});

export const pellbrook: SampleCompany = {
  name: "Pellbrook Looms",
  domain: "pellbrook.example",
  why: "Its pages disagree on its size and its age: both are shown",
  site: {
    routes: {
      "/": page({
        title: "Pellbrook Looms, worsted cloth",
        description: "Worsted cloth, woven in Halifax.",
        head: jsonLd({
          "@type": "Organization",
          name: "Pellbrook Looms",
          foundingDate: "1898",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 140 },
          address: { "@type": "PostalAddress", addressLocality: "Halifax", addressCountry: "GB" },
        }),
        body: "<h1>Cloth that holds its crease</h1><p>Worsted for tailors, by the bolt and by the mile.</p>",
      }),
      "/cloth": page({ title: "Cloth", body: "<h1>Cloth</h1><p>Serge, barathea, hopsack.</p>" }),
      "/about": page({
        title: "About us",
        head: jsonLd({
          "@type": "Organization",
          name: "Pellbrook Looms",
          foundingDate: "1896",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 95 },
        }),
        body: "<h1>About us</h1><p>A mill on the Hebble since before the trams.</p>",
      }),
    },
  },
};
