/** A list that was masked for others comes back: what the book knows must not be covered with stars. */
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import { maskCell } from "../../../src/model/export/masking";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { isMasked } from "../../../src/model/import/masked-cells";
import { planImport } from "../../../src/model/import/plan-import";
import { valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { NOTHING, sheetOf } from "./sheet";

const KEYS = ["id", "name", "phone", "wechat", "email", "address", "notes"];
const PLAIN = [
  "1",
  "Laura Kessler",
  "971-555-0137",
  "laura_k",
  "laura@example.com",
  "12 Fir Street",
  "curly",
];
const MASKED = PLAIN.map((text, column) => maskCell(KEYS[column] ?? "", text));

function planOf(book: Book, ...rows: readonly (readonly string[])[]): ImportPlan {
  const { sheet, mapping } = sheetOf(KEYS, ...rows);
  const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
  return finish(planImport(book, sheet, mapping, options));
}

function imported(...rows: readonly (readonly string[])[]): Book {
  const book = emptyBook("en");
  return apply(book, planOf(book, ...rows).change);
}

describe("a masked cell", () => {
  it("replaces nothing in the book, and is reported once for its column", () => {
    const second = ["2", "Tessa Nolan", "541-555-0174", "", "tessa@example.com", "", ""];
    const book = imported(PLAIN, second);
    const plan = planOf(book, MASKED, ["2", "Tessa Nolan", "541-***-0174", "", "t****@example.com", "", ""]);
    expect(plan.change.steps).toEqual([]);
    expect(plan.counts).toEqual({ ...NOTHING, read: 2, skipped: 2 });
    const said = plan.problems.map(({ code, severity, place, data }) => [
      code,
      severity,
      place.column,
      data.count,
    ]);
    expect(said).toEqual([
      ["masked-cells", "warning", "phone", 2],
      ["masked-cells", "warning", "wechat", 1],
      ["masked-cells", "warning", "email", 2],
      ["masked-cells", "warning", "address", 1],
    ]);
  });

  it("lets the other cells of its row in", () => {
    const plan = planOf(imported(PLAIN), [...MASKED.slice(0, 3), "", "new@example.com", "", ""]);
    expect(plan.updates.flatMap(({ cells }) => cells.map(({ key, is }) => [key, is]))).toEqual([
      ["email", "new@example.com"],
    ]);
  });

  it("of a new customer is kept in the notes, the second time as well", () => {
    const rows = [
      ["", "张三", "138 **** 5678", "", "", "", "VIP"],
      ["", "张三", "139 **** 5678", "", "", "", "VIP"],
    ];
    const book = imported(...rows);
    expect([0, 1].map((row) => valueAt(book.customers, "phone", row))).toEqual([null, null]);
    expect([0, 1].map((row) => valueAt(book.customers, "notes", row))).toEqual([
      "VIP\nphone: 138 **** 5678",
      "VIP\nphone: 139 **** 5678",
    ]);
    expect(planOf(book, ...rows).counts).toEqual({ ...NOTHING, read: 2, skipped: 2 });
  });

  it("is told from a star that hides nothing", () => {
    expect(isMasked("address", "文三路 1 号 * 后门")).toBe(false);
    expect(isMasked("name", "张*")).toBe(false);
    expect(["503-***-0100", "张*路", "t*@x.org", "*"].map((text) => isMasked("address", text))).not.toContain(
      false,
    );
  });
});
