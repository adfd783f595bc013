import type { Fingerprint } from "../fingerprint";

/** What decides who sees which version. */
export const featureFlags: readonly Fingerprint[] = [
  {
    name: "AB Tasty",
    website: "https://www.abtasty.com",
    urls: ["try.abtasty.com"],
  },
  {
    name: "ConfigCat",
    website: "https://configcat.com",
    urls: ["cdn.jsdelivr.net/npm/configcat-js"],
  },
  {
    name: "Convert",
    website: "https://www.convert.com",
    urls: ["convertexperiments.com"],
  },
  {
    name: "Dynamic Yield",
    website: "https://www.dynamicyield.com",
    urls: ["cdn.dynamicyield.com", "cdn-eu.dynamicyield.com"],
  },
  {
    name: "Flagsmith",
    website: "https://www.flagsmith.com",
    urls: ["cdn.jsdelivr.net/npm/flagsmith"],
  },
  {
    name: "GrowthBook",
    website: "https://www.growthbook.io",
    urls: ["cdn.jsdelivr.net/npm/@growthbook/", "cdn.growthbook.io"],
  },
  {
    name: "Intellimize",
    website: "https://www.intellimize.com",
    urls: ["cdn.intellimize.co"],
  },
  {
    name: "Kameleoon",
    website: "https://www.kameleoon.com",
    urls: ["kameleoon.eu", "kameleoon.io"],
  },
  {
    name: "LaunchDarkly",
    website: "https://launchdarkly.com",
    urls: ["unpkg.com/launchdarkly-js-client-sdk", "app.launchdarkly.com/snippet/"],
    txt: ["launchdarkly-domain-verification="],
  },
  {
    name: "Monetate",
    website: "https://monetate.com",
    urls: ["se.monetate.net"],
  },
  {
    name: "Mutiny",
    website: "https://www.mutinyhq.com",
    urls: ["mutinycdn.com"],
  },
  {
    name: "Omniconvert",
    website: "https://www.omniconvert.com",
    urls: ["cdn.omniconvert.com"],
  },
  {
    name: "Optimizely",
    website: "https://www.optimizely.com",
    urls: ["cdn.optimizely.com"],
  },
  {
    name: "Split",
    website: "https://www.split.io",
    urls: ["cdn.split.io"],
  },
  {
    name: "Statsig",
    website: "https://www.statsig.com",
    urls: ["cdn.jsdelivr.net/npm/@statsig/", "cdn.jsdelivr.net/npm/statsig-js"],
  },
  {
    name: "VWO",
    website: "https://vwo.com",
    urls: ["dev.visualwebsiteoptimizer.com"],
  },
  {
    name: "Zoho PageSense",
    website: "https://www.zoho.com",
    urls: ["cdn.pagesense.io"],
  },
];
