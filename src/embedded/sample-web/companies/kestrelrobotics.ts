/** Roles as schema.org postings in the careers page itself, beside a script that does not parse. No blog. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, escapeHtml, jobPosting, jsonLd, robots, slugify } from "../pages";
import { generator, googleTagManager, script, stylesheet } from "../snippets";

const page = createLayout({
  siteName: "Kestrel Robotics",
  nav: { Robots: "/#robots", Pricing: "/#pricing", About: "/about", Careers: "/careers" },
  head: [
    generator("Webflow"),
    stylesheet("https://cdn.prod.website-files.com/64e1/css/kestrel.webflow.4d1f.min.css"),
    googleTagManager("GTM-K35TR3L"),
    script("https://js.hs-scripts.com/44120987.js"),
  ].join("\n"),
  footer: "Kestrel Robotics, Inc. · 4100 Butler Street, Pittsburgh, PA",
});

const openRoles = jobs([
  ["Embedded Software Engineer", "Software", "Pittsburgh, US", 5],
  ["Robotics Software Engineer, Motion Planning", "Software", "Pittsburgh, US", 19],
  ["Computer Vision Engineer", "Perception", "Pittsburgh, US", 28],
  ["Machine Learning Engineer, Grasping", "Perception", "Pittsburgh, US", 12],
  ["Software Test Engineer", "Software", "Pittsburgh, US", 33],
  // An engineer, but of metal: not one of the roles that are counted.
  ["Mechanical Engineer, Grippers", "Hardware", "Pittsburgh, US", 8],
  ["Field Service Technician", "Operations", "Columbus, US", 22],
  ["Supply Chain Analyst", "Operations", "Pittsburgh, US", 44],
]);

export const kestrelRobotics: SampleCompany = {
  name: "Kestrel Robotics",
  domain: "kestrelrobotics.example",
  why: "Roles written into the careers page itself, as structured data",
  dns: {
    MX: ["kestrelrobotics-example.mail.protection.outlook.com"],
    TXT: ["v=spf1 include:spf.protection.outlook.com include:44120987.spf04.hubspotemail.net -all", "MS=ms48201177"],
  },
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Kestrel Robotics: pick, pack, repeat",
        description: "Robot arms that learn to pick anything that fits in a shoebox.",
        head: jsonLd({
          "@type": "Organization",
          name: "Kestrel Robotics",
          foundingDate: "2017",
          industry: "Robotics",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 95 },
          address: {
            "@type": "PostalAddress",
            streetAddress: "4100 Butler Street",
            addressLocality: "Pittsburgh",
            addressRegion: "PA",
            addressCountry: { "@type": "Country", name: "United States" },
          },
        }),
        body: `
<h1>Pick, pack, repeat</h1>
<p>Kestrel arms learn a new item from three photographs and pick it 1,100 times an hour. Pharmacies, garden suppliers and a seed bank use them today.</p>
<section id="robots"><h2>K2 and K2 Mini</h2><p>Two arms, one controller, no cage.</p></section>
<section id="pricing"><h2>Pricing</h2><p>K2 Mini from $1,900 an arm and month, K2 depends on your conveyor.</p><a href="mailto:sales@kestrelrobotics.example">Talk to sales</a></section>
<h2>Ask us anything</h2><p>Talk to our sales team about a visit to the glass works, or write to whoever you like best.</p>`,
      }),
      "/about": page({
        title: "About",
        description: "Ninety-five people and forty arms in a former glass works.",
        body: `
<h1>About Kestrel</h1>
<p>Founded in 2017 out of a university lab, Kestrel Robotics is 95 people and forty robot arms in a former glass works by the river in Pittsburgh.</p>`,
      }),
      "/careers": (clock) =>
        page({
          title: "Careers",
          description: "Open roles at Kestrel Robotics.",
          head: [
            '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [,]}</script>',
            jsonLd({
              "@graph": openRoles.map((job) =>
                jobPosting(
                  job,
                  `https://kestrelrobotics.example/careers#${slugify(job.title)}`,
                  "Kestrel Robotics",
                  clock,
                ),
              ),
            }),
          ].join("\n"),
          body: `
<h1>Work on robots that ship</h1>
<p>Write to jobs@kestrelrobotics.example with whatever shows your work best.</p>
${openRoles.map(({ title, locations }) => `<h3 id="${slugify(title)}">${escapeHtml(title)}</h3><p>${locations[0]}</p>`).join("\n")}`,
        }),
    },
  },
};
