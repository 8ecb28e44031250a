import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import { append, type Change } from "../../../src/model/change";
import { parseIsoDay } from "../../../src/model/day";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { NOTHING, sheetOf } from "./sheet";

const KEYS = ["customerId", "date", "amount"];

function planOf(book: Book, given: ReturnType<typeof sheetOf>, createCustomers = true): ImportPlan {
  const options = { into: "visits", createCustomers, newId: countingIds() } as const;
  return finish(planImport(book, given.sheet, given.mapping, options));
}

function bookWith(...customers: readonly { id: string; name: string }[]): Book {
  const change: Change = {
    label: { code: "add-customer", data: {} },
    steps: [append("customers", customers)],
  };
  return apply(emptyBook("en"), change);
}

const codes = (plan: ImportPlan): string[] => plan.problems.map(({ code }) => code);

describe("importing visits", () => {
  it("adds each row once, however often the file, or a longer one, is imported", () => {
    const cell = fc.constantFrom("a", "b", "1997-01-01", "5");
    const rows = fc.array(fc.tuple(fc.constantFrom("1", "2"), fc.constant("2026-01-05"), cell), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, rows, (first, more) => {
        const short = sheetOf(KEYS, ...first);
        const long = sheetOf(KEYS, ...first, ...more);
        const once = apply(emptyBook("en"), planOf(emptyBook("en"), short).change);
        expect(once.visits.size).toBe(first.length);
        expect(planOf(once, short).change.steps).toEqual([]);
        expect(planOf(once, short).counts.skipped).toBe(first.length);
        const longer = planOf(once, long);
        expect(longer.counts.added).toBe(more.length);
        expect(longer.counts.skipped).toBe(first.length);
      }),
    );
  });

  it("counts two identical lines as two visits", () => {
    const plan = planOf(emptyBook("en"), sheetOf(KEYS, ["1", "2026-01-05", "5"], ["1", "2026-01-05", "5"]));
    expect(plan.counts).toEqual({ ...NOTHING, read: 2, added: 2, created: 1 });
  });

  it("knows the same sale in another form: columns, dates, amounts, more columns", () => {
    const first = sheetOf(
      [...KEYS, "item"],
      ["1", "2026-10-01", "10", "cut"],
      ["1", "2026-10-01", "10", "cut"],
    );
    const book = apply(emptyBook("en"), planOf(emptyBook("en"), first).change);
    const row = ["cut", "10.00", "till 3", "2026/10/1", "1", "fine hair"];
    const keys = ["item", "amount", "", "date", "customerId", "custom:Hair"];
    expect(planOf(book, sheetOf(keys, row, row)).counts).toMatchObject({ added: 0, skipped: 2 });
    expect(planOf(book, sheetOf(keys, row, row, row)).counts).toMatchObject({ added: 1, skipped: 2 });
  });

  it("tells ids apart that differ in case only, and names that do not", () => {
    const byId = sheetOf(KEYS, ["00Ab", "2026-01-05", "1"], ["00aB", "2026-01-05", "2"]);
    expect(planOf(emptyBook("en"), byId).counts.created).toBe(2);
    const byName = sheetOf(
      ["customer", "date", "amount"],
      ["Ann", "2026-01-05", "1"],
      ["ann", "2026-01-05", "2"],
    );
    expect(planOf(emptyBook("en"), byName).counts.created).toBe(1);
  });

  it("says once which column is missing, and takes nothing", () => {
    const plan = planOf(emptyBook("en"), sheetOf(["item", "amount"], ["cut", "5"], ["dye", "9"]));
    expect(plan.problems.map(({ code, data }) => [code, data.key])).toEqual([
      ["column-needed", "date"],
      ["column-needed", "customerId"],
    ]);
    expect(plan.counts).toMatchObject({ read: 2, added: 0 });
  });

  it("keeps the file's own ids, and skips those the book has", () => {
    const given = sheetOf(["id", ...KEYS], ["N1", "1", "2026-01-05", "5"], ["N2", "1", "2026-01-06", "6"]);
    const book = apply(emptyBook("en"), planOf(emptyBook("en"), given).change);
    expect(book.visits.ids).toEqual(["N1", "N2"]);
    expect(planOf(book, given).counts).toMatchObject({ added: 0, skipped: 2 });
  });

  it("does not call notes different that hold what the file says among other lines", () => {
    const keys = ["id", ...KEYS, "notes"];
    const row = ["N1", "1", "2026-01-05", "几百块", "old"];
    const book = apply(emptyBook("en"), planOf(emptyBook("en"), sheetOf(keys, row)).change);
    expect(planOf(book, sheetOf(keys, row)).problems).toEqual([]);
  });

  it("uses the first of two rows with one id and different content", () => {
    const plan = planOf(
      emptyBook("en"),
      sheetOf(["id", ...KEYS], ["N", "1", "2026-01-05", "5"], ["N", "1", "2026-01-05", "6"]),
    );
    expect(plan.counts.added).toBe(1);
    expect(plan.problems).toMatchObject([{ code: "id-conflict", place: { row: 3 }, data: { firstRow: 2 } }]);
  });

  it("finds customers by id, else by the whole name, and refuses what it cannot tell apart", () => {
    const book = bookWith(
      { id: "C1", name: "陈静" },
      { id: "C2", name: "Li Wei" },
      { id: "C3", name: "Li Wei" },
    );
    const given = sheetOf(
      ["customer", "date"],
      ["C1", "2026-01-05"],
      ["陈静", "2026-01-05"],
      ["ｌｉ　ｗｅｉ", "2026-01-05"],
      ["Nobody", "2026-01-05"],
      ["", "2026-01-05"],
    );
    const plan = planOf(book, given, false);
    expect(plan.counts.added).toBe(1);
    expect(plan.problems).toMatchObject([
      { code: "unknown-customer", place: { row: 2 } },
      { code: "ambiguous-customer", place: { row: 4 }, data: { count: 2 } },
      { code: "unknown-customer", place: { row: 5 } },
      { code: "row-without-customer", place: { row: 6 } },
    ]);
    const byId = planOf(
      book,
      sheetOf(["customerId", "date"], ["C1", "2026-01-05"], ["陈静", "2026-01-06"]),
      false,
    );
    expect(byId.counts).toMatchObject({ added: 2, created: 0 });
  });

  it("registers an unknown customer once, with the file's id and name", () => {
    const given = sheetOf(
      ["customerId", "customer", "date"],
      ["0001", "陈静", "2026-01-05"],
      ["0001", "陈静", "2026-01-06"],
      ["", "王芳", "2026-01-06"],
      ["", "王芳", "2026-01-07"],
    );
    const plan = planOf(emptyBook("zh-CN"), given);
    expect(plan.counts).toMatchObject({ added: 4, created: 2 });
    const book = apply(emptyBook("zh-CN"), plan.change);
    expect(book.customers.ids).toEqual(["0001", "C000001"]);
    expect([0, 1].map((row) => valueAt(book.customers, "name", row))).toEqual(["陈静", "王芳"]);
    expect(planOf(book, given).counts).toMatchObject({ added: 0, skipped: 4, created: 0 });
  });

  it("never takes an unreadable amount for 0: the visit stays without one, its text in the notes", () => {
    const plan = planOf(emptyBook("en"), sheetOf([...KEYS, "notes"], ["1", "2026-01-05", "12O", "colour"]));
    const { visits } = apply(emptyBook("en"), plan.change);
    expect(valueAt(visits, "amount", 0)).toBeNull();
    expect(valueAt(visits, "notes", 0)).toBe("colour\namount: 12O");
    expect(plan.problems).toMatchObject([
      { code: "unreadable-number", severity: "error", place: { table: "visits", row: 2, column: "amount" } },
    ]);
  });

  it("refuses a row without a readable date, and creates nobody for it", () => {
    const plan = planOf(
      emptyBook("en"),
      sheetOf(KEYS, ["1", "soon", "5"], ["2", "", "5"], ["3", "2026-01-05", "5"]),
    );
    expect(codes(plan)).toEqual(["unreadable-day", "missing-date"]);
    expect(plan.counts).toMatchObject({ read: 3, added: 1, created: 1 });
  });

  it("calls a row with an amount a sale, one without a visit, and reads a kind that is given", () => {
    const given = sheetOf(
      [...KEYS, "kind"],
      ["1", "2026-01-05", "5", ""],
      ["1", "2026-01-05", "", ""],
      ["1", "2026-01-05", "", "电话"],
    );
    const { visits } = apply(emptyBook("en"), planOf(emptyBook("en"), given).change);
    expect([0, 1, 2].map((row) => valueAt(visits, "kind", row))).toEqual(["sale", "visit", "phone"]);
    expect(valueAt(visits, "date", 0)).toBe(parseIsoDay("2026-01-05"));
  });
});
