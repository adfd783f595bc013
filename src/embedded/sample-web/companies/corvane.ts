/** A large one: 392 postings on one Greenhouse board, made from titles and cities. */
import { hash, type SampleCompany, type SampleJob } from "../company";
import { alternates, createLayout, jsonLd, linkList, logos, robots } from "../pages";
import { loader, script } from "../snippets";

const page = createLayout({
  siteName: "Corvane",
  nav: { Solutions: "/solutions", Newsroom: "/newsroom", "About Corvane": "/about", Careers: "/careers" },
  head: [
    script("https://assets.corvane.example/etc.clientlibs/corvane/base.lc-4d1f.min.js"),
    script("https://assets.adobedtm.com/4d1f6a0c/2be84c5f/launch-9a512f6d.min.js"),
    script("https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"),
    loader("https://tag.demandbase.com/4d1f6a0c.min.js"),
  ].join("\n"),
  footer: `${linkList({
    "Developer docs": "https://developers.corvane.example/",
    "System status": "https://corvane.statuspage.example/",
    Facebook: "https://www.facebook.example/corvane",
    LinkedIn: "https://www.linkedin.example/company/corvane-systems",
  })}
<p>© Corvane Systems Pte. Ltd. · 8 Marina View, Singapore 018960</p>`,
});

/** Twelve offices; smaller teams sit in the first four or six. */
const OFFICES = [
  "Singapore",
  "Bengaluru, India",
  "Sydney, Australia",
  "London, United Kingdom",
  "Dublin, Ireland",
  "Austin, Texas",
  "Tokyo, Japan",
  "Jakarta, Indonesia",
  "Manila, Philippines",
  "Dubai, United Arab Emirates",
  "Frankfurt, Germany",
  "São Paulo, Brazil",
];

/** Department, number of offices, titles. */
const TEAMS: readonly [department: string, offices: number, titles: readonly string[]][] = [
  [
    "Engineering", // 12 × 10 = 120, engineering
    12,
    [
      "Software Engineer",
      "Senior Software Engineer",
      "Staff Software Engineer",
      "Backend Engineer, Payments",
      "Frontend Engineer",
      "Android Engineer",
      "iOS Engineer",
      "Site Reliability Engineer",
      "QA Engineer",
      "Engineering Manager",
    ],
  ],
  // 6 × 4 = 24, engineering
  ["Data", 6, ["Data Engineer", "Data Scientist", "Machine Learning Engineer", "Analytics Engineer"]],
  // 4 × 3 = 12, engineering
  ["Security", 4, ["Application Security Engineer", "Cloud Security Engineer", "Security Operations Engineer"]],
  // The rest are not: 12 + 12 + 72 + 48 + 20 + 24 + 24 + 24 = 236
  ["Product", 6, ["Product Manager", "Senior Product Manager"]],
  ["Design", 6, ["Product Designer", "UX Researcher"]],
  [
    "Sales",
    12,
    [
      "Account Executive, Enterprise",
      "Account Executive, Mid-Market",
      "Sales Development Representative",
      "Solutions Consultant",
      "Sales Operations Analyst",
      "Regional Sales Director",
    ],
  ],
  [
    "Customer Support",
    12,
    ["Support Specialist", "Senior Support Specialist", "Support Team Lead", "Customer Success Manager"],
  ],
  [
    "Finance and Legal",
    4,
    ["Financial Analyst", "Tax Manager", "Legal Counsel", "Treasury Analyst", "Internal Auditor"],
  ],
  ["People", 6, ["Recruiter", "HR Business Partner", "Compensation Analyst", "Learning Partner"]],
  ["Marketing", 6, ["Field Marketing Manager", "Content Writer", "Brand Manager", "Marketing Analyst"]],
  ["Workplace", 12, ["Receptionist", "Facilities Coordinator"]],
];

/** Posted between 2 and 91 days ago; the first of all exactly 2. */
const jobs: SampleJob[] = TEAMS.flatMap(([department, offices, titles]) =>
  titles.flatMap((title) => OFFICES.slice(0, offices).map((office) => ({ title, department, office }))),
).map(({ title, department, office }, i) => ({
  title,
  department,
  locations: [office],
  daysAgo: 2 + (i === 0 ? 0 : hash(`${title}/${office}`) % 90),
}));

