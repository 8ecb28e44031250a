import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import { append } from "../../../src/model/change";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { textAt, valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { sheetOf } from "./sheet";

const BOOK: Book = apply(emptyBook("zh-CN"), {
  label: { code: "add-customer", data: {} },
  steps: [append("customers", [{ id: "C1", name: "张三", phone: "138****5678" }])],
});

function planned(keys: readonly string[], ...rows: readonly (readonly string[])[]): ImportPlan {
  const { sheet, mapping } = sheetOf(keys, ...rows);
  return finish(
    planImport(BOOK, sheet, mapping, {
      into: "visits",
      createCustomers: true,
      newId: countingIds(),
      choices: { country: "CN", currency: "CNY" },
    }),
  );
}

function visits(plan: ImportPlan, key: string): readonly string[] {
  const { visits: table } = apply(BOOK, plan.change);
  return table.ids.map((_, row) => String(valueAt(table, key, row) ?? ""));
}

describe("visits of which something is not certain", () => {
  it("say once for each row of a receipt that its day can be read in two ways", () => {
    const plan = planned(
      ["receipt", "date", "customerId", "amount"],
      ["R1", "03/04/2024", "C1", "5"],
      ["R1", "03/04/2024", "C1", "6"],
    );
    expect(plan.problems.map(({ code, place }) => [code, place.row])).toEqual([
      ["day-order-unknown", 2],
      ["day-order-unknown", 3],
    ]);
    expect(plan.refused.map(({ reasons }) => reasons.length)).toEqual([1, 1]);
  });

  it("keep the contact that one line of a receipt says in stars", () => {
    const keys = ["receipt", "date", "customerId", "customerPhone"];
    const plan = planned(keys, ["R1", "2026-01-05", "C1", "138****5678"], ["R1", "2026-01-05", "C1", ""]);
    expect(visits(plan, "notes")).toEqual(["customerPhone: 138****5678"]);
  });

  it("say once that a cell is too long, which does not fit into the notes either", () => {
    const long = "好".repeat(40_000);
    const plan = planned(["customerId", "date", "notes"], ["C1", "2026-01-05", long]);
    expect(plan.problems.map(({ code, place }) => [code, place.column])).toEqual([
      ["text-too-long", "notes"],
    ]);
  });

  it("are sales where the file says an amount, whether it can be read or not", () => {
    const plan = planned(
      ["customerId", "date", "amount"],
      ["C1", "2026-01-05", "300"],
      ["C1", "2026-01-06", "几百块"],
      ["C1", "2026-01-07", "US$30"],
      ["C1", "2026-01-08", ""],
    );
    expect(visits(plan, "kind")).toEqual(["sale", "sale", "sale", "visit"]);
    expect(visits(plan, "amount")).toEqual(["300", "", "", ""]);
    expect(visits(plan, "notes")).toEqual(["", "amount: 几百块", "amount: US$30", ""]);
    expect(plan.problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ["unreadable-number", 3, "amount"],
      ["other-currency", 4, "amount"],
    ]);
  });

  it("find and make nobody by a phone with stars, not even one that the book has just so", () => {
    const plan = planned(
      ["customer", "customerPhone", "date"],
      ["", "138****5678", "2026-01-05"],
      ["张三", "139****0000", "2026-01-06"],
      ["李四", "137****1111", "2026-01-07"],
    );
    expect(plan.counts).toMatchObject({ added: 2, refused: 1, created: 1 });
    expect(plan.refused[0]?.reasons).toMatchObject([{ code: "row-without-customer", place: { row: 2 } }]);
    expect(visits(plan, "customerId")[0]).toBe("C1");
    expect(visits(plan, "notes")).toEqual(["customerPhone: 139****0000", "customerPhone: 137****1111"]);
    const { customers } = apply(BOOK, plan.change);
    expect(customers.ids.map((_, row) => textAt(customers, "phone", row))).toEqual(["138****5678", ""]);
  });
});
