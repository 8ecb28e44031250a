import { describe, expect, it } from "vitest";
import type { Book } from "../../../src/model/book";
import type { Day } from "../../../src/model/day";
import { explainClass } from "../../../src/model/ranking/explain-class";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { RankingQuery } from "../../../src/model/ranking/ranking";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { day, testBook, type TestBook } from "../../support/test-book";
import { letters, NEW_YEAR, query, shopOf } from "../../support/ranked-shop";

describe("a margin", () => {
  /** Mori brings so much of a hundred; ranked and written in January. */
  function shop(inJanuary: number, more: number): TestBook {
    const book = testBook()
      .customer("Mori")
      .customer("Rest")
      .visit("Mori", "2025-01-02", { amount: inJanuary })
      .visit("Rest", "2025-01-02", { amount: 1000 - inJanuary });
    book.commit(writeRanking(book.book, rankBook(book.book, by(0)), day("2025-01-31")));
    return book.visit("Mori", "2025-02-02", { amount: more }).visit("Rest", "2025-02-02", { amount: -more });
  }
  const by = (margin: number): RankingQuery => query("share", { margin, asOf: day("2025-03-01") });
  const classOf = (book: Book, margin: number): string | undefined => rankBook(book, by(margin)).classes[0];

  it("keeps a customer in the class of the last snapshot who is only a little past the limit", () => {
    expect(classOf(shop(19, 2).book, 0)).toBe("A");
    expect(classOf(shop(19, 2).book, 0.1)).toBe("B");
    expect(classOf(shop(19, 4).book, 0.1)).toBe("A");
    expect(classOf(shop(21, -2).book, 0.1)).toBe("A");
    expect(classOf(shop(21, -3).book, 0.1)).toBe("B");
    expect(classOf(shop(21, -19).book, 0.1)).toBe("C");
  });

  it("says where the limits alone would put the customer", () => {
    const reason = explainClass(rankBook(shop(19, 2).book, by(0.1)), 0);
    expect(reason).toMatchObject({ class: "B", byFigures: "B", heldFrom: "A", rise: { class: "A" } });
  });

  it("holds by the printed class where there is no snapshot, and lets new customers in by the limits", () => {
    const customers = [{ id: "K", class: "B" }, { id: "L" }, { id: "M" }];
    const visits = [
      { customer: "K", amount: 21 },
      { customer: "L", amount: 21 },
      { customer: "M", amount: 958 },
    ];
    expect(letters(rankBook(shopOf(customers, visits), query("share", { margin: 0.1 })))).toBe("BAA");
  });
});

describe("a fixed class with a last day", () => {
  const UNTIL = (NEW_YEAR + 30) as Day;
  const shop = (): Book =>
    shopOf(
      [{ id: "K" }, { id: "L", fixedClass: "A", fixedReason: "brings friends", fixedUntil: UNTIL }],
      [
        { customer: "K", amount: 1000 },
        { customer: "L", amount: 1 },
      ],
    );

  it("counts on that day and no longer on the next, and says both", () => {
    const last = rankBook(shop(), query("share", { asOf: UNTIL }));
    expect(letters(last)).toBe("AA");
    expect(explainClass(last, 1)).toMatchObject({
      fixed: true,
      fixedReason: "brings friends",
      fixedUntil: UNTIL,
    });
    const next = rankBook(shop(), query("share", { to: (UNTIL + 1) as Day }));
    expect(letters(next)).toBe("AC");
    expect(explainClass(next, 1)).toMatchObject({ fixed: false, fixEnded: "A", fixedUntil: UNTIL });
  });

  it("counts where no day is asked for", () => expect(letters(rankBook(shop(), query("share")))).toBe("AA"));
});
