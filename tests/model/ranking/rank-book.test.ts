import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/model/day";
import { customerFigures } from "../../../src/model/ranking/customer-figures";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { emptyBook } from "../../../src/model/book";
import { letters, NEW_YEAR, query, rankedValues, shopOf } from "../../support/ranked-shop";
import { rankCases } from "./rank.cases";

const later = (days: number): Day => (NEW_YEAR + days) as Day;

describe("rankBook, case by case", () => {
  it.each(rankCases)("$what: $why", ({ method, limits, values, classes, ranks, turnover }) => {
    const ranking = rankedValues(values, query(method, limits && { limits }));
    expect(letters(ranking)).toBe(classes);
    expect([...ranking.ranks]).toEqual(ranks);
    expect(ranking.turnover).toBe(turnover);
    const figures = [...ranking.values, ...ranking.shares, ...ranking.cumulative, ranking.total];
    expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
  });
});

describe("rankBook", () => {
  it("ranks a book without any table", () => {
    const ranking = rankBook(emptyBook("en"), query("pareto"));
    expect(ranking.visits).toBe(0);
    expect(ranking.summary[0]).toEqual({ class: "A", customers: 0, value: 0, share: 0 });
  });

  it("ranks customers who never came, last and C", () => {
    const ranking = rankBook(
      shopOf([{ id: "K" }, { id: "L" }], [{ customer: "L", amount: 3 }]),
      query("share"),
    );
    expect(letters(ranking)).toBe("CA");
    expect([...ranking.ranks]).toEqual([2, 1]);
  });

  it("leaves visits of unknown customers out of every figure", () => {
    const visits = [
      { customer: "K", amount: 10 },
      { customer: "nobody", amount: 90 },
    ];
    const ranking = rankBook(shopOf([{ id: "K" }], visits), query("share"));
    expect(ranking).toMatchObject({ visits: 1, total: 10, turnover: 10 });
    expect([...ranking.shares]).toEqual([1]);
  });

  it("leaves visits without a day out, whatever the period", () => {
    const visits = [
      { customer: "K", amount: 10 },
      { customer: "K", amount: 90, date: null },
    ];
    const shop = shopOf([{ id: "K" }], visits);
    expect(rankBook(shop, query("share"))).toMatchObject({ visits: 1, total: 10 });
    expect(customerFigures(shop, NEW_YEAR).visits[0]).toBe(1);
  });

  it("counts a visit with a blank amount, without value", () => {
    const visits = [
      { customer: "K", amount: null },
      { customer: "K", amount: 2 },
    ];
    expect(rankBook(shopOf([{ id: "K" }], visits), query("share"))).toMatchObject({ visits: 2, total: 2 });
  });

  it("counts the first and the last day of the period and none outside", () => {
    const visits = [1, 2, 4, 8, 16].map((amount, days) => ({ customer: "K", amount, date: later(days) }));
    const book = shopOf([{ id: "K" }], visits);
    const sum = (from?: Day, to?: Day): number => rankBook(book, query("share", { from, to })).total;
    expect(sum(later(1), later(3))).toBe(14);
    expect(sum(undefined, later(1))).toBe(3);
    expect(sum(later(4))).toBe(16);
    expect(sum()).toBe(31);
    expect(sum(later(5))).toBe(0);
  });

  it("lets a fixed class win, marks it, and counts it in its class", () => {
    const customers = [{ id: "K", fixedClass: "C" }, { id: "L", fixedClass: "gold" }, { id: "M" }];
    const visits = ["K", "L", "M"].map((customer, row) => ({ customer, amount: 10 - row }));
    const ranking = rankBook(shopOf(customers, visits), query("share"));
    expect(letters(ranking)).toBe("CAA");
    expect([...ranking.fixed]).toEqual([1, 0, 0]);
    expect(ranking.summary[2]).toEqual({ class: "C", customers: 1, value: 10, share: 10 / 27 });
    expect([...ranking.ranks]).toEqual([1, 2, 3]);
  });

  it("deducts refunds from the value and from the total, and keeps shares within turnover", () => {
    const visits = [
      { customer: "K", amount: 100 },
      { customer: "K", amount: -30 },
      { customer: "L", amount: -20 },
    ];
    const ranking = rankBook(shopOf([{ id: "K" }, { id: "L" }], visits), query("pareto"));
    expect([...ranking.values]).toEqual([70, -20]);
    expect(ranking).toMatchObject({ total: 50, turnover: 70 });
    expect([...ranking.shares]).toEqual([1, 0]);
    expect(ranking.summary[2]).toEqual({ class: "C", customers: 1, value: -20, share: 0 });
  });

  it("takes sums as equal that differ only by float noise, and never shows -0", () => {
    const visits = [
      { customer: "K", amount: 0.1 },
      { customer: "K", amount: 0.2 },
      { customer: "L", amount: 0.3 },
      { customer: "M", amount: 0.3 },
      { customer: "M", amount: -0.1 },
      { customer: "M", amount: -0.2 },
    ];
    const ranking = rankBook(shopOf([{ id: "K" }, { id: "L" }, { id: "M" }], visits), query("pareto"));
    expect([...ranking.ranks]).toEqual([1, 1, 3]);
    expect(Object.is(ranking.values[2], 0)).toBe(true);
  });
});
