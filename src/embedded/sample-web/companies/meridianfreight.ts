/** The careers page takes longer than anyone waits; everything else is quick. */
import type { SampleCompany } from "../company";
import { createLayout, feedLink, jsonLd, postList, posts, robots, rss, spreadOver } from "../pages";

const page = createLayout({
  siteName: "Meridian Freightways",
  nav: { Network: "/network", "Tech blog": "/tech", About: "/about", Careers: "/careers" },
  head: '<meta name="generator" content="Sitefinity 14.4">',
  footer: "Meridian Freightways, Memphis, Tennessee",
});

const blog = {
  url: "https://meridianfreight.example/tech",
  title: "Meridian Tech Blog",
  description: "Software for 4,000 trailers.",
  posts: posts([
    ["Guessing arrival times with gradient boosting", "Lucille Barnes", 18, "Eleven features beat two hundred."],
    ["Event sourcing a loading dock", "Hector Valdez", 64, "Every pallet has a history. Now so does its record."],
  ]),
};

export const meridianFreight: SampleCompany = {
  name: "Meridian Freightways",
  domain: "meridianfreight.example",
  why: "A careers page that never finishes: the other sources do, and the rest stays unknown",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /track/"),
      "/": page({
        title: "Meridian Freightways: less than truckload, more than on time",
        description: "Freight for the American south and midwest.",
        head: jsonLd({
          "@type": "Organization",
          name: "Meridian Freightways",
          foundingDate: "1978",
          industry: "Freight",
          numberOfEmployees: { "@type": "QuantitativeValue", value: 2600 },
          address: {
            "@type": "PostalAddress",
            addressLocality: "Memphis",
            addressRegion: "TN",
            addressCountry: "US",
          },
        }),
        body: "<h1>Less than truckload, more than on time</h1><p>Thirty-eight terminals. One number to call.</p>",
      }),
      "/network": page({ title: "Network", body: "<h1>Network</h1><p>From Amarillo to Savannah.</p>" }),
      "/about": page({
        title: "About",
        body: "<h1>About Meridian</h1><p>Hauling since 1978. 2,600 people, 4,000 trailers, one owl on every door.</p>",
      }),
      "/careers": spreadOver(
        45_000,
        page({
          title: "Careers",
          body: '<h1>Careers</h1><p><a href="https://boards.greenhouse.example/meridianfreight">Open roles</a></p>',
        }),
      ),
      "/tech": (clock) =>
        page({
          title: blog.title,
          head: feedLink("rss", "/tech/rss.xml", blog.title),
          body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}`,
        }),
      "/tech/rss.xml": rss(blog),
    },
  },
};
