/** A list from before a merge is imported again: whoever was merged away is nobody new. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import type { Change } from "../../../src/model/change";
import { mergeCustomers } from "../../../src/model/commands/merge-customers";
import { undoMerge } from "../../../src/model/duplicates/undo-merge";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import type { ImportTable } from "../../../src/model/import/targets";
import { readEntries } from "../../../src/model/log/read-entries";
import { textAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { accepted, countingIds, day } from "../../support/test-book";
import { sheetOf } from "./sheet";

const newId = countingIds();
const KEYS = ["id", "name", "phone", "email", "address", "notes"];
const KEPT = ["K1", "Ann Lee", "13800000001", "", "High Street 1", "likes tea"];
const GONE = ["G1", "Anne Lee", "13800000002", "anne@example.com", "Low Road 2", "likes coffee"];

function planOf(
  book: Book,
  keys: readonly string[],
  rows: readonly (readonly string[])[],
  into: ImportTable = "customers",
): ImportPlan {
  const { sheet, mapping } = sheetOf(keys, ...rows);
  return finish(planImport(book, sheet, mapping, { into, createCustomers: true, newId }));
}

const withRows = (keys: readonly string[], rows: readonly (readonly string[])[]): Book =>
  apply(emptyBook("en"), planOf(emptyBook("en"), keys, rows).change);
const mergeInto = (book: Book, keep: string, gone: string, pick?: "keep"): Book => {
  const picks = pick ? Object.fromEntries(KEYS.slice(1).map((key) => [key, pick])) : {};
  const change: Change = accepted(mergeCustomers(book, { keep, gone, picks }, day("2026-11-22"), newId));
  return apply(book, change);
};
/** G1 was merged into K1, all of whose values stay. */
const merged = mergeInto(withRows(KEYS, [KEPT, GONE]), "K1", "G1", "keep");
const cellsOf = ({ updates }: ImportPlan): unknown =>
  updates.map(({ id, cells }) => [id, Object.fromEntries(cells.map(({ key, is }) => [key, is]))]);
const codes = ({ problems }: ImportPlan): readonly string[] => problems.map(({ code }) => code);

describe("a row whose id was merged away", () => {
  it("adds nobody, replaces nothing that was chosen at the merge, and is said", () => {
    const plan = planOf(merged, KEYS, [KEPT, GONE]);
    expect(plan.counts).toMatchObject({ read: 2, added: 0, updated: 1, skipped: 1, refused: 0 });
    expect(cellsOf(plan)).toEqual([["K1", { email: "anne@example.com" }]]);
    expect(plan.problems).toMatchObject([
      {
        code: "row-merged-away",
        severity: "warning",
        place: { row: 3 },
        data: { name: "Anne Lee", kept: "Ann Lee", id: "K1" },
      },
    ]);
  });

  it("gives way to the row of the kept customer, wherever that stands in the file", () => {
    const newer = KEPT.with(3, "ann@example.com").with(2, "13800000009");
    for (const rows of [
      [GONE, newer],
      [newer, GONE],
    ]) {
      const plan = planOf(merged, KEYS, rows);
      expect(cellsOf(plan)).toEqual([["K1", { phone: "138 0000 0009", email: "ann@example.com" }]]);
      expect(apply(merged, plan.change).customers.ids).toEqual(["K1"]);
    }
  });

  it("shares the blanks with others merged into the same customer: the first row fills them", () => {
    const three = withRows(KEYS, [KEPT, GONE, ["G2", "Anna Lee", "", "", "", ""]]);
    const one = mergeInto(mergeInto(three, "K1", "G1", "keep"), "K1", "G2", "keep");
    const second = ["G2", "Anna Lee", "", "anna@example.com", "", ""];
    const plan = planOf(one, KEYS, [GONE, second]);
    expect(cellsOf(plan)).toEqual([["K1", { email: "anne@example.com" }]]);
    expect(codes(plan)).toEqual(["row-merged-away", "row-merged-away"]);
  });

  it("is found through a chain of merges", () => {
    const three = withRows(KEYS, [["Z1", "Zoe", "", "", "", ""], KEPT, GONE]);
    const one = mergeInto(mergeInto(three, "K1", "G1"), "Z1", "K1");
    const plan = planOf(one, KEYS, [KEPT, GONE]);
    expect(plan.counts).toMatchObject({ added: 0, refused: 0 });
    expect(codes(plan)).toEqual(["row-merged-away", "row-merged-away"]);
  });

  it("is itself again once the merge was undone", () => {
    const entry = readEntries(merged, "merge")[0]?.id ?? "";
    const undone = undoMerge(merged, entry);
    const parted = apply(merged, accepted("change" in undone ? undone.change : undone));
    const plan = planOf(parted, KEYS, [KEPT, GONE.with(4, "Low Road 3")]);
    expect(cellsOf(plan)).toEqual([["G1", { address: "Low Road 3" }]]);
    expect(codes(plan)).toEqual([]);
  });

  it("is somebody new where the kept customer is gone as well", () => {
    const change = { label: merged, steps: [{ kind: "remove", table: "customers", ids: ["K1"] }] } as const;
    const alone = apply(merged, { ...change, label: { code: "undo", data: {} } });
    expect(planOf(alone, KEYS, [GONE]).counts).toMatchObject({ added: 1 });
  });
});

