import { inline, scripts, type TechnologyCases } from "./case";

export const featureFlags: TechnologyCases = {
  "AB Tasty": { html: scripts("https://try.abtasty.com/0f3c4c2a9f6c2a1a.js") },
  ConfigCat: { html: scripts("https://cdn.jsdelivr.net/npm/configcat-js@9/dist/configcat.min.js") },
  Convert: { html: scripts("//cdn-4.convertexperiments.com/v1/js/10001234-10001235.js") },
  "Dynamic Yield": {
    html: scripts(
      "//cdn.dynamicyield.com/api/8761234/api_dynamic.js",
      "//cdn-eu.dynamicyield.com/api/9871234/api_static.js",
    ),
  },
  Flagsmith: { html: scripts("https://cdn.jsdelivr.net/npm/flagsmith/index.js") },
  GrowthBook: {
    html: `<script async data-api-host="https://cdn.growthbook.io" data-client-key="sdk-0f3c"
        src="https://cdn.jsdelivr.net/npm/@growthbook/growthbook/dist/bundles/auto.min.js"></script>
      ${inline('new GrowthBook({ apiHost: "https://cdn.growthbook.io", clientKey: "sdk-0f3c" })')}`,
  },
  Intellimize: { html: scripts("https://cdn.intellimize.co/snippet/117001234.js") },
  Kameleoon: {
    html: scripts("//0f3c4c2a9f.kameleoon.eu/kameleoon.js", "//0f3c4c2a9f.kameleoon.io/engine.js"),
  },
  LaunchDarkly: {
    html: scripts(
      "https://unpkg.com/launchdarkly-js-client-sdk@3",
      "https://app.launchdarkly.com/snippet/ldclient.min.js",
    ),
    txt: ["launchdarkly-domain-verification=f193111f-7ea2-1809-4fd2-cfbbabffff69"],
  },
  Monetate: { html: inline('"https://se.monetate.net/js/2/a-0f3c4c2a/p/acme.com/entry.js"') },
  Mutiny: { html: inline('n.src="https://client-registry.mutinycdn.com/personalize/client/0f3c4c2a.js"') },
  Omniconvert: { html: scripts("https://cdn.omniconvert.com/js/0f3c4c2.js") },
  Optimizely: { html: scripts("https://cdn.optimizely.com/js/1234567890.js") },
  Split: { html: scripts("https://cdn.split.io/sdk/split-10.26.0.min.js") },
  Statsig: {
    html: scripts(
      "https://cdn.jsdelivr.net/npm/@statsig/js-client@3/build/statsig-js-client+session-replay+web-analytics.min.js",
      "https://cdn.jsdelivr.net/npm/statsig-js@4/build/statsig-prod-web-sdk.min.js",
    ),
  },
  VWO: { html: inline("b.src='https://dev.visualwebsiteoptimizer.com/j.php?a='+account_id") },
  "Zoho PageSense": { html: scripts("https://cdn.pagesense.io/js/acme/0f3c4c2a.js") },
};
