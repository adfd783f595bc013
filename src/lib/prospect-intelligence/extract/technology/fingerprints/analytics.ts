import type { Fingerprint } from "../fingerprint";

/** What counts visitors, records what they do, guides them through a product, or passes such data on. */
export const analytics: readonly Fingerprint[] = [
  {
    name: "Adobe Experience Platform Tags",
    website: "https://business.adobe.com",
    urls: ["assets.adobedtm.com"],
  },
  {
    name: "Amplitude",
    website: "https://amplitude.com",
    urls: ["cdn.amplitude.com"],
  },
  {
    name: "Appcues",
    website: "https://www.appcues.com",
    urls: ["fast.appcues.com"],
  },
  {
    name: "Baidu Tongji",
    website: "https://tongji.baidu.com",
    urls: ["hm.baidu.com/hm.js"],
  },
  {
    name: "Chameleon",
    website: "https://www.chameleon.io",
    urls: ["fast.trychameleon.com"],
  },
  {
    name: "Chartbeat",
    website: "https://chartbeat.com",
    urls: ["static.chartbeat.com"],
  },
  {
    name: "Cloudflare Web Analytics",
    website: "https://www.cloudflare.com",
    urls: ["static.cloudflareinsights.com/beacon.min.js"],
  },
  {
    name: "Contentsquare",
    website: "https://contentsquare.com",
    urls: ["t.contentsquare.net"],
  },
  {
    name: "Crazy Egg",
    website: "https://www.crazyegg.com",
    urls: ["script.crazyegg.com"],
  },
  {
    name: "Fathom",
    website: "https://usefathom.com",
    urls: ["cdn.usefathom.com"],
  },
  {
    name: "FullStory",
    website: "https://www.fullstory.com",
    urls: ["edge.fullstory.com/s/", "www.fullstory.com/s/fs.js"],
  },
  {
    name: "Google Analytics",
    website: "https://marketingplatform.google.com",
    urls: [
      "www.googletagmanager.com/gtag/js?id=G-",
      "www.googletagmanager.com/gtag/js?id=UA-",
      "www.google-analytics.com/analytics.js",
      "www.google-analytics.com/ga.js",
      "ssl.google-analytics.com/ga.js",
    ],
  },
  {
    name: "Google Tag Manager",
    website: "https://marketingplatform.google.com",
    urls: [
      "www.googletagmanager.com/gtm.js",
      "www.googletagmanager.com/ns.html",
      "www.googletagmanager.com/gtag/js?id=GT-",
    ],
  },
  {
    name: "Heap",
    website: "https://www.heap.io",
    urls: ["cdn.heapanalytics.com", "cdn.us.heap-api.com", "cdn.eu.heap-api.com"],
  },
  {
    name: "Hotjar",
    website: "https://www.hotjar.com",
    urls: ["static.hotjar.com"],
  },
  {
    name: "LogRocket",
    website: "https://logrocket.com",
    urls: ["cdn.logrocket.io", "cdn.lr-in.com", "cdn.lr-in-prod.com", "cdn.lr-ingest.io"],
  },
  {
    name: "Lucky Orange",
    website: "https://www.luckyorange.com",
    urls: ["tools.luckyorange.com"],
  },
  {
    name: "Matomo",
    website: "https://matomo.org",
    urls: ["cdn.matomo.cloud"],
  },
  {
    name: "Microsoft Clarity",
    website: "https://clarity.microsoft.com",
    urls: ["www.clarity.ms/tag/"],
  },
  {
    name: "Mixpanel",
    website: "https://mixpanel.com",
    urls: ["cdn.mxpnl.com"],
    txt: ["mixpanel-domain-verify="],
  },
  {
    name: "Mouseflow",
    website: "https://mouseflow.com",
    urls: ["cdn.mouseflow.com"],
  },
  {
    name: "Parse.ly",
    website: "https://www.parse.ly",
    urls: ["cdn.parsely.com/keys/"],
  },
  {
    name: "Pendo",
    website: "https://www.pendo.io",
    urls: ["cdn.pendo.io", "cdn.eu.pendo.io"],
    txt: ["pendo-domain-verification="],
  },
  {
    name: "Piwik PRO",
    website: "https://piwik.pro",
    urls: ["containers.piwik.pro"],
  },
  {
    name: "Plausible",
    website: "https://plausible.io",
    urls: ["plausible.io/js/"],
  },
  {
    name: "PostHog",
    website: "https://posthog.com",
    urls: ["i.posthog.com", "app.posthog.com/static/"],
  },
  {
    name: "Quantum Metric",
    website: "https://www.quantummetric.com",
    urls: ["cdn.quantummetric.com"],
  },
  {
    name: "RudderStack",
    website: "https://www.rudderstack.com",
    urls: ["cdn.rudderlabs.com"],
  },
  {
    name: "Segment",
    website: "https://segment.com",
    urls: ["cdn.segment.com/analytics.js/", "cdn.segment.com/next-integrations/"],
    txt: ["segment-site-verification="],
  },
  {
    name: "Simple Analytics",
    website: "https://www.simpleanalytics.com",
    urls: ["scripts.simpleanalyticscdn.com"],
  },
  {
    name: "Smartlook",
    website: "https://www.smartlook.com",
    urls: ["web-sdk.smartlook.com", "rec.smartlook.com"],
  },
  {
    name: "Sprig",
    website: "https://sprig.com",
    urls: ["cdn.sprig.com"],
  },
  {
    name: "Tealium",
    website: "https://tealium.com",
    urls: ["tags.tiqcdn.com"],
  },
  {
    name: "Umami",
    website: "https://umami.is",
    urls: ["cloud.umami.is/script.js", "analytics.umami.is/script.js"],
  },
  {
    name: "Userpilot",
    website: "https://userpilot.com",
    urls: ["js.userpilot.io"],
  },
  {
    name: "WalkMe",
    website: "https://www.walkme.com",
    urls: ["cdn.walkme.com"],
  },
  {
    name: "Yandex Metrica",
    website: "https://metrica.yandex.com",
    urls: ["mc.yandex.ru/metrika/"],
  },
];
