import { meta, scripts, stylesheet, type TechnologyCases } from "./case";

export const ecommerce: TechnologyCases = {
  "Adobe Commerce (Magento)": {
    headers: {
      "x-magento-tags": "cms_p_2,cms_b",
      "x-magento-cache-debug": "HIT",
      "x-magento-cache-control": "max-age=86400, public, s-maxage=86400",
    },
    cookies: ["X-Magento-Vary", "mage-messages"],
    html:
      scripts("/static/version1716470000/frontend/Acme/base/en_US/mage/requirejs/mixins.js") +
      stylesheet("/skin/frontend/acme/default/css/styles.css"),
  },
  BigCommerce: {
    cookies: ["SHOP_SESSION_TOKEN"],
    html: scripts("https://cdn11.bigcommerce.com/s-1a2b3c/stencil/0f3c/e/9f6c/dist/theme-bundle.main.js"),
  },
  Ecwid: { html: scripts("https://app.ecwid.com/script.js?1003&data_platform=code") },
  "Lightspeed eCom": {
    html:
      stylesheet("https://cdn.webshopapp.com/shops/12345/themes/1/assets/style.css") +
      scripts("https://static.webshopapp.com/shops/012345/files/main.js"),
  },
  OpenCart: { cookies: ["OCSESSID"], html: scripts("/catalog/view/javascript/common.js") },
  PrestaShop: {
    headers: { "powered-by": "PrestaShop" },
    cookies: ["PrestaShop-0f3c4c2a9f6c2a1a7c3b9a550a4a1c2e"],
    html: meta("generator", "PrestaShop"),
  },
  Recharge: { html: scripts("https://static.rechargecdn.com/assets/js/widget.min.js?shop=acme.myshopify.com") },
  "Salesforce Commerce Cloud": {
    cookies: ["dwsid", "dwac_1a2b3c", "dwanonymous_0f3c4c2a"],
    html: scripts(
      "/on/demandware.static/Sites-Acme-Site/-/en_US/v1716470000/js/main.js",
      "/on/demandware.store/Sites-Acme-Site/en_US/Resources-Script",
      "https://dev01-eu-acme.demandware.net/on/demandware.static/js/app.js",
    ),
  },
  Shopify: {
    headers: { "powered-by": "Shopify", "x-shopify-stage": "production", "x-shopid": "12345678" },
    cookies: ["_shopify_y", "_shopify_s", "_shopify_essential"],
    html: scripts(
      "https://cdn.shopify.com/s/files/1/0001/assets/theme.js",
      "/cdn/shop/t/4/assets/global.js?v=1",
      "/cdn/shopifycloud/shopify/assets/storefront/features.js",
    ),
    txt: ["shopify-verification-code=m2ZVltszlxDmWmuvOph0YGxF"],
  },
  Shopware: { headers: { "sw-context-token": "k3VxQwZ0", "sw-version-id": "0fa91ce3e96a4bc2be4bd9ce752c3425" } },
  Snipcart: { html: scripts("https://cdn.snipcart.com/themes/v3.7.1/default/snipcart.js") },
  VTEX: {
    cookies: ["vtex_segment", "vtex_session"],
    html: scripts("https://acme.vtexassets.com/_v/public/assets/v1/published/bundle/public/react.js"),
  },
  WooCommerce: {
    cookies: ["woocommerce_cart_hash", "wp_woocommerce_session_0f3c4c2a9f6c2a1a"],
    html: scripts("/wp-content/plugins/woocommerce/assets/js/frontend/cart-fragments.min.js?ver=8.9.1"),
    also: ["WordPress"],
  },
  Yotpo: {
    html: scripts(
      "https://staticw2.yotpo.com/1A2b3C4d/widget.js",
      "https://cdn-widgetsrepository.yotpo.com/v1/loader/1A2b3C4d",
    ),
  },
};
