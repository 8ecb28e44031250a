import { expect, test } from "vitest";
import { fittingLimits } from "../../../src/model/ranking/fitting-limits";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { checkShareExpectation } from "../../../src/model/ranking/share-expectation";
import { query, shopOfValues } from "../../support/ranked-shop";

const shop = shopOfValues([
  ...new Array<number>(20).fill(50),
  ...new Array<number>(40).fill(12),
  ...new Array<number>(60).fill(3),
]);

test("limits are found with which A brings 60 to 80 % and C is many with little", () => {
  const ranking = rankBook(shop, query("share", { limits: [0.004, 0.003] }));
  expect(checkShareExpectation(ranking)).toMatchObject({ aFits: false });
  const limits = fittingLimits(shop, ranking);
  const fitting = rankBook(shop, query("share", { limits: limits! }));
  expect(checkShareExpectation(fitting)).toMatchObject({ aFits: true, cFits: true });
});

test("where all bring the same no limits fit, and other methods ask for none", () => {
  const equal = shopOfValues([5, 5, 5, 5]);
  expect(fittingLimits(equal, rankBook(equal, query("share")))).toBeUndefined();
  expect(fittingLimits(shop, rankBook(shop, query("pareto")))).toBeUndefined();
});
