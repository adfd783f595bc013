import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // WASM and native parts are loaded by Node itself, never bundled.
  serverExternalPackages: ["@supabase/lite", "@electric-sql/pglite", "@electric-sql/pglite-pgmq", "undici", "pino"],
};

export default config;
