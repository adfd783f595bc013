import { inline, scripts, stylesheet, type TechnologyCases } from "./case";

export const search: TechnologyCases = {
  Algolia: {
    html:
      inline('hosts:["https://ABCDEF1234-dsn.algolia.net/1/indexes"]') +
      scripts("https://cdn.jsdelivr.net/npm/algoliasearch@4/dist/algoliasearch-lite.umd.js") +
      stylesheet("https://cdn.jsdelivr.net/npm/@docsearch/css@3"),
  },
  Bloomreach: { html: inline("brtrk.src = '//cdn.brcdn.com/v1/br-trk-1234.js';") },
  Constructor: { html: scripts("https://cnstrc.com/js/cust/acme_0f3c4c.js") },
  Coveo: { html: scripts("https://static.cloud.coveo.com/atomic/v2/atomic.esm.js") },
  Klevu: { html: scripts("https://js.klevu.com/core/v2/klevu.js") },
  Searchspring: {
    html: scripts(
      "//cdn.searchspring.net/search/v3/lp/js/searchspring.catalog.js?abc123",
      "https://snapui.searchspring.io/abc123/bundle.js",
    ),
  },
  SearchStax: { html: scripts("https://static.searchstax.com/studio-js/v3/js/studio-analytics.js") },
  Swiftype: { html: inline("(window,document,'script','//s.swiftypecdn.com/install/v2/st.js','_st');") },
  Yext: { html: scripts("https://assets.sitescdn.net/answers-search-bar/v1.6/answers.min.js") },
};
