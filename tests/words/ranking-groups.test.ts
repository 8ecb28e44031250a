import { expect, test } from "vitest";
import { explainClass } from "../../src/model/ranking/explain-class";
import { rankBook } from "../../src/model/ranking/rank-book";
import type { Day } from "../../src/model/day";
import { classSentence } from "../../src/words/ranking";
import {
  fittingSentence,
  giniSentence,
  groupSentences,
  shareOfSentence,
} from "../../src/words/ranking-groups";
import { ruleSentence } from "../../src/words/ranking-rule";
import { NEW_YEAR, query, rankedValues, shopOf } from "../support/ranked-shop";

const ranking = rankedValues([60, 20, 20, 0], query("pareto", { limits: [0.5, 0.95] }));

test("each class is one sentence with heads, share and the values in it", () => {
  expect(groupSentences(ranking, "en", "CNY")).toEqual([
    "A: 1 client with 60 % of turnover; ¥60",
    "B: 2 clients bring 40 %; from ¥20 to ¥20",
    "C: 1 client with 0 % of turnover; ¥0",
  ]);
  expect(groupSentences(ranking, "zh-CN", "CNY")[1]).toBe("B 类：2 位客户，带来 40%；从 ¥20 到 ¥20");
  expect(groupSentences(rankedValues([5], query("share")), "en", "CNY")[2]).toBe("C: nobody");
});

test("who is fixed by hand is named, so that classes may reach past each other", () => {
  const shop = shopOf(
    [{ id: "K" }, { id: "L", fixedClass: "A" }, { id: "M" }],
    [
      { customer: "K", amount: 70 },
      { customer: "L", amount: 5 },
      { customer: "M", amount: 25 },
    ],
  );
  const by = rankBook(shop, query("pareto", { limits: [0.5, 0.95] }));
  expect(groupSentences(by, "en", "CNY")[0]).toBe(
    "A: 2 clients (1 fixed by hand) bring 75 %; from ¥5 to ¥70",
  );
  expect(groupSentences(by, "zh-CN", "CNY")[0]).toContain("2 位客户（其中 1 位是指定的）");
});

test("what shares are parts of is said where clients below zero are deducted from the values", () => {
  expect(shareOfSentence(rankedValues([60, 40, -20], query("pareto")), "en", "CNY")).toBe(
    "Shares are parts of ¥100: clients whose refunds exceed their purchases (-¥20 together) count as 0 in them, but are deducted from the values.",
  );
  expect(shareOfSentence(ranking, "en", "CNY")).toBe("");
});

test("Gini is a number and what it means", () => {
  expect(giniSentence(ranking, "en")).toBe(
    "Of the 3 clients who bring something: Gini 0.27 (0: all the same, 1: one nearly all); the first 20 % (1) bring 60 %.",
  );
  expect(giniSentence(rankedValues([9], query("share")), "en")).toMatch(
    /^Of the 1 client who brings something/,
  );
  expect(giniSentence(rankedValues([0], query("share")), "en")).toBe("");
});

test("limits that would fit are named, or that none would", () => {
  expect(fittingSentence([0.05, 0.01], "en")).toBe(
    "With limits of 5 % and 1 % the shop would be as a salon expects.",
  );
  // In a shop of 20,000 clients; what cannot be typed in helps nobody.
  expect(fittingSentence([0.000071, 0.000042], "en")).toContain("limits of 0.0071 % and 0.0042 % the");
  expect(ruleSentence(query("share", { limits: [0.000071, 0.000042] }), "zh-CN")).toContain("0.0071%");
  expect(fittingSentence(undefined, "zh-CN")).toContain("没有哪两个界限");
});

test("the rule of each method is said with own names and limits", () => {
  const own = { classes: ["VIP", "重点", "普通"], limits: [0.1, 0.5] };
  expect(ruleSentence(query("count", own), "zh-CN")).toBe(
    "从最高的往下数，看前面有多少人：不到 10% 是 VIP，不到 50% 是 重点，其余是 普通。",
  );
  expect(ruleSentence(query("share"), "en")).toBe(
    "By the part of turnover one client brings: above 2 % A, from 0.5 % B, else C.",
  );
  expect(ruleSentence(query("share", { limits: [0.005001, 0.005] }), "en")).toContain(
    "above 0.5001 % A, from 0.5 % B, else C",
  );
  expect(ruleSentence(query("lorenz"), "en")).toContain("computed ABC analysis");
});

test("why a class is fixed, until when, and that a fix has ended is in the sentence", () => {
  const until = (NEW_YEAR + 30) as Day;
  const shop = shopOf(
    [{ id: "K" }, { id: "L", fixedClass: "A", fixedReason: "brings friends", fixedUntil: until }],
    [{ customer: "K", amount: 5 }],
  );
  const words = (day: number): string =>
    classSentence(explainClass(rankBook(shop, query("share", { asOf: day as Day })), 1), "en", "");
  expect(words(until)).toMatch(
    /^A \(fixed\): no net purchases .*; because: brings friends; until .*2025.*; by the figures it would be C$/,
  );
  expect(words(until + 1)).toMatch(/^C: .*; was fixed as A until .*2025.*; 0\.03 more would make it B$/);
});

test("lorenz says where the curve has put the classes", () => {
  const by = rankedValues([100, 50, 20, 5, 5, 2], query("lorenz"));
  expect(classSentence(explainClass(by, 3), "en", "")).toMatch(/; A begins at \d+; B begins at \d+; /);
});
