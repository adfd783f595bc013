import { scripts, type TechnologyCases } from "./case";

export const security: TechnologyCases = {
  "1Password": { txt: ["1password-site-verification=2LM7PR6KZBNXZRYGKYSDVHLLBK"] },
  "Akamai Bot Manager": { cookies: ["ak_bmsc", "bm_sz", "_abck"] },
  "Arkose Labs": { html: scripts("https://client-api.arkoselabs.com/v2/0F3C4C2A/api.js") },
  Axeptio: { html: scripts("https://static.axept.io/sdk.js") },
  Bugcrowd: { txt: ["bugcrowd-verification=1478b677cfa1e3a77cf4ebc8fa6d1476"] },
  "Cloudflare Turnstile": { html: scripts("https://challenges.cloudflare.com/turnstile/v0/api.js") },
  Cookiebot: {
    html: scripts(
      "https://consent.cookiebot.com/uc.js",
      "https://consentcdn.cookiebot.com/consentconfig/0f3c/settings.js",
    ),
  },
  CookieYes: { html: scripts("https://cdn-cookieyes.com/client_data/0f3c4c2a/script.js") },
  DataDome: {
    headers: { "x-datadome": "protected" },
    cookies: ["datadome"],
    html: scripts("https://js.datadome.co/tags.js"),
  },
  Detectify: { txt: ["detectify-verification=9f6e0f9b3e8f1a9b1b4a9a101b1d4f8e"] },
  Didomi: { html: scripts("https://sdk.privacy-center.org/0f3c4c2a/loader.js?target=acme.com") },
  "Friendly Captcha": {
    html: scripts(
      "https://cdn.jsdelivr.net/npm/friendly-challenge@0.9.16/widget.module.min.js",
      "https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1.4/site.min.js",
    ),
  },
  HackerOne: { txt: ["h1-domain-verification=YpeE2vkBTb9NX5zZagzkPzPbTGblyyzx4WpqgwhiXmsttWoK"] },
  "Have I Been Pwned": { txt: ["have-i-been-pwned-verification=031c80c3888e9b39432e5b7067884c60"] },
  hCaptcha: { html: scripts("https://js.hcaptcha.com/1/api.js", "https://hcaptcha.com/1/api.js?render=explicit") },
  HUMAN: {
    cookies: ["_pxhd"],
    html: scripts("//client.perimeterx.net/PX0f3c4c2a/main.min.js", "//client.px-cloud.net/PX0f3c4c2a/main.min.js"),
  },
  Imperva: [
    {
      headers: { "x-iinfo": "10-12345678-0 0NNN RT(1716470000000 0) q(0 -1 -1 0) r(0 -1)", "x-cdn": "Imperva" },
      cookies: ["visid_incap_1234567", "incap_ses_123_1234567"],
    },
    { headers: { "x-cdn": "Incapsula" } },
  ],
  iubenda: {
    html: scripts(
      "//cdn.iubenda.com/cs/iubenda_cs.js",
      "https://cs.iubenda.com/autoblocking/1234567.js",
      "https://embeds.iubenda.com/widgets/0f3c4c2a.js",
    ),
  },
  Jamf: { txt: ["jamf-site-verification=_U2wKeTpZm7z6T6q9vukCj"] },
  Ketch: { html: scripts("https://global.ketchcdn.com/web/v3/config/acme/acme_tag/boot.js") },
  KnowBe4: { txt: ["knowbe4-site-verification=0e4e43869b43834e591083e338151529"] },
  OneTrust: {
    html: scripts(
      "https://cdn.cookielaw.org/scripttemplates/otSDKStub.js",
      "https://cookie-cdn.cookiepro.com/scripttemplates/otSDKStub.js",
    ),
    txt: ["onetrust-domain-verification=7f6178af40a111458875b84649936f88"],
  },
  Osano: { html: scripts("https://cmp.osano.com/0f3c4c2a/9f6c2a1a/osano.js") },
  "Palo Alto Networks": {
    txt: ["paloaltonetworks-site-verification=81a90629f04ea807f73108c24214b25054c9a385e3eeb493c55459a614784f1b"],
  },
  reCAPTCHA: {
    html: scripts(
      "https://www.google.com/recaptcha/api.js?render=0f3c",
      "https://www.recaptcha.net/recaptcha/api.js",
      "https://www.gstatic.com/recaptcha/releases/0f3c4c2a/recaptcha__en.js",
    ),
  },
  Riskified: { html: scripts("https://beacon.riskified.com/?shop=acme.com&sid=0f3c") },
  Sift: { html: scripts("https://cdn.sift.com/s.js") },
  Signifyd: { html: scripts("https://cdn-scripts.signifyd.com/api/script-tag.js") },
  Sophos: {
    mx: ["mx-01-eu-central-1.prod.hydra.sophos.com"],
    txt: ["sophos-domain-verification=2a2a7f2a1c4c4d1a7e7e0c656b9d6f9b"],
  },
  Sourcepoint: { html: scripts("https://cdn.privacy-mgmt.com/unified/wrapperMessagingWithoutDetection.js") },
  Sucuri: { headers: { "x-sucuri-id": "15010", server: "Sucuri/Cloudproxy" } },
  Tailscale: { txt: ["TAILSCALE-oBssMmMQkCq7JYZSIMkE"] },
  Termly: { html: scripts("https://app.termly.io/resource-blocker/0f3c4c2a?autoBlock=on") },
  Transcend: { html: scripts("https://transcend-cdn.com/cm/0f3c4c2a/airgap.js") },
  TrustArc: { html: scripts("//consent.trustarc.com/notice?domain=acme.com&c=teconsent") },
  Usercentrics: {
    html: scripts(
      "https://app.usercentrics.eu/browser-ui/latest/loader.js",
      "https://web.cmp.usercentrics.eu/ui/loader.js",
    ),
  },
  Wiz: { txt: ["wiz-domain-verification=1c619e0b12dd129219c297f3e4351f63db548a29c15ac4f30dbd157d19bde62d"] },
};
