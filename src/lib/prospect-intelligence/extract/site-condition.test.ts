import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { conditionOf } from "./site-condition";

const AT = "2026-11-20T12:00:00.000Z";

interface Asked {
  /** Where the page was found. */
  url?: string;
  requestedUrl?: string;
  headers?: Record<string, string>;
}

function judge(html: string, { url = "https://acme.com/", requestedUrl = url, headers = {} }: Asked = {}) {
  return conditionOf(parseHtml(html, { url, fetchedAt: AT }), { requestedUrl, headers });
}

const head = (title: string, more = "") => `<!doctype html><html><head><title>${title}</title>${more}</head>`;
/** Real words, as a site has them. */
const WORDS = "<p>We build pumps for breweries, and have done so in this town for thirty-one years.</p>".repeat(30);
const NAV = ["Products", "Prices", "About", "Careers", "Contact", "Blog", "Press", "Help", "Login", "Legal"]
  .map((text) => `<a href="/${text.toLowerCase()}">${text}</a>`)
  .join(" ");

describe("a check for robots", () => {
  test.each<[string, string, Asked?]>([
    [
      "Cloudflare",
      `${head("Just a moment...")}<body><noscript>Enable JavaScript and cookies to continue</noscript>
       <script>a.src = '/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8';</script></body>`,
    ],
    ["Cloudflare", `${head("Nur einen Moment…")}<body></body>`],
    [
      "Cloudflare",
      `${head("Attention Required! | Cloudflare")}<body><h1>Sorry, you have been blocked</h1>
       <h2>You are unable to access acme.com</h2><p>This website is using a security service to protect itself.</p>`,
    ],
    ["Cloudflare", `${head("acme.com")}<body><p>acme.com</p></body>`, { headers: { "cf-mitigated": "challenge" } }],
    [
      "Akamai",
      `${head("Challenge Validation")}<body><div id="sec-if-cpt-container"></div>
       <script src="/_sec/cp_challenge/sec-cpt-4-4.js"></script></body>`,
    ],
    [
      "Imperva",
      `<html><head><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head>
       <body><iframe src="/_Incapsula_Resource?CWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body>`,
    ],
    [
      "DataDome",
      `${head("acme.com")}<body><p id="cmsg">Please enable JS and disable any ad blocker</p>
       <script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body>`,
    ],
    [
      "HUMAN",
      `${head("Access to this page has been denied")}<body><div id="px-captcha"></div><p>Press &amp; Hold</p></body>`,
    ],
    ["AWS WAF", "<html><body></body></html>", { headers: { "x-amzn-waf-action": "challenge" } }],
    ["Vercel", `${head("Vercel Security Checkpoint")}<body><p>We're verifying your browser</p></body>`],
    [
      "SiteGround",
      `${head("Robot Challenge Screen")}<body><script src="/.well-known/sgcaptcha/x.js"></script></body>`,
      { headers: { "sg-captcha": "challenge" } },
    ],
    ["Anubis", `${head("Making sure you&#39;re not a bot!")}<body><h1>Making sure you're not a bot!</h1></body>`],
    [
      "",
      `${head("Security check")}<body><h1>Please verify you are human</h1>
       <script src="https://www.google.com/recaptcha/api.js"></script></body>`,
    ],
    ["", `${head("acme.com")}<body><script src="https://js.hcaptcha.com/1/api.js"></script></body>`],
  ])("of %s is recognised", (by, html, asked) => {
    expect(judge(html, asked)).toMatchObject({ kind: "bot_wall", by: by || null });
  });

  test("is told by words of the page, for evidence", () => {
    expect(judge(`${head("Just a moment...")}<body></body>`)?.quote).toBe("Just a moment...");
    expect(judge("<body></body>", { headers: { "cf-mitigated": "challenge" } })?.quote).toBe("cf-mitigated: challenge");
  });
});

describe("a parked domain", () => {
  test.each<[string, string, Asked?]>([
    ["by what it loads", `${head("acme.com")}<body><script src="https://img.sedoparking.com/js/1.js"></script></body>`],
    ["by its frame", `${head("acme.com")}<body><iframe src="https://www.parkingcrew.net/x"></iframe></body>`],
    [
      "at a registrar's",
      `${head("acme.com")}<body><div id="root"></div><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script></body>`,
    ],
    ["by its heading", `${head("acme.com")}<body><h1>This domain is for sale!</h1><p>Get it while you can.</p></body>`],
    ["in German", `${head("acme.com")}<body><h1>Diese Domain steht zum Verkauf</h1></body>`],
    ["in French", `${head("Ce domaine est à vendre")}<body><p>Contactez-nous</p></body>`],
    [
      "by its own name",
      `${head("acme.com")}<body><p>acme.com is for sale</p><a href="/offer">Make an offer</a></body>`,
    ],
    [
      "by a link to where it is sold",
      `${head("acme.com")}<body><p>Interested?</p><a href="https://www.afternic.com/forsale/acme.com?utm=1">Get it</a></body>`,
    ],
    [
      "where it leads to",
      `${head("acme.com | HugeDomains")}<body><h1>acme.com</h1></body>`,
      { url: "https://www.hugedomains.com/domain_profile.cfm?d=acme.com", requestedUrl: "https://acme.com/" },
    ],
    ["with its server's own page", `${head("Welcome to nginx!")}<body><h1>Welcome to nginx!</h1></body>`],
    ["with its host's own page", `${head("Account Suspended")}<body><h1>Account Suspended</h1></body>`],
  ])("is recognised %s", (_, html, asked) => {
    expect(judge(html, asked)).toMatchObject({ kind: "parked", quote: expect.stringMatching(/./) });
  });
});

