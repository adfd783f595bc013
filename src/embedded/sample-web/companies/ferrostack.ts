/** A strong fit whose site lives at `www.`: the bare domain redirects there. Ashby, with one posting that is not listed. */
import { jobs, type SampleCompany } from "../company";
import { createLayout, feedLink, jsonLd, linkList, postList, posts, redirect, redirectToHost, rss } from "../pages";
import { generator, loader } from "../snippets";

const page = createLayout({
  siteName: "Ferrostack",
  nav: {
    Platform: "/platform",
    Customers: "/customers",
    Blog: "/blog",
    Company: "/company/about",
    Careers: "/company/careers",
  },
  head: [generator("Astro v5.2.1"), loader("https://us-assets.i.posthog.com/static/array.js")].join("\n"),
  footer: `${linkList({
    Docs: "https://docs.ferrostack.example/",
    Status: "https://ferrostack.statuspage.example/",
    Plans: "/plans",
    "Trust center": "/trust",
    // Whose code it is built on, whose it is, and where somebody signs in with it.
    Kubernetes: "https://github.example/kubernetes/kubernetes",
    "The Ferrostack agent": "https://github.example/ferrostack/agent",
    "Sign in with GitHub": "https://github.example/login/oauth/authorize?client_id=ferrostack",
    "Share on X": "https://x.example/intent/post?text=Ferrostack",
  })}
<p>© Ferrostack, Inc. · 1801 Blake Street, Denver, Colorado · <a href="/company/careers">Careers</a></p>`,
});

/** One blog for everyone; the posts about engineering carry that category. */
const blog = {
  url: "https://www.ferrostack.example/blog",
  title: "The Ferrostack Blog",
  description: "Engineering and product news from Ferrostack.",
  posts: posts([
    [
      "Booting 3,000 machines in four minutes",
      "Rafael Iturbe",
      6,
      "PXE over HTTP, an image that is mostly zeroes, and a switch that lied about its buffers.",
      "Engineering",
    ],
    [
      "Why our agent is a single static binary in Rust",
      "Priya Raman",
      27,
      "Memory, start-up time, and the day glibc was upgraded underneath us.",
      "Engineering",
    ],
    [
      "Debugging a kernel panic that needs a full moon",
      "Rafael Iturbe",
      45,
      "It came every 29 days. It was a certificate.",
      "Engineering",
    ],
    [
      "Our API now speaks OpenTelemetry",
      "Priya Raman",
      83,
      "Traces from the request to the firmware, and how we keep the cardinality down.",
      "Engineering",
    ],
  ]),
};

