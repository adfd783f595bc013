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
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
