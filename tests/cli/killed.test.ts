/** Killing `kebu log` at every step of saving leaves the whole old book or the whole new one. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { isRefused } from "../../src/model/problem";
import { loadBook } from "../../src/workbook/load-book";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { kebu, kebuJson } from "../support/kebu";
import { tempFolder } from "../support/temp-folder";

const folder = tempFolder();
const original = path.join(folder, "original.xlsx");
const preload = pathToFileURL(path.resolve(import.meta.dirname, "../support/kill-at-step.mjs")).href;
const MOST_STEPS = 120;
const AT_ONCE = 2;

beforeAll(async () => {
  expect(await kebu(["new", original, "--lang", "en", "--empty"])).toMatchObject({ status: 0 });
  const customer = path.join(folder, "customers.csv");
  writeFileSync(customer, "Customer ID,Name\nC1,Ann\n");
  await kebuJson(["import", original, customer, "--into", "customers"]);
});

interface Outcome {
  readonly step: number;
  readonly killed: boolean;
  readonly saved: boolean;
}

/** Visits of a book that must be whole; the unsaved book is the very bytes of the original. */
async function visitsIn(book: string): Promise<number> {
  const workbook = await XlsxWorkbook.open(readFileSync(book), "b.xlsx");
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded) || loaded.problems.length > 0) throw new Error(JSON.stringify(loaded));
  return loaded.book.visits.size;
}

async function killedAt(step: number): Promise<Outcome> {
  const place = path.join(folder, `step-${step}`);
  mkdirSync(place);
  const book = path.join(place, "b.xlsx");
  copyFileSync(original, book);
  const run = await kebu(["log", book, "--customer", "C1", "--date", "2026-11-21"], {
    node: ["--import", preload],
    env: { KILL_AT_STEP: String(step) },
  });
  const saved = !readFileSync(book).equals(readFileSync(original));
  if (saved) expect(await visitsIn(book), `visits after step ${step}`).toBe(1);
  return { step, killed: run.status === null, saved };
}

it("is the old book or the new one at every step, and the next run cleans up", async () => {
  const outcomes: Outcome[] = [];
  for (let step = 1; step < MOST_STEPS; step += AT_ONCE) {
    const steps = Array.from({ length: AT_ONCE }, (_, offset) => step + offset);
    outcomes.push(...(await Promise.all(steps.map(killedAt))));
    if (outcomes.some(({ killed }) => !killed)) break;
  }
  const killed = outcomes.filter((outcome) => outcome.killed);
  expect(outcomes.length).toBeGreaterThan(killed.length);
  expect(killed.some(({ saved }) => saved)).toBe(true);
  expect(killed.filter(({ saved }) => !saved).length).toBeGreaterThan(8);
  // What a killed run left: a lock of a dead process, half a temporary file. The next run takes both away.
  const littered = killed.filter(({ step }) => readdirSync(path.join(folder, `step-${step}`)).length > 1);
  expect(littered.length).toBeGreaterThan(4);
  for (const { step } of [littered[littered.length >> 1]!, littered.at(-1)!]) {
    const place = path.join(folder, `step-${step}`);
    await kebuJson(["log", path.join(place, "b.xlsx"), "--customer", "C1", "--date", "2026-11-22"]);
    expect(readdirSync(place)).toEqual(["b.xlsx"]);
  }
}, 300_000);
