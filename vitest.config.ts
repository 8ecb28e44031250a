import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One long file (ten thousand random sequences) must not keep a machine of two cores waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    globalSetup: ["tests/support/build-once.ts"],
    reporters: process.env.CI ? ["default", ["json", { outputFile: ".tmp/tests.json" }]] : ["default"],
  },
});
