/** A visit that the book has already, by its own id or its receipt, gets what a newer export says of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, emptyTable, type Book } from "../../../src/model/book";
import { mergeCustomers } from "../../../src/model/commands/merge-customers";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { readEntries } from "../../../src/model/log/read-entries";
import { recordImport } from "../../../src/model/log/record-import";
import { undoImport, type UndoImport } from "../../../src/model/log/undo-import";
import { isRefused } from "../../../src/model/problem";
import { textAt, valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { bookContent } from "../../support/book-content";
import { accepted, countingIds, day, testBook } from "../../support/test-book";
import { NOTHING, sheetOf } from "./sheet";

const newId = countingIds();
const KEYS = ["receipt", "date", "customer", "item", "amount"];
const FIRST = ["7", "2026-03-01", "Ann", "cut", "20"];

function planOf(book: Book, given: ReturnType<typeof sheetOf>, createCustomers = true): ImportPlan {
  const { sheet, mapping } = given;
  return finish(planImport(book, sheet, mapping, { into: "visits", createCustomers, newId }));
}

/** The book after the import, its entry written. */
function imported(book: Book, given: ReturnType<typeof sheetOf>): Book {
  const { headers } = given.sheet;
  const { mapping } = given;
  const file = { file: "a.csv", into: "visits", headers, mapping } as const;
  const record = { ...file, summary: "a.csv", today: day("2026-11-22"), newId };
  return apply(book, recordImport(book, planOf(book, given).change, record));
}

