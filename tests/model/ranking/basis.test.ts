import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import { rankingProblems } from "../../../src/model/ranking/rank-query";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { RankingQuery } from "../../../src/model/ranking/ranking";
import { day, testBook } from "../../support/test-book";
import { query } from "../../support/ranked-shop";

const valuesOf = (shop: ReturnType<typeof testBook>, over: Partial<RankingQuery>): readonly number[] =>
  Array.from(rankBook(shop.book, query("share", over)).values);

describe("what a value is made of", () => {
  it("recent: an amount counts half after a half-life before the last day counted", () => {
    const shop = testBook()
      .customer("Mori")
      .customer("Abe")
      .visit("Mori", "2025-01-01", { amount: 800 })
      .visit("Abe", "2025-01-31", { amount: 300 })
      .visit("Abe", "2025-01-31", { amount: -100 });
    const recent = { basis: "recent", halfLife: 10, to: day("2025-01-31") } as const;
    expect(valuesOf(shop, recent)).toEqual([100, 200]);
    expect(valuesOf(shop, { ...recent, to: undefined })).toEqual([100, 200]);
    expect(valuesOf(shop, {})).toEqual([800, 200]);
  });

  it("profit: the amount less the cost; a cost alone is a loss, a blank cost takes nothing off", () => {
    const shop = testBook()
      .customer("Mori")
      .visit("Mori", "2025-01-01", { amount: 100, cost: 30 })
      .visit("Mori", "2025-01-02", { cost: 5 })
      .visit("Mori", "2025-01-03", { amount: 10 })
      .visit("Mori", "2025-01-04");
    expect(valuesOf(shop, { basis: "profit" })).toEqual([75]);
  });

  it("profit needs a column of costs, and some cost in it", () => {
    const { book: some } = testBook().customer("Mori").visit("Mori", "2025-01-01", { amount: 100, cost: 0 });
    const without = { ...some, visits: { ...some.visits, columns: {} } };
    const values = new Float64Array([NaN]);
    const blank: Book = {
      ...some,
      visits: { ...some.visits, columns: { ...some.visits.columns, cost: { kind: "number", values } } },
    };
    const codes = (book: Book, basis: RankingQuery["basis"]): readonly string[] =>
      rankingProblems(book, query("share", { basis })).map(({ code }) => code);
    expect(codes(without, "profit")).toEqual(["no-cost-column"]);
    expect(codes(blank, "profit")).toEqual(["no-costs"]);
    expect(codes(some, "profit")).toEqual([]);
    expect(codes(without, "recent")).toEqual([]);
  });

  it("a prepaid card counts when it is paid for, and the visits drawn from it do not count again", () => {
    const shop = testBook()
      .customer("Mori")
      .visit("Mori", "2025-01-01", { kind: "sale", item: "Prepaid card", amount: 600, paid: 600 })
      .visit("Mori", "2025-02-01", { item: "Cut", notes: "Paid from prepaid card 80" });
    expect(rankBook(shop.book, query("share"))).toMatchObject({ total: 600, visits: 2 });
  });
});
