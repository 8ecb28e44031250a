import { expect, test } from "vitest";
import { seededChance } from "../../../src/model/ranking/seeded-chance";
import { classStability } from "../../../src/model/ranking/stability";
import { finish } from "../../../src/model/work";
import { day, testBook } from "../../support/test-book";
import { query } from "../../support/ranked-shop";

/** One who always spends the same, one whose one big visit makes all the difference, one who never came. */
function shop() {
  const book = testBook().customer("Steady").customer("Lucky").customer("Never");
  for (let month = 1; month <= 9; month++) book.visit("Steady", `2025-0${month}-02`, { amount: 100 });
  for (let month = 1; month <= 8; month++) book.visit("Lucky", `2025-0${month}-03`, { amount: 1 });
  return book.visit("Lucky", "2025-09-03", { amount: 120 }).book;
}

test("who always spends the same stays in the class, who had one big visit often does not", () => {
  const by = query("share", { limits: [0.1, 0.05] });
  const { resamplings, same } = finish(classStability(shop(), by, 200, seededChance()));
  expect(resamplings).toBe(200);
  expect(same[0]).toBe(200);
  expect(same[2]).toBe(200);
  // The big visit is not drawn with a chance of (8/9)^9 = 35 %.
  expect(same[1]!).toBeGreaterThan(200 * 0.5);
  expect(same[1]!).toBeLessThan(200 * 0.8);
});

test("the same random numbers give the same answer, and only visits of the period are drawn", () => {
  const by = query("pareto", { to: day("2025-08-31") });
  const counts = (): readonly number[] =>
    Array.from(finish(classStability(shop(), by, 20, seededChance())).same);
  expect(counts()).toEqual(counts());
  expect(counts()).toEqual([20, 20, 20]);
});
