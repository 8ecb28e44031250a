import { describe, expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { inverse } from "../../../src/model/inverse";
import type { Book } from "../../../src/model/book";
import type { Change } from "../../../src/model/change";
import type { Day } from "../../../src/model/day";
import { rankBook } from "../../../src/model/ranking/rank-book";
import type { RankingQuery } from "../../../src/model/ranking/ranking";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { tableContent } from "../../support/book-content";
import { NEW_YEAR, query, shopOf, type ShopCustomer, type ShopVisit } from "../../support/ranked-shop";
import { accepted, day, refusal } from "../../support/test-book";

const TODAY = day("2025-03-01");
const visits: readonly ShopVisit[] = [
  { customer: "K", amount: 90, date: day("2025-01-05") },
  { customer: "L", amount: 10, date: day("2025-01-06") },
];
const shop = (customers: readonly ShopCustomer[] = [{ id: "K" }, { id: "L" }, { id: "M" }]): Book =>
  shopOf(customers, visits);

function written(book: Book, by: RankingQuery, today: Day): Book {
  return apply(book, accepted(writeRanking(book, rankBook(book, by), today)));
}
const customerCells = (book: Book, id: string): Readonly<Record<string, unknown>> =>
  tableContent(book.customers)[id]!;
function withVisit(book: Book, visit: ShopVisit, id: string): Book {
  const cells = { customerId: [visit.customer], amount: [visit.amount], date: [visit.date ?? NEW_YEAR] };
  const steps = [{ kind: "append", table: "visits", ids: [id], cells } as const];
  return apply(book, { label: { code: "log-visit", data: {} }, steps });
}

describe("writeRanking", () => {
  it("fills the printed columns of the register and leaves the others alone", () => {
    const book = written(shop(), query("pareto"), TODAY);
    expect(customerCells(book, "K")).toEqual({
      name: "Name K",
      class: "A",
      value: 90,
      share: 0.9,
      visits: 1,
      lastVisit: day("2025-01-05"),
    });
    expect(customerCells(book, "M")).toEqual({ name: "Name M", class: "C", value: 0, share: 0, visits: 0 });
  });

  it("keeps the ranking as a snapshot, best first, ids naming day, method and customer", () => {
    const book = written(shop(), query("pareto"), TODAY);
    expect(book.rankings?.ids).toEqual(["20250301-pareto-K", "20250301-pareto-L", "20250301-pareto-M"]);
    expect(tableContent(book.rankings!)["20250301-pareto-L"]).toEqual({
      takenOn: TODAY,
      method: "pareto",
      customerId: "L",
      customer: "Name L",
      value: 10,
      share: 0.1,
      rank: 2,
      class: "B",
      rankedBy: "period: ..; value: amount; limits: 80%, 95%; margin: 0%; classes: A, B, C",
    });
  });

  it("changes nothing the second time", () => {
    const book = written(shop(), query("share"), TODAY);
    const again = writeRanking(book, rankBook(book, query("share")), TODAY);
    expect(refusal(again)).toEqual(["nothing-to-change"]);
    expect(refusal(writeRanking(shopOf([], []), rankBook(shopOf([], []), query("share")), TODAY))).toEqual([
      "nothing-to-change",
    ]);
  });

  it("accepts the ranking that was just written, whose customers are the same but for the printout", () => {
    const ranking = rankBook(shop(), query("share"));
    const book = apply(shop(), accepted(writeRanking(shop(), ranking, TODAY)));
    expect(refusal(writeRanking(book, ranking, TODAY))).toEqual(["nothing-to-change"]);
  });

  it("writes only the rows and columns that changed, and updates the snapshot of the same day", () => {
    const before = written(shop(), query("pareto"), TODAY);
    const book = withVisit(before, { customer: "M", amount: 0, date: TODAY }, "W");
    const change = accepted(writeRanking(book, rankBook(book, query("pareto")), TODAY));
    expect(change.label).toEqual({ code: "write-ranking", data: { method: "pareto", customers: 3 } });
    expect(change.steps).toEqual([
      { kind: "update", table: "customers", ids: ["M"], cells: { visits: [1], lastVisit: [TODAY] } },
    ]);
    const more = withVisit(before, { customer: "L", amount: 5, date: TODAY }, "W");
    const after = accepted(writeRanking(more, rankBook(more, query("pareto")), TODAY));
    const snapshot = after.steps.find((step) => step.table === "rankings");
    expect(snapshot).toMatchObject({ kind: "update", ids: ["20250301-pareto-K", "20250301-pareto-L"] });
    expect(Object.keys((snapshot as { cells: object }).cells)).toEqual(["value", "share"]);
  });

  it("adds another day and another method as rows of their own", () => {
    let book = written(shop(), query("pareto"), TODAY);
    book = written(book, query("share"), TODAY);
    book = written(book, query("pareto"), (TODAY + 1) as Day);
    expect(book.rankings?.size).toBe(9);
  });

  it("is taken back whole", () => {
    const book = written(shop(), query("pareto"), TODAY);
    const change: Change = accepted(writeRanking(book, rankBook(book, query("share")), TODAY));
    const back = apply(apply(book, change), inverse(book, change));
    expect(tableContent(back.customers)).toEqual(tableContent(book.customers));
    expect(tableContent(back.rankings!)).toEqual(tableContent(book.rankings!));
  });

  it("refuses a ranking that the book has left behind, and one that makes no sense", () => {
    const ranking = rankBook(shop(), query("share"));
    const later = withVisit(shop(), { customer: "L", amount: 1 }, "W");
    expect(refusal(writeRanking(later, ranking, TODAY))).toEqual(["ranking-out-of-date"]);
    const other = shop([{ id: "K" }, { id: "X" }, { id: "M" }]);
    expect(refusal(writeRanking(other, ranking, TODAY))).toEqual(["ranking-out-of-date"]);
    const wrong = rankBook(shop(), query("share", { limits: [0, 1] }));
    expect(refusal(writeRanking(shop(), wrong, TODAY))).toEqual(["wrong-limits"]);
  });

  it("writes shares that every spreadsheet program keeps to the last figure", () => {
    const book = written(
      shopOf(
        [{ id: "K" }, { id: "L" }],
        [
          { customer: "K", amount: 1 },
          { customer: "L", amount: 2 },
        ],
      ),
      query("share"),
      TODAY,
    );
    expect(customerCells(book, "K").share).toBe(0.333333333);
  });
});

describe("previous class", () => {
  const previous = (book: Book): unknown => customerCells(book, "L").previousClass;
  const B = query("pareto");
  const A = query("pareto", { limits: [0.91, 0.95] });
  const C = query("pareto", { limits: [0.1, 0.2] });
  const next = (days: number): Day => (TODAY + days) as Day;

  it("is blank at first", () => expect(previous(written(shop(), B, TODAY))).toBeUndefined());

  it("is what the class column held before Kebu wrote it", () => {
    const typed = shop([{ id: "K" }, { id: "L", class: "A" }]);
    expect(previous(written(typed, B, TODAY))).toBe("A");
    expect(previous(written(shop([{ id: "K" }, { id: "L", class: "B" }]), B, TODAY))).toBeUndefined();
  });

  it("is the class of an earlier day, and stays while the class does not change", () => {
    let book = written(shop(), B, TODAY);
    book = written(book, A, next(1));
    expect(previous(book)).toBe("B");
    book = written(book, A, next(2));
    expect(previous(book)).toBe("B");
    book = written(book, C, next(3));
    expect(previous(book)).toBe("A");
  });

  it("is not moved by trying several limits on one day", () => {
    let book = written(shop(), C, TODAY);
    book = written(book, B, next(1));
    book = written(book, A, next(1));
    expect(previous(book)).toBe("C");
    book = written(book, B, next(1));
    expect(previous(book)).toBe("C");
    let fresh = written(shop(), A, TODAY);
    fresh = written(fresh, B, TODAY);
    expect(previous(fresh)).toBeUndefined();
  });

  it("stays as it stands where no snapshot says otherwise", () => {
    const kept = shop([{ id: "K" }, { id: "L", class: "B", previousClass: "C" }]);
    expect(previous(written(kept, B, TODAY))).toBe("C");
  });
});

describe("visits, last visit and next contact", () => {
  const cells = (log: readonly ShopVisit[]): Readonly<Record<string, unknown>> => {
    const book = shopOf([{ id: "K" }], log);
    return customerCells(written(book, query("share", { to: TODAY }), TODAY), "K");
  };
  const at = (iso: string, next?: string): ShopVisit => {
    return { customer: "K", amount: 1, date: day(iso), ...(next && { next: day(next) }) };
  };

  it("count to today, in any order of the log; what is entered for later has not happened", () => {
    const found = cells([at("2025-02-05"), at("2025-01-05"), at("2025-03-02", "2025-06-01")]);
    expect(found).toMatchObject({ visits: 2, lastVisit: day("2025-02-05"), value: 2 });
    expect(found.nextContact).toBeUndefined();
  });

  it.each([
    [
      "the day the latest visit names",
      [at("2025-01-05", "2025-04-01"), at("2025-02-05", "2025-05-01")],
      "2025-05-01",
    ],
    ["a day named earlier, still ahead", [at("2025-01-05", "2025-04-01"), at("2025-02-05")], "2025-04-01"],
    ["an overdue day nobody kept", [at("2025-01-05", "2025-02-01")], "2025-02-01"],
    [
      "none once a later visit came on the day",
      [at("2025-01-05", "2025-02-05"), at("2025-02-05")],
      undefined,
    ],
    ["none once a later visit came after it", [at("2025-01-05", "2025-02-01"), at("2025-02-05")], undefined],
    ["none where none is named", [at("2025-01-05")], undefined],
  ])("next contact is %s", (_, log, expected) => {
    expect(cells(log).nextContact).toBe(expected === undefined ? undefined : day(expected));
  });
});
