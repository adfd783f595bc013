import { preload, scripts, type TechnologyCases } from "./case";

export const cdn: TechnologyCases = {
  Akamai: [
    {
      headers: {
        server: "AkamaiGHost",
        "x-akamai-transformed": "9 10324 0 pmb=mRUM,2",
        "akamai-grn": "0.8a1c1402.1716470000.2f1d2c3",
      },
    },
    { headers: { server: "AkamaiNetStorage" } },
  ],
  "Amazon CloudFront": {
    headers: {
      via: "1.1 0f3c4c2a9f6c2a1a7c3b9a550a4a1c2e.cloudfront.net (CloudFront)",
      "x-amz-cf-id": "mC3bq3T3t6fPZ9zq0yQ4w==",
      "x-amz-cf-pop": "FRA56-P4",
    },
  },
  "Azure Front Door": { headers: { "x-azure-ref": "20240523T130000Z-r1a2b3c4d5" } },
  Bunny: { headers: { server: "BunnyCDN-DE1-1046", "cdn-pullzone": "123456" } },
  CDN77: { headers: { server: "CDN77-Turbo", "x-77-cache": "HIT" } },
  Cloudflare: {
    headers: { server: "cloudflare", "cf-ray": "8886a5d3ae0b9b3e-FRA" },
    cookies: ["__cf_bm", "__cflb", "_cfuvid"],
    html: scripts("/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js", "/cdn-cgi/zaraz/s.js?z=JTdCJTIy"),
  },
  Cloudinary: { html: preload("https://res.cloudinary.com/acme/image/upload/v1/hero.avif") },
  Fastly: {
    headers: { "x-fastly-request-id": "2f1d2c38a1c1402", "x-served-by": "cache-fra-eddf8230066-FRA" },
    txt: ["fastly-domain-delegation-ulv8kzrynt7mby-51667715"],
  },
  imgix: { html: preload("https://acme.imgix.net/hero.jpg?auto=format") },
  KeyCDN: { headers: { server: "keycdn" } },
};