export const ferrostack: SampleCompany = {
  name: "Ferrostack",
  domain: "ferrostack.example",
  why: "A strong fit: most roles are engineering, on Ashby; its site lives at www",
  dns: {
    MX: ["aspmx.l.google.com", "alt1.aspmx.l.google.com", "alt2.aspmx.l.google.com"],
    TXT: [
      "v=spf1 include:_spf.google.com ~all",
      "openai-domain-verification=dv-4kQx8LmZr2",
      "cursor-domain-verification-f3rr0s=xW2mQ8dT5kLp",
      "docker-verification=4be6c190-5d2f-4a10",
      "atlassian-domain-verification=f3rr0St4ckD3nv",
    ],
  },
  // What answers here is not what answers there.
  site: { headers: { server: "cloudflare" }, routes: {}, otherwise: redirectToHost("www.ferrostack.example") },
  otherSites: {
    www: {
      headers: { server: "Vercel", "x-vercel-id": "iad1::iad1::9xk2l-1716470000000-4d1f" },
      encoding: "gzip",
      routes: {
        "/robots.txt": redirect("https://www.ferrostack.example/static/robots.txt"),
        "/static/robots.txt": {
          status: 200,
          headers: { "content-type": "text/plain" },
          body: "User-agent: *\nAllow: /\n",
        },
        "/": page({
          title: "Ferrostack: bare metal with an API",
          description: "Provision, patch and observe your own servers as easily as rented ones.",
          head: jsonLd({
            "@type": "Organization",
            name: "Ferrostack",
            foundingDate: "2020-09",
            industry: "Infrastructure software",
            numberOfEmployees: 85,
            location: {
              "@type": "Place",
              address: {
                "@type": "PostalAddress",
                addressLocality: "Denver",
                addressRegion: "CO",
                addressCountry: "US",
              },
            },
            address: { "@type": "PostalAddress", addressLocality: "Denver", addressRegion: "CO", addressCountry: "US" },
          }),
          body: `
<h1>Bare metal with an API</h1>
<p>Your racks, your rules, and the ergonomics of a cloud. Ferrostack provisions, patches and observes servers you own.</p>
<ul><li>From power-on to workload in four minutes</li><li>Firmware kept current, with a way back</li><li>Terraform, Kubernetes and plain SSH</li></ul>`,
        }),
        "/platform": page({
          title: "Platform",
          body: "<h1>The platform</h1><p>Agent, image service and control plane.</p>",
        }),
        "/plans": page({
          title: "Plans",
          body: "<h1>Plans</h1><p>Racks differ, and so do quotes.</p><p>Custom pricing</p><p>A free demo on your own hardware</p>",
        }),
        // Nothing here is met yet, or not by Ferrostack.
        "/trust": page({
          title: "Trust center",
          body: `
<h1>Trust center</h1>
<p>We are working towards SOC 2 Type II.</p>
<p>Our image service is hosted in data centers that are ISO 27001 certified.</p>
<p>Our FedRAMP authorization is planned for next year.</p>`,
        }),
        // In running text only: nobody is named.
        "/customers": page({
          title: "Customers",
          body: "<h1>Customers</h1><p>Game studios, genome centres and one very large bakery.</p>",
        }),
        "/company/about": page({
          title: "About Ferrostack",
          description: "85 people who like servers.",
          body: `
<h1>About Ferrostack</h1>
<p>Founded in 2020 by three people who had looked after 60,000 servers for somebody else. We are 85 now, in Denver and in nine time zones.</p>`,
        }),
        "/company/careers": page({
          title: "Careers",
          body: `
<h1>Careers at Ferrostack</h1>
<p>We write things down, we work in the open, and on call is paid.</p>
<iframe title="Open roles" src="https://jobs.ashbyhq.example/ferrostack?embed=js"></iframe>`,
        }),
        "/blog": (clock) =>
          page({
            title: blog.title,
            description: blog.description,
            head: feedLink("rss", "https://www.ferrostack.example/blog/rss.xml", blog.title),
            body: `<h1>${blog.title}</h1>\n<p>Engineering notes and product news.</p>\n${postList(blog, clock)}`,
          }),
        "/blog/rss.xml": rss(blog),
      },
    },
  },
  boards: [
    {
      ats: "ashby",
      slug: "ferrostack",
      name: "Ferrostack",
      jobs: [
        ...jobs([
          ["Senior Systems Engineer, Rust", "Engineering", "Remote, United States", 1],
          ["Firmware Engineer", "Engineering", "Denver, Colorado", 18],
          ["Linux Kernel Engineer", "Engineering", ["Denver, Colorado", "Remote, United States"], 9],
          ["Network Automation Engineer", "Engineering", "Remote, United States", 23],
          ["Kubernetes Platform Engineer", "Engineering", "Remote, Canada", 5],
          ["Software Engineer, Control Plane", "Engineering", "Denver, Colorado", 14],
          ["Security Engineer", "Engineering", "Remote, United States", 30],
          ["Engineering Manager, Provisioning", "Engineering", "Denver, Colorado", 39],
          ["Data Center Technician", "Operations", "Denver, Colorado", 12],
          ["Enterprise Account Executive", "Go to Market", "Remote, United States", 4],
          ["Product Marketing Manager", "Go to Market", "Denver, Colorado", 25],
        ]),
        // Reachable by link only: it must be counted nowhere.
        {
          title: "Chief Financial Officer",
          department: "Executive",
          locations: ["Denver, Colorado"],
          daysAgo: 0,
          isOpenRole: false,
        },
      ],
    },
  ],
};
