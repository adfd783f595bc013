import type { NextConfig } from "next";
import { STATIC_SECURITY_HEADERS } from "./src/lib/http/security-headers";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // WASM and native parts are loaded by Node itself, never bundled.
  serverExternalPackages: ["@supabase/lite", "@electric-sql/pglite", "@electric-sql/pglite-pgmq", "undici", "pino"],
  headers: async () => [{ source: "/:path*", headers: [...STATIC_SECURITY_HEADERS] }],
};

export default config;