describe("a list without ids", () => {
  const keys = KEYS.slice(1);
  const same = [
    ["Ann Lee", "13800000001", "", "High Street 1", ""],
    ["Ann Lee", "13800000001", "", "Low Road 2", ""],
  ];

  it.each([0, 1])("adds nobody where row %i of two with one name and phone was merged away", (gone) => {
    const before = withRows(keys, same);
    const [first = "", second = ""] = before.customers.ids;
    const one = gone === 0 ? mergeInto(before, second, first) : mergeInto(before, first, second);
    const plan = planOf(one, keys, same);
    expect(plan.counts).toMatchObject({ added: 0, refused: 0, skipped: 2 });
  });

  it("knows somebody merged away by the phone and the name they had", () => {
    const plan = planOf(merged, ["name", "phone"], [["Anne Lee", "+86 138 0000 0002"]]);
    expect(plan.counts).toMatchObject({ added: 0, refused: 0, skipped: 1 });
    expect(codes(plan)).toEqual(["row-merged-away"]);
  });
});

describe("new visits of somebody merged away", () => {
  it.each([
    ["the id", "customerId", "G1"],
    ["the name", "customer", "Anne Lee"],
    ["the phone", "customerPhone", "13800000002"],
  ])("are visits of the kept customer, by %s", (_, key, value) => {
    const keys = ["date", key, "amount", ...(key === "customerPhone" ? ["customer"] : [])];
    const row = ["2026-03-01", value, "20", ...(key === "customerPhone" ? ["Anne Lee"] : [])];
    const plan = planOf(merged, keys, [row], "visits");
    expect(plan.counts).toMatchObject({ added: 1, created: 0, refused: 0 });
    const { visits } = apply(merged, plan.change);
    expect([textAt(visits, "customerId", 0), textAt(visits, "customer", 0)]).toEqual(["K1", "Ann Lee"]);
  });
});

it("twice is once, and adds nobody, whatever was merged and whatever the list says by then", () => {
  const cell = fc.constantFrom("", "a", "b");
  const row = fc.tuple(fc.constantFrom("A", "B", "C", "D"), cell, cell);
  const keys = ["id", "name", "notes", "address"];
  const rowsOf = (rows: readonly (readonly string[])[]): string[][] =>
    rows.map(([id = "", notes = "", address = ""]) => [id, `name ${id}`, notes, address]);
  const pair = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D"), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 3 }), fc.array(row, { maxLength: 8 }), (pairs, said) => {
      let book = withRows(keys, rowsOf([["A"], ["B"], ["C"], ["D"]]));
      for (const [keep = "", gone = ""] of pairs)
        if (book.customers.index.has(keep) && book.customers.index.has(gone))
          book = mergeInto(book, keep, gone);
      const plan = planOf(book, keys, rowsOf(said));
      const once = apply(book, plan.change);
      expect(once.customers.ids).toEqual(book.customers.ids);
      const { read, updated, skipped, refused } = plan.counts;
      expect(updated + skipped + refused).toBe(read);
      expect(apply(once, planOf(once, keys, rowsOf(said)).change).customers).toEqual(once.customers);
    }),
    { numRuns: 200, seed: 4 },
  );
});
