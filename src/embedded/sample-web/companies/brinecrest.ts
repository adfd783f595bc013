/** Two boards at a vendor that bears one request at a time, and a role that is open in two places. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";
import { script } from "../snippets";

const page = createLayout({
  siteName: "Brinecrest",
  nav: { Product: "/product", About: "/about", Careers: "/careers" },
  head: script("https://salesiq.zoho.eu/widget"),
  footer: "Brinecrest S.A. · Akti Miaouli 85 · 185 38 Piraeus",
});

export const brinecrest: SampleCompany = {
  name: "Brinecrest",
  domain: "brinecrest.example",
  why: "Two boards on Workable, which must be asked one after the other",
  dns: { MX: ["mx.zoho.eu", "mx2.zoho.eu"], TXT: ["v=spf1 include:zoho.eu ~all"] },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Brinecrest: berths without the waiting",
        description: "Brinecrest plans berths, cranes and tugs for 31 ports.",
        head: jsonLd({
          "@type": "Organization",
          name: "Brinecrest",
          foundingDate: "2015",
          industry: "Maritime software",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 140 },
          address: { "@type": "PostalAddress", addressLocality: "Piraeus", addressCountry: "Greece" },
        }),
        body: `
<h1>Berths without the waiting</h1>
<p>A ship that arrives on time and anchors for nine hours burns as much as one that was late. Brinecrest tells it when to slow down.</p>`,
      }),
      "/product": page({
        title: "Product",
        body: "<h1>One plan for the whole harbour</h1><p>Pilots, tugs, cranes and customs look at the same clock.</p>",
      }),
      "/about": page({
        title: "About",
        body: `
<h1>About Brinecrest</h1>
<p>Founded in Piraeus in 2015 by two harbour pilots and a mathematician. We are 140 people there and in Limassol.</p>`,
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p><a href="https://apply.workable.example/brinecrest/">Open positions in Piraeus</a></p>
<p><a href="https://apply.workable.example/brinecrest-labs/">Open positions at Brinecrest Labs in Limassol</a></p>`,
      }),
    },
  },
  boards: [
    {
      ats: "workable",
      slug: "brinecrest",
      name: "Brinecrest",
      jobs: jobs([
        ["Senior Backend Engineer", "Engineering", ["Piraeus, Greece", "Limassol, Cyprus"], 5],
        ["Frontend Developer", "Engineering", "Piraeus, Greece", 12],
        ["Site Reliability Engineer", "Engineering", "Remote, Greece", 20],
        ["Port Operations Consultant", "Customer", "Rotterdam, Netherlands", 9],
        ["Account Executive, Shipping Lines", "Sales", "Hamburg, Germany", 16],
        ["Accountant", "Finance", "Piraeus, Greece", 33],
      ]),
    },
    {
      ats: "workable",
      slug: "brinecrest-labs",
      name: "Brinecrest Labs",
      jobs: jobs([
        ["Machine Learning Engineer", "Research", "Limassol, Cyprus", 3],
        ["Data Scientist", "Research", "Limassol, Cyprus", 27],
        ["Office Manager", "People", "Limassol, Cyprus", 41],
      ]),
    },
  ],
};
