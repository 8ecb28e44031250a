import { describe, expect, expectTypeOf, it } from "vitest";
import { bgNbdExpectedVisits } from "../../../src/model/prediction/bg-nbd-prediction";
import { discountedVisits, type Horizon } from "../../../src/model/prediction/discount";
import { predictCustomers } from "../../../src/model/prediction/predict-customers";
import { weeks, weeksOfMonths, weeksOfYears, yearsOf, type Weeks } from "../../../src/model/prediction/weeks";
import { finish } from "../../../src/model/work";
import { historiesOfRows, type HistoryRow } from "./histories";

const bgNbd = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425752 };
const gammaGamma = { p: 6.248804, q: 3.744588, v: 15.447744 };
const customer1: HistoryRow = { repeats: 2, recencyWeeks: 30.43, ageWeeks: 38.86, meanValue: 22.35 };
const customer3: HistoryRow = { repeats: 0, recencyWeeks: 0, ageWeeks: 38.86, meanValue: 0 };
/** lifetimes' example: 1 % a month. */
const yearlyDiscount = 1.01 ** 12 - 1;

function predictionsOf(rows: readonly HistoryRow[], horizon: Horizon) {
  return finish(predictCustomers(historiesOfRows(rows), { bgNbd, gammaGamma }, horizon));
}

describe("The predictions of customers", () => {
  it("give customer 1 of CDNOW 36.28 in twelve months of 4.345 weeks, at 1 % a month", () => {
    const { expectedValue } = predictionsOf([customer1], { horizonWeeks: weeks(12 * 4.345), yearlyDiscount });
    expect(expectedValue[0]).toBeCloseTo(36.2785, 2);
  });

  it("cannot be asked in days: no plain number passes for weeks", () => {
    expectTypeOf<number>().not.toExtend<Weeks>();
    // @ts-expect-error 365 of what?
    const horizon: Horizon = { horizonWeeks: 365, yearlyDiscount: 0 };
    expect(horizon.horizonWeeks).toBe(365);
  });

  it("have visits × mean value without a discount", () => {
    const { expectedValue, expectedVisits } = predictionsOf([customer1], {
      horizonWeeks: weeks(39),
      yearlyDiscount: 0,
    });
    expect(expectedVisits[0]).toBeCloseTo(1.226, 3);
    expect(expectedValue[0]! / expectedVisits[0]!).toBeCloseTo(24.6586, 3);
  });

  it("say that nothing is known of whether someone who came once is still a customer", () => {
    const { alive, aliveKnown } = predictionsOf([customer1, customer3], {
      horizonWeeks: weeks(39),
      yearlyDiscount: 0,
    });
    expect([...aliveKnown]).toEqual([1, 0]);
    expect(alive[1]).toBe(1);
  });

  it("are blank for customers who have not bought, and have no value without a model of it", () => {
    const histories = historiesOfRows([customer1, customer3]);
    histories.hasBought[1] = 0;
    const horizon = { horizonWeeks: weeks(39), yearlyDiscount: 0 };
    const { alive, expectedVisits, expectedValue } = finish(predictCustomers(histories, { bgNbd }, horizon));
    expect([...alive, ...expectedVisits].map(Number.isNaN)).toEqual([false, true, false, true]);
    expect([...expectedValue]).toEqual([NaN, NaN]);
  });
});

describe("A discount", () => {
  it("makes visits a year ahead worth less by the yearly rate, month by month", () => {
    const onePerWeek = (ahead: Weeks): number => ahead;
    const worth = discountedVisits(onePerWeek, { horizonWeeks: weeksOfYears(1), yearlyDiscount: 0.1 });
    const months = Array.from({ length: 12 }, (_, month) => weeksOfMonths(1) * 1.1 ** (-(month + 1) / 12));
    expect(worth).toBeCloseTo(
      months.reduce((sum, month) => sum + month, 0),
      10,
    );
  });

  it("of nothing changes nothing", () => {
    const expected = (ahead: Weeks): number => bgNbdExpectedVisits(bgNbd, customer1, ahead);
    expect(discountedVisits(expected, { horizonWeeks: weeks(39), yearlyDiscount: 0 })).toBe(
      expected(weeks(39)),
    );
  });
});

describe("Twelve months", () => {
  it("are a year of 365 days", () => {
    expect(weeksOfMonths(12)).toBeCloseTo(weeksOfYears(1), 12);
    expect(weeksOfYears(1) * 7).toBeCloseTo(365, 12);
    expect(yearsOf(weeksOfYears(3))).toBeCloseTo(3, 12);
  });
});
