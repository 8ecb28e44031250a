/** A plan is written once, kept where somebody changed it, taken back whole, and judged month by month. */
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { append, update } from "../../../src/model/change";
import { monthOf } from "../../../src/model/figures/month";
import { readEntries } from "../../../src/model/log/read-entries";
import { undoWrittenRows } from "../../../src/model/log/undo-written-rows";
import { comparePlan } from "../../../src/model/plans/compare-plan";
import { writePlan } from "../../../src/model/plans/plan-change";
import { planProgress, type PlanProgress } from "../../../src/model/plans/plan-progress";
import type { PlanRow } from "../../../src/model/plans/propose-plan";
import { isRefused } from "../../../src/model/problem";
import { readSettings } from "../../../src/model/settings";
import { valueAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { accepted, countingIds, day, refusal, testBook, type TestBook } from "../../support/test-book";

const MARCH = monthOf(day("2025-03-01"));
const TODAY = day("2025-03-01");
const rows: readonly PlanRow[] = [
  { staff: "Lily", class: "", visits: 5, turnover: 400 },
  { staff: "Lily", class: "A", visits: 3, turnover: null },
];

function planned(book: Book): readonly unknown[][] {
  const { plans } = book;
  if (!plans) return [];
  const keys = ["month", "staff", "class", "visits", "turnover"];
  return plans.ids.map((_, row) => keys.map((key) => valueAt(plans, key, row)));
}

const written = (shop: TestBook, what = rows, overwrite: readonly string[] = []): TestBook =>
  shop.commit(writePlan(shop.book, { month: MARCH, rows: what, overwrite }, TODAY, countingIds()));

const states = ({ book }: TestBook, what = rows): readonly string[] =>
  comparePlan(book, MARCH, what).map(({ state }) => state);

describe("writing a plan", () => {
  it("makes rows of the month, and none the second time", () => {
    const shop = written(testBook());
    expect(planned(shop.book)).toEqual([
      [TODAY, "Lily", null, 5, 400],
      [TODAY, "Lily", "A", 3, null],
    ]);
    expect(states(shop)).toEqual(["same", "same"]);
    expect(refusal(writePlan(shop.book, { month: MARCH, rows }, TODAY, countingIds()))).toEqual([
      "nothing-to-change",
    ]);
  });

  it("puts other numbers into rows that Kebu wrote, also the second time", () => {
    const shop = written(testBook());
    for (const visits of [7, 9]) {
      const other = rows.map((row) => ({ ...row, visits }));
      expect(states(shop, other)).toEqual(["changed", "changed"]);
      shop.commit(writePlan(shop.book, { month: MARCH, rows: other }, TODAY, shop.newId));
    }
    expect(planned(shop.book).map(([, , , visits]) => visits)).toEqual([9, 9]);
  });

  it("leaves a row that somebody changed or typed, unless asked to overwrite it", () => {
    const typed = { id: "own", month: day("2025-03-15"), staff: "Lily", visits: 20 };
    const shop = testBook().step(append("plans", [typed]));
    expect(states(shop)).toEqual(["by-hand", "new"]);
    written(shop);
    expect(planned(shop.book)[0]).toEqual([typed.month, "Lily", null, 20, null]);
    written(shop, rows, ["own"]);
    expect(planned(shop.book)[0]).toEqual([typed.month, "Lily", null, 5, 400]);
    shop.step(update("plans", "own", { visits: 6 }));
    expect(states(shop)).toEqual(["by-hand", "same"]);
  });

  it("is not confused by rows of other months, of single customers or of other staff", () => {
    const others = [
      { id: "a", month: day("2025-04-01"), staff: "Lily", visits: 1 },
      { id: "b", month: TODAY, staff: "Lily", customer: "May", visits: 1 },
      { id: "c", month: TODAY, staff: "Tom", visits: 1 },
    ];
    expect(states(testBook().step(append("plans", others)))).toEqual(["new", "new"]);
  });

  it("refuses numbers that cannot be planned", () => {
    const wrong = [{ staff: "", class: "", visits: 1.5, turnover: null }];
    expect(refusal(writePlan(testBook().book, { month: MARCH, rows: wrong }, TODAY, countingIds()))).toEqual([
      "not-a-count",
    ]);
  });

  it("is taken back whole, but for what was edited since", () => {
    const shop = written(testBook());
    const before = shop.book;
    const entry = readEntries(before, "plan")[0]!.id;
    const undone = undoWrittenRows(before, entry);
    if (isRefused(undone)) throw new Error("refused");
    expect(planned(apply(before, undone.change))).toEqual([]);
    const [first = ""] = before.plans?.ids ?? [];
    shop.step(update("plans", first, { visits: 6 }));
    const partly = undoWrittenRows(shop.book, entry);
    if (isRefused(partly)) throw new Error("refused");
    expect(partly.staying).toMatchObject([{ id: first, name: "Lily", why: "row-changed" }]);
    const after = apply(shop.book, partly.change);
    expect(planned(after)).toHaveLength(1);
    expect(undoWrittenRows(after, entry)).toMatchObject({ change: { steps: [] } });
  });
});

describe("done against plan", () => {
  function progressOn(shop: TestBook, on: string): PlanProgress {
    const { settings } = readSettings(shop.book.settings, "en");
    return finish(planProgress(shop.book, MARCH, day(on), settings));
  }

  const shop = (): TestBook =>
    testBook()
      .customer("May", { cadence: 10, owner: "Lily" })
      .customer("June", { cadence: 30, owner: "Tom" })
      .visit("May", "2025-02-25", { amount: 100, staff: "Lily" })
      .visit("June", "2025-02-26", { amount: 900, staff: "Tom" })
      .visit("May", "2025-03-04", { amount: 80, staff: "Lily" });

  it("names who should have come and did not, once the day is past", () => {
    expect(progressOn(shop(), "2025-03-17").missed).toEqual([]);
    expect(progressOn(shop(), "2025-03-18").missed).toMatchObject([
      { name: "May", staff: "Lily", wanted: 2, came: 1, due: day("2025-03-17") },
    ]);
    expect(progressOn(shop(), "2025-04-30").missed).toMatchObject([
      { name: "June", staff: "Tom", wanted: 1, came: 0, due: day("2025-03-28") },
      { name: "May", wanted: 3, came: 1 },
    ]);
  });

  it("shows the month's targets, and the same over the year", () => {
    const plans = [
      { id: "P1", month: day("2025-02-01"), staff: "Lily", visits: 2 },
      { id: "P2", month: day("2025-03-01"), staff: "Lily", visits: 3, turnover: 300 },
      { id: "P3", month: day("2024-12-01"), staff: "Lily", visits: 9 },
    ];
    const { results, year } = progressOn(shop().step(append("plans", plans)), "2025-03-10");
    expect(results).toMatchObject([{ visits: 1, turnover: 80, outcome: "running" }]);
    expect(year).toEqual([
      {
        staff: "Lily",
        customer: -1,
        class: "",
        months: 2,
        missed: 1,
        visitsPlanned: 5,
        turnoverPlanned: 300,
        visits: 2,
        turnover: 180,
      },
    ]);
  });
});

it("accepts what is proposed for a book without plans", () => {
  expect(accepted(writePlan(testBook().book, { month: MARCH, rows }, TODAY, countingIds())).label).toEqual({
    code: "write-plan",
    data: { month: "2025-03" },
  });
});
