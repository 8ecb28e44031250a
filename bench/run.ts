/**
 * `npm run bench`: every measurement as a ratio of two times taken in the same run, so that the numbers
 * mean the same on a fast and on a slow machine. `npm run bench -- ranking` runs one of them.
 */
import type { BenchLine, SkippedLine } from "./bench-line";

const benches: Readonly<Record<string, () => Promise<readonly (BenchLine | SkippedLine)[]>>> = {
  startup: async () => (await import("./startup")).benchStartup(),
  ranking: async () => (await import("./ranking")).benchRanking(),
  "ranking-peers": async () => (await import("./ranking-peers")).benchRankingPeers(),
  prediction: async () => (await import("./prediction")).benchPrediction(),
  reminders: async () => (await import("./reminders")).benchReminders(),
  "reminder-rules": async () => (await import("./reminder-rules")).benchReminderRules(),
  search: async () => (await import("./search")).benchSearch(),
  duplicates: async () => (await import("./duplicates")).benchDuplicates(),
  import: async () => (await import("./import")).benchImport(),
  "open-book": async () => (await import("./open-book")).benchOpenBook(),
};

const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(benches);
for (const name of names) {
  const bench = benches[name];
  if (!bench) {
    console.error(`no bench “${name}”; there are: ${Object.keys(benches).join(", ")}`);
    process.exitCode = 2;
    continue;
  }
  for (const line of await bench()) {
    if ("skipped" in line) {
      console.log(`skip  ${line.what}\n      ${line.skipped}`);
      continue;
    }
    const mark = line.ratio <= line.aim ? "ok  " : "over";
    console.log(`${mark}  ${line.what}\n      ${ratioWords(line.ratio)} (aim ≤ ${line.aim})  ${line.detail}`);
  }
}

/** Two decimals, or as many as it takes to see more than zeros. */
function ratioWords(ratio: number): string {
  return ratio < 0.01 ? ratio.toPrecision(1) : ratio.toFixed(2);
}
