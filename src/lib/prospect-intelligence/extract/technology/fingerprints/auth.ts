import type { Fingerprint } from "../fingerprint";

export const auth: readonly Fingerprint[] = [
  {
    name: "Auth0",
    website: "https://auth0.com",
    urls: ["cdn.auth0.com"],
  },
  {
    name: "Clerk",
    website: "https://clerk.com",
    headers: { "x-clerk-auth-status": "present" },
    urls: ["clerk.accounts.dev"],
    paths: ["/npm/@clerk/"],
  },
  {
    name: "Descope",
    website: "https://www.descope.com",
    urls: ["descopecdn.com", "static.descope.com"],
  },
  {
    name: "Google Identity Services",
    website: "https://developers.google.com",
    urls: ["accounts.google.com/gsi/client"],
  },
  {
    name: "LoginRadius",
    website: "https://www.loginradius.com",
    urls: ["auth.lrcontent.com"],
  },
  {
    name: "Magic",
    website: "https://magic.link",
    urls: ["auth.magic.link"],
  },
  {
    name: "Memberstack",
    website: "https://www.memberstack.com",
    urls: ["static.memberstack.com"],
  },
  {
    name: "Okta",
    website: "https://www.okta.com",
    urls: ["global.oktacdn.com"],
  },
  {
    name: "SAP Customer Data Cloud",
    website: "https://www.sap.com",
    urls: ["cdns.gigya.com"],
  },
  {
    name: "Sign in with Apple",
    website: "https://developer.apple.com",
    urls: ["appleid.cdn-apple.com/appleauth/"],
    meta: { "appleid-signin-client-id": "present" },
  },
  {
    name: "Stytch",
    website: "https://stytch.com",
    urls: ["js.stytch.com"],
  },
];
