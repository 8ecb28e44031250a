/** A handover as one change: what goes along, what stays, and what takes it back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { append, update } from "../../../src/model/change";
import { editCustomer } from "../../../src/model/commands/edit-customer";
import { handOver, handoverLeft } from "../../../src/model/handover/hand-over";
import { proposeHandover } from "../../../src/model/handover/propose-handover";
import { rulesNaming } from "../../../src/model/handover/rules-naming";
import { inverse } from "../../../src/model/inverse";
import { readEntries } from "../../../src/model/log/read-entries";
import { undoWrittenRows, type UndoneRows } from "../../../src/model/log/undo-written-rows";
import { isRefused } from "../../../src/model/problem";
import { schema, type TableKey } from "../../../src/model/schema";
import { readSettings } from "../../../src/model/settings";
import { valueAt } from "../../../src/model/table-data";
import type { Row } from "../../../src/model/value";
import { accepted, countingIds, day, refusal, testBook, type TestBook } from "../../support/test-book";

const TODAY = day("2025-04-15");
const MAY = day("2025-05-01");

function shop(): TestBook {
  return testBook()
    .customer("Big", { owner: "Lily", fixedClass: "A" })
    .customer("Mid", { owner: "Lily", fixedClass: "C" })
    .customer("Tom's", { owner: "Tom" })
    .customer("Nobody's")
    .visit("Big", "2025-03-01", { amount: 300, staff: "Lily", next: day("2025-05-02") })
    .visit("Mid", "2025-03-02", { amount: 100, staff: "Lily" })
    .followUp("Big", "2025-04-20", "bring the shampoo", { assignee: "Lily" })
    .followUp("Mid", "2025-04-21", "call")
    .followUp("Tom's", "2025-04-22", "ask", { assignee: "lily" })
    .followUp("Nobody's", "2025-04-23", "ask", { assignee: "Lily" });
}

const plan = (id: string, row: Row): Row & { id: string } => ({ month: MAY, staff: "Lily", ...row, id });

/** Each customer to the successor named. */
function handed(made: TestBook, to: Readonly<Record<string, string>>): TestBook {
  const choices = Object.entries(to).map(([name, successor]) => ({
    customerId: made.idOf(name),
    to: successor,
  }));
  return made.commit(handOver(made.book, { from: "Lily", choices }, TODAY, made.newId));
}

function column(book: Book, table: TableKey, key: string): readonly unknown[] {
  const data = book[table];
  return data ? data.ids.map((_, row) => valueAt(data, key, row)) : [];
}

const plansOf = ({ book }: TestBook): readonly unknown[][] =>
  (book.plans?.ids ?? []).map((_, row) =>
    ["staff", "class", "visits", "turnover"].map((key) => valueAt(book.plans!, key, row)),
  );

