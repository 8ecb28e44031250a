/** A large change is written in slices: it tells how far it is, can be stopped, and nothing comes in between. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Change } from "../../src/model/change";
import { BookStore } from "../../src/taskpane/store";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { day } from "../support/test-book";

const ids = Array.from({ length: 30_000 }, (_, row) => `NEW${row}`);
const large: Change = {
  label: { code: "import", data: {} },
  steps: [{ kind: "append", table: "customers", ids, cells: { name: ids, notes: ids } }],
};

let workbook: MemoryWorkbook;
let store: BookStore;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  await workbook.create(["customers", "visits", "followUps", "settings"], "en");
  store = new BookStore({ today: () => day("2026-11-22"), newId: (prefix) => `${prefix}1`, language: "en" });
  await store.open(workbook);
});

describe("a large change", () => {
  it("is written whole, and the next one waits for it", async () => {
    const seen: number[] = [];
    const writing = store.run(() => large);
    await store.run((book) => {
      seen.push(book.customers.size);
      return { label: { code: "add-customer", data: {} }, steps: [] };
    });
    expect(await writing).toEqual([]);
    expect(seen).toEqual([ids.length]);
    expect(workbook.sheet("Customers")?.rowCount).toBe(ids.length + 1);
  });

  it("stopped before the workbook is touched leaves no trace", async () => {
    const stop = new AbortController();
    stop.abort();
    const problems = await store.run(() => large, { signal: stop.signal });
    expect(problems.map(({ code }) => code)).toEqual(["stopped"]);
    expect(store.state.book?.customers.size).toBe(0);
    expect(store.state.canUndo).toBeUndefined();
    expect(workbook.sheet("Customers")?.rowCount).toBe(1);
  });

  it("stopped when it is being written is written all the same", async () => {
    const stop = new AbortController();
    const problems = await store.run(() => large, { signal: stop.signal, onTouch: () => stop.abort() });
    expect(problems).toEqual([]);
    expect(store.state.book?.customers.size).toBe(ids.length);
    await store.undo();
    expect(store.state.book?.customers.size).toBe(0);
  });
});
