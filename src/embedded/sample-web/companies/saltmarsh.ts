/**
 * No structured data, no feed, and a careers page that shows a Greenhouse board without saying which: what there is to
 * know stands in sentences and in dated pages, and the board has to be guessed and to bear the company's own name.
 */
import { jobs, type SampleCompany } from "../company";
import { createLayout, postList, posts, robots } from "../pages";

const page = createLayout({
  siteName: "Saltmarsh",
  nav: { "What we model": "/models", "Engineering blog": "/engineering-blog", About: "/about", Careers: "/careers" },
  head: '<meta name="generator" content="Eleventy v3.1.0">',
  // Somebody else's repository, and somebody else's documentation.
  footer:
    'Saltmarsh Risk Modelling Ltd. · Built on <a href="https://github.example/gdal-makers/gdal">GDAL</a>, thanks to its <a href="https://gdal-makers.readthedocs.example/">documentation</a>',
});

const blog = {
  url: "https://saltmarsh.example/engineering-blog",
  title: "Saltmarsh engineering blog",
  description: "",
  posts: posts([
    ["Tiling the coast of Canada", "Anneke Roy", 40, "243,042 kilometres, in squares of ten metres."],
    ["When a flood model meets a leap second", "Jun Takeda", 85, "Tides are periodic. Clocks, it turns out, are not."],
    ["From NetCDF to Parquet and back", "Anneke Roy", 190, "A format for people, a format for machines."],
  ]),
};

export const saltmarsh: SampleCompany = {
  name: "Saltmarsh",
  domain: "saltmarsh.example",
  why: "No structured data and no feed: facts in sentences, and a job board under a guessed name",
  dns: {
    MX: ["in1-smtp.messagingengine.com", "in2-smtp.messagingengine.com"],
    TXT: ["v=spf1 include:spf.messagingengine.com ?all"],
  },
  site: {
    headers: {
      server: "AmazonS3",
      via: "1.1 4d1f6a0c2be84c5f.cloudfront.net (CloudFront)",
      "x-amz-cf-id": "mC3bq3T3t6fPZ9zq0yQ4w==",
    },
    encoding: "br",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Saltmarsh: flood risk, street by street",
        description: "Flood models for insurers, cities and anyone with a cellar.",
        body: `
<h1>Flood risk, street by street</h1>
<p>Give us an address and a decade. We tell you how high, how often, and what a wall would change.</p>
<p>Eleven insurers price with Saltmarsh, and four cities plan with it.</p>`,
      }),
      "/models": page({ title: "What we model", body: "<h1>What we model</h1><p>Rivers, tides, drains and luck.</p>" }),
      "/about": page({
        title: "About",
        body: `
<h1>About Saltmarsh</h1>
<p>Saltmarsh was founded in 2017 by two hydrologists and a games programmer.</p>
<p>We are a team of 74 people. Saltmarsh is headquartered in Halifax, Canada.</p>`,
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Careers</h1>
<p>Come for the maps, stay for the tides.</p>
<div id="grnhse_app"></div>
<script defer src="/assets/jobs.3b1c.js"></script>`,
      }),
      "/engineering-blog": (clock) =>
        page({ title: blog.title, body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}` }),
    },
  },
  boards: [
    {
      ats: "greenhouse",
      slug: "saltmarsh",
      name: "Saltmarsh",
      jobs: jobs([
        ["Geospatial Software Engineer", "Engineering", "Halifax, Canada", 10],
        ["Backend Engineer, Model Runs", "Engineering", "Remote, Canada", 18],
        ["Data Engineer, Tides", "Engineering", "Halifax, Canada", 32],
        ["Frontend Engineer, Maps", "Engineering", "Remote, Canada", 24],
        ["Research Hydrologist", "Science", "Halifax, Canada", 29],
        ["Sales Engineer", "Sales", "Toronto, Canada", 14],
        ["Head of Insurance Sales", "Sales", "Toronto, Canada", 45],
      ]),
    },
  ],
};
