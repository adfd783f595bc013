import type { Fingerprint } from "../fingerprint";

/** What stands between the site and its visitors, as its answers tell. */
export const cdn: readonly Fingerprint[] = [
  {
    name: "Akamai",
    website: "https://www.akamai.com",
    headers: {
      server: [{ startsWith: "akamaighost" }, { startsWith: "akamainetstorage" }],
      "x-akamai-transformed": "present",
      "akamai-grn": "present",
    },
  },
  {
    name: "Amazon CloudFront",
    website: "https://aws.amazon.com/cloudfront/",
    headers: { "x-amz-cf-id": "present", "x-amz-cf-pop": "present", via: { contains: ".cloudfront.net" } },
  },
  {
    name: "Azure Front Door",
    website: "https://azure.microsoft.com",
    headers: { "x-azure-ref": "present" },
  },
  {
    name: "Bunny",
    website: "https://bunny.net",
    headers: { server: { startsWith: "bunnycdn-" }, "cdn-pullzone": "present" },
  },
  {
    name: "CDN77",
    website: "https://www.cdn77.com",
    headers: { server: { startsWith: "cdn77-" }, "x-77-cache": "present" },
  },
  {
    name: "Cloudflare",
    website: "https://www.cloudflare.com",
    headers: { server: { startsWith: "cloudflare" }, "cf-ray": "present" },
    cookies: ["__cf_bm", "__cflb", "_cfuvid"],
    paths: ["/cdn-cgi/scripts/", "/cdn-cgi/zaraz/"],
  },
  {
    name: "Cloudinary",
    website: "https://cloudinary.com",
    urls: ["res.cloudinary.com"],
  },
  {
    name: "Fastly",
    website: "https://www.fastly.com",
    headers: { "x-fastly-request-id": "present", "x-served-by": { startsWith: "cache-" } },
    txt: ["fastly-domain-delegation-"],
  },
  {
    name: "imgix",
    website: "https://imgix.com",
    urls: ["imgix.net"],
  },
  {
    name: "KeyCDN",
    website: "https://www.keycdn.com",
    headers: { server: { startsWith: "keycdn" } },
  },
];
