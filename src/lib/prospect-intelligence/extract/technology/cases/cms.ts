import { inline, meta, preload, scripts, stylesheet, type TechnologyCases } from "./case";

export const cms: TechnologyCases = {
  "Adobe Experience Manager": {
    html:
      meta("generator", "Adobe Experience Manager") +
      scripts("/etc.clientlibs/acme/clientlibs/clientlib-site.lc-1a2b.min.js") +
      stylesheet("/etc/designs/acme/clientlibs.min.css"),
  },
  Bubble: {
    headers: { "x-bubble-perf": '{"total":115}' },
    html: preload("https://0b5dd8b8b0f9.cdn.bubble.io/f1716470000000x1/logo.svg"),
  },
  "Builder.io": { html: preload("https://cdn.builder.io/api/v1/image/assets%2Facme%2Fhero") },
  Contentful: { html: preload("https://images.ctfassets.net/0a1b2c3d4e5f/hero/9f/hero.jpg?fm=webp") },
  "Craft CMS": { headers: { "x-powered-by": "Craft CMS,Blitz" }, cookies: ["CraftSessionId"] },
  Drupal: {
    headers: {
      "x-generator": "Drupal 10 (https://www.drupal.org)",
      "x-drupal-cache": "HIT",
      "x-drupal-dynamic-cache": "MISS",
    },
    html: meta("Generator", "Drupal 10 (https://www.drupal.org)"),
  },
  Duda: {
    html:
      preload("https://irp.cdn-website.com/1a2b3c4d/dms3rep/multi/hero.jpg") +
      scripts("https://static.cdn-website.com/mnlt/production/1234/_dm/s/rt/dist/scripts/d-js-one-runtime.min.js"),
  },
  Elementor: {
    html:
      meta("generator", "Elementor 3.21.8; features: e_optimized_assets_loading") +
      scripts("/wp-content/plugins/elementor/assets/js/frontend.min.js?ver=3.21.8"),
    also: ["WordPress"],
  },
  Framer: {
    headers: { server: "Framer/3c1f5a9" },
    html:
      meta("generator", "Framer 4f2b6c1") +
      scripts("https://framerusercontent.com/sites/1A2b3C/script_main.4TQXZ5.mjs"),
  },
  Ghost: {
    html: meta("generator", "Ghost 5.82") + scripts("https://cdn.jsdelivr.net/ghost/portal@~2.37/umd/portal.min.js"),
  },
  GitBook: { html: meta("generator", "GitBook (28f9a5b)") },
  "HubSpot CMS": {
    headers: { "x-hs-hub-id": "1234567", "x-hs-content-id": "51234567890" },
    html:
      meta("generator", "HubSpot") +
      scripts(
        "/hs/hsstatic/HubspotToolsMenu/static-1.321/js/index.js",
        "/hs/scriptloader/1234567.js",
        "/_hcms/forms/v2.js",
      ),
  },
  Instapage: { html: scripts("https://cdn.instapagemetrics.com/t/js/3/it.js") },
  Joomla: {
    html:
      meta("generator", "Joomla! - Open Source Content Management") +
      scripts("/media/system/js/core.min.js?37ffe4", "/media/vendor/joomla-custom-elements/js/joomla-alert.min.js"),
  },
  Kentico: { cookies: ["CMSPreferredCulture"] },
  Prismic: {
    html:
      scripts("https://static.cdn.prismic.io/prismic.js?new=true&repo=acme") +
      preload("https://acme.cdn.prismic.io/acme/1.jpg"),
  },
  Sanity: { html: preload("https://cdn.sanity.io/images/zp7mbokg/production/hero-1920x1080.jpg") },
  Sitecore: {
    cookies: ["SC_ANALYTICS_GLOBAL_COOKIE"],
    html: scripts("/-/media/Base-Themes/Core-Libraries/scripts/optimized-min.js"),
  },
  Sitefinity: { html: meta("Generator", "Sitefinity 14.4.8132.0 DX") },
  Squarespace: {
    headers: { server: "Squarespace" },
    html:
      scripts("https://assets.squarespace.com/universal/scripts-compressed/common-vendors.js") +
      stylesheet("https://static1.squarespace.com/static/versioned-site-css/1a2b/site.css"),
  },
  Storyblok: {
    html:
      preload("https://a.storyblok.com/f/39898/3310x2192/hero.jpg") +
      inline('load("https://app.storyblok.com/f/storyblok-v2-latest.js")'),
  },
  TYPO3: {
    html:
      meta("generator", "TYPO3 CMS") +
      stylesheet("/typo3temp/assets/compressed/merged-1a2b.css") +
      scripts("/typo3conf/ext/acme/Resources/Public/main.js"),
  },
  Unbounce: {
    headers: { "x-unbounce-pageid": "0f3c4c2a-9f6c-2a1a-7c3b" },
    html: scripts("https://0f3c4c2a9f6c.js.ubembed.com"),
  },
  Webflow: {
    html:
      meta("generator", "Webflow") +
      stylesheet("https://cdn.prod.website-files.com/5f0c/css/acme.webflow.1a2b.min.css") +
      stylesheet("https://assets-global.website-files.com/5f0c/css/acme.webflow.css") +
      scripts("https://assets.website-files.com/5f0c/js/webflow.js") +
      '<link rel="shortcut icon" href="https://uploads-ssl.webflow.com/5f0c/favicon.png">',
  },
  Weebly: { html: scripts("https://cdn2.editmysite.com/js/site/main.js?buildtime=1716470000") },
  Wix: {
    headers: { "x-wix-request-id": "1716470000.1234567890" },
    html:
      meta("generator", "Wix.com Website Builder") +
      scripts("https://static.parastorage.com/services/wix-thunderbolt/dist/main.js"),
  },
  WordPress: {
    headers: {
      link: '<https://acme.com/wp-json/>; rel="https://api.w.org/"',
      "x-pingback": "https://acme.com/xmlrpc.php",
    },
    html:
      meta("generator", "WordPress 6.5.3") +
      stylesheet("https://acme.com/wp-content/themes/acme/style.css?ver=1.0") +
      scripts(
        "/wp-includes/js/wp-embed.min.js",
        "https://stats.wp.com/e-202421.js",
        "https://s0.wp.com/wp-content/js/bilmur.min.js",
      ),
  },
  "WordPress VIP": { headers: { "x-powered-by": "WordPress VIP <https://wpvip.com>" } },
};
