import { scripts, type TechnologyCases } from "./case";

export const cloud: TechnologyCases = {
  Acquia: { headers: { "x-ah-environment": "prod" } },
  "Amazon Web Services": [
    {
      headers: {
        server: "awselb/2.0",
        "x-amzn-requestid": "0a4a1c2e-0f3c-4c2a-9f6c-2a1a7c3b9a55",
        "x-amzn-trace-id": "Root=1-67891233-abcdef012345678912345678",
      },
      cookies: ["AWSALB", "AWSALBCORS", "AWSELB", "AWSELBCORS"],
    },
    { headers: { server: "AmazonS3" } },
  ],
  "DigitalOcean App Platform": { headers: { "x-do-app-origin": "f1b7c5c6-8f4b-4a55-9b36-9f2a5d1f0a11" } },
  Firebase: {
    html: scripts("https://www.gstatic.com/firebasejs/10.12.0/firebase-app-compat.js", "/__/firebase/init.js"),
  },
  "Fly.io": { headers: { server: "Fly/6f91d33b9d (2024-05-23)", "fly-request-id": "01HYQ3F3W4Z0-ams" } },
  Flywheel: { headers: { "x-fw-hash": "b5d6qz2s4p", "x-fw-server": "Flywheel/5.1.0" } },
  "GitHub Pages": { headers: { server: "GitHub.com" } },
  "Google Cloud": {
    headers: {
      via: "1.1 google",
      server: "Google Frontend",
      "x-cloud-trace-context": "105445aa7843bc8bf206b12000100000",
      "x-goog-generation": "1716470000000000",
    },
    cookies: ["GCLB", "GAESA"],
  },
  Heroku: {
    headers: {
      via: "1.1 vegur, 2.0 heroku-router",
      nel: '{"report_to":"heroku-nel","response_headers":["Via"],"max_age":3600}',
    },
  },
  Kinsta: { headers: { "x-kinsta-cache": "HIT", "ki-edge": "v=20.2.8;mv=3.1.0" } },
  "Microsoft Azure": {
    headers: {
      server: "Windows-Azure-Web/1.0 Microsoft-HTTPAPI/2.0",
      "x-ms-request-id": "c1f0a1d5-801e-0034-5d0e-ad3f2c000000",
    },
    cookies: ["ARRAffinity", "ARRAffinitySameSite", "ApplicationGatewayAffinity", "ApplicationGatewayAffinityCORS"],
  },
  Netlify: { headers: { server: "Netlify", "x-nf-request-id": "01HYQ4Q7Z0W3T4X5Y6" } },
  Pantheon: {
    headers: { "x-pantheon-styx-hostname": "styx-fe1-a-6c8c", "x-styx-req-id": "6f0d7a52-1a7b-11ef-9d2b-6ad3d1c2" },
  },
  Railway: { headers: { server: "railway-edge", "x-railway-request-id": "Yx3h1y6bTf6Zc0" } },
  Render: { headers: { "x-render-origin-server": "gunicorn", "rndr-id": "6e6f0d0a-4c2f-4d27" } },
  Upsun: { headers: { "x-platform-cluster": "abcdefghijklm-master-7rqtwti.eu-5", "x-platform-router": "7c9q" } },
  Vercel: {
    headers: { server: "Vercel", "x-vercel-id": "fra1::iad1::9xk2l-1716470000000-abcdef012345" },
    html: scripts("/_vercel/insights/script.js", "/_vercel/speed-insights/script.js"),
  },
  "WP Engine": { headers: { "x-powered-by": "WP Engine", "wpe-backend": "apache" } },
};
