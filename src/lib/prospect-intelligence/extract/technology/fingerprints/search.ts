import type { Fingerprint } from "../fingerprint";

export const search: readonly Fingerprint[] = [
  {
    name: "Algolia",
    website: "https://www.algolia.com",
    urls: ["algolia.net", "cdn.jsdelivr.net/npm/algoliasearch@", "cdn.jsdelivr.net/npm/@docsearch/"],
  },
  {
    name: "Bloomreach",
    website: "https://www.bloomreach.com",
    urls: ["cdn.brcdn.com"],
  },
  {
    name: "Constructor",
    website: "https://constructor.com",
    urls: ["cnstrc.com"],
  },
  {
    name: "Coveo",
    website: "https://www.coveo.com",
    urls: ["static.cloud.coveo.com"],
  },
  {
    name: "Klevu",
    website: "https://www.klevu.com",
    urls: ["js.klevu.com"],
  },
  {
    name: "Searchspring",
    website: "https://searchspring.com",
    urls: ["cdn.searchspring.net", "snapui.searchspring.io"],
  },
  {
    name: "SearchStax",
    website: "https://www.searchstax.com",
    urls: ["static.searchstax.com"],
  },
  {
    name: "Swiftype",
    website: "https://www.elastic.co",
    urls: ["s.swiftypecdn.com"],
  },
  {
    name: "Yext",
    website: "https://www.yext.com",
    urls: ["assets.sitescdn.net"],
  },
];
