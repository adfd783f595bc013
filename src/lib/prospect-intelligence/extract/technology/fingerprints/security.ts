import type { Fingerprint } from "../fingerprint";

/** What keeps attackers and bots out, tests for weaknesses, and asks visitors for consent. */
export const security: readonly Fingerprint[] = [
  {
    name: "1Password",
    website: "https://1password.com",
    txt: ["1password-site-verification="],
  },
  {
    name: "Akamai Bot Manager",
    website: "https://www.akamai.com",
    cookies: ["ak_bmsc", "bm_sz", "_abck"],
  },
  {
    name: "Arkose Labs",
    website: "https://www.arkoselabs.com",
    urls: ["client-api.arkoselabs.com"],
  },
  {
    name: "Axeptio",
    website: "https://www.axept.io",
    urls: ["static.axept.io"],
  },
  {
    name: "Bugcrowd",
    website: "https://www.bugcrowd.com",
    txt: ["bugcrowd-verification="],
  },
  {
    name: "Cloudflare Turnstile",
    website: "https://www.cloudflare.com",
    urls: ["challenges.cloudflare.com/turnstile/"],
  },
  {
    name: "Cookiebot",
    website: "https://www.cookiebot.com",
    urls: ["consent.cookiebot.com", "consentcdn.cookiebot.com"],
  },
  {
    name: "CookieYes",
    website: "https://www.cookieyes.com",
    urls: ["cdn-cookieyes.com"],
  },
  {
    name: "DataDome",
    website: "https://datadome.co",
    headers: { "x-datadome": "present" },
    cookies: ["datadome"],
    urls: ["js.datadome.co"],
  },
  {
    name: "Detectify",
    website: "https://detectify.com",
    txt: ["detectify-verification="],
  },
  {
    name: "Didomi",
    website: "https://www.didomi.io",
    urls: ["sdk.privacy-center.org"],
  },
  {
    name: "Friendly Captcha",
    website: "https://friendlycaptcha.com",
    urls: ["cdn.jsdelivr.net/npm/friendly-challenge@", "cdn.jsdelivr.net/npm/@friendlycaptcha/"],
  },
  {
    name: "HackerOne",
    website: "https://www.hackerone.com",
    txt: ["h1-domain-verification="],
  },
  {
    name: "Have I Been Pwned",
    website: "https://haveibeenpwned.com",
    txt: ["have-i-been-pwned-verification="],
  },
  {
    name: "hCaptcha",
    website: "https://www.hcaptcha.com",
    urls: ["js.hcaptcha.com", "hcaptcha.com/1/api.js"],
  },
  {
    name: "HUMAN",
    website: "https://www.humansecurity.com",
    cookies: ["_pxhd"],
    urls: ["client.perimeterx.net", "client.px-cloud.net"],
  },
  {
    name: "Imperva",
    website: "https://www.imperva.com",
    headers: { "x-iinfo": "present", "x-cdn": [{ startsWith: "imperva" }, { startsWith: "incapsula" }] },
    cookies: [{ prefix: "visid_incap_" }, { prefix: "incap_ses_" }],
  },
  {
    name: "iubenda",
    website: "https://www.iubenda.com",
    urls: ["cdn.iubenda.com", "cs.iubenda.com", "embeds.iubenda.com"],
  },
  {
    name: "Jamf",
    website: "https://www.jamf.com",
    txt: ["jamf-site-verification="],
  },
  {
    name: "Ketch",
    website: "https://www.ketch.com",
    urls: ["global.ketchcdn.com"],
  },
  {
    name: "KnowBe4",
    website: "https://www.knowbe4.com",
    txt: ["knowbe4-site-verification="],
  },
  {
    name: "OneTrust",
    website: "https://www.onetrust.com",
    urls: ["cdn.cookielaw.org", "cookie-cdn.cookiepro.com"],
    txt: ["onetrust-domain-verification="],
  },
  {
    name: "Osano",
    website: "https://www.osano.com",
    urls: ["cmp.osano.com"],
  },
  {
    name: "Palo Alto Networks",
    website: "https://www.paloaltonetworks.com",
    txt: ["paloaltonetworks-site-verification="],
  },
  {
    name: "reCAPTCHA",
    website: "https://www.google.com",
    urls: ["www.google.com/recaptcha/", "www.recaptcha.net/recaptcha/", "www.gstatic.com/recaptcha/"],
  },
  {
    name: "Riskified",
    website: "https://www.riskified.com",
    urls: ["beacon.riskified.com"],
  },
  {
    name: "Sift",
    website: "https://sift.com",
    urls: ["cdn.sift.com/s.js"],
  },
  {
    name: "Signifyd",
    website: "https://www.signifyd.com",
    urls: ["cdn-scripts.signifyd.com"],
  },
  {
    name: "Sophos",
    website: "https://www.sophos.com",
    mx: ["hydra.sophos.com"],
    txt: ["sophos-domain-verification="],
  },
  {
    name: "Sourcepoint",
    website: "https://sourcepoint.com",
    urls: ["cdn.privacy-mgmt.com"],
  },
  {
    name: "Sucuri",
    website: "https://sucuri.net",
    headers: { "x-sucuri-id": "present", server: { startsWith: "sucuri/" } },
  },
  {
    name: "Tailscale",
    website: "https://tailscale.com",
    txt: ["tailscale-"],
  },
  {
    name: "Termly",
    website: "https://termly.io",
    urls: ["app.termly.io"],
  },
  {
    name: "Transcend",
    website: "https://transcend.io",
    urls: ["transcend-cdn.com"],
  },
  {
    name: "TrustArc",
    website: "https://trustarc.com",
    urls: ["consent.trustarc.com"],
  },
  {
    name: "Usercentrics",
    website: "https://usercentrics.com",
    urls: ["app.usercentrics.eu", "web.cmp.usercentrics.eu"],
  },
  {
    name: "Wiz",
    website: "https://www.wiz.io",
    txt: ["wiz-domain-verification="],
  },
];
