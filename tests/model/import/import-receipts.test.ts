import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { NOTHING, sheetOf } from "./sheet";

const KEYS = ["receipt", "date", "customer", "item", "amount"];

function planOf(book: Book, ...rows: readonly (readonly string[])[]): ImportPlan {
  const { sheet, mapping } = sheetOf(KEYS, ...rows);
  const options = { into: "visits", createCustomers: true, newId: countingIds() } as const;
  return finish(planImport(book, sheet, mapping, options));
}

const LINES = [
  ["1", "2026-03-01", "Ann", "cut", "20.10"],
  ["2", "2026-03-01", "Bo", "cut", "20"],
  ["1", "2026-03-01", "Ann", "colour", "60.20"],
  ["1", "", "", "cut", "0.1"],
];

describe("lines of one receipt", () => {
  it("are one visit: items together, amounts summed to the cent, known by the receipt's number", () => {
    const plan = planOf(emptyBook("en"), ...LINES);
    expect(plan.counts).toEqual({ ...NOTHING, read: 4, added: 2, joined: 2, created: 2 });
    const { visits } = apply(emptyBook("en"), plan.change);
    expect(visits.ids).toEqual(["1", "2"]);
    expect([valueAt(visits, "item", 0), valueAt(visits, "amount", 0)]).toEqual(["cut ×2; colour", 80.4]);
  });

  it("are skipped the second time, all of them", () => {
    const book = apply(emptyBook("en"), planOf(emptyBook("en"), ...LINES).change);
    expect(planOf(book, ...LINES).counts).toEqual({ ...NOTHING, read: 4, skipped: 4 });
  });

  it("are several visits where the number was used for other customers or days, and that is said", () => {
    const rows = [LINES[0]!, ["1", "2026-03-02", "Ann", "cut", "20"], ["1", "2026-03-01", "Cy", "dye", "5"]];
    const plan = planOf(emptyBook("en"), ...rows);
    expect(plan.counts).toMatchObject({ added: 3, refused: 0 });
    expect(plan.problems).toMatchObject([{ code: "receipts-reused", data: { count: 1 } }]);
    const book = apply(emptyBook("en"), plan.change);
    expect(planOf(book, ...rows).counts).toMatchObject({ added: 0, skipped: 3 });
  });

  it("have no sum where one amount cannot be read; what is known of it stands in the notes", () => {
    const plan = planOf(emptyBook("en"), LINES[0]!, ["1", "2026-03-01", "Ann", "dye", "12O"]);
    const { visits } = apply(emptyBook("en"), plan.change);
    expect(valueAt(visits, "amount", 0)).toBeNull();
    expect(valueAt(visits, "notes", 0)).toBe("amount: 20.1; 12O");
  });
});
