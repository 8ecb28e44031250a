import { expect, test } from "vitest";
import { isRefusal, type Refusal } from "../../../src/model/prediction/refusal";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankPredicted } from "../../../src/model/ranking/rank-predicted";
import type { Ranking, RankingQuery } from "../../../src/model/ranking/ranking";
import type { Book } from "../../../src/model/book";
import { finish } from "../../../src/model/work";
import { addDays } from "../../../src/model/day";
import { query, shopOfValues } from "../../support/ranked-shop";
import { simulatedShop, SIMULATED_TO } from "../prediction/simulated-shop";

const predicted = (book: Book, over: Partial<RankingQuery> = {}): Ranking | Refusal =>
  finish(rankPredicted(book, query("pareto", { basis: "predicted", ...over })));

function ranked(outcome: Ranking | Refusal): Ranking {
  if (isRefusal(outcome)) throw new Error(outcome.reason);
  return outcome;
}

test("customers stand in order of what they are expected to bring in the next year", () => {
  const shop = simulatedShop();
  const ranking = ranked(predicted(shop, { to: SIMULATED_TO }));
  const sums = rankBook(shop, query("pareto", { to: SIMULATED_TO }));
  expect(ranking.visits).toBe(sums.visits);
  expect(ranking.query.basis).toBe("predicted");
  expect(ranking.values.every((value) => value >= 0)).toBe(true);
  // Who spent most and was not seen for a year is not who will spend most.
  expect(Array.from(ranking.order)).not.toEqual(Array.from(sums.order));
  expect(ranking.summary.reduce((sum, { customers }) => sum + customers, 0)).toBe(800);
});

test("without a last day the latest visit is the day from which the year is counted", () => {
  const last = addDays(SIMULATED_TO, 3);
  const shop = simulatedShop(() => true, { customer: "K0", date: last, amount: 20 });
  expect(ranked(predicted(shop)).values).toEqual(ranked(predicted(shop, { to: last })).values);
});

test("a shop whose visits say too little is refused with the reason", () => {
  expect(predicted(shopOfValues([100, 50]))).toMatchObject({ reason: "too-few-customers" });
  expect(predicted(shopOfValues([]))).toMatchObject({ reason: "no-purchases" });
});

test("a shop whose own past was foreseen no better than “the same as before” is refused", () => {
  const shop = simulatedShop(
    (date) => date < addDays(SIMULATED_TO, -7 * 60) || date > addDays(SIMULATED_TO, -30),
  );
  expect(predicted(shop, { to: SIMULATED_TO })).toMatchObject({ reason: "no-better-than-before" });
});
