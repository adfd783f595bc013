import { iframe, inline, scripts, type TechnologyCases } from "./case";

export const analytics: TechnologyCases = {
  "Adobe Experience Platform Tags": {
    html: scripts("https://assets.adobedtm.com/0f3c4c2a9f6c/2a1a7c3b9a55/launch-0a4a1c2e.min.js"),
  },
  Amplitude: { html: scripts("https://cdn.amplitude.com/libs/analytics-browser-2.8.1-min.js.gz") },
  Appcues: { html: scripts("//fast.appcues.com/12345.js") },
  "Baidu Tongji": { html: inline('hm.src = "https://hm.baidu.com/hm.js?0f3c4c2a9f6c2a1a7c3b9a550a4a1c2e";') },
  Chameleon: { html: inline("n.src='https://fast.trychameleon.com/messo/'+i+'/messo.min.js'") },
  Chartbeat: { html: scripts("//static.chartbeat.com/js/chartbeat.js") },
  "Cloudflare Web Analytics": {
    html: `<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token":"0f3c"}'></script>`,
  },
  Contentsquare: { html: scripts("https://t.contentsquare.net/uxa/0f3c4c2a9f6c2.js") },
  "Crazy Egg": { html: scripts("//script.crazyegg.com/pages/scripts/0012/3456.js") },
  Fathom: { html: '<script src="https://cdn.usefathom.com/script.js" data-site="ABCDEFGH" defer></script>' },
  FullStory: {
    html:
      inline("window['_fs_host'] = 'fullstory.com'; window['_fs_script'] = 'edge.fullstory.com/s/fs.js';") +
      scripts("https://www.fullstory.com/s/fs.js"),
  },
  "Google Analytics": {
    html:
      scripts(
        "https://www.googletagmanager.com/gtag/js?id=G-ABC1234567",
        "https://www.googletagmanager.com/gtag/js?id=UA-1234567-1",
      ) +
      inline("})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');") +
      scripts("http://www.google-analytics.com/ga.js", "https://ssl.google-analytics.com/ga.js"),
  },
  "Google Tag Manager": {
    html: `${inline("j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);")}
      <noscript>${iframe("https://www.googletagmanager.com/ns.html?id=GTM-ABC1234")}</noscript>
      ${scripts("https://www.googletagmanager.com/gtag/js?id=GT-ABC1234")}`,
  },
  Heap: {
    html:
      scripts("https://cdn.heapanalytics.com/js/heap-1234567890.js") +
      inline(
        'r.src="https://cdn.us.heap-api.com/config/"+e+"/heap_config.js"; s.src="https://cdn.eu.heap-api.com/config/"+e',
      ),
  },
  Hotjar: { html: inline("a.appendChild(r)})(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');") },
  LogRocket: {
    html: scripts(
      "https://cdn.logrocket.io/LogRocket.min.js",
      "https://cdn.lr-in.com/LogRocket.min.js",
      "https://cdn.lr-in-prod.com/LogRocket.min.js",
      "https://cdn.lr-ingest.io/LogRocket.min.js",
    ),
  },
  "Lucky Orange": { html: scripts("https://tools.luckyorange.com/core/lo.js?site-id=0f3c4c2a") },
  Matomo: { html: inline("g.src='https://cdn.matomo.cloud/acme.matomo.cloud/matomo.js';") },
  "Microsoft Clarity": { html: inline('t.src="https://www.clarity.ms/tag/"+i;') },
  Mixpanel: {
    html: inline('e.src="//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js"'),
    txt: ["mixpanel-domain-verify=8352ff1a-c810-1f26-c313-186eb633bab4"],
  },
  Mouseflow: { html: inline('mf.src = "//cdn.mouseflow.com/projects/0f3c4c2a-9f6c.js";') },
  "Parse.ly": { html: '<script id="parsely-cfg" src="//cdn.parsely.com/keys/acme.com/p.js"></script>' },
  Pendo: {
    html: inline(
      "y.src='https://cdn.pendo.io/agent/static/'+apiKey+'/pendo.js'; z.src='https://cdn.eu.pendo.io/agent/static/'+apiKey",
    ),
    txt: ["pendo-domain-verification=5f7aaf3f-b118-2ac8-b7b3-15a567c9e738"],
  },
  "Piwik PRO": { html: scripts("https://acme.containers.piwik.pro/0f3c4c2a-9f6c-2a1a-7c3b-9a550a4a1c2e.js") },
  Plausible: { html: '<script defer data-domain="acme.com" src="https://plausible.io/js/script.js"></script>' },
  PostHog: {
    html:
      inline("posthog.init('phc_X',{api_host:'https://us.i.posthog.com'})") +
      scripts("https://app.posthog.com/static/array.js"),
  },
  "Quantum Metric": { html: scripts("https://cdn.quantummetric.com/qscripts/quantum-acme.js") },
  RudderStack: { html: scripts("https://cdn.rudderlabs.com/v3/modern/rsa.min.js") },
  Segment: {
    html:
      inline('t.src="https://cdn.segment.com/analytics.js/v1/" + key + "/analytics.min.js";') +
      scripts("https://cdn.segment.com/next-integrations/integrations/vendor/commons.js"),
    txt: ["segment-site-verification=z4T65mlRwzQmXASLuSJDufy3BESYb9ff"],
  },
  "Simple Analytics": { html: scripts("https://scripts.simpleanalyticscdn.com/latest.js") },
  Smartlook: {
    html: inline("c.src='https://web-sdk.smartlook.com/recorder.js'; d.src='https://rec.smartlook.com/recorder.js';"),
  },
  Sprig: { html: inline("var a = 'https://cdn.sprig.com/shim.js?id=' + S.appId;") },
  Tealium: { html: inline("a='//tags.tiqcdn.com/utag/acme/main/prod/utag.js';") },
  Umami: {
    html: scripts("https://cloud.umami.is/script.js", "https://analytics.umami.is/script.js"),
  },
  Userpilot: { html: scripts("https://js.userpilot.io/sdk/latest.js") },
  WalkMe: { html: inline("walkme.src='https://cdn.walkme.com/users/0f3c4c2a/walkme_0f3c4c2a_https.js';") },
  "Yandex Metrica": { html: inline('(window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym");') },
};
