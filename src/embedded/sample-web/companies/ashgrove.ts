/** The link to a board that is no more: SmartRecruiters answers 200 and nothing, as for a company that never was. */
import type { SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Ashgrove Ceramics",
  nav: { Collections: "/collections", "About us": "/about", Careers: "/careers" },
  footer: "Ashgrove Ceramics Ltd · Etruria Road, Stoke-on-Trent ST1 5NP",
});

export const ashgrove: SampleCompany = {
  name: "Ashgrove Ceramics",
  domain: "ashgroveceramics.example",
  why: "A board that answers and lists nothing, which proves nothing",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Ashgrove Ceramics",
        description: "Stoneware for hotels and restaurants, thrown in Stoke-on-Trent since 1899.",
        head: jsonLd({
          "@type": "Organization",
          name: "Ashgrove Ceramics",
          foundingDate: "1899",
          industry: "Ceramics",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 220 },
          address: { "@type": "PostalAddress", addressLocality: "Stoke-on-Trent", addressCountry: "United Kingdom" },
        }),
        body: `
<h1>Plates that outlive the restaurant</h1>
<p>Every piece is glazed by hand, fired twice and dropped once, on purpose, before we let it leave Etruria Road.</p>`,
      }),
      "/collections": page({
        title: "Collections",
        body: "<h1>Collections</h1><p>Moorland, Slipway, and Kiln No. 4.</p>",
      }),
      "/about": page({
        title: "About us",
        body: "<h1>About us</h1><p>220 potters, glazers and packers, and one very old bottle kiln.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://careers.smartrecruiters.example/AshgroveCeramics">See our vacancies</a></p>`,
      }),
    },
  },
};
