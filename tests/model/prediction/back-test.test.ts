import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/model/day";
import { backTest } from "../../../src/model/prediction/back-test";
import { compareForecasts, leastTrust } from "../../../src/model/prediction/compare-forecasts";
import { shopOf } from "../../support/ranked-shop";
import { day } from "../../support/test-book";
import { cdnowSales, fitted, readCdnowBook, refusedFor } from "./histories";
import {
  simulatedShop,
  SIMULATED_FROM as opened,
  SIMULATED_TO as to,
  SIMULATED_WEEKS as weeksOpen,
} from "./simulated-shop";

describe("The back-test", () => {
  it("holds back the last third of the history", () => {
    const { knownTo, heldBackWeeks } = fitted(backTest(simulatedShop(), { to }));
    expect(heldBackWeeks).toBeCloseTo(weeksOpen / 3, 0);
    expect(to - knownTo).toBe(Math.round(heldBackWeeks * 7));
  });

  it("holds back no more than a year", () => {
    const later = addDays(to, 2 * 365);
    const shop = simulatedShop(() => true, { customer: "K0", date: later, amount: 20 });
    expect(fitted(backTest(shop, { to: later })).heldBackWeeks * 7).toBe(365);
  });

  it("trusts the models where customers behave as they say", () => {
    const { visits, value, trust } = fitted(backTest(simulatedShop(), { to }));
    expect(trust).toBe("good");
    expect(Math.abs(visits.byModel.total / visits.actual - 1)).toBeLessThan(0.15);
    expect(visits.byModel.meanAbsoluteError).toBeLessThan(visits.asBefore.meanAbsoluteError);
    expect(value?.byModel.rootMeanSquareError).toBeLessThan(value!.asBefore.rootMeanSquareError);
  });

  it("does not trust them where the shop was closed for most of the time they foresaw", () => {
    const closed = addDays(to, -21 * 7);
    expect(
      fitted(
        backTest(
          simulatedShop((date) => date <= closed),
          { to },
        ),
      ).trust,
    ).toBe("none");
  });

  it("knows nothing of the time it foresees", () => {
    const { knownTo, visits } = fitted(backTest(simulatedShop(), { to }));
    const halved = fitted(
      backTest(
        simulatedShop((date) => date <= knownTo || date % 2 === 0),
        { to },
      ),
    );
    expect(halved.visits.byModel.total).toBe(visits.byModel.total);
    expect(halved.visits.actual).toBeLessThan(visits.actual);
  });

  it("says that it is the first part which is too short, and up to when", () => {
    const early = addDays(opened, 15 * 7);
    const knownTo = addDays(early, -Math.floor((15 * 7) / 3));
    expect(refusedFor(backTest(simulatedShop(), { to: early }))).toMatchObject({
      reason: "history-too-short",
      knownTo,
    });
  });

  it("is refused without purchases, with too short a history, and where nothing was held back", () => {
    expect(refusedFor(backTest(shopOf([{ id: "K" }], []), { to })).reason).toBe("no-purchases");
    const early = addDays(opened, 15 * 7);
    expect(refusedFor(backTest(simulatedShop(), { to: early })).reason).toBe("history-too-short");
    const closed = addDays(to, -27 * 7);
    const shut = simulatedShop((date) => date <= closed);
    expect(refusedFor(backTest(shut, { to })).reason).toBe("nothing-to-compare");
  });

  it.skipIf(!cdnowSales)("trusts them for CDNOW, where they are right within 2 %", () => {
    const { customers, visits, value, trust } = fitted(backTest(readCdnowBook(), { to: day("1998-06-30") }));
    expect({ customers, trust, actual: visits.actual }).toEqual({
      customers: 2357,
      trust: "good",
      actual: 1151,
    });
    expect(visits.byModel.total).toBeCloseTo(1163.8, 0);
    expect(visits.asBefore.total).toBe(1434);
    expect(value!.byModel.total / value!.actual).toBeCloseTo(1, 2);
  });
});

describe("The comparison of two ways to foresee", () => {
  const compare = (actual: number[], byModel: number[], asBefore: number[]) =>
    compareForecasts(
      Int32Array.from(actual.keys()),
      Float64Array.from(actual),
      Float64Array.from(byModel),
      Float64Array.from(asBefore),
    );

  it("has totals and errors of each", () => {
    expect(compare([4, 0], [3, 1], [0, 0])).toMatchObject({
      actual: 4,
      byModel: { total: 4, meanAbsoluteError: 1, rootMeanSquareError: 1 },
      asBefore: { total: 0, meanAbsoluteError: 2, rootMeanSquareError: Math.sqrt(8) },
    });
  });

  it.each([
    ["good", [10, 10], [9, 9], [14, 8]],
    ["fair", [10, 10], [8, 8], [14, 8]],
    ["none", [10, 10], [6, 6], [18, 8]],
    ["none", [10, 10], [9, 12], [10, 10]],
    ["fair", [10, 10], [9, 9], [9, 8.98]],
  ])("trusts the model: %s", (trust, actual, byModel, asBefore) => {
    expect(compare(actual, byModel, asBefore).trust).toBe(trust);
  });

  it("shows a total little worse than “as before” where single customers are foreseen better", () => {
    const shop = compare([192, 192], [231, 231], [130, 326]);
    expect([shop.actual, shop.byModel.total, shop.asBefore.total]).toEqual([384, 462, 456]);
    expect(shop.trust).toBe("fair");
  });

  it("shows nothing where single customers are foreseen no better, whatever the total", () => {
    const salon = compare([209, 209], [200, 241], [218, 219]);
    expect([salon.actual, salon.byModel.total, salon.asBefore.total]).toEqual([418, 441, 437]);
    expect(salon).toMatchObject({ trust: "none", doubt: "customers" });
  });

  it("shows nothing where the total is clearly worse than “as before”, whatever the customers", () => {
    expect(compare([10, 10], [7.5, 7.5], [4, 16])).toMatchObject({ trust: "none", doubt: "total" });
    expect(compare([10, 10], [6, 6], [1, 3])).toMatchObject({ trust: "none", doubt: "total" });
  });

  it("trusts two things no more than the worse of them", () => {
    expect([leastTrust("good", "good"), leastTrust("good", "fair"), leastTrust("fair", "none")]).toEqual([
      "good",
      "fair",
      "none",
    ]);
    expect(leastTrust("fair", "good")).toBe("fair");
  });
});
