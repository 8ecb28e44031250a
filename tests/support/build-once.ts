/**
 * Builds the page and the command once before the tests, so that they try what users get.
 * Skipped with KEBU_SKIP_BUILD=1, for quick runs of model tests while working.
 */
import { execFileSync } from "node:child_process";

export default function buildOnce(): void {
  if (process.env.KEBU_SKIP_BUILD === "1") return;
  execFileSync("npx", ["webpack", "--mode", "production"], { stdio: ["ignore", "ignore", "inherit"] });
}
