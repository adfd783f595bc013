import type { Fingerprint } from "../fingerprint";

/**
 * Where the site runs, as its answers tell. A script at `amazonaws.com` or `cloudfront.net` tells where somebody's
 * script lies, not where the company's site runs: such hosts are no sign.
 */
export const cloud: readonly Fingerprint[] = [
  {
    name: "Acquia",
    website: "https://www.acquia.com",
    headers: { "x-ah-environment": "present" },
  },
  {
    name: "Amazon Web Services",
    website: "https://aws.amazon.com",
    headers: {
      server: [{ startsWith: "awselb/" }, { startsWith: "amazons3" }],
      "x-amzn-requestid": "present",
      "x-amzn-trace-id": "present",
    },
    cookies: ["AWSALB", "AWSALBCORS", "AWSELB", "AWSELBCORS"],
  },
  {
    name: "DigitalOcean App Platform",
    website: "https://www.digitalocean.com",
    headers: { "x-do-app-origin": "present" },
  },
  {
    name: "Firebase",
    website: "https://firebase.google.com",
    urls: ["www.gstatic.com/firebasejs/"],
    paths: ["/__/firebase/"],
  },
  {
    name: "Fly.io",
    website: "https://fly.io",
    headers: { "fly-request-id": "present", server: { startsWith: "fly/" } },
  },
  {
    name: "Flywheel",
    website: "https://getflywheel.com",
    headers: { "x-fw-hash": "present", "x-fw-server": { startsWith: "flywheel" } },
  },
  {
    name: "GitHub Pages",
    website: "https://pages.github.com",
    headers: { server: { startsWith: "github.com" } },
  },
  {
    name: "Google Cloud",
    website: "https://cloud.google.com",
    headers: {
      via: { contains: "1.1 google" },
      server: { startsWith: "google frontend" },
      "x-cloud-trace-context": "present",
      "x-goog-generation": "present",
    },
    cookies: ["GCLB", "GAESA"],
  },
  {
    name: "Heroku",
    website: "https://www.heroku.com",
    headers: {
      via: [{ contains: "vegur" }, { contains: "heroku-router" }],
      nel: { contains: "heroku-nel" },
    },
  },
  {
    name: "Kinsta",
    website: "https://kinsta.com",
    headers: { "x-kinsta-cache": "present", "ki-edge": "present" },
  },
  {
    name: "Microsoft Azure",
    website: "https://azure.microsoft.com",
    headers: { server: { startsWith: "windows-azure-" }, "x-ms-request-id": "present" },
    cookies: ["ARRAffinity", "ARRAffinitySameSite", "ApplicationGatewayAffinity", "ApplicationGatewayAffinityCORS"],
  },
  {
    name: "Netlify",
    website: "https://www.netlify.com",
    headers: { server: { startsWith: "netlify" }, "x-nf-request-id": "present" },
  },
  {
    name: "Pantheon",
    website: "https://pantheon.io",
    headers: { "x-pantheon-styx-hostname": "present", "x-styx-req-id": "present" },
  },
  {
    name: "Railway",
    website: "https://railway.com",
    headers: { server: { startsWith: "railway" }, "x-railway-request-id": "present" },
  },
  {
    name: "Render",
    website: "https://render.com",
    headers: { "x-render-origin-server": "present", "rndr-id": "present" },
  },
  {
    name: "Upsun",
    website: "https://upsun.com",
    headers: { "x-platform-cluster": "present", "x-platform-router": "present" },
  },
  {
    name: "Vercel",
    website: "https://vercel.com",
    headers: { server: { startsWith: "vercel" }, "x-vercel-id": "present" },
    paths: ["/_vercel/insights/", "/_vercel/speed-insights/"],
  },
  {
    name: "WP Engine",
    website: "https://wpengine.com",
    headers: { "x-powered-by": { startsWith: "wp engine" }, "wpe-backend": "present" },
  },
];