function lastUndone(book: Book, alsoEdited = false): UndoImport {
  const id = readEntries(book, "import").at(-1)?.id ?? "";
  const outcome = finish(undoImport(book, id, { alsoEdited }));
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const withoutLog = (book: Book): unknown => bookContent({ ...book, log: emptyTable("log") });

describe("a newer export", () => {
  const keys = ["id", "date", "customerId", "item", "amount", "paid", "staff", "satisfaction", "notes"];
  const given = ["N1", "2026-01-05", "C1", "cut", "5", "5", "Ann", "4", "old"];
  const book = imported(emptyBook("en"), sheetOf(keys, given));

  it("changes in a visit what it says differently, and only that; notes go behind what stands there", () => {
    const newer = sheetOf(keys, ["N1", "2026-01-06", "C1", "cut; dye", "", "4", "Bo", "5", "new"]);
    const plan = planOf(book, newer);
    expect(plan.counts).toEqual({ ...NOTHING, read: 1, updated: 1 });
    expect(plan.updates).toEqual([
      {
        id: "N1",
        name: "C1",
        rowNumber: 2,
        cells: [
          { key: "date", was: day("2026-01-05"), is: day("2026-01-06") },
          { key: "item", was: "cut", is: "cut; dye" },
          { key: "paid", was: 5, is: 4 },
          { key: "staff", was: "Ann", is: "Bo" },
          { key: "satisfaction", was: 4, is: 5 },
          { key: "notes", was: "old", is: "old\nnew" },
        ],
      },
    ]);
    expect(plan.problems).toEqual([]);
    const { visits } = apply(book, plan.change);
    expect(valueAt(visits, "amount", 0)).toBe(5);
  });

  it("carries what was seen before, so that a visit edited meanwhile is not written over", () => {
    const plan = planOf(book, sheetOf(keys, ["N1", "2026-01-05", "C1", "dye", "6", "", "", "", ""]));
    expect(plan.change.steps).toMatchObject([
      { kind: "update", table: "visits", cells: { item: ["dye"], amount: [6] }, was: { item: ["cut"] } },
    ]);
  });

  it("that says the same or less changes nothing", () => {
    const same = ["N1", "2026-01-05", "C1", "cut", "", "5", "", "4", "old"];
    const plan = planOf(book, sheetOf(keys, same));
    expect(plan.counts).toEqual({ ...NOTHING, read: 1, skipped: 1 });
    expect(plan.change.steps).toEqual([]);
  });

  it("leaves visits that are known by their content alone", () => {
    const sheet = sheetOf(["date", "customer", "amount"], ["2026-01-05", "Ann", "5"]);
    const before = imported(emptyBook("en"), sheet);
    const edited = apply(before, {
      label: { code: "log-visit", data: {} },
      steps: [{ kind: "update", table: "visits", ids: before.visits.ids, cells: { amount: [6] } }],
    });
    const plan = planOf(edited, sheet);
    expect(plan.change.steps).toEqual([]);
    expect(plan.problems).toMatchObject([{ code: "differs-from-book", data: { book: "6", file: "5" } }]);
  });

  it("asks first where a day can be read in two ways", () => {
    const plan = planOf(book, sheetOf(["id", "date", "customerId"], ["N1", "5/3/24", "C1"]));
    expect(plan.counts).toMatchObject({ updated: 0, refused: 1 });
    expect(plan.questions).toHaveLength(1);
  });
});

describe("a receipt of several lines", () => {
  const book = imported(emptyBook("en"), sheetOf(KEYS, FIRST, ["7", "", "", "dye", "60"]));

  it("that has one line more and another amount updates its one visit", () => {
    const newer = sheetOf(KEYS, FIRST, ["7", "", "", "dye", "65"], ["7", "", "", "gel", "5.5"]);
    const plan = planOf(book, newer);
    expect(plan.counts).toEqual({ ...NOTHING, read: 3, updated: 1, joined: 2 });
    const { visits } = apply(book, plan.change);
    expect(visits.ids).toEqual(["7"]);
    expect([valueAt(visits, "item", 0), valueAt(visits, "amount", 0)]).toEqual(["cut; dye; gel", 90.5]);
  });
});

describe("a visit of another customer by now", () => {
  const book = imported(emptyBook("en"), sheetOf(KEYS, FIRST));

  it("goes over to that customer, registered if need be, with the name", () => {
    const plan = planOf(book, sheetOf(KEYS, ["7", "2026-03-01", "Bo", "cut", "20"]));
    expect(plan.counts).toEqual({ ...NOTHING, read: 1, updated: 1, created: 1 });
    const after = apply(book, plan.change);
    const bo = after.customers.ids.at(-1);
    expect([textAt(after.visits, "customerId", 0), textAt(after.visits, "customer", 0)]).toEqual([bo, "Bo"]);
  });

  it("stays where the register does not know the other one, and that is said", () => {
    const plan = planOf(book, sheetOf(KEYS, ["7", "2026-03-01", "Bo", "cut", "25"]), false);
    expect(plan.updates[0]?.cells).toEqual([{ key: "amount", was: 20, is: 25 }]);
    expect(plan.problems).toMatchObject([
      { code: "differs-from-book", data: { column: "Customer ID", file: "Bo" } },
    ]);
  });

  it("stays with a customer who was renamed, or merged into another, since", () => {
    const ann = textAt(book.visits, "customerId", 0);
    const renamed = apply(book, {
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids: [ann], cells: { name: ["Anna"] } }],
    });
    expect(planOf(renamed, sheetOf(KEYS, FIRST)).change.steps).toEqual([]);
    const byId = sheetOf(["id", "date", "customerId", "amount"], ["N1", "2026-03-01", "A1", "5"]);
    const two = testBook("en").customer("Bo").book;
    const before = imported(two, byId);
    const merge = { keep: two.customers.ids[0] ?? "", gone: "A1" };
    const merged = apply(before, accepted(mergeCustomers(before, merge, day("2026-11-22"), newId)));
    expect(planOf(merged, byId).change.steps).toEqual([]);
  });

  it("is found by a phone of theirs", () => {
    const two = testBook("en")
      .customer("Ann", { phone: "13800000001" })
      .customer("Bo", { phone: "13800000002" });
    const phones = ["receipt", "date", "customerPhone", "amount"];
    const before = imported(two.book, sheetOf(phones, ["7", "2026-03-01", "13800000001", "20"]));
    const plan = planOf(before, sheetOf(phones, ["7", "2026-03-01", "13800000002", "20"]));
    expect(plan.updates[0]?.cells.map(({ key, is }) => [key, is])).toEqual([
      ["customerId", two.book.customers.ids[1]],
      ["customer", "Bo"],
    ]);
  });

  it("is not told by a phone with stars, which also stays out of the notes", () => {
    const keys = [...KEYS, "customerPhone"];
    const before = imported(emptyBook("en"), sheetOf(keys, [...FIRST, "13800005678"]));
    const plan = planOf(before, sheetOf(keys, [...FIRST, "138****5678"]));
    expect(plan.change.steps).toEqual([]);
  });
});

