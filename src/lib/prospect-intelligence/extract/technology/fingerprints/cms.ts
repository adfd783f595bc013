import type { Fingerprint } from "../fingerprint";

export const cms: readonly Fingerprint[] = [
  {
    name: "Adobe Experience Manager",
    website: "https://business.adobe.com",
    meta: { generator: { startsWith: "adobe experience manager" } },
    paths: ["/etc.clientlibs/", "/etc/designs/"],
  },
  {
    name: "Bubble",
    website: "https://bubble.io",
    headers: { "x-bubble-perf": "present" },
    urls: ["cdn.bubble.io"],
  },
  {
    name: "Builder.io",
    website: "https://www.builder.io",
    urls: ["cdn.builder.io"],
  },
  {
    name: "Contentful",
    website: "https://www.contentful.com",
    urls: ["ctfassets.net"],
  },
  {
    name: "Craft CMS",
    website: "https://craftcms.com",
    headers: { "x-powered-by": { contains: "craft cms" } },
    cookies: ["CraftSessionId"],
  },
  {
    name: "Drupal",
    website: "https://www.drupal.org",
    headers: {
      "x-generator": { startsWith: "drupal " },
      "x-drupal-cache": "present",
      "x-drupal-dynamic-cache": "present",
    },
    meta: { generator: { startsWith: "drupal " } },
  },
  {
    name: "Duda",
    website: "https://www.duda.co",
    urls: ["irp.cdn-website.com", "static.cdn-website.com"],
  },
  {
    name: "Elementor",
    website: "https://elementor.com",
    meta: { generator: { startsWith: "elementor " } },
    paths: ["/wp-content/plugins/elementor/"],
  },
  {
    name: "Framer",
    website: "https://www.framer.com",
    headers: { server: { startsWith: "framer/" } },
    meta: { generator: { startsWith: "framer " } },
    urls: ["framerusercontent.com/sites/"],
  },
  {
    name: "Ghost",
    website: "https://ghost.org",
    meta: { generator: { startsWith: "ghost " } },
    urls: ["cdn.jsdelivr.net/ghost/"],
  },
  {
    name: "GitBook",
    website: "https://www.gitbook.com",
    meta: { generator: { startsWith: "gitbook" } },
  },
  {
    name: "HubSpot CMS",
    website: "https://www.hubspot.com",
    headers: { "x-hs-hub-id": "present", "x-hs-content-id": "present" },
    meta: { generator: { startsWith: "hubspot" } },
    paths: ["/hs/hsstatic/", "/hs/scriptloader/", "/_hcms/"],
  },
  {
    name: "Instapage",
    website: "https://instapage.com",
    urls: ["cdn.instapagemetrics.com"],
  },
  {
    name: "Joomla",
    website: "https://www.joomla.org",
    meta: { generator: { startsWith: "joomla" } },
    paths: ["/media/system/js/", "/media/vendor/joomla-custom-elements/"],
  },
  {
    name: "Kentico",
    website: "https://www.kentico.com",
    cookies: ["CMSPreferredCulture"],
  },
  {
    name: "Prismic",
    website: "https://prismic.io",
    urls: ["static.cdn.prismic.io", "cdn.prismic.io"],
  },
  {
    name: "Sanity",
    website: "https://www.sanity.io",
    urls: ["cdn.sanity.io"],
  },
  {
    name: "Sitecore",
    website: "https://www.sitecore.com",
    cookies: ["SC_ANALYTICS_GLOBAL_COOKIE"],
    paths: ["/-/media/"],
  },
  {
    name: "Sitefinity",
    website: "https://www.progress.com",
    meta: { generator: { startsWith: "sitefinity " } },
  },
  {
    name: "Squarespace",
    website: "https://www.squarespace.com",
    headers: { server: { startsWith: "squarespace" } },
    urls: ["assets.squarespace.com", "static1.squarespace.com"],
  },
  {
    name: "Storyblok",
    website: "https://www.storyblok.com",
    urls: ["a.storyblok.com", "app.storyblok.com/f/storyblok-"],
  },
  {
    name: "TYPO3",
    website: "https://typo3.org",
    meta: { generator: { startsWith: "typo3" } },
    paths: ["/typo3temp/", "/typo3conf/"],
  },
  {
    name: "Unbounce",
    website: "https://unbounce.com",
    headers: { "x-unbounce-pageid": "present" },
    urls: ["ubembed.com"],
  },
  {
    name: "Webflow",
    website: "https://webflow.com",
    meta: { generator: { startsWith: "webflow" } },
    urls: [
      "cdn.prod.website-files.com",
      "assets-global.website-files.com",
      "assets.website-files.com",
      "uploads-ssl.webflow.com",
    ],
  },
  {
    name: "Weebly",
    website: "https://www.weebly.com",
    urls: ["editmysite.com"],
  },
  {
    name: "Wix",
    website: "https://www.wix.com",
    headers: { "x-wix-request-id": "present" },
    meta: { generator: { startsWith: "wix.com" } },
    urls: ["static.parastorage.com"],
  },
  {
    name: "WordPress",
    website: "https://wordpress.org",
    headers: { link: { contains: 'rel="https://api.w.org/"' }, "x-pingback": { contains: "/xmlrpc.php" } },
    meta: { generator: { startsWith: "wordpress " } },
    urls: ["s0.wp.com", "stats.wp.com"],
    paths: ["/wp-content/", "/wp-includes/"],
  },
  {
    name: "WordPress VIP",
    website: "https://wpvip.com",
    headers: { "x-powered-by": { startsWith: "wordpress vip" } },
  },
];
