import { describe, expect, test } from "vitest";
import { explainClass } from "../../src/model/ranking/explain-class";
import { rankBook } from "../../src/model/ranking/rank-book";
import { otherFixes } from "../../src/model/ranking/other-fixes";
import { whatIfSentence } from "../../src/words/ranking-what-if";
import { query, rankedValues, shopOf } from "../support/ranked-shop";

const book = shopOf(
  [{ id: "1" }, { id: "2", fixedClass: "Gold" }, { id: "3" }],
  [
    { customer: "1", amount: 900 },
    { customer: "2", amount: 60 },
    { customer: "3", amount: 40 },
  ],
);

describe("why, and what if", () => {
  const sentence = (limits: readonly number[], row: number): string =>
    whatIfSentence(explainClass(rankBook(book, query("share", { limits })), row), "en", "USD");

  test("one between two classes hears both ways", () => {
    expect(sentence([0.5, 0.05], 1)).toMatch(
      /^B: 6 % of turnover, .* more would make it A; .* less would make it C$/,
    );
  });

  test("the best and the last hear the one way there is", () => {
    expect(sentence([0.5, 0.05], 0)).toMatch(/^A: .*; [^;]* less would make it B$/);
    expect(sentence([0.5, 0.05], 2)).toMatch(/^C: .*; [^;]* more would make it B$/);
  });
});

test("under lorenz it is said why nothing would change the class", () => {
  const sentence = (values: readonly number[], row: number): string =>
    whatIfSentence(explainClass(rankedValues(values, query("lorenz")), row), "en", "USD");
  expect(sentence([7], 0)).toMatch(
    /; no amount that was tried changes the class, since the limits move along$/,
  );
  const many = Array.from({ length: 5001 }, (_, row) => 5001 - row);
  expect(sentence(many, 5000)).toMatch(
    /; with more than 5,000 clients it is not tried what would change the class$/,
  );
});

test("a fixed class that is none of the book's is found", () => {
  expect(otherFixes(book.customers, ["A", "B", "C"])).toEqual({ customers: 1, names: ["Gold"] });
  expect(otherFixes(book.customers, ["Gold", "B"])).toEqual({ customers: 0, names: [] });
});
