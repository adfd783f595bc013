/** The home page works and every other page is broken: a failure is not a "no". */
import type { SampleCompany } from "../company";
import { createLayout, jsonLd, robots, serverError } from "../pages";

const page = createLayout({
  siteName: "Copperline",
  nav: { "Engineering blog": "/blog", Pricing: "/pricing", About: "/about", Careers: "/careers" },
  footer: "Copperline Utilities Software, Santiago",
});

export const copperline: SampleCompany = {
  name: "Copperline",
  domain: "copperline.example",
  why: "Half its pages are broken: what failed is unknown, and nothing is made up",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Copperline: software for the grid",
        description: "Outage maps and crew planning for electricity companies.",
        head: jsonLd({
          "@type": "Organization",
          name: "Copperline",
          foundingDate: "2011",
          industry: "Utility software",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 130 },
          address: { "@type": "PostalAddress", addressLocality: "Santiago", addressCountry: "CL" },
        }),
        body: "<h1>Software for the grid</h1><p>When the lights go out, forty utilities open Copperline.</p>",
      }),
    },
    otherwise: serverError(500, "Internal Server Error"),
  },
};