describe("taking it back", () => {
  it("gives visits back what they held, and the customers they brought in go", () => {
    const before = imported(emptyBook("en"), sheetOf(KEYS, FIRST));
    const after = imported(before, sheetOf(KEYS, ["7", "2026-03-01", "Bo", "dye", "25"]));
    const undo = lastUndone(after);
    expect(undo.restored).toEqual({ customers: 0, visits: 1 });
    expect(undo.removed).toEqual({ customers: 1, visits: 0 });
    expect(withoutLog(apply(after, undo.change))).toEqual(withoutLog(before));
  });

  it("leaves a cell that was edited since, and names it", () => {
    const before = imported(emptyBook("en"), sheetOf(KEYS, FIRST));
    const after = imported(before, sheetOf(KEYS, ["7", "2026-03-01", "Ann", "dye", "25"]));
    const edited = apply(after, {
      label: { code: "log-visit", data: {} },
      steps: [{ kind: "update", table: "visits", ids: ["7"], cells: { amount: [30] } }],
    });
    const undo = lastUndone(edited);
    expect(undo.edited).toEqual([
      { table: "visits", id: "7", name: "Ann", why: "cell-changed", key: "amount", stays: true },
    ]);
    const { visits } = apply(edited, undo.change);
    expect([valueAt(visits, "item", 0), valueAt(visits, "amount", 0)]).toEqual(["cut", 30]);
    const all = apply(edited, lastUndone(edited, true).change).visits;
    expect(valueAt(all, "amount", 0)).toBe(20);
  });
});

describe("whatever two exports say", () => {
  const keys = ["receipt", "date", "customer", "customerPhone", "item", "amount", "notes"];
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("1", "2", ""),
      fc.constantFrom("2026-03-01", "2026-03-02", "13/40/2026", ""),
      fc.constantFrom("Ann", "Bo", "陈静", ""),
      fc.constantFrom("", "13800000001", "13800000002", "138****0001"),
      fc.constantFrom("", "cut", "dye"),
      fc.constantFrom("", "5", "12O"),
      fc.constantFrom("", "a", "b"),
    ),
    { maxLength: 8 },
  );

  it("the newer one twice is the newer one once, and only cells that differ are written", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = imported(emptyBook("en"), sheetOf(keys, ...first));
        const plan = planOf(before, sheetOf(keys, ...second));
        for (const { cells } of plan.updates) {
          expect(cells.length).toBeGreaterThan(0);
          for (const { was, is } of cells) expect([is === was, is]).not.toEqual([true, is]);
          for (const { is } of cells) expect(is).not.toBeNull();
        }
        const once = apply(before, plan.change);
        expect(planOf(once, sheetOf(keys, ...second)).change.steps).toEqual([]);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("undoing the newer one gives back the book as it was", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = imported(emptyBook("en"), sheetOf(keys, ...first));
        const after = imported(before, sheetOf(keys, ...second));
        if ((after.log?.size ?? 0) === (before.log?.size ?? 0)) return;
        const undo = lastUndone(after);
        expect(undo.edited).toEqual([]);
        expect(withoutLog(apply(after, undo.change))).toEqual(withoutLog(before));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
