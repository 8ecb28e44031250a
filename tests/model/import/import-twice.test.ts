/** Importing a list twice is importing it once, whatever stands in it. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import { planImport } from "../../../src/model/import/plan-import";
import type { ImportTable } from "../../../src/model/import/targets";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { sheetOf } from "./sheet";

const CUSTOMER_KEYS = ["id", "name", "phone", "email", "wechat", "birthday", "notes", "custom:车牌"];
const VISIT_KEYS = ["receipt", "date", "customer", "customerPhone", "amount", "item"];

/** Few values, so that rows repeat, agree in one thing and differ in another. */
const cell = fc.constantFrom("", "1", "a", "陈静", "Li Wei", "13800000001", "13800000002", "a@b.c", "5/3/24");
const day = fc.constantFrom("2026-03-05", "5.3.2026", "13/40/2026", "");

function rowsOf(keys: readonly string[]): fc.Arbitrary<string[][]> {
  const cells = keys.map((key) => (key === "date" ? day : cell));
  return fc.array(fc.tuple(...cells), { maxLength: 12 });
}

function importedInto(book: Book, into: ImportTable, keys: readonly string[], rows: string[][]): Book {
  const { sheet, mapping } = sheetOf(keys, ...rows);
  return apply(
    book,
    finish(planImport(book, sheet, mapping, { into, createCustomers: true, newId: countingIds() })).change,
  );
}

it.each([
  ["customers", CUSTOMER_KEYS],
  ["visits", VISIT_KEYS],
] as const)("a list of %s twice is that list once", (into, keys) => {
  fc.assert(
    fc.property(rowsOf(keys), (rows) => {
      const once = importedInto(emptyBook("zh-CN"), into, keys, rows);
      const twice = importedInto(once, into, keys, rows);
      expect(twice.customers).toEqual(once.customers);
      expect(twice.visits).toEqual(once.visits);
    }),
    { numRuns: 300, seed: 4 },
  );
});
