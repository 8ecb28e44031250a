import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../../../src/model/ranking/limits";
import { DEFAULT_SETTINGS } from "../../../../src/model/settings";
import {
  chosenQuery,
  differsFromSettings,
  withLimits,
  type RankingChoice,
} from "../../../../src/taskpane/views/ranking/ranking-choice";
import { day } from "../../../support/test-book";

const TODAY = day("2026-11-22");
const ALL: RankingChoice = { period: { kind: "all" } };
const queryOf = (choice: RankingChoice) => chosenQuery(choice, DEFAULT_SETTINGS, TODAY);

describe("what is chosen in the ranking view", () => {
  test("nothing chosen ranks as the book's settings say", () => {
    expect(differsFromSettings(queryOf(ALL), DEFAULT_SETTINGS)).toBe(false);
  });

  test("each choice but the period makes it another ranking", () => {
    const choices: Partial<RankingChoice>[] = [
      { method: "pareto" },
      { classes: ["VIP", "B", "C"] },
      { limits: { share: [0.03, 0.005] } },
      { basis: "profit" },
      { margin: 0.1 },
    ];
    const differs = (choice: Partial<RankingChoice>): boolean =>
      differsFromSettings(queryOf({ ...ALL, ...choice }), DEFAULT_SETTINGS);
    expect(choices.map(differs)).toEqual(choices.map(() => true));
    expect(differs({ period: { kind: "last-year" } })).toBe(false);
    expect(differs({ halfLife: 30 })).toBe(false);
    expect(differs({ basis: "recent", halfLife: 30 })).toBe(true);
  });

  test("limits follow the number of classes, and come back with it", () => {
    const moved = withLimits(ALL, queryOf(ALL), [0.03, 0.01]);
    expect(queryOf(moved).limits).toEqual([0.03, 0.01]);
    const five = { ...moved, classes: ["1", "2", "3", "4", "5"] };
    expect(queryOf(five).limits).toEqual(defaultLimits("share", 5));
    expect(queryOf({ ...five, classes: ["x", "y", "z"] }).limits).toEqual([0.03, 0.01]);
  });
});
