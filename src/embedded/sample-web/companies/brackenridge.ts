/** Roles on BambooHR, embedded by its script. The list has no dates: each opening has to be asked for its own. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, jsonLd, robots } from "../pages";

const page = createLayout({
  siteName: "Brackenridge Instruments",
  nav: { Instruments: "/instruments", About: "/about", Careers: "/careers" },
  footer: "Brackenridge Instruments · 12 Foundry Lane, Sheffield",
});

export const brackenridge: SampleCompany = {
  name: "Brackenridge Instruments",
  domain: "brackenridge.example",
  why: "Roles on BambooHR, each asked for its date",
  site: {
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Brackenridge Instruments: it is colder than you think",
        description: "Thermometers for laboratories, breweries and the North Sea.",
        head: jsonLd({
          "@type": "Organization",
          name: "Brackenridge Instruments",
          foundingDate: "1974",
          industry: "Measuring instruments",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 130 },
          address: { "@type": "PostalAddress", addressLocality: "Sheffield", addressCountry: "GB" },
        }),
        body: `
<h1>It is colder than you think</h1>
<p>Our probes have wintered on two platforms and in one freezer lorry, and agreed with each other to a hundredth.</p>`,
      }),
      "/instruments": page({ title: "Instruments", body: "<h1>Instruments</h1><p>Probes, loggers, gateways.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About</h1><p>Founded in 1974 above a chip shop in Sheffield. Today we are 130 people.</p>",
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p>Bring a jumper.</p>
<div id="BambooHR" data-domain="brackenridge.bamboohr.example" data-version="1.0.0" data-departmentId=""></div>
<script src="https://brackenridge.bamboohr.example/js/embed.js" type="text/javascript" async defer></script>`,
      }),
    },
  },
  boards: [
    {
      ats: "bamboohr",
      slug: "brackenridge",
      name: "Brackenridge Instruments",
      jobs: jobs([
        ["Firmware Engineer", "Engineering", "Sheffield, South Yorkshire", 12],
        ["Senior Backend Developer", "Engineering", "Remote, United Kingdom", 4],
        ["Test Automation Engineer", "Engineering", "Sheffield, South Yorkshire", 30],
        ["Calibration Technician", "Production", "Sheffield, South Yorkshire", 9],
        ["Production Planner", "Production", "Sheffield, South Yorkshire", 41],
        ["Sales Engineer", "Sales", "Remote, United Kingdom", 18],
        ["Accounts Assistant", "Finance", "Sheffield, South Yorkshire", 25],
        ["Receptionist", null, "Sheffield, South Yorkshire", 55],
      ]),
    },
  ],
};
