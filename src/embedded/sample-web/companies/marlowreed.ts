/** No careers page anywhere. A Greenhouse board of the obvious name exists, and is somebody else's. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd } from "../pages";

const page = createLayout({
  siteName: "Marlow Reed",
  nav: { "What we do": "/what-we-do", "About us": "/about", Contact: "/contact" },
  footer: "Marlow Reed LLP · 4 Queen Square, Bath",
});

export const marlowReed: SampleCompany = {
  name: "Marlow Reed",
  domain: "marlowreed.example",
  why: "No careers page, and a namesake's job board that must not be taken for its own",
  site: {
    routes: {
      "/": page({
        title: "Marlow Reed, financial planners in Bath",
        description: "Independent financial planning for families and small firms.",
        head: jsonLd({
          "@type": "FinancialService",
          name: "Marlow Reed",
          foundingDate: "1991",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 22 },
          address: {
            "@type": "PostalAddress",
            streetAddress: "4 Queen Square",
            addressLocality: "Bath",
            addressCountry: "GB",
          },
        }),
        // Products that are linked to, spoken of, commented out or merely watched are not in use.
        body: `
<h1>Plans that outlast the weather</h1>
<p>Pensions, wills and the conversation nobody starts. Several of our clients work at <a href="https://stripe.com/">Stripe</a>
and <a href="https://www.hubspot.com/">HubSpot</a>; their share plans are in safe hands.</p>
<iframe src="https://www.youtube.com/embed/4d1f6a0c2be" title="A word on pensions"></iframe>
<!-- <script async src="https://www.googletagmanager.com/gtm.js?id=GTM-M4RL0W"></script> -->`,
      }),
      "/what-we-do": page({ title: "What we do", body: "<h1>What we do</h1><p>Plans, reviews, second opinions.</p>" }),
      "/about": page({
        title: "About us",
        body: "<h1>About us</h1><p>Twenty-two of us on Queen Square, since 1991.</p>",
      }),
      "/contact": page({ title: "Contact", body: "<h1>Contact</h1><p>hello@marlowreed.example</p>" }),
    },
  },
  boards: [
    {
      ats: "greenhouse",
      slug: "marlowreed",
      name: "Marlow Reed Staffing of Ohio",
      jobs: jobs([
        ["Forklift Operator", "Placements", "Dayton, Ohio", 2],
        ["Java Developer, Contract", "Placements", "Columbus, Ohio", 5],
        ["Dental Assistant", "Placements", "Toledo, Ohio", 9],
      ]),
    },
  ],
};
