/** A page for each of sixteen roles, of which ten are read: there are at least ten. */
import { jobs, type SampleCompany, type SampleJob } from "../company";
import { createLayout, escapeHtml, jobPosting, jsonLd, robots, slugify } from "../pages";

const ORIGIN = "https://larkmoor.example";
const page = createLayout({
  siteName: "Larkmoor Bakeries",
  nav: { Bread: "/bread", About: "/about", Careers: "/careers" },
  footer: "Larkmoor Bakeries · Mill Road, Cork",
});

const openRoles = jobs([
  ["ERP Developer", "IT", "Cork, IE", 15],
  ["Shift Baker", "Bakery", "Cork, IE", 4],
  ["Night Baker", "Bakery", "Cork, IE", 6],
  ["Pastry Chef", "Bakery", "Dublin, IE", 9],
  ["Dough Technologist", "Quality", "Cork, IE", 12],
  ["Food Safety Officer", "Quality", "Cork, IE", 18],
  ["Delivery Driver, Cork", "Logistics", "Cork, IE", 5],
  ["Delivery Driver, Dublin", "Logistics", "Dublin, IE", 8],
  ["Delivery Driver, Galway", "Logistics", "Galway, IE", 11],
  ["Route Planner", "Logistics", "Cork, IE", 24],
  ["Shop Manager, Dublin", "Shops", "Dublin, IE", 16],
  ["Shop Manager, Galway", "Shops", "Galway, IE", 19],
  ["Shop Assistant, Cork", "Shops", "Cork, IE", 3],
  ["Shop Assistant, Dublin", "Shops", "Dublin, IE", 13],
  ["Payroll Specialist", "Finance", "Cork, IE", 33],
  ["Network Engineer", "IT", "Cork, IE", 2],
]);

const pathOf = ({ title }: SampleJob) => `/careers/${slugify(title)}`;

export const larkmoor: SampleCompany = {
  name: "Larkmoor Bakeries",
  domain: "larkmoor.example",
  why: "A page for each of many roles: a few are read, and the number is a lower bound",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Larkmoor Bakeries: up before the lark",
        description: "Soda bread, sliced pans and eleven sorts of scone.",
        head: jsonLd({
          "@type": "Organization",
          name: "Larkmoor Bakeries",
          foundingDate: "1958",
          industry: "Food production",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 640 },
          address: { "@type": "PostalAddress", addressLocality: "Cork", addressCountry: "IE" },
        }),
        body: "<h1>Up before the lark</h1><p>Six hundred people, four ovens, and eleven sorts of scone by six.</p>",
      }),
      "/bread": page({ title: "Bread", body: "<h1>Bread</h1><p>Soda. Batch. Sliced, if you must.</p>" }),
      "/about": page({ title: "About", body: "<h1>About</h1><p>Baking since 1958. We are 640 people.</p>" }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<ul>
${openRoles.map((job) => `<li><a href="${pathOf(job)}">${escapeHtml(job.title)}</a></li>`).join("\n")}
</ul>`,
      }),
      ...Object.fromEntries(
        openRoles.map((job) => [
          pathOf(job),
          (clock) =>
            page({
              title: job.title,
              head: jsonLd(jobPosting(job, ORIGIN + pathOf(job), "Larkmoor Bakeries", clock)),
              body: `<h1>${escapeHtml(job.title)}</h1>`,
            }),
        ]),
      ),
    },
  },
};
