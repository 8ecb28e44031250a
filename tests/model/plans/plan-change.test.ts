/** A plan is written once, kept where somebody changed it, taken back whole, and judged month by month. */
import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import type { Book } from "../../../src/model/book";
import { append, update } from "../../../src/model/change";
import { handOver } from "../../../src/model/handover/hand-over";
import { monthOf } from "../../../src/model/figures/month";
import { readEntries } from "../../../src/model/log/read-entries";
import { undoWrittenRows } from "../../../src/model/log/undo-written-rows";
import { comparePlan } from "../../../src/model/plans/compare-plan";
import { writePlan } from "../../../src/model/plans/plan-change";
import { planProgress, type PlanProgress } from "../../../src/model/plans/plan-progress";
import type { PlanRow } from "../../../src/model/plans/propose-plan";
import { isRefused } from "../../../src/model/problem";
import { readSettings } from "../../../src/model/settings";
import type { Row } from "../../../src/model/value";
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

  describe("after its rows were handed over", () => {
    const handedOver = (shop: TestBook): TestBook => {
      const input = { from: "Kat", choices: [], to: ["Lily", "Tom"] };
      return shop.commit(handOver(shop.book, input, day("2025-02-10"), shop.newId));
    };
    const ofBoth = ["Lily", "Tom"].map((staff) => ({ staff, class: "", visits: 9, turnover: null }));

    it("changes those that Kebu wrote", () => {
      const shop = handedOver(written(testBook(), [{ staff: "Kat", class: "", visits: 7, turnover: null }]));
      expect(states(shop, ofBoth)).toEqual(["changed", "changed"]);
    });

    it("leaves what somebody typed, also where it was added to a row that Kebu wrote", () => {
      const typed = { id: "own", month: TODAY, staff: "Kat", visits: 7 };
      const kebus = [{ staff: "Lily", class: "", visits: 5, turnover: null }];
      const shop = handedOver(written(testBook(), kebus).step(append("plans", [typed])));
      expect(planned(shop.book)).toEqual([
        [TODAY, "Lily", null, 9, null],
        [TODAY, "Tom", null, 3, null],
      ]);
      expect(states(shop, [{ ...ofBoth[0]!, visits: 8 }, ofBoth[1]!])).toEqual(["by-hand", "by-hand"]);
      expect(states(shop, [])).toEqual([]);
    });
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

describe("a plan written again when less is proposed", () => {
  const less = rows.slice(0, 1);

  it("takes away what is proposed no longer, says so before, and gives it back when undone", () => {
    const shop = written(testBook());
    expect(states(shop, less)).toEqual(["same", "gone"]);
    const again = shop.commit(writePlan(shop.book, { month: MARCH, rows: less }, TODAY, shop.newId));
    expect(planned(again.book)).toEqual([[TODAY, "Lily", null, 5, 400]]);
    const undone = undoWrittenRows(again.book, readEntries(again.book, "plan").at(-1)?.id ?? "");
    if (isRefused(undone)) throw new Error(JSON.stringify(undone));
    expect(planned(apply(again.book, undone.change))).toHaveLength(2);
  });

  it("leaves what somebody typed or noted", () => {
    const shop = written(testBook());
    const [, id = ""] = shop.book.plans?.ids ?? [];
    const noted = written(testBook()).step(update("plans", id, { notes: "asked for" }));
    expect(states(noted, less)).toEqual(["same"]);
    expect(states(shop.step(update("plans", id, { visits: 9 })), less)).toEqual(["same"]);
    expect(
      states(shop.step(append("plans", [{ id: "own", month: TODAY, staff: "Tom", visits: 3 }])), less),
    ).toEqual(["same"]);
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

  it("counts a finished reminder as a contact, from before the month too, and one of a day with a visit not twice", () => {
    const done = (due: string, on: string): Row & { readonly id: string } => ({
      id: `cadence/${shop().idOf("May")}/${due}`,
      customerId: shop().idOf("May"),
      due: day(due),
      reason: "r",
      state: "done",
      doneOn: day(on),
    });
    const may = (): TestBook =>
      testBook().customer("May", { cadence: 10, owner: "Lily" }).visit("May", "2025-02-20");
    const finished = may().step(
      append("followUps", [done("2025-03-02", "2025-03-02"), done("2025-03-12", "2025-03-12")]),
    );
    expect(progressOn(finished, "2025-03-21").missed).toEqual([]);
    expect(progressOn(finished, "2025-03-23").missed).toMatchObject([
      { wanted: 3, came: 2, due: day("2025-03-22"), why: { by: "nobody" } },
    ]);
    const before = may().step(append("followUps", [done("2025-03-02", "2025-02-28")]));
    expect(progressOn(before, "2025-03-10").missed).toEqual([]);
    expect(progressOn(before, "2025-03-11").missed).toMatchObject([{ due: day("2025-03-10") }]);
    const twice = finished.visit("May", "2025-03-12");
    expect(progressOn(twice, "2025-03-23").missed).toMatchObject([{ came: 2 }]);
  });

  it("says why somebody was missed, and leaves alone with whom a later day was agreed on", () => {
    const answered = (fields: Row): PlanProgress => {
      const made = testBook().customer("May", { cadence: 10 }).visit("May", "2025-02-20");
      const id = `cadence/${made.idOf("May")}/2025-03-02`;
      const row = { id, customerId: made.idOf("May"), due: day("2025-03-02"), reason: "r", ...fields };
      return progressOn(made.step(append("followUps", [row])), "2025-03-06");
    };
    expect(answered({ state: "open" }).missed).toMatchObject([{ why: { by: "nobody" } }]);
    expect(answered({ state: "snoozed", until: day("2025-03-09") }).missed).toMatchObject([
      { why: { by: "put-off", until: day("2025-03-09") } },
    ]);
    expect(
      answered({ state: "skipped", doneOn: day("2025-03-02"), outcome: "on holiday" }).missed,
    ).toMatchObject([{ why: { by: "skipped", on: day("2025-03-02"), note: "on holiday" } }]);
    const agreed = testBook()
      .customer("May", { cadence: 10 })
      .visit("May", "2025-02-20", { next: day("2025-03-20") });
    expect(progressOn(agreed, "2025-03-20").missed).toEqual([]);
    expect(progressOn(agreed, "2025-03-23").missed).toMatchObject([{ wanted: 1, came: 0 }]);
  });

  it("names what came and went with nobody dealing with it, and not what was answered", () => {
    const greeted = (): TestBook =>
      testBook().customer("May", { birthday: "1990-03-10" }).customer("June", { birthday: "1990-03-10" });
    const unseen = greeted().visit("June", "2025-03-17");
    expect(progressOn(unseen, "2025-03-17").lapsed).toEqual([]);
    const [lapsed, ...others] = progressOn(unseen, "2025-03-18").lapsed;
    expect(others).toEqual([]);
    expect(lapsed).toMatchObject({ last: day("2025-03-17"), reminder: { rule: "birthday" } });
    expect(progressOn(unseen, "2025-05-01").lapsed).toHaveLength(1);
    const [reminder] = greeted().today("2025-03-08").due();
    const skipped = greeted().today("2025-03-08").skip(reminder!).visit("June", "2025-03-09");
    expect(progressOn(skipped, "2025-05-01").lapsed).toEqual([]);
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

  it("adds up rows that are for the same, and counts what was done once", () => {
    const plans = [
      { id: "P1", month: day("2025-02-01"), staff: "Lily", visits: 1 },
      { id: "P2", month: day("2025-02-15"), staff: "lily", visits: 4 },
      { id: "P3", month: day("2025-02-01"), staff: "Lily", turnover: 30 },
    ];
    const { year } = progressOn(shop().step(append("plans", plans)), "2025-03-10");
    const sums = { visitsPlanned: 5, turnoverPlanned: 30, visits: 1, turnover: 100 };
    expect(year).toMatchObject([{ months: 1, missed: 1, ...sums }]);
    const rest = { month: day("2025-03-01"), staff: "Lily" };
    const march = [1, 2].map((visits, at) => ({ id: `P${at}`, visits, ...rest }));
    const { results } = progressOn(shop().step(append("plans", march)), "2025-03-10");
    expect(results).toMatchObject([{ target: { visits: 3 }, visits: 1, turnover: 80, outcome: "running" }]);
  });

  it("finds the month of somebody under their year, however each row spells the name", () => {
    const plans = [
      { id: "P1", month: day("2025-02-01"), staff: "LILY", visits: 2 },
      { id: "P2", month: day("2025-03-01"), staff: "lily ", visits: 3 },
    ];
    const { results, year } = progressOn(shop().step(append("plans", plans)), "2025-03-10");
    expect(year).toMatchObject([{ months: 2, visitsPlanned: 5 }]);
    expect(results.map(({ target }) => target.staff)).toEqual(year.map(({ staff }) => staff));
  });
});

it("accepts what is proposed for a book without plans", () => {
  expect(accepted(writePlan(testBook().book, { month: MARCH, rows }, TODAY, countingIds())).label).toEqual({
    code: "write-plan",
    data: { month: "2025-03" },
  });
});
