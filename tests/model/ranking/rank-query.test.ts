import { describe, expect, it } from "vitest";
import { rankingQueryProblems, rankQuery } from "../../../src/model/ranking/rank-query";
import type { RankingMethod } from "../../../src/model/ranking/ranking";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import { problemSentence } from "../../../src/words/problems";
import { day } from "../../support/test-book";

const classes = ["A", "B", "C"];

describe("rankQuery", () => {
  it("takes method and limits from the settings", () => {
    expect(rankQuery(DEFAULT_SETTINGS)).toEqual({
      method: "share",
      classes,
      limits: [0.02, 0.005],
      basis: "amount",
      halfLife: 180,
      margin: 0,
    });
  });
  it("has the usual limits where other classes are named than the settings have", () => {
    const classes = ["VIP", "key", "rest", "rare"];
    expect(rankQuery(DEFAULT_SETTINGS, { method: "count", classes }).limits).toEqual([0.25, 0.5, 0.75]);
  });
  it("brings the limits of another method along, unless they are named", () => {
    expect(rankQuery(DEFAULT_SETTINGS, { method: "pareto" }).limits).toEqual([0.8, 0.95]);
    const limits = [0.5, 0.6];
    expect(rankQuery(DEFAULT_SETTINGS, { method: "pareto", limits }).limits).toBe(limits);
  });
});

describe("rankingQueryProblems", () => {
  const codes = (method: RankingMethod, a: number, b: number): readonly string[] =>
    rankingQueryProblems({ method, classes, limits: [a, b] }).map(({ code }) => code);

  it.each([
    ["share", 0.02, 0.005],
    ["share", 1, 0.5],
    ["pareto", 0.8, 0.95],
    ["pareto", 0.5, 1],
  ] as const)("accepts %s %d %d", (method, a, b) => expect(codes(method, a, b)).toEqual([]));

  it.each([
    ["share", 0.005, 0.02],
    ["share", 0.02, 0.02],
    ["share", 0.02, 0],
    ["share", 1.01, 0.5],
    ["share", NaN, 0.5],
    ["pareto", 0.95, 0.8],
    ["pareto", 0, 0.8],
    ["pareto", 0.8, 1.1],
    ["pareto", 0.8, NaN],
  ] as const)("refuses %s %d %d", (method, a, b) => expect(codes(method, a, b)).toEqual(["wrong-limits"]));

  it("says that lorenz takes no limits", () => {
    const wrong = rankingQueryProblems({ method: "lorenz", classes, limits: [0.02, 0.005] });
    expect(wrong.map(({ code }) => code)).toEqual(["lorenz-takes-no-limits"]);
  });

  it("refuses a period that ends before it begins, and says both", () => {
    const from = day("2025-02-01");
    const limits = [0.07, 0.9];
    const wrong = rankingQueryProblems({ method: "share", classes, limits, from, to: day("2025-01-31") });
    expect(wrong.map((problem) => problemSentence(problem, "en"))).toEqual([
      "The limits “7%, 90%” do not work: 2 needed, all different, from the highest to the lowest, between 0 and 100 %.",
      "The period begins on 2025-02-01, after its end on 2025-01-31. Swap them.",
    ]);
    expect(rankingQueryProblems({ method: "share", classes, limits: [0.1, 0.05], from, to: from })).toEqual(
      [],
    );
  });
});