export const corvane: SampleCompany = {
  name: "Corvane",
  domain: "corvane.example",
  why: "A large one: some four hundred open roles on one board",
  dns: {
    MX: ["mx0a-00c0rv01.pphosted.com", "mx0b-00c0rv01.pphosted.com"],
    TXT: [
      "v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com include:_spf.salesforce.com -all",
      "MS=ms11840293",
      "atlassian-domain-verification=corvane4dM1xWq7R",
      "ZOOM_verify_c0rVan3Sing4p0re",
      "docusign=5d2f7a10-4be6-4c19",
      "adobe-idp-site-verification=c0a1b2e4d6f80917",
      "onetrust-domain-verification=5e0d4c1b2a39",
    ],
  },
  site: {
    headers: {
      "server-timing": 'dtSInfo;desc="0", dtRpid;desc="-1302117391"',
      "x-akamai-transformed": "9 10324 0 pmb=mRUM,2",
      "set-cookie":
        "ak_bmsc=4d1f6a0c; Domain=.corvane.example; Path=/; Expires=Wed, 21 Oct 2037 07:28:00 GMT; HttpOnly\nbm_sz=2be84c5f; Path=/",
    },
    encoding: "gzip",
    routes: {
      "/robots.txt": robots("User-agent: *", "Disallow: /search", "Disallow: /*?print="),
      "/": page({
        title: "Corvane: the operating system of commerce",
        description: "Corvane runs checkout, stock and delivery for the largest retailers of Asia and the Pacific.",
        head: `${alternates({ en: "/", "zh-Hans": "/zh/", ja: "/ja/", id: "/id/", "en-AU": "/au/" })}
${jsonLd({
  "@type": "Corporation",
  name: "Corvane",
  legalName: "Corvane Systems Pte. Ltd.",
  foundingDate: "1998-11-02",
  industry: "Enterprise software",
  numberOfEmployees: { "@type": "QuantitativeValue", value: 5200 },
  address: { "@type": "PostalAddress", addressLocality: "Singapore", addressCountry: "SG" },
})}`,
        body: `
<h1>The operating system of commerce</h1>
<p>One in nine baskets between Perth and Sapporo passes through Corvane.</p>
<p>Trusted by retailers across Asia and the Pacific</p>
${logos(["Juniper Mart", "Kookaburra Foods", "Hoshizora Department Stores", "Juniper Mart"])}
<h2>What our customers say</h2>
${logos(["Portrait of Amara Lim", "Portrait of Kenji Watanabe"])}`,
      }),
      "/zh": page({ title: "Corvane", body: "<h1>商业的操作系统</h1>" }),
      "/ja": page({ title: "Corvane", body: "<h1>商取引のオペレーティングシステム</h1>" }),
      "/id": page({ title: "Corvane", body: "<h1>Sistem operasi perdagangan</h1>" }),
      "/au": page({ title: "Corvane Australia", body: "<h1>The operating system of commerce</h1>" }),
      "/solutions": page({ title: "Solutions", body: "<h1>Solutions</h1><p>Checkout. Stock. Delivery. Loyalty.</p>" }),
      "/newsroom": page({
        title: "Newsroom",
        body: "<h1>Newsroom</h1><p>For enquiries from the press, write to press@corvane.example.</p>",
      }),
      "/about": page({
        title: "About Corvane",
        body: `
<h1>About Corvane</h1>
<p>Founded in Singapore in 1998, Corvane employs 5,200 people in twelve offices.</p>`,
      }),
      "/careers": page({
        title: "Careers",
        body: `
<h1>Do the work of your life</h1>
<div id="job-search"></div>
<script>window.__BOARD__ = {"url":"https:\\/\\/job-boards.greenhouse.example\\/corvane","locale":"en-US"};</script>`,
      }),
    },
  },
  otherSites: {
    developers: {
      routes: {
        "/": page({ title: "Developers", body: "<h1>Build on Corvane</h1><p>Guides, sandboxes and keys.</p>" }),
      },
    },
  },
  boards: [{ ats: "greenhouse", slug: "corvane", name: "Corvane", jobs }],
};
