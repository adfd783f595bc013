import { meta, scripts, type TechnologyCases } from "./case";

export const auth: TechnologyCases = {
  Auth0: { html: scripts("https://cdn.auth0.com/js/auth0-spa-js/2.1/auth0-spa-js.production.js") },
  Clerk: {
    headers: { "x-clerk-auth-status": "signed-out" },
    html: scripts(
      "https://noted-owl-12.clerk.accounts.dev/npm/@clerk/clerk-js@5/dist/clerk.browser.js",
      "https://clerk.acme.com/npm/@clerk/clerk-js@5/dist/clerk.browser.js",
    ),
  },
  Descope: {
    html: scripts(
      "https://descopecdn.com/npm/@descope/web-component@3.21.0/dist/index.js",
      "https://static.descope.com/npm/@descope/web-js-sdk/dist/index.umd.js",
    ),
  },
  "Google Identity Services": { html: scripts("https://accounts.google.com/gsi/client") },
  LoginRadius: { html: scripts("https://auth.lrcontent.com/v2/js/LoginRadiusV2.js") },
  Magic: { html: scripts("https://auth.magic.link/sdk") },
  Memberstack: { html: scripts("https://static.memberstack.com/scripts/v1/memberstack.js") },
  Okta: { html: scripts("https://global.oktacdn.com/okta-signin-widget/7.18.0/js/okta-sign-in.min.js") },
  "SAP Customer Data Cloud": { html: scripts("https://cdns.gigya.com/js/gigya.js?apikey=3_0f3c") },
  "Sign in with Apple": {
    html:
      meta("appleid-signin-client-id", "com.acme.web") +
      scripts("https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js"),
  },
  Stytch: { html: scripts("https://js.stytch.com/stytch.js") },
};
