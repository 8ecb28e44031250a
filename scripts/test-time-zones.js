/**
 * Runs the model's tests once in each of these time zones. Days are whole numbers without a zone, so
 * nothing may differ; these are the places where code that goes through local midnight breaks:
 * Apia skipped 30 December 2011 whole, São Paulo's clocks used to jump at midnight, Kolkata is half an
 * hour off, Shanghai had summer time until 1991.
 */
import { spawnSync } from "node:child_process";

const ZONES = ["Pacific/Apia", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Shanghai"];

const failed = ZONES.filter((zone) => {
  console.log(`\nTZ=${zone}`);
  const env = { ...process.env, TZ: zone, KEBU_SKIP_BUILD: "1" };
  const run = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/model"], {
    cwd: new URL("..", import.meta.url),
    env,
    stdio: "inherit",
  });
  return run.status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed in: ${failed.join(", ")}`);
  process.exitCode = 1;
}
