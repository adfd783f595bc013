import type { Fingerprint } from "../fingerprint";

export const ecommerce: readonly Fingerprint[] = [
  {
    name: "Adobe Commerce (Magento)",
    website: "https://business.adobe.com",
    headers: { "x-magento-tags": "present", "x-magento-cache-debug": "present", "x-magento-cache-control": "present" },
    cookies: ["X-Magento-Vary", "mage-messages"],
    paths: ["/mage/requirejs/", "/skin/frontend/"],
  },
  {
    name: "BigCommerce",
    website: "https://www.bigcommerce.com",
    cookies: ["SHOP_SESSION_TOKEN"],
    urls: ["cdn11.bigcommerce.com"],
  },
  {
    name: "Ecwid",
    website: "https://www.ecwid.com",
    urls: ["app.ecwid.com/script.js"],
  },
  {
    name: "Lightspeed eCom",
    website: "https://www.lightspeedhq.com",
    urls: ["cdn.webshopapp.com", "static.webshopapp.com"],
  },
  {
    name: "OpenCart",
    website: "https://www.opencart.com",
    cookies: ["OCSESSID"],
    paths: ["/catalog/view/"],
  },
  {
    name: "PrestaShop",
    website: "https://www.prestashop-project.org",
    headers: { "powered-by": { startsWith: "prestashop" } },
    cookies: [{ prefix: "PrestaShop-" }],
    meta: { generator: { startsWith: "prestashop" } },
  },
  {
    name: "Recharge",
    website: "https://getrecharge.com",
    urls: ["static.rechargecdn.com"],
  },
  {
    name: "Salesforce Commerce Cloud",
    website: "https://www.salesforce.com",
    cookies: ["dwsid", { prefix: "dwac_" }, { prefix: "dwanonymous_" }],
    urls: ["demandware.net"],
    paths: ["/on/demandware.static/", "/on/demandware.store/"],
  },
  {
    name: "Shopify",
    website: "https://www.shopify.com",
    headers: { "powered-by": { startsWith: "shopify" }, "x-shopify-stage": "present", "x-shopid": "present" },
    cookies: ["_shopify_y", "_shopify_s", "_shopify_essential"],
    urls: ["cdn.shopify.com"],
    paths: ["/cdn/shop/", "/cdn/shopifycloud/"],
    txt: ["shopify-verification-code="],
  },
  {
    name: "Shopware",
    website: "https://www.shopware.com",
    headers: { "sw-context-token": "present", "sw-version-id": "present" },
  },
  {
    name: "Snipcart",
    website: "https://snipcart.com",
    urls: ["cdn.snipcart.com"],
  },
  {
    name: "VTEX",
    website: "https://vtex.com",
    cookies: ["vtex_segment", "vtex_session"],
    urls: ["vtexassets.com"],
  },
  {
    name: "WooCommerce",
    website: "https://woocommerce.com",
    cookies: ["woocommerce_cart_hash", { prefix: "wp_woocommerce_session_" }],
    paths: ["/wp-content/plugins/woocommerce/"],
  },
  {
    name: "Yotpo",
    website: "https://www.yotpo.com",
    urls: ["staticw2.yotpo.com", "cdn-widgetsrepository.yotpo.com"],
  },
];
