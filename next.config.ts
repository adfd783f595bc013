import type { NextConfig } from "next";
import { STATIC_SECURITY_HEADERS } from "./src/lib/http/security-headers";

/** Next refuses a form sent from another host than the request's; behind a proxy that rewrites it, from any. */
const { APP_ORIGIN } = process.env;

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run typecheck` does it, once: a newcomer's first start need not wait for the types of tests.
  typescript: { ignoreBuildErrors: true },
  // WASM and native parts are loaded by Node itself, never bundled.
  serverExternalPackages: [
    "@supabase/lite",
    "@electric-sql/pglite",
    "@electric-sql/pglite-pgmq",
    "@duckdb/node-api",
    "undici",
    "pino",
  ],
  experimental: {
    serverActions: { bodySizeLimit: "64kb", allowedOrigins: APP_ORIGIN ? [new URL(APP_ORIGIN).host] : [] },
    // Next keeps a copy of each body for `proxy.ts`, 10 MB if nothing is said, before anybody has looked at who sends
    // it. Larger than what a route or an action reads, so that those still say what is too large.
    proxyClientMaxBodySize: "256kb",
  },
  headers: async () => [{ source: "/:path*", headers: [...STATIC_SECURITY_HEADERS] }],
};

export default config;
