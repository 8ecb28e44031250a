import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type Day } from "../../../src/model/day";
import { customerStage, customerStages } from "../../../src/model/stage/customer-stages";
import { stageGroups } from "../../../src/model/stage/stage-groups";
import { STAGES, stageOf, type StageReason } from "../../../src/model/stage/stage-rule";
import { NEW_YEAR, shopOf } from "../../support/ranked-shop";

/** Purchases as [days after the new year, amount], looked at two years later. */
function stage(...purchases: readonly (readonly [number, number | null])[]): StageReason | undefined {
  const log = purchases.map(([days, amount]) => ({ customer: "K", date: addDays(NEW_YEAR, days), amount }));
  return customerStages(shopOf([{ id: "K" }], log), addDays(NEW_YEAR, 730))[0];
}

/** The same amount every so many days, up to a day. */
function every(days: number, from: number, to: number, amount: number): (readonly [number, number])[] {
  return Array.from({ length: Math.floor((to - from) / days) + 1 }, (_, visit) => [
    from + visit * days,
    amount,
  ]);
}

test("who came half a year ago for the first time is new", () => {
  expect(stage([600, 50], [700, 50])?.stage).toBe("new");
});

test("a customer is rising, at the peak or declining by the half year before", () => {
  const before = every(30, 380, 540, 100);
  expect(stage(...before, ...every(30, 560, 720, 150))?.stage).toBe("rising");
  expect(stage(...before, ...every(30, 560, 720, 100))?.stage).toBe("peak");
  expect(stage(...before, ...every(30, 560, 720, 50))?.stage).toBe("declining");
});

test("who stays away for three times their own rhythm is lost, however regular they were", () => {
  expect(stage(...every(30, 300, 630, 100))).toMatchObject({ stage: "lost", rhythm: 30, lostAfter: 90 });
  expect(stage(...every(30, 310, 640, 100))?.stage).not.toBe("lost");
  expect(stage(...every(90, 100, 500, 100))?.stage).not.toBe("lost");
});

test("without a rhythm of their own they are lost after a year", () => {
  expect(stage([300, 10])?.stage).toBe("lost");
  expect(stage([400, 10])).toMatchObject({ stage: "declining", rhythm: undefined, lostAfter: 365 });
});

test("a chat is no purchase, and a refund lowers what was bought before it", () => {
  expect(stage([700, null])).toBeUndefined();
  expect(stage([400, 100], [600, 100], [610, -90])).toMatchObject({ stage: "declining", recent: 10 });
  expect(stage([700, -5])).toBeUndefined();
});

test("later visits do not count, and everyone in the register is answered", () => {
  const book = shopOf([{ id: "K" }, { id: "L" }], [{ customer: "L", amount: 5, date: NEW_YEAR }]);
  expect(customerStages(book, addDays(NEW_YEAR, -1))).toEqual([undefined, undefined]);
  expect(customerStages(book, NEW_YEAR).map((reason) => reason?.stage)).toEqual([undefined, "new"]);
});

test("one customer asked for alone is in the same stage as among all", () => {
  const visits = [
    { customer: "K", amount: 50, date: NEW_YEAR },
    { customer: "L", amount: 5, date: addDays(NEW_YEAR, 300) },
    { customer: "K", amount: 70, date: addDays(NEW_YEAR, 400) },
    { customer: "L", amount: -2, date: addDays(NEW_YEAR, 410) },
  ];
  const book = shopOf([{ id: "K" }, { id: "L" }, { id: "M" }], visits);
  const asOf = addDays(NEW_YEAR, 500);
  expect([0, 1, 2].map((row) => customerStage(book, row, asOf))).toEqual(customerStages(book, asOf));
});

test("the stages together hold everyone who bought, with all they brought", () => {
  const visits = [
    { customer: "K", amount: 50, date: NEW_YEAR },
    { customer: "L", amount: 5, date: addDays(NEW_YEAR, 690) },
    { customer: "N", amount: 7, date: addDays(NEW_YEAR, 700) },
    { customer: "N", amount: -1, date: addDays(NEW_YEAR, 701) },
  ];
  const book = shopOf([{ id: "K" }, { id: "L" }, { id: "M" }, { id: "N" }], visits);
  expect(stageGroups(book, addDays(NEW_YEAR, 730))).toEqual({
    groups: [
      { stage: "new", customers: 2, value: 11 },
      { stage: "rising", customers: 0, value: 0 },
      { stage: "peak", customers: 0, value: 0 },
      { stage: "declining", customers: 0, value: 0 },
      { stage: "lost", customers: 1, value: 50 },
    ],
    withoutPurchase: 1,
  });
});

describe("a stage", () => {
  const history = fc
    .uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 20 })
    .chain((days) =>
      fc.record({
        days: fc.constant(Int32Array.from(days, (day) => addDays(NEW_YEAR, day)).sort()),
        totals: fc
          .array(fc.integer({ min: 0, max: 100 }), { minLength: days.length, maxLength: days.length })
          .map((totals) => Float64Array.from(totals)),
      }),
    );
  const asOf: Day = addDays(NEW_YEAR, 1500);

  it("is one of the five, and money in another unit changes nothing", () => {
    fc.assert(
      fc.property(history, ({ days, totals }) => {
        const judged = stageOf({ days, totals }, asOf)!;
        expect(STAGES).toContain(judged.stage);
        const inOtherUnit = stageOf({ days, totals: totals.map((total) => total * 4) }, asOf)!;
        expect(inOtherUnit.stage).toBe(judged.stage);
      }),
    );
  });

  it("never falls behind because more was bought lately", () => {
    const order = ["declining", "peak", "rising"];
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 500 }), ({ days, totals }, more) => {
        const before = stageOf({ days, totals }, asOf)!;
        const richer = totals.map((total, place) => (place === totals.length - 1 ? total + more : total));
        const after = stageOf({ days, totals: richer }, asOf)!;
        if (before.daysSince < 182 && order.includes(before.stage))
          expect(order.indexOf(after.stage)).toBeGreaterThanOrEqual(order.indexOf(before.stage));
      }),
    );
  });
});