describe("a handover", () => {
  it("gives customers and what was still to do to the successors, and touches nothing of the past", () => {
    const made = shop();
    const { visits } = made.book;
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(column(made.book, "customers", "owner")).toEqual(["Ann", "Ben", "Tom", null]);
    expect(column(made.book, "followUps", "assignee")).toEqual(["Ann", null, "Tom", "Ann"]);
    expect(made.book.visits).toBe(visits);
  });

  it("leaves what is done with who did it", () => {
    const made = shop();
    const [id = ""] = made.book.followUps.ids;
    made.step(update("followUps", id, { state: "done" }));
    handed(made, { Big: "Ann", Mid: "Ann" });
    expect(column(made.book, "followUps", "assignee")[0]).toBe("Lily");
  });

  it("of some customers alone leaves the rest, and what was to be done for others", () => {
    const made = handed(shop(), { Big: "Ann" });
    expect(column(made.book, "customers", "owner")).toEqual(["Ann", "Lily", "Tom", null]);
    expect(column(made.book, "followUps", "assignee")).toEqual(["Ann", null, "lily", "Lily"]);
  });

  it("done twice is done once", () => {
    const made = handed(shop(), { Big: "Ann", Mid: "Ben" });
    const choices = [{ customerId: made.idOf("Big"), to: "Ann" }];
    expect(refusal(handOver(made.book, { from: "Lily", choices }, TODAY, countingIds()))).toEqual([
      "nothing-to-change",
    ]);
  });

  it("leaves a customer whom somebody else has taken meanwhile, and says so", () => {
    const made = shop();
    made.commit(editCustomer(made.book, { id: made.idOf("Big"), owner: "Zoe" }, TODAY, made.newId));
    const choices = ["Big", "Mid"].map((name) => ({ customerId: made.idOf(name), to: "Ann" }));
    const input = { from: "Lily", choices: [...choices, { customerId: "gone", to: "Ann" }] };
    expect(handoverLeft(made.book, input)).toEqual([
      { customerId: made.idOf("Big"), name: "Big", owner: "Zoe", why: "other-owner" },
      { customerId: "gone", name: "", owner: "", why: "customer-gone" },
    ]);
    made.commit(handOver(made.book, input, TODAY, made.newId));
    expect(column(made.book, "customers", "owner")).toEqual(["Zoe", "Ann", "Tom", null]);
  });

  it("of somebody without customers gives what is open to the customers' owners, and takes it back", () => {
    const made = shop().followUp("Tom's", "2025-04-24", "order", { assignee: "Kat" });
    made.followUp("Nobody's", "2025-04-25", "ring", { assignee: "kat" });
    made.step(append("plans", [plan("P1", { staff: "Kat", visits: 4 })]));
    const before = made.book;
    made.commit(handOver(made.book, { from: "Kat", choices: [], to: ["Dee"] }, TODAY, made.newId));
    expect(column(made.book, "followUps", "assignee").slice(-2)).toEqual(["Tom", "Dee"]);
    expect(column(made.book, "plans", "staff")).toEqual(["Dee"]);
    expect(column(made.book, "customers", "owner")).toEqual(column(before, "customers", "owner"));
    const undo = undoWrittenRows(made.book, readEntries(made.book, "handover").at(-1)?.id ?? "");
    if (isRefused(undo)) throw new Error(JSON.stringify(undo));
    const back = apply(made.book, undo.change);
    expect(column(back, "followUps", "assignee")).toEqual(column(before, "followUps", "assignee"));
    const again = handOver(made.book, { from: "Kat", choices: [], to: ["Dee"] }, TODAY, countingIds());
    expect(refusal(again)).toEqual(["nothing-to-change"]);
  });

  it("writes a successor's name as the book spells it", () => {
    const made = handed(shop(), { Big: "tom", Mid: " TOM " });
    expect(column(made.book, "customers", "owner")).toEqual(["Tom", "Tom", "Tom", null]);
  });

  it("names the rules that remind of nobody once the one they name has nobody", () => {
    const made = shop()
      .rule("cadence", { name: "Lily's", appliesTo: "@lily", days: "20" })
      .rule("birthday", { name: "All" })
      .rule("rhythm", { name: "Off", appliesTo: "@Lily", on: 0 });
    const { settings } = readSettings(made.book.settings, made.book.language);
    expect(rulesNaming(made.book, "Lily", settings)).toEqual([]);
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(rulesNaming(made.book, "Lily", settings)).toMatchObject([{ name: "Lily's" }]);
  });

  it("refuses a successor without a name", () => {
    const made = shop();
    const choices = [{ customerId: made.idOf("Big"), to: " " }];
    expect(refusal(handOver(made.book, { from: "Lily", choices }, TODAY, countingIds()))).toEqual([
      "required",
    ]);
  });
});

describe("plans of somebody who leaves", () => {
  it("are divided by the turnover each takes, in whole visits and cents", () => {
    const made = shop().step(append("plans", [plan("P1", { visits: 7, turnover: 100.01 })]));
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(plansOf(made)).toEqual([
      ["Ann", null, 5, 75.01],
      ["Ben", null, 2, 25],
    ]);
  });

  it("of a class go by the customers of that class, of one customer with that customer", () => {
    const ofMid = { customerId: shop().idOf("Mid"), customer: "Mid" };
    const made = shop().step(
      append("plans", [plan("P1", { class: "A", visits: 4 }), plan("P2", { ...ofMid, visits: 1 })]),
    );
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(plansOf(made)).toEqual([
      ["Ann", "A", 4, null],
      ["Ben", null, 1, null],
    ]);
  });

  it("are added to the row that the successor has already, where both plan the same", () => {
    const made = shop().step(
      append("plans", [
        plan("P1", { visits: 4, notes: "promised" }),
        plan("P2", { staff: "Ann", visits: 6 }),
        plan("P3", { staff: "Ben", visits: 6, turnover: 10 }),
      ]),
    );
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(plansOf(made)).toEqual([
      ["Ben", null, 1, null],
      ["Ann", null, 9, null],
      ["Ben", null, 6, 10],
    ]);
    expect(column(made.book, "plans", "notes")).toEqual(["promised", null, null]);
  });

  it("go over as the rows they are, so that what Kebu cannot read in them stays", () => {
    const blank = plan("P2", { class: "A" });
    const whole = plan("P3", { customerId: shop().idOf("Mid"), visits: 2.5 });
    const other = plan("P4", { staff: "Ann", class: "A" });
    const made = shop().step(append("plans", [plan("P1", { visits: 8 }), blank, whole, other]));
    handed(made, { Big: "Ann", Mid: "Ben" });
    expect(made.book.plans?.ids.slice(0, 4)).toEqual(["P1", "P2", "P3", "P4"]);
    expect(plansOf(made)).toEqual([
      ["Ann", null, 6, null],
      ["Ann", "A", null, null],
      ["Ben", null, 2.5, null],
      ["Ann", "A", null, null],
      ["Ben", null, 2, null],
    ]);
  });

  it("stay as they are for this month and before, and for others", () => {
    const rows = [
      plan("P1", { month: day("2025-04-01"), visits: 4 }),
      plan("P2", { month: day("2025-01-01"), visits: 4 }),
      plan("P3", { staff: "Tom", visits: 4 }),
      plan("P4", { staff: null, visits: 4 }),
    ];
    const made = shop().step(append("plans", rows));
    const before = plansOf(made);
    expect(plansOf(handed(made, { Big: "Ann", Mid: "Ben" }))).toEqual(before);
  });

  it("stay in part with who keeps customers", () => {
    const made = shop().step(append("plans", [plan("P1", { visits: 8 })]));
    expect(plansOf(handed(made, { Big: "Ann" }))).toEqual([
      ["Lily", null, 2, null],
      ["Ann", null, 6, null],
    ]);
  });
});

