/** The careers page redirects to an address of the visitor's own machine, where nobody must be led. */
import type { SampleCompany } from "../company";
import { createLayout, jsonLd, redirect, robots } from "../pages";

const page = createLayout({
  siteName: "Cinder Peak",
  nav: { Stoves: "/stoves", About: "/about", Careers: "/careers" },
  footer: "Cinder Peak Stoveworks, Nelson, British Columbia",
});

export const cinderPeak: SampleCompany = {
  name: "Cinder Peak",
  domain: "cinderpeak.example",
  why: "A careers page that redirects to a private address: refused before a socket is opened",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Cinder Peak Stoveworks",
        description: "Wood stoves with a chip inside.",
        head: jsonLd({
          "@type": "Organization",
          name: "Cinder Peak",
          foundingDate: "2008",
          industry: "Manufacturing",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 52 },
          address: { "@type": "PostalAddress", addressLocality: "Nelson", addressRegion: "BC", addressCountry: "CA" },
        }),
        body: "<h1>Wood stoves with a chip inside</h1><p>They burn a third less, and text you when the kettle boils.</p>",
      }),
      "/stoves": page({ title: "Stoves", body: "<h1>Stoves</h1><p>The Lark, the Heron and the Bear.</p>" }),
      "/about": page({ title: "About", body: "<h1>About</h1><p>Fifty-two people in the Kootenays since 2008.</p>" }),
      "/careers": redirect("http://127.0.0.1:8080/careers", 302),
    },
  },
};
