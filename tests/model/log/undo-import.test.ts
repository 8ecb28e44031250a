import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { inverse } from "../../../src/model/inverse";
import { emptyBook, emptyTable, type Book } from "../../../src/model/book";
import type { ImportTable } from "../../../src/model/import/targets";
import { planImport } from "../../../src/model/import/plan-import";
import { mergeCustomers } from "../../../src/model/commands/merge-customers";
import { undoMerge } from "../../../src/model/duplicates/undo-merge";
import { importMemories } from "../../../src/model/log/import-memories";
import { readEntries } from "../../../src/model/log/read-entries";
import { recordImport } from "../../../src/model/log/record-import";
import { undoImport, type UndoImport } from "../../../src/model/log/undo-import";
import { isRefused } from "../../../src/model/problem";
import { textAt, valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { bookContent } from "../../support/book-content";
import { accepted, countingIds, day, testBook } from "../../support/test-book";
import { sheetOf } from "../import/sheet";

const newId = countingIds();

/** The book after the import, its entry written. */
function imported(book: Book, into: ImportTable, given: ReturnType<typeof sheetOf>): Book {
  const { sheet, mapping } = given;
  const { change } = finish(planImport(book, sheet, mapping, { into, createCustomers: true, newId }));
  const { headers } = sheet;
  const record = { file: "a.csv", into, headers, mapping, summary: "a.csv", today: day("2026-11-22"), newId };
  return apply(book, recordImport(book, change, record));
}

function undone(book: Book, options?: { alsoEdited: boolean }): UndoImport {
  const [entry] = readEntries(book, "import").toReversed();
  const outcome = finish(undoImport(book, entry?.id ?? "", options));
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

const withoutLog = (book: Book): unknown => bookContent({ ...book, log: emptyTable("log") });

describe("taking an import back", () => {
  it("gives back the book as it was, whatever was added and changed", () => {
    const names = fc.constantFrom("Ann", "Bo", "陈静");
    const rows = fc.array(
      fc.tuple(fc.constantFrom("", "1", "2"), names, fc.constantFrom("", "138"), fc.constantFrom("", "x")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const keys = ["id", "name", "phone", "notes"];
        const before = imported(emptyBook("en"), "customers", sheetOf(keys, ...first));
        const after = imported(before, "customers", sheetOf(keys, ...second));
        if ((after.log?.size ?? 0) === (before.log?.size ?? 0)) return;
        const back = undone(after);
        expect(back.edited).toEqual([]);
        expect(withoutLog(apply(after, back.change))).toEqual(withoutLog(before));
      }),
    );
  });

  it("takes customers away with the visits that brought them in, and twice is once", () => {
    const before = testBook("en").customer("Ann").book;
    const given = sheetOf(
      ["customer", "date", "amount"],
      ["Ann", "2026-01-05", "5"],
      ["Bo", "2026-01-05", "6"],
    );
    const after = imported(before, "visits", given);
    const { change, removed } = undone(after);
    expect(removed).toEqual({ customers: 1, visits: 2 });
    const back = apply(after, change);
    expect(withoutLog(back)).toEqual(withoutLog(before));
    expect(readEntries(back)[0]?.isUndone).toBe(true);
    expect(undone(back).change.steps).toEqual([]);
  });

  it("leaves what was edited since, names it, and takes it too where told to", () => {
    const given = sheetOf(["id", "name", "phone"], ["1", "Ann", "138"], ["2", "Bo", "139"], ["3", "Cy", ""]);
    const book = imported(emptyBook("en"), "customers", given);
    const edited = apply(book, {
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids: ["2"], cells: { notes: ["curly"] } }],
    });
    const { change, edited: since } = undone(edited);
    expect(since).toEqual([{ table: "customers", id: "2", name: "Bo", why: "row-changed", stays: true }]);
    expect(apply(edited, change).customers.ids).toEqual(["2"]);
    expect(apply(edited, undone(edited, { alsoEdited: true }).change).customers.size).toBe(0);
  });

  it("leaves a cell that somebody has changed since, unless told otherwise", () => {
    const before = testBook("en").customer("Ann", { phone: "138", email: "a@b.c" }).book;
    const id = before.customers.ids[0] ?? "";
    const after = imported(before, "customers", sheetOf(["id", "phone", "email"], [id, "139", "new@b.c"]));
    const edited = apply(after, {
      label: { code: "edit-customer", data: {} },
      steps: [{ kind: "update", table: "customers", ids: [id], cells: { phone: ["137"] } }],
    });
    const { change, edited: since, restored } = undone(edited);
    expect(since).toMatchObject([{ why: "cell-changed", key: "phone", stays: true }]);
    expect(restored).toEqual({ customers: 1, visits: 0 });
    const { customers } = apply(edited, change);
    expect([textAt(customers, "phone", 0), textAt(customers, "email", 0)]).toEqual(["137", "a@b.c"]);
    const all = apply(edited, undone(edited, { alsoEdited: true }).change).customers;
    expect(textAt(all, "phone", 0)).toBe("138");
  });

  it("never takes a customer who stands for another since a merge, until that is undone", () => {
    const old = testBook("en").customer("Ann", { phone: "138" }).book;
    const gone = old.customers.ids[0] ?? "";
    const book = imported(old, "customers", sheetOf(["id", "name"], ["N", "Anna"]));
    const merged = apply(book, accepted(mergeCustomers(book, { keep: "N", gone }, day("2026-11-22"), newId)));
    const [entry] = readEntries(merged, "merge");
    const { change, edited } = undone(merged, { alsoEdited: true });
    expect(edited).toMatchObject([{ id: "N", why: "stands-for-another", stays: true }]);
    const after = apply(merged, change);
    expect(after.customers.ids).toEqual(["N"]);
    const back = undoMerge(after, entry?.id ?? "");
    if (isRefused(back)) throw new Error(JSON.stringify(back));
    expect([...apply(after, back.change).customers.ids].sort()).toEqual([gone, "N"].sort());
  });

  it("never takes a customer from under visits or follow-ups of their own", () => {
    const book = imported(emptyBook("en"), "customers", sheetOf(["id", "name"], ["1", "Ann"], ["2", "Bo"]));
    const visited = apply(book, {
      label: { code: "log-visit", data: {} },
      steps: [
        {
          kind: "append",
          table: "visits",
          ids: ["V1"],
          cells: { customerId: ["1"], date: [day("2026-11-23")], kind: ["visit"] },
        },
        { kind: "append", table: "followUps", ids: ["F1"], cells: { customerId: ["2"] } },
      ],
    });
    const { change, edited } = undone(visited, { alsoEdited: true });
    expect(edited.map(({ id, why, stays }) => [id, why, stays])).toEqual([
      ["1", "has-visits", true],
      ["2", "has-follow-ups", true],
    ]);
    expect(apply(visited, change).customers.size).toBe(2);
  });

  it("is one step with its entry: undone at once, not even the entry is left", () => {
    const book = emptyBook("en");
    const { sheet, mapping } = sheetOf(["name"], ["Ann"]);
    const options = { into: "customers", createCustomers: false, newId } as const;
    const { change } = finish(planImport(book, sheet, mapping, options));
    const record = { file: "a.csv", into: "customers", headers: ["name"], mapping, summary: "" } as const;
    const recorded = recordImport(book, change, { ...record, today: day("2026-11-22"), newId });
    const after = apply(book, recorded);
    expect(after.log?.size).toBe(1);
    const back = apply(after, inverse(book, recorded));
    expect([back.customers.size, back.log?.size]).toEqual([0, 0]);
  });

  it("remembers how the columns were mapped, also after it was taken back", () => {
    const after = imported(emptyBook("en"), "customers", sheetOf(["name", "", "phone"], ["Ann", "7", "138"]));
    const memories = importMemories(apply(after, undone(after).change), "customers");
    expect(memories).toEqual([{ headers: ["name", "", "phone"], mapping: ["name", undefined, "phone"] }]);
    expect(importMemories(after, "visits")).toEqual([]);
  });

  it("refuses what is no import, and an entry whose rows are not all there", () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`N${row}`, `Name ${row}`]);
    const book = imported(emptyBook("en"), "customers", sheetOf(["id", "name"], ...rows));
    expect(book.log?.size).toBeGreaterThan(1);
    const [entry] = readEntries(book);
    const cut = apply(book, {
      label: { code: "undo", data: {} },
      steps: [{ kind: "remove", table: "log", ids: book.log?.ids.slice(1) ?? [] }],
    });
    expect(finish(undoImport(cut, entry?.id ?? ""))).toMatchObject([{ code: "entry-damaged" }]);
    expect(finish(undoImport(book, "L0"))).toMatchObject([{ code: "no-such-entry" }]);
    expect(valueAt(book.customers, "name", 2999)).toBe("Name 2999");
  });
});
