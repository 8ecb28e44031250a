/** How long `kebu --help` takes from start to finish, against Node doing nothing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import path from "node:path";
import type { BenchLine } from "./bench-line";

const KEBU = path.resolve("dist/cli/kebu.js");
const RUNS = 21;

/** The median of alternating runs, so that a busy moment falls on both. */
export function benchStartup(): Promise<BenchLine[]> {
  if (!existsSync(KEBU)) throw new Error("build the command first: npm run build:cli");
  const nothing: number[] = [];
  const help: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    nothing.push(timed(["-e", "0"]));
    help.push(timed([KEBU, "--help"]));
  }
  const [bare, asked] = [median(nothing), median(help)];
  return Promise.resolve([
    {
      what: "kebu --help, start to finish, against node -e 0",
      ratio: asked / bare,
      aim: 3,
      detail: `${asked.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
    },
  ]);
}

function timed(words: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: "ignore" });
  if (status !== 0) throw new Error(`node ${words.join(" ")} exited with ${String(status)}`);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
