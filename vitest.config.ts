import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL("./src", import.meta.url)),
      // Next replaces this marker at build time; outside Next it would throw.
      "server-only": fileURLToPath(new URL("./src/lib/server-only.ts", import.meta.url)),
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "supabase/tests/**/*.test.ts"],
    environment: "node",
    setupFiles: ["src/testing/typescript-threads.ts"],
    // Far above what anything takes: a machine that is busy with something else fails no test.
    testTimeout: 90_000,
    hookTimeout: 240_000,
    // A second try in CI tells a machine's hiccup from a mistake; a local run shows both.
    retry: process.env.CI ? 1 : 0,
  },
});