describe("taking a handover back", () => {
  function undone({ book }: TestBook): UndoneRows {
    const undo = undoWrittenRows(book, readEntries(book, "handover").at(-1)?.id ?? "");
    if (isRefused(undo)) throw new Error(JSON.stringify(undo));
    return undo;
  }

  it("gives everything back, but for what was edited since, which it names", () => {
    const made = handed(shop(), { Big: "Ann", Mid: "Ben" });
    made.commit(editCustomer(made.book, { id: made.idOf("Mid"), owner: "Zoe" }, TODAY, made.newId));
    const { change, staying } = undone(made);
    expect(staying).toMatchObject([{ name: "Mid", key: "owner", now: "Zoe", why: "cell-changed" }]);
    const after = apply(made.book, change);
    expect(column(after, "customers", "owner")).toEqual(["Lily", "Zoe", "Tom", null]);
    expect(column(after, "followUps", "assignee")).toEqual(["Lily", null, "lily", "Lily"]);
  });

  const customer = fc.record({
    owner: fc.constantFrom("Lily", "lily", "Ann", "Tom", null),
    amount: fc.integer({ min: -50, max: 500 }),
    assignee: fc.constantFrom("Lily", "Tom", null),
  });
  const planRow = fc.record({
    staff: fc.constantFrom("Lily", "Ann", "Tom"),
    class: fc.constantFrom("A", "C", null),
    visits: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    turnover: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
    later: fc.nat({ max: 1 }),
  });

  it("or undoing it at once restores the book, nobody else's customers change, and plans keep their sums", () => {
    fc.assert(
      fc.property(
        fc.array(customer, { minLength: 1, maxLength: 6 }),
        fc.array(planRow, { maxLength: 5 }),
        (customers, plans) => {
          const made = testBook();
          customers.forEach(({ owner, amount, assignee }, at) => {
            made.customer(`c${at}`, { owner }).visit(`c${at}`, "2025-03-01", { amount });
            made.followUp(`c${at}`, "2025-05-01", "call", { assignee });
          });
          const rows = plans.map(({ later, ...row }, at) => ({
            ...row,
            id: `P${at}`,
            month: later === 1 ? MAY : day("2025-04-01"),
          }));
          made.step(append("plans", rows));
          const before = made.book;
          const wish = { from: "Lily", to: ["Ann", "Ben"], by: "fair", today: TODAY } as const;
          const choices = proposeHandover(before, wish);
          const outcome = handOver(before, { from: "Lily", choices }, TODAY, made.newId);
          if (choices.length === 0) return;
          const change = accepted(outcome);
          made.commit(change);
          expect(apply(made.book, change)).toEqual(made.book);
          const owners = column(made.book, "customers", "owner");
          customers.forEach(({ owner }, at) => {
            if (owner?.toLowerCase() !== "lily") expect(owners[at]).toBe(owner);
            else expect(["Ann", "Ben"]).toContain(owners[at]);
          });
          for (const key of ["visits", "turnover"])
            expect(sumOf(made.book, key)).toBeCloseTo(sumOf(before, key), 6);
          expect(contentOf(apply(made.book, inverse(before, change)))).toEqual(contentOf(before));
          expect(contentOf(apply(made.book, undone(made).change))).toEqual(contentOf(before));
        },
      ),
    );
  });

  function sumOf(book: Book, key: string): number {
    return column(book, "plans", key).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
  }

  /** The rows of all tables but the log, whatever their order. */
  function contentOf(book: Book): unknown {
    const tables: readonly TableKey[] = ["customers", "visits", "followUps", "plans"];
    return tables.map((table) => {
      const data = book[table];
      const keys = schema[table].columns.map(({ key }) => key);
      const rows = data?.ids.map((id, row) => [id, ...keys.map((key) => valueAt(data, key, row))]) ?? [];
      return rows.map((row) => JSON.stringify(row)).sort();
    });
  }
});
