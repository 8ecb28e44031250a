import { describe, expect, it } from "vitest";
import { apply } from "../../src/model/apply";
import type { Book } from "../../src/model/book";
import { append } from "../../src/model/change";
import { setSetting } from "../../src/model/commands/set-setting";
import { addDays, type Day } from "../../src/model/day";
import { keptUpTo } from "../../src/model/kept-up-to";
import { accepted, countingIds, day, testBook } from "../support/test-book";

const TODAY = day("2026-11-21");

/** One visit before today, one to come. */
function shop(): Book {
  return testBook()
    .customer("Wang")
    .visit("Wang", "2026-11-10", { amount: 80 })
    .visit("Wang", "2026-11-25", { amount: 90 })
    .today("2026-11-21").book;
}

describe("what follows from the visits up to a day", () => {
  it("is made once for all days between one visit and the next", () => {
    const asked: Day[] = [];
    const of = keptUpTo((_, to) => asked.push(to));
    const book = shop();
    for (const days of [0, -11, 3, 1]) of(book, addDays(TODAY, days));
    expect(asked).toEqual([TODAY]);
    of(book, addDays(TODAY, 4));
    of(book, addDays(TODAY, -12));
    expect(asked).toEqual([TODAY, addDays(TODAY, 4), addDays(TODAY, -12)]);
  });

  it("stays when settings change, and is made anew when a visit is added", () => {
    let made = 0;
    const of = keptUpTo(() => ++made);
    const book = shop();
    of(book, TODAY);
    const renamed = apply(
      book,
      accepted(setSetting(book, { key: "shop.name", value: "Mei" }, TODAY, countingIds())),
    );
    expect(of(renamed, TODAY)).toBe(1);
    const row = { id: "V3", customerId: book.customers.ids[0] ?? "", date: TODAY };
    const longer = apply(renamed, {
      label: { code: "log-visit", data: {} },
      steps: [append("visits", [row])],
    });
    expect(of(longer, TODAY)).toBe(2);
  });

  it("is another for another column", () => {
    const of = keptUpTo((_, __, column) => column.length);
    const book = shop();
    expect([of(book, TODAY), of(book, TODAY, new Int32Array(7)), of(book, TODAY)]).toEqual([2, 7, 2]);
  });
});
