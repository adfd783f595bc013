/** A strong fit: a Lever board, and an engineering blog on a subdomain that publishes Atom. */
import { jobs, type SampleCompany } from "../company";
import { atom, createLayout, feedLink, jsonLd, linkList, planCard, postList, posts, robots } from "../pages";
import { loader, script, segment } from "../snippets";

const layout = {
  siteName: "Quillmark",
  head: [
    script("https://cdn.quillmark.example/site.4d1f.js"),
    segment("qM4rKwR1t3K3y"),
    loader("https://widget.intercom.io/widget/qm19x0ab"),
    script("https://js.stripe.com/v3/"),
  ].join("\n"),
  footer: `${linkList({
    Documentation: "https://docs.quillmark.example/",
    "Release notes": "https://docs.quillmark.example/release-notes",
    "Quillmark lint": "https://github.example/quillmark-labs/lint",
    "Quillmark render": "https://github.example/quillmark-labs/render",
    Customers: "/customers",
  })}
<a href="https://www.youtube.example/@quillmark" aria-label="YouTube"><svg viewBox="0 0 24 24"></svg></a>
<img src="/badges/soc2.png" alt="SOC 2 Type I">
<p>© Quillmark Software Inc., 219 Dufferin Street, Toronto</p>`,
};
const page = createLayout({
  ...layout,
  nav: {
    Product: "/#product",
    Pricing: "/pricing",
    "Engineering blog": "https://engineering.quillmark.example/",
    About: "/about",
    "Join us": "/jobs",
  },
});
const blogPage = createLayout({
  ...layout,
  siteName: "Quillmark Engineering",
  nav: { Posts: "/", "Quillmark.example": "https://quillmark.example/" },
});

const blog = {
  url: "https://engineering.quillmark.example/",
  title: "Quillmark Engineering",
  description: "Notes from the people who build Quillmark.",
  posts: posts([
    [
      "A parser that recovers like a person does",
      "Saoirse Lynch",
      9,
      "Half-written OpenAPI files are the normal case in an editor. We stopped treating them as errors.",
    ],
    [
      "Our search index fits in a service worker",
      "Devon Achebe",
      38,
      "1.2 MB for 40,000 pages, and no server to call.",
    ],
    [
      "Replacing webpack, one entry point at a time",
      "Mei-Lin Zhao",
      66,
      "Eleven weeks, no freeze, builds down from nine minutes to fifty seconds.",
    ],
    ["Snapshot tests we deleted", "Saoirse Lynch", 120, "Which ones caught a bug in two years: four of 1,912."],
    [
      "Multi-region Postgres without the regret",
      "Devon Achebe",
      171,
      "One writer, many readers, and an honest page about what stale means.",
    ],
  ]),
};

export const quillmark: SampleCompany = {
  name: "Quillmark",
  domain: "quillmark.example",
  why: "A strong fit: roles on Lever, and an engineering blog on a subdomain, by Atom",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: [
      "v=spf1 include:_spf.google.com include:sendgrid.net include:mktomail.com -all",
      "stripe-verification=0a1b2c3d4e5f60718293",
      "notion-domain-verification=qU1llM4rKn0t10n2",
    ],
  },
  site: {
    headers: { server: "Netlify", "x-nf-request-id": "01HYQ4Q7Z0W3T4X5Y6" },
    encoding: "br",
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Quillmark: API documentation that keeps up with your code",
        description: "Quillmark turns your API into documentation that is tested on every commit.",
        head: jsonLd({
          "@graph": [
            { "@type": "WebSite", name: "Quillmark", url: "https://quillmark.example" },
            {
              "@type": "Corporation",
              name: "Quillmark",
              url: "https://quillmark.example",
              foundingDate: "2016",
              numberOfEmployees: { "@type": "QuantitativeValue", minValue: 101, maxValue: 250 },
              address: {
                "@type": "PostalAddress",
                streetAddress: "219 Dufferin Street",
                addressLocality: "Toronto",
                addressRegion: "ON",
                addressCountry: "Canada",
              },
            },
          ],
        }),
        body: `
<h1>Documentation that keeps up with your code</h1>
<p>Connect a repository and Quillmark writes the reference, runs every example on each commit, and tells you which page a pull request makes wrong.</p>
<section id="product">
<h2>Examples that are run, not pasted</h2>
<p>Eleven languages, your own sandbox, and a red cross before your customers see one.</p>
</section>
<p><a href="/jobs">We’re hiring engineers and writers in Toronto and remotely in Canada.</a></p>`,
      }),
      "/pricing": page({
        title: "Pricing",
        body: `
<h1>Pricing</h1>
<p>Free for open source. Teams from $18 a writer a month.</p>
${planCard("Hobby", "Free", "Get started", ["One site", "Your own domain"])}
${planCard("Team", "$18 a writer a month", "Start a 14-day trial", ["Tested examples", "Previews"])}`,
      }),
      "/customers": page({
        title: "Customers",
        body: `
<h1>Who writes with Quillmark</h1>
<p>Four hundred teams document their interfaces with us. Some of them let us say how.</p>
<a href="/customers/fjordmark">How Fjordmark documents eleven payment providers</a>
<a href="/customers/ljungdahl-berg">Ljungdahl &amp; Berg: one reference, three languages</a>
<a href="/customers/public-sector">Public sector</a>
<a href="/customers/all">Read more stories</a>`,
      }),
      "/about": page({
        title: "About",
        description: "The company behind Quillmark.",
        body: `
<h1>Written by people who read the manual</h1>
<p>Saoirse Lynch and Devon Achebe met maintaining a documentation generator in their evenings. In 2016 they made it a company.
Quillmark is independent and profitable, and most of us are in Toronto.</p>`,
      }),
      "/jobs": page({
        title: "Join us",
        description: "Work at Quillmark.",
        body: `
<h1>Join Quillmark</h1>
<p>Salaries are on every posting and the same for everyone on a level.</p>
<p><a class="button" href="https://jobs.lever.example/quillmark">See open positions</a></p>`,
      }),
    },
  },
  otherSites: {
    engineering: {
      routes: {
        "/": (clock) =>
          blogPage({
            title: blog.title,
            description: blog.description,
            head: feedLink("atom", "/atom.xml", blog.title),
            body: `<h1>${blog.title}</h1>\n${postList(blog, clock)}`,
          }),
        "/atom.xml": atom(blog),
      },
    },
  },
  boards: [
    {
      ats: "lever",
      slug: "quillmark",
      name: "Quillmark",
      jobs: jobs([
        ["Senior Compiler Engineer", "Engineering", "Toronto, ON", 11],
        ["Backend Developer (Go)", "Engineering", ["Toronto, ON", "Remote, Canada"], 2],
        ["Full-Stack Developer", "Engineering", "Remote, Canada", 15],
        ["Frontend Developer, Editor", "Engineering", "Toronto, ON", 20],
        ["QA Automation Engineer", "Engineering", "Remote, Canada", 34],
        ["Platform Engineer", "Engineering", "Toronto, ON", 27],
        ["Director of Engineering", "Engineering", "Toronto, ON", 48],
        ["Technical Writer", "Documentation", "Remote, Canada", 13],
        ["Developer Advocate", "Marketing", "Remote, Canada", 22],
        ["Account Executive, Mid-Market", "Sales", "Toronto, ON", 7],
        ["Finance Manager", "Operations", "Toronto, ON", 40],
      ]),
    },
  ],
};
