import { expect, it } from "vitest";
import { concentrationFigure } from "../../../src/model/figures/concentration";
import { topBuyers } from "../../../src/model/ranking/buyers";
import { customersSeen } from "../../../src/model/ranking/customers-seen";
import { gini } from "../../../src/model/ranking/gini";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { query } from "../../support/ranked-shop";
import { day, testBook } from "../../support/test-book";

const shop = testBook()
  .customer("Ann")
  .customer("Ben")
  .customer("Cho")
  .customer("Dan")
  .visit("Ann", "2025-03-01", { amount: 90 })
  .visit("Ben", "2025-03-02", { amount: 10 })
  .visit("Ben", "2025-03-09", { amount: 20 })
  .visit("Cho", "2025-04-01")
  .visit("Dan", "2024-12-31", { amount: 50 }).book;
const year = { from: day("2025-01-01"), to: day("2025-12-31") };

it("ranking and figures say the same Gini and the same first 20 % of the same people", () => {
  const ranking = rankBook(shop, query("pareto", year));
  const { rows } = concentrationFigure(shop, year);
  expect(rows.at(-1)).toEqual(["gini", 2, gini(ranking)]);
  expect(rows[2]).toEqual(["top.20", 1, topBuyers(ranking, 0.2)?.share]);
  expect(topBuyers(ranking, 0.2)).toEqual({ customers: 1, share: 0.75 });
});

it("of a period without purchases nobody is first", () => {
  expect(topBuyers(rankBook(shop, query("pareto", { to: day("2024-01-01") })), 0.2)).toBeUndefined();
});

it("customers seen are those with a visit in the period, with an amount or without", () => {
  expect(customersSeen(shop, year)).toBe(3);
  expect(customersSeen(shop, {})).toBe(4);
  expect(customersSeen(shop, { to: day("2024-01-01") })).toBe(0);
});
