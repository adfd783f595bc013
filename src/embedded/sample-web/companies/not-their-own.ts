/** Companies whose domain answers, and shows something other than their own words; or theirs at another domain. */
import type { SampleCompany } from "../company";
import { createLayout, html, jsonLd, redirect, redirectToHost, robots } from "../pages";

export const brasslatch: SampleCompany = {
  name: "Brasslatch",
  domain: "brasslatch.example",
  why: "A parked domain: its page offers it for sale, and says nothing of a company",
  dns: { MX: ["mail.h-email.net"] },
  site: {
    routes: { "/robots.txt": robots("User-agent: *", "Allow: /") },
    otherwise: html(`<!doctype html>
<html lang="en">
<head><title>brasslatch.example</title><script src="https://img.sedoparking.com/templates/bg/arrows.js"></script></head>
<body>
<h1>brasslatch.example is for sale</h1>
<p>The owner of this domain offers it for purchase.</p>
<ul><li><a href="/ads/door-locks">Door locks</a></li><li><a href="/ads/software-jobs">Software jobs</a></li></ul>
</body>
</html>`),
  },
};

export const velloria: SampleCompany = {
  name: "Velloria",
  domain: "velloria.example",
  why: "A check for robots answers 200 in place of every page",
  dns: { MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com"] },
  site: {
    routes: { "/robots.txt": robots("User-agent: *", "Allow: /") },
    otherwise: html(`<!doctype html>
<html lang="en">
<head><title>velloria.example</title><meta name="description" content="velloria.example"></head>
<body>
<p id="cmsg">Please enable JS and disable any ad blocker</p>
<script data-cfasync="false">var dd={"rt":"c","host":"geo.captcha-delivery.com"}</script>
<script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script>
</body>
</html>`),
  },
};

const challenge = html(
  `<!doctype html>
<html lang="en-US">
<head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head>
<body><noscript>Enable JavaScript and cookies to continue</noscript>
<script>(function(){window._cf_chl_opt={cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1';document.head.appendChild(a);}());</script>
</body>
</html>`,
  403,
);

export const gatemark: SampleCompany = {
  name: "Gatemark",
  domain: "gatemark.example",
  why: "A check for robots refuses every page with 403: an error that says so, after one request",
  site: {
    routes: { "/robots.txt": robots("User-agent: *", "Allow: /") },
    otherwise: { ...challenge, headers: { ...challenge.headers, server: "cloudflare", "cf-mitigated": "challenge" } },
  },
};

export const tidebell: SampleCompany = {
  name: "The Tidebell",
  domain: "tidebell.example",
  why: "A newspaper that shows nobody anything before a question for consent",
  site: {
    routes: { "/robots.txt": robots("User-agent: *", "Allow: /") },
    otherwise: (_, { pathname }) =>
      redirect(`https://consent.tidebell.example/?back=${encodeURIComponent(pathname)}`, 302),
  },
  otherSites: {
    consent: {
      routes: { "/robots.txt": robots("User-agent: *", "Allow: /") },
      otherwise: html(`<!doctype html>
<html lang="en">
<head><title>The Tidebell: your privacy</title></head>
<body>
<h1>Before you continue</h1>
<p>We and our 611 partners store information on your device and read it there, to measure our pages and to choose the advertisements on them.</p>
<form method="post" action="/choice"><button>Accept all</button><button>Manage options</button></form>
</body>
</html>`),
    },
  },
};

export const junipersoft: SampleCompany = {
  name: "Junipersoft",
  domain: "junipersoft.example",
  why: "Bought, and its domain now leads to the buyer's site: the buyer's roles are not its own",
  site: { routes: {}, otherwise: redirect("https://corvane.example/") },
};

const page = createLayout({
  siteName: "Fieldwright",
  nav: { Product: "/#product", About: "/about", Careers: "/careers" },
  footer: "Fieldwright B.V., Utrecht",
});

/** Where Barleycode has moved to. */
const fieldwright = {
  routes: {
    "/robots.txt": robots("User-agent: *", "Allow: /"),
    "/": page({
      title: "Fieldwright: the farm's own ledger",
      description: "Fields, harvests and deliveries in one book.",
      head: jsonLd({
        "@type": "Organization",
        name: "Fieldwright",
        url: "https://fieldwright.example",
        foundingDate: "2015",
        industry: "Agricultural software",
        numberOfEmployees: { "@type": "QuantitativeValue", value: 64 },
        address: { "@type": "PostalAddress", addressLocality: "Utrecht", addressCountry: "NL" },
      }),
      body: `
<h1>The farm's own ledger</h1>
<p>Fieldwright, formerly Barleycode, keeps the books of four thousand farms between Groningen and Ghent.</p>
<section id="product"><h2>One book</h2><p>What was sown, what was sprayed, what was sold: written once, and right for the bank, the buyer and the inspector.</p></section>`,
    }),
    "/about": page({
      title: "About us",
      body: "<h1>About us</h1><p>We began in 2015 as Barleycode, and took the name Fieldwright when barley was a tenth of it.</p>",
    }),
    "/careers": page({
      title: "Careers",
      body: '<h1>Careers</h1><p><a href="https://jobs.lever.example/fieldwright">Our open roles</a></p>',
    }),
  },
};

export const barleycode: SampleCompany = {
  name: "Fieldwright",
  domain: "barleycode.example",
  why: "A company with a new name at a new domain: both are shown, and it is read where it lives now",
  site: { routes: {}, otherwise: redirectToHost("fieldwright.example") },
  otherDomains: { "fieldwright.example": fieldwright },
  boards: [
    {
      ats: "lever",
      slug: "fieldwright",
      name: "Fieldwright",
      jobs: [
        { title: "Backend Engineer", department: "Engineering", locations: ["Utrecht"], daysAgo: 6 },
        { title: "Mobile Developer", department: "Engineering", locations: ["Utrecht"], daysAgo: 19 },
        { title: "Account Manager, Cooperatives", department: "Sales", locations: ["Ghent"], daysAgo: 30 },
      ],
    },
  ],
};

const workshop = createLayout({
  siteName: "Ostermoor",
  nav: { Kilns: "/#kilns", "About us": "/about", Jobs: "/jobs" },
  footer: "Ostermoor, part of the Corvane group",
});

export const ostermoor: SampleCompany = {
  name: "Ostermoor",
  domain: "ostermoor.example",
  why: "Its careers page leads to its parent's: four hundred roles, and none of them counted as its own",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": workshop({
        title: "Ostermoor: kilns that say what they do",
        description: "Controllers for kilns and ovens.",
        head: jsonLd({
          "@type": "Organization",
          name: "Ostermoor",
          foundingDate: "2009",
          industry: "Industrial controls",
          address: { "@type": "PostalAddress", addressLocality: "Sheffield", addressCountry: "GB" },
        }),
        body: `
<h1>Kilns that say what they do</h1>
<section id="kilns"><p>Every Ostermoor controller writes down the temperature it meant and the one it got, four times a second, for as long as the kiln stands.</p></section>`,
      }),
      "/about": workshop({
        title: "About us",
        body: "<h1>About us</h1><p>Since 2009 in Sheffield, where the furnaces are.</p>",
      }),
      "/jobs": redirect("https://corvane.example/careers", 302),
    },
  },
};
