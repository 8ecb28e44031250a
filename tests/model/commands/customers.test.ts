import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { addCustomer } from "../../../src/model/commands/add-customer";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { findCustomer } from "../../../src/model/commands/find-customer";
import { giveIds } from "../../../src/model/commands/give-ids";
import { problem, warning } from "../../../src/model/problem";
import { tableContent } from "../../support/book-content";
import { accepted, countingIds, day, refusal, testBook } from "../../support/test-book";

const today = day("2025-04-15");

describe("addCustomer", () => {
  it("writes what was given, trimmed, with an id and the day", () => {
    const { book } = testBook();
    const input = {
      name: " 陈静 ",
      phone: "138 0000 0001",
      notes: "  ",
      consent: false,
      "custom:发质": "细软",
    };
    const change = accepted(addCustomer(book, input, today, countingIds()));
    expect(change).toEqual({
      label: { code: "add-customer", data: { customer: "陈静" } },
      steps: [
        {
          kind: "append",
          table: "customers",
          ids: ["C000001"],
          cells: {
            since: [today],
            name: ["陈静"],
            phone: ["138 0000 0001"],
            consent: [false],
            "custom:发质": ["细软"],
          },
        },
      ],
    });
  });

  it("keeps the shop's own id, and refuses one that is taken", () => {
    const { book, newId } = testBook().customer("Mori", { id: "M-7" });
    expect(book.customers.ids).toEqual(["M-7"]);
    expect(addCustomer(book, { name: "Sato", id: " M-7 " }, today, newId)).toEqual([
      problem("id-taken", { table: "customers", column: "Customer ID" }, { id: "M-7" }),
    ]);
  });

  it("never draws an id that is taken", () => {
    const { book } = testBook().customer("Mori", { id: "C000001" });
    expect(accepted(addCustomer(book, { name: "Sato" }, today, countingIds())).steps).toMatchObject([
      { ids: ["C000002"] },
    ]);
  });

  it("needs a name, and says so in the book's language", () => {
    expect(addCustomer(testBook("zh-CN").book, { name: "　" }, today, countingIds())).toEqual([
      problem("required", { table: "customers", column: "姓名" }, { name: "姓名" }),
    ]);
  });

  it("refuses numbers and days that are none, all at once", () => {
    const input = { name: "Mori", cadence: NaN, creditLimit: Infinity, since: 3 as typeof today };
    expect(addCustomer(testBook().book, input, today, countingIds())).toMatchObject([
      { code: "unreadable-day", place: { column: "Since" } },
      { code: "unreadable-number", place: { column: "Contact every (days)" } },
      { code: "unreadable-number", place: { column: "Credit limit" } },
    ]);
  });
});

describe("editCustomer", () => {
  const shop = testBook().customer("Mori", { id: "M1", phone: "1", notes: "kind" });
  const edit = (input: Parameters<typeof editCustomer>[1]): ReturnType<typeof editCustomer> =>
    editCustomer(shop.book, input, today, shop.newId);

  it("writes only the cells that differ, with what stood there", () => {
    const change = accepted(edit({ id: "M1", name: "Mori", phone: "2", notes: null, owner: " " }));
    expect(change.steps).toEqual([
      {
        kind: "update",
        table: "customers",
        ids: ["M1"],
        cells: { phone: ["2"], notes: [null] },
        was: { phone: ["1"], notes: ["kind"] },
      },
    ]);
    expect(tableContent(apply(shop.book, change).customers)).toEqual({ M1: { name: "Mori", phone: "2" } });
  });

  it("refuses what changes nothing, a missing name, an unknown customer", () => {
    expect(refusal(edit({ id: "M1", phone: "1" }))).toEqual(["nothing-to-change"]);
    expect(edit({ id: "M1", name: "" })).toEqual([
      problem("required", { table: "customers", column: "Name" }, { name: "Name" }),
    ]);
    expect(refusal(edit({ id: "M2", phone: "1" }))).toEqual(["no-such-customer"]);
  });

  it("leaves the name under which visits were logged", () => {
    const { book, newId } = testBook().customer("Mori", { id: "M1" }).visit("Mori", "2025-01-02");
    const renamed = apply(book, accepted(editCustomer(book, { id: "M1", name: "Sato" }, today, newId)));
    expect(renamed.visits).toBe(book.visits);
  });
});

describe("findCustomer", () => {
  const { book } = testBook()
    .customer("Mori", { id: "7" })
    .customer("7")
    .customer("Ａnna Li", { id: "A1" })
    .customer("mori", { id: "M2" });

  it("takes an id first, then an exact name without case and width", () => {
    expect(findCustomer(book, "7")).toBe(0);
    expect(findCustomer(book, " anna  li ")).toBe(2);
  });

  it("refuses names of several, parts of names, and nothing", () => {
    expect(findCustomer(book, "MORI")).toEqual([
      problem("several-customers", { table: "customers" }, { customer: "MORI", ids: "7, M2" }),
    ]);
    expect(findCustomer(book, "Anna")).toMatchObject([
      { code: "no-such-customer", data: { customer: "Anna" } },
    ]);
    expect(findCustomer(book, "")).toMatchObject([{ code: "no-such-customer" }]);
  });
});

describe("giveIds", () => {
  it("names row, name and a new id for each row without one", () => {
    const { book } = testBook().customer("Mori", { id: "C000002" });
    const problems = [
      problem("row-without-id", { table: "customers", row: 5 }, { name: "陈静" }),
      warning("unreadable-day", { table: "visits", row: 6 }, { value: "x" }),
      problem("row-without-id", { table: "customers", row: 9 }, { name: "Li" }),
    ];
    const change = accepted(giveIds(book, { problems }, today, countingIds()));
    expect(change).toEqual({
      label: { code: "give-ids", data: { count: 2 } },
      steps: [
        { kind: "identify", table: "customers", rowNumber: 5, id: "C000001", name: "陈静" },
        { kind: "identify", table: "customers", rowNumber: 9, id: "C000003", name: "Li" },
      ],
    });
    expect(refusal(giveIds(book, { problems: [] }, today, countingIds()))).toEqual(["nothing-to-change"]);
  });

  it("does not give the same id to two rows of one change", () => {
    const draws = ["C1", "C1", "C2"];
    const problems = [5, 6].map((row) =>
      problem("row-without-id", { table: "customers", row }, { name: "x" }),
    );
    const change = accepted(giveIds(testBook().book, { problems }, today, () => draws.shift() ?? "C9"));
    expect(change.steps).toMatchObject([{ id: "C1" }, { id: "C2" }]);
  });
});
