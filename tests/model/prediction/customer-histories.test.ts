import { describe, expect, it } from "vitest";
import { customerHistories, historyAt } from "../../../src/model/prediction/customer-histories";
import { shopOf, type ShopVisit } from "../../support/ranked-shop";
import { day } from "../../support/test-book";
import { cdnowSales, cdnowSummary, readCdnowBook, readCdnowSummary } from "./histories";

const to = day("2025-12-31");

function visit(date: string | null, amount: number | null, customer = "K"): ShopVisit {
  return { customer, amount, date: date === null ? null : day(date) };
}

/** Repeats, recency and age in days, mean value of the one customer K. */
function historyOf(...visits: ShopVisit[]): readonly number[] | "nothing bought" {
  const histories = customerHistories(shopOf([{ id: "K" }], visits), { to });
  if (histories.hasBought[0] === 0) return "nothing bought";
  const { repeats, recencyWeeks, ageWeeks } = historyAt(histories, 0);
  return [repeats, Math.round(recencyWeeks * 7), Math.round(ageWeeks * 7), histories.meanValue[0]!];
}

describe("A customer's history", () => {
  it("counts days after the first purchase, and means their totals", () => {
    expect(historyOf(visit("2025-12-01", 99), visit("2025-12-11", 30), visit("2025-12-21", 50))).toEqual([
      2, 20, 30, 40,
    ]);
  });

  it("is in weeks", () => {
    const shop = shopOf([{ id: "K" }], [visit("2025-12-01", 1), visit("2025-12-15", 1)]);
    expect(historyAt(customerHistories(shop, { to }), 0)).toEqual({
      repeats: 1,
      recencyWeeks: 2,
      ageWeeks: 30 / 7,
    });
  });

  it("takes the visits of a day as one", () => {
    expect(historyOf(visit("2025-12-01", 5), visit("2025-12-11", 30), visit("2025-12-11", 12))).toEqual([
      1, 10, 30, 42,
    ]);
  });

  it("does not depend on the order of the log", () => {
    expect(historyOf(visit("2025-12-21", 50), visit("2025-12-01", 99), visit("2025-12-11", 30))).toEqual([
      2, 20, 30, 40,
    ]);
  });

  it("has an amount of 0 as a purchase, and a blank one as none", () => {
    expect(historyOf(visit("2025-12-01", 5), visit("2025-12-11", 0))).toEqual([1, 10, 30, 0]);
    expect(historyOf(visit("2025-12-01", 5), visit("2025-12-11", null))).toEqual([0, 0, 30, 0]);
    expect(historyOf(visit("2025-12-01", null))).toBe("nothing bought");
  });

  it("has nothing of visits after the day of observation, without a day, or of an unknown customer", () => {
    const strangers = [visit("2026-01-01", 9), visit(null, 9), visit("2025-12-05", 9, "stranger")];
    expect(historyOf(visit("2025-12-01", 5), ...strangers)).toEqual([0, 0, 30, 0]);
    expect(historyOf(...strangers)).toBe("nothing bought");
  });

  it("counts the day of observation itself", () => {
    expect(historyOf(visit("2025-12-01", 5), visit("2025-12-31", 7))).toEqual([1, 30, 30, 7]);
  });

  it("begins with the first purchase of the period where a first day is given", () => {
    const shop = shopOf(
      [{ id: "K" }],
      [visit("2025-01-01", 5), visit("2025-12-01", 6), visit("2025-12-11", 7)],
    );
    const histories = customerHistories(shop, { from: day("2025-11-01"), to });
    expect(historyAt(histories, 0)).toMatchObject({ repeats: 1, recencyWeeks: 10 / 7 });
  });
});

describe("A refund", () => {
  const bought = [visit("2025-12-01", 50), visit("2025-12-11", 30)];

  it("lowers its own day", () => {
    expect(historyOf(...bought, visit("2025-12-11", -10))).toEqual([1, 10, 30, 20]);
  });

  it("lowers the last purchase before it, and is no purchase itself", () => {
    expect(historyOf(...bought, visit("2025-12-21", -10))).toEqual([1, 10, 30, 20]);
  });

  it("of all that was paid makes the day no purchase", () => {
    expect(historyOf(...bought, visit("2025-12-21", -30))).toEqual([0, 0, 30, 0]);
    expect(historyOf(...bought, visit("2025-12-11", -30))).toEqual([0, 0, 30, 0]);
  });

  it("of more than that lowers the purchase before", () => {
    expect(historyOf(...bought, visit("2025-12-05", 40), visit("2025-12-21", -45))).toEqual([1, 4, 30, 25]);
  });

  it("of more than was ever paid leaves nothing", () => {
    expect(historyOf(...bought, visit("2025-12-21", -500))).toBe("nothing bought");
  });

  it("before any purchase takes nothing off later ones", () => {
    expect(historyOf(visit("2025-11-01", -10), ...bought)).toEqual([1, 10, 30, 30]);
  });

  it("in cents comes out at nothing, not nearly nothing", () => {
    const paid = [visit("2025-12-11", 0.1), visit("2025-12-11", 0.2)];
    expect(historyOf(visit("2025-12-01", 5), ...paid, visit("2025-12-12", -0.3))).toEqual([0, 0, 30, 0]);
  });
});

describe.skipIf(!cdnowSummary || !cdnowSales)("The histories of CDNOW", () => {
  it("equal the published summary in all 2,357 rows", () => {
    const histories = customerHistories(readCdnowBook(), { to: day("1997-09-30") });
    const made = readCdnowSummary().map((_, row) => [
      histories.repeats[row]!,
      histories.recencyWeeks[row]!.toFixed(2),
      histories.ageWeeks[row]!.toFixed(2),
    ]);
    const published = readCdnowSummary().map(({ repeats, recencyWeeks, ageWeeks }) => [
      repeats,
      recencyWeeks.toFixed(2),
      ageWeeks.toFixed(2),
    ]);
    expect(made).toEqual(published);
    expect(made).toHaveLength(2357);
    readCdnowSummary().forEach(({ meanValue }, row) => {
      expect(Math.abs(histories.meanValue[row]! - meanValue)).toBeLessThan(0.00501);
    });
  });
});
