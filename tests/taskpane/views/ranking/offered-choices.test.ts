import { describe, expect, test } from "vitest";
import type { Book } from "../../../../src/model/book";
import {
  DEFAULT_CLASSES,
  RANKING_BASES,
  SUMMED_BASES,
  type RankingBasis,
} from "../../../../src/model/ranking/ranking";
import {
  costTrouble,
  offeredBases,
  offeredMethods,
} from "../../../../src/taskpane/views/ranking/offered-choices";
import { testBook } from "../../../support/test-book";

describe("what can be chosen", () => {
  test("profit only where the visits have costs, or where it is what holds", () => {
    const some = testBook().customer("Ann").visit("Ann", "2025-01-01", { amount: 5, cost: 2 }).book;
    const withCosts = (values: Float64Array): Book => ({
      ...some,
      visits: { ...some.visits, columns: { ...some.visits.columns, cost: { kind: "number", values } } },
    });
    const offered = (book: Book, present: RankingBasis) => offeredBases(book, present, RANKING_BASES);
    const blank = withCosts(new Float64Array([NaN]));
    const without = { ...some, visits: { ...some.visits, columns: {} } };
    expect([some, blank, without].map(costTrouble)).toEqual([undefined, "costsBlank", "noCost"]);
    expect([some, blank, without].map((book) => offered(book, "amount").includes("profit"))).toEqual([
      true,
      false,
      false,
    ]);
    expect(offered(without, "profit")).toContain("profit");
    expect(offeredBases(blank, "amount", SUMMED_BASES)).toEqual(["amount", "recent"]);
  });

  test("the curve cuts three classes only", () => {
    const query = { method: "share", classes: DEFAULT_CLASSES, limits: [] } as const;
    expect(offeredMethods(query)).toContain("lorenz");
    expect(offeredMethods({ ...query, classes: ["1", "2"] })).not.toContain("lorenz");
    expect(offeredMethods({ ...query, method: "lorenz", classes: ["1", "2"] })).toContain("lorenz");
  });
});
