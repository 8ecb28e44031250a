/** Tables that a book need not have, made from the pane: by one press, at work at once, taken back. */
import { expect, it } from "vitest";
import { beginTable } from "../../src/model/commands/begin-table";
import type { Day } from "../../src/model/day";
import { BookStore } from "../../src/taskpane/store";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { starterRules } from "../../src/words/starter-rules";
import { starterServiceLevels } from "../../src/words/starter-service-levels";
import { countingIds } from "../support/test-book";
import { sampleChange } from "./support/sample-change";

const TODAY = 46347 as Day;

async function open(): Promise<{ store: BookStore; workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook();
  await workbook.create(["customers", "visits", "followUps", "settings"], "en");
  await workbook.commit(sampleChange(TODAY));
  const store = new BookStore({ today: () => TODAY, newId: countingIds(), language: "en" });
  await store.open(workbook);
  return { store, workbook };
}

it("rules are at work as soon as they are written: their finders and words are there, without reading again", async () => {
  const { store } = await open();
  const before = store.state.reminders.map(({ id }) => id);
  const rows = starterRules("en").map((row) => ({ ...row, on: true, column: null }));
  const input = { table: "rules", rows } as const;
  expect(await store.run((book, today, newId) => beginTable(book, input, today, newId))).toEqual([]);
  expect(store.state.further).toBeDefined();
  expect(new Set(store.state.reminders.map(({ rule }) => rule))).toContain("rhythm");
  expect(await store.undo()).toEqual([]);
  expect(store.state.book?.rules?.size).toBe(0);
  expect(store.state.reminders.map(({ id }) => id)).toEqual(before);
});

it("service levels begin with an example for each class, and set the routine", async () => {
  const { store } = await open();
  const { classes } = store.state.settings;
  const input = { table: "serviceLevels", rows: starterServiceLevels(classes, "en") } as const;
  expect(await store.run((book, today, newId) => beginTable(book, input, today, newId))).toEqual([]);
  expect(store.state.reminders.map(({ why }) => ("by" in why ? why.by : ""))).toContain("service");
});

it("an empty table of plans is made where there is none", async () => {
  const { store } = await open();
  expect(await store.addMissingTables(["plans"])).toEqual([]);
  expect(store.state.book?.plans?.size).toBe(0);
  expect(await store.addMissingTables(["plans"])).toEqual([]);
});
