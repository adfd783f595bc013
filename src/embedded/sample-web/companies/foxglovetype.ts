/**
 * No list of roles as data, but a page for each, with a posting as structured data: one of them escaped as HTML, one with
 * commas too many, as content management systems write them.
 */
import { jobs, type SampleCompany, type SampleJob } from "../company";
import { createLayout, escapeHtml, jobPosting, jsonLd, robots, slugify } from "../pages";

const ORIGIN = "https://foxglovetype.example";
const page = createLayout({
  siteName: "Foxglove Type",
  nav: { Typefaces: "/typefaces", About: "/about", Jobs: "/jobs" },
  footer: "Foxglove Type · Lange Nieuwstraat 44, Antwerp",
});

const openRoles = jobs([
  ["Font Engineer", "Software", "Antwerp, BE", 7],
  ["Full-Stack Developer", "Software", "Antwerp, BE", 20],
  ["Type Designer", "Design", "Antwerp, BE", 3],
  ["Licensing Manager", "Sales", "Antwerp, BE", 38],
  ["Office Coordinator", null, "Antwerp, BE", 52],
]);

const pathOf = ({ title }: SampleJob) => `/jobs/${slugify(title)}`;

/** How each page's structured data is written. */
const SLIPS: Readonly<Record<string, (script: string) => string>> = {
  "Font Engineer": (script) => script.replace(/>(\{.*\})</s, (_, json: string) => `>${escapeHtml(json)}<`),
  "Type Designer": (script) => script.replace(/\}<\/script>$/, ",\n}</script>"),
};

export const foxgloveType: SampleCompany = {
  name: "Foxglove Type",
  domain: "foxglovetype.example",
  why: "A page for each role, with structured data that is escaped or broken here and there",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Foxglove Type: letters with a backbone",
        description: "Typefaces for newspapers, banks and one railway.",
        head: jsonLd({
          "@type": "Organization",
          name: "Foxglove Type",
          foundingDate: "2010",
          industry: "Design",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 28 },
          address: { "@type": "PostalAddress", addressLocality: "Antwerp", addressCountry: "BE" },
        }),
        body: "<h1>Letters with a backbone</h1><p>Fourteen families, four hundred styles, and a very small shop.</p>",
      }),
      "/typefaces": page({ title: "Typefaces", body: "<h1>Typefaces</h1><p>Digitalis, Bell, Thimble.</p>" }),
      "/about": page({ title: "About", body: "<h1>About</h1><p>Drawing since 2010. We are 28.</p>" }),
      "/jobs": page({
        title: "Jobs",
        body: `
<h1>Jobs</h1>
<ul>
${openRoles.map((job) => `<li><a href="${pathOf(job)}">${escapeHtml(job.title)}</a></li>`).join("\n")}
</ul>`,
      }),
      ...Object.fromEntries(
        openRoles.map((job) => [
          pathOf(job),
          (clock) => {
            const script = jsonLd(jobPosting(job, ORIGIN + pathOf(job), "Foxglove Type", clock));
            return page({
              title: job.title,
              head: SLIPS[job.title]?.(script) ?? script,
              body: `<h1>${escapeHtml(job.title)}</h1><p>${job.locations[0]}</p>`,
            });
          },
        ]),
      ),
    },
  },
};
