import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { findDuplicates } from "../../../src/model/duplicates/find-duplicates";
import type { ImportChoices, ImportOptions, ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { refusedSheet, withoutReasons } from "../../../src/model/import/refused-sheet";
import { textAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds, testBook } from "../../support/test-book";
import { sheetOf } from "./sheet";

const { book } = testBook("en").customer("Ann", { phone: "13800000001" });
const ann = book.customers.ids[0] ?? "";
const GIVEN = sheetOf(["name", "phone"], ["Anne", "13800000001"], ["Bo", "13900000002"]);

function planOf(into: Book, choices: Partial<ImportChoices> = {}): ImportPlan {
  const options = {
    into: "customers",
    createCustomers: false,
    newId: countingIds(),
    choices: { country: "CN", ...choices },
    lookalikes: ({ name }: { readonly name?: unknown }) =>
      name === "Anne" ? [{ id: ann, sure: 0.8, why: [] }] : [],
  } as const;
  return finish(planImport(into, GIVEN.sheet, GIVEN.mapping, options));
}

describe("a new customer who looks like somebody known", () => {
  it("is added and listed", () => {
    const plan = planOf(book);
    expect(plan.counts).toMatchObject({ added: 2, duplicates: 1 });
    expect(plan.duplicates).toMatchObject([{ rowNumber: 2, name: "Anne", lookalikes: [{ id: ann }] }]);
  });

  it("is left out where that was chosen, and can be corrected and imported", () => {
    const plan = planOf(book, { duplicates: "leave-out" });
    expect(plan.counts).toMatchObject({ added: 1, duplicates: 0, refused: 1 });
    const refused = refusedSheet(plan, GIVEN.sheet, "en", ({ code }) => code);
    expect(refused.rows).toEqual([["Anne", "13800000001", "looks-like-somebody"]]);
    const back = withoutReasons({ ...refused, rowNumbers: [2] });
    expect([back.headers, back.rows]).toEqual([["name", "phone"], [["Anne", "13800000001"]]]);
  });

  it("is that customer where that was chosen for the row", () => {
    const plan = planOf(book, { rows: { 2: { customer: ann } } });
    expect(plan.updates).toMatchObject([
      { id: ann, rowNumber: 2, cells: [{ key: "name", was: "Ann", is: "Anne" }] },
    ]);
    expect(textAt(apply(book, plan.change).customers, "name", 0)).toBe("Anne");
    expect(plan.counts).toMatchObject({ updated: 1, duplicates: 0 });
    expect(plan.duplicates).toMatchObject([{ rowNumber: 2, id: ann, isSame: true, name: "Anne" }]);
  });
});

describe("a new customer with the phone of somebody of another name", () => {
  const other = sheetOf(["name", "phone"], ["Zoe", "13800000001"]);
  const plan = (choices: Partial<ImportChoices> = {}): ImportPlan =>
    finish(
      planImport(book, other.sheet, other.mapping, {
        into: "customers",
        createCustomers: false,
        newId: countingIds(),
        choices: { country: "CN", ...choices },
      }),
    );

  it("is added and listed: a family, or somebody who was renamed", () => {
    const { counts, duplicates } = plan();
    expect(counts).toMatchObject({ added: 1, duplicates: 1 });
    const why = [{ code: "same-phone" }, { code: "different-name" }];
    expect(duplicates).toMatchObject([{ name: "Zoe", lookalikes: [{ id: ann, sure: 0.3, why }] }]);
  });

  it("is not left out with those who look like somebody, but by the word of a person", () => {
    expect(plan({ duplicates: "leave-out" }).counts).toMatchObject({ added: 1, refused: 0 });
    expect(plan({ rows: { 2: "leave-out" } }).counts).toMatchObject({ added: 0, refused: 1 });
  });

  it("is renamed where that was chosen for the row", () => {
    expect(plan({ rows: { 2: { customer: ann } } }).updates).toMatchObject([
      { id: ann, cells: [{ key: "name", was: "Ann", is: "Zoe" }] },
    ]);
  });

  it("is a customer like any other where many share the phone", () => {
    const crowd = ["A", "B", "C", "D", "E"].reduce(
      (shop, name) => shop.customer(name, { phone: "13800000000" }),
      testBook("en"),
    );
    const { sheet, mapping } = sheetOf(["name", "phone"], ["Zoe", "13800000000"]);
    const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
    expect(finish(planImport(crowd.book, sheet, mapping, options)).duplicates).toEqual([]);
  });
});

describe("two new customers of one file", () => {
  const given = sheetOf(
    ["name", "phone", "birthday"],
    ["欧阳娜娜", "13800000003", "1990-05-12"],
    ["歐陽娜娜", "13800000003", "1990-05-12"],
    ["李雷", "13800000004", ""],
    ["韩梅梅", "13800000004", ""],
  );

  const findPairs: ImportOptions["findPairs"] = (rows) => findDuplicates(rows, { country: "CN" });
  const plan = (
    { sheet, mapping }: ReturnType<typeof sheetOf>,
    choices: Partial<ImportChoices> = {},
  ): ImportPlan =>
    finish(
      planImport(testBook().book, sheet, mapping, {
        into: "customers",
        createCustomers: false,
        newId: countingIds(),
        choices: { country: "CN", ...choices },
        findPairs,
      }),
    );

  it("are listed where they look like one, written otherwise, and not where they share a phone alone", () => {
    const { counts, duplicates } = plan(given);
    expect(counts).toMatchObject({ added: 4, duplicates: 1 });
    expect(duplicates.map(({ name }) => name)).toEqual(["歐陽娜娜"]);
  });

  const byName = sheetOf(
    ["name", "birthday", "address"],
    ["张三丰美容院", "1990-05-12", "解放路 12 号"],
    ["李雷", "", ""],
    ["张三丰美容院有限公司", "1990-05-12", "解放路12号"],
    ["張三豐美容院", "1990-05-12", "解放路12号"],
  );

  it("are listed where only their names, birthdays and addresses are alike, as the scan of the book lists them", () => {
    const { counts, duplicates, change } = plan(byName);
    expect(counts).toMatchObject({ added: 4, duplicates: 2 });
    const [first, , third] = apply(testBook().book, change).customers.ids;
    expect(duplicates.map(({ rowNumber, name }) => [rowNumber, name])).toEqual([
      [4, "张三丰美容院有限公司"],
      [5, "張三豐美容院"],
    ]);
    expect(duplicates[0]?.lookalikes.map(({ id }) => id)).toEqual([first]);
    expect(duplicates[1]?.lookalikes.map(({ id }) => id).sort()).toEqual([first, third].sort());
    expect(duplicates[0]?.lookalikes[0]?.why.map(({ code }) => code)).toContain("same-birthday");
  });

  it("are one row each where the later ones are to be left out, and the others stay", () => {
    const { counts, refused, change } = plan(byName, { duplicates: "leave-out" });
    expect(counts).toMatchObject({ read: 4, added: 2, duplicates: 0, refused: 2 });
    expect(refused.map(({ rowNumber }) => rowNumber)).toEqual([4, 5]);
    const { customers } = apply(testBook().book, change);
    expect(customers.ids.map((_, row) => textAt(customers, "name", row))).toEqual(["张三丰美容院", "李雷"]);
    expect(textAt(customers, "birthday", 0)).toBe("1990-05-12");
    const one = plan(byName, { rows: { 4: "leave-out" } });
    expect(one.counts).toMatchObject({ added: 3, duplicates: 1, refused: 1 });
  });
});
