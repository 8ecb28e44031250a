import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { emptyBook, type Book } from "../../../src/model/book";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds } from "../../support/test-book";
import { NOTHING, sheetOf } from "./sheet";

const KEYS = ["id", "name", "phone", "email", "notes"];

function planOf(book: Book, given: ReturnType<typeof sheetOf>): ImportPlan {
  const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
  return finish(planImport(book, given.sheet, given.mapping, options));
}

function imported(...rows: readonly (readonly string[])[]): Book {
  const book = emptyBook("en");
  return apply(book, planOf(book, sheetOf(KEYS, ...rows)).change);
}

describe("importing customers", () => {
  it("adds nothing the second time, with ids and without", () => {
    const rows = [
      ["0001", "陈静", "138 0000 0001", "", ""],
      ["", "Li Wei", "", "", ""],
      ["", "Li Wei", "", "", ""],
    ];
    const book = imported(...rows);
    expect(book.customers.size).toBe(2);
    const again = planOf(book, sheetOf(KEYS, ...rows));
    expect(again.counts).toEqual({
      ...NOTHING,
      read: 3,
      skipped: 3,
    });
    expect(again.change.steps).toEqual([]);
  });

  it("changes only cells that the file fills in, and never blanks one", () => {
    const book = imported(["0001", "陈静", "138", "", "curly"]);
    const plan = planOf(book, sheetOf(KEYS, ["0001", "", "139", "a@b.c", ""]));
    expect(plan.change.steps).toEqual([
      {
        kind: "update",
        table: "customers",
        ids: ["0001"],
        cells: { phone: ["139"], email: ["a@b.c"] },
        was: { phone: ["138"], email: [null] },
      },
    ]);
    const { customers } = apply(book, plan.change);
    expect(valueAt(customers, "notes", 0)).toBe("curly");
    expect(plan.counts).toMatchObject({ updated: 1, added: 0 });
  });

  it("recognises by phone, else by e-mail, a customer of that name", () => {
    const book = imported(["0001", "陈静", "138-0000-0001", "", ""], ["0002", "Ann", "", "ann@x.org", ""]);
    const given = sheetOf(KEYS, ["", "陈静", "13800000001", "", "x"], ["", "", "", "ANN@x.org", "y"]);
    const plan = planOf(book, given);
    expect(plan.counts).toMatchObject({ updated: 2, added: 0 });
    const { customers } = apply(book, plan.change);
    expect([0, 1].map((row) => valueAt(customers, "notes", row))).toEqual(["x", "y"]);
  });

  it("takes the same phone under another name for another person, not for a new name", () => {
    const book = imported(["0001", "陈静", "138", "", ""]);
    const plan = planOf(book, sheetOf(KEYS, ["", "陈刚", "138", "", ""]));
    expect(plan.counts).toMatchObject({ added: 1, updated: 0 });
  });

  it("refuses a new customer without a name, and one id with two contents", () => {
    const plan = planOf(
      emptyBook("en"),
      sheetOf(KEYS, ["9", "", "138", "", ""], ["8", "A", "", "", ""], ["8", "B", "", "", ""]),
    );
    expect(plan.problems).toMatchObject([
      { code: "required", place: { row: 2 }, data: { name: "Name" } },
      { code: "id-conflict", place: { row: 4 }, data: { id: "8", firstRow: 3 } },
    ]);
    expect(plan.counts.added).toBe(1);
  });

  it("says of a second row of a known customer which row it contradicts", () => {
    const book = imported(["0001", "陈静", "13800000001", "", ""]);
    const rows = sheetOf(
      KEYS,
      ["", "陈静", "13800000001", "a@x.org", ""],
      ["", "陈静", "13800000001", "b@x.org", ""],
    );
    expect(planOf(book, rows).problems).toMatchObject([
      { code: "row-conflict", place: { row: 3 }, data: { firstRow: 2 } },
    ]);
  });

  it("adds its notes behind those the shop wrote, once, and takes no part of a word for a line", () => {
    const notesAfter = (book: Book, notes: string): Book =>
      apply(book, planOf(book, sheetOf(KEYS, ["0001", "", "", "", notes])).change);
    const book = imported(["0001", "陈静", "", "", "VIP\n怕冷"]);
    const once = notesAfter(book, "VI");
    expect(valueAt(once.customers, "notes", 0)).toBe("VIP\n怕冷\nVI");
    expect(valueAt(notesAfter(once, "VI").customers, "notes", 0)).toBe("VIP\n怕冷\nVI");
    expect(valueAt(notesAfter(once, "怕冷").customers, "notes", 0)).toBe("VIP\n怕冷\nVI");
  });

  it("keeps what it cannot read out of the book and says so", () => {
    const given = sheetOf(["name", "birthday", "cadence", "custom:发型"], ["陈静", "someday", "often", "卷"]);
    const plan = planOf(emptyBook("zh-CN"), given);
    expect(plan.problems.map(({ code }) => code)).toEqual(["unreadable-birthday", "unreadable-number"]);
    const { customers } = apply(emptyBook("zh-CN"), plan.change);
    expect(valueAt(customers, "custom:发型", 0)).toBe("卷");
    expect(valueAt(customers, "cadence", 0)).toBeNull();
  });
});