describe("a question for consent", () => {
  test.each<[string, string, Asked?]>([
    [
      "where it stands alone",
      `${head("Acme News")}<body><h1>We value your privacy</h1><p>We and our 812 partners store information on your device.</p>
       <button>Accept all</button><button>Reject all</button><a href="/privacy">Privacy</a></body>`,
    ],
    [
      "at a host for it",
      `${head("Acme")}<body><h1>Acme</h1><button>OK</button></body>`,
      { url: "https://consent.acme.com/collect?session=1", requestedUrl: "https://acme.com/" },
    ],
    [
      "at a path for it",
      `${head("Acme")}<body><h1>Weiterlesen</h1></body>`,
      { url: "https://acme.com/zustimmung?url=%2F", requestedUrl: "https://acme.com/" },
    ],
    [
      "in German",
      `${head("Bevor Sie fortfahren")}<body><h1>Bevor Sie fortfahren</h1><button>Alle akzeptieren</button></body>`,
    ],
    ["in French", `${head("Acme")}<body><h2>Votre vie privée compte</h2><button>Tout accepter</button></body>`],
  ])("is recognised %s", (_, html, asked) => {
    expect(judge(html, asked)).toMatchObject({ kind: "consent_page", by: null });
  });
});

describe("an app that shows nothing until its scripts run", () => {
  test.each([
    [
      "by its root",
      `${head("Acme")}<body><div id="root"></div><script src="https://cdn.acme-assets.net/main.js"></script>`,
    ],
    ["by what it says", `${head("Acme")}<body><div>You need to enable JavaScript to run this app.</div>`],
    [
      "by a bundle and nothing else",
      `${head("Acme")}<body><app-root>Loading…</app-root><script src="main.js"></script>`,
    ],
  ])("is recognised %s", (_, html) => {
    expect(judge(html)).toMatchObject({ kind: "needs_browser" });
  });
});

describe("nothing is said of", () => {
  test.each<[string, string, Asked?]>([
    ["a site with words of its own", `${head("Acme")}<body>${NAV}<h1>Pumps</h1>${WORDS}</body>`],
    [
      "an article about checks for robots",
      `${head("Just a moment...")}<body>${NAV}<h1>Verify you are human: how Cloudflare’s challenge works</h1>
       <p>“Checking your browser. Are you a robot?” asks /cdn-cgi/challenge-platform/.</p>${WORDS}
       <script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script></body>`,
    ],
    [
      "a small page that Cloudflare adds its script to",
      `${head("Acme")}<body><h1>Acme</h1><p>Pumps for breweries. Write to hello@acme.com.</p>
       <script>a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'</script></body>`,
      { headers: { server: "cloudflare", "cf-ray": "8" } },
    ],
    [
      "a shop with a captcha on its form",
      `${head("Acme Shop")}<body>${NAV}<h1>Write to us</h1>${WORDS}<form action="/send"><input></form>
       <script src="https://www.google.com/recaptcha/api.js"></script></body>`,
    ],
    [
      "a small page with a captcha on its form",
      `${head("Acme")}<body><h1>Acme pumps</h1><p>Tell us what you brew.</p><form action="/send"></form>
       <script src="https://www.google.com/recaptcha/api.js"></script></body>`,
    ],
    [
      "a protected site that lets one in",
      `${head("Acme")}<body>${NAV}<h1>Pumps</h1>${WORDS}<script src="/akam/13/5f.js"></script></body>`,
      { headers: { "x-datadome": "protected", "x-iinfo": "1", "x-cdn": "Imperva" } },
    ],
    [
      "a site that sells domains",
      `${head("Premium names | Namehouse")}<body>${NAV}<h1>Premium domain names</h1>
       <h3>brewpump.io</h3><p>brewpump.io is for sale</p><a href="https://www.afternic.com/forsale/brewpump.io">Buy this domain</a>
       <h3>maltly.com</h3><p>maltly.com is for sale</p><a href="https://dan.com/buy-domain/maltly.com">Buy this domain</a></body>`,
    ],
    [
      "a marketplace for domains",
      `${head("Buy this domain today: a million names")}<body>${NAV.repeat(3)}${WORDS}</body>`,
    ],
    [
      "a site with a cookie banner beside its own words",
      `${head("Acme")}<body>${NAV}<h1>Pumps</h1>${WORDS}<div><h2>We value your privacy</h2><button>Accept all</button></div></body>`,
    ],
    [
      "a small site with a cookie banner",
      `${head("Acme")}<body><h1>Acme pumps</h1><p>Made in Leeds.</p><div><h2>We use cookies</h2><button>Accept all</button></div></body>`,
    ],
    [
      "a page about consent that was asked for",
      `${head("Consent policy")}<body><h1>Consent policy</h1><p>How we ask.</p></body>`,
      { url: "https://acme.com/consent" },
    ],
    ["a small honest page", `${head("Acme")}<body><h1>Acme</h1><p>Pumps. Leeds. hello@acme.com</p></body>`],
    ["a small page without headings", `${head("Acme")}<body><p>Acme. Pumps for breweries since 1994.</p></body>`],
    [
      "a small page that measures its visits",
      `${head("Acme")}<body><p>Acme. Back soon.</p><script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script></body>`,
    ],
    [
      "an app whose words were written on the server",
      `${head("Acme")}<body><div id="__next"><h1>Acme</h1><p>Pumps.</p></div><script src="/_next/main.js"></script></body>`,
    ],
    ["an empty page", ""],
  ])("%s", (_, html, asked) => {
    expect(judge(html, asked)).toBeNull();
  });
});
