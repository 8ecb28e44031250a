import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gini, giniOfCurve } from "../../../src/model/ranking/gini";
import { abcCurve } from "../../../src/model/ranking/lorenz/abc-curve";
import { abcPoints } from "../../../src/model/ranking/lorenz/abc-points";
import { lorenzCurve, lorenzShare } from "../../../src/model/ranking/lorenz-curve";
import { letters, query, rankedValues } from "../../support/ranked-shop";
import { sharedData } from "../../support/shared-data";

const swissFile = sharedData("transactions/ABCanalysis_SwissInhabitants.csv");
const equal = (count: number, value: number): number[] => new Array<number>(count).fill(value);

describe.skipIf(!swissFile)("lorenz on the inhabitants of 2,896 Swiss communes, as ABCanalysis 1.2.1", () => {
  const values = swissFile
    ? readFileSync(swissFile, "utf8")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => Number(line.split(",")[1]))
    : [];
  const sorted = Float64Array.from(values).sort().reverse();

  it("draws the curve through the published points", () => {
    const points = abcPoints(abcCurve(sorted));
    const rounded = [points.a, points.b, points.c].map(({ effort, yield: brought }) => [
      Number(effort.toFixed(3)),
      Number(brought.toFixed(7)),
    ]);
    expect(rounded).toEqual([
      [0.221, 0.6906906],
      [0.254, 0.7221423],
      [0.372, 0.8105591],
    ]);
    expect(points.exchanged).toBe(true);
  });

  it("cuts classes of 639, 438 and 1819 at the published limits: nobody ties there, so the tie rule changes nothing", () => {
    const ranking = rankedValues(values, query("lorenz"));
    expect(ranking.summary.map(({ customers }) => customers)).toEqual([639, 438, 1819]);
    const ofPlace = (place: number): number[] => values.filter((_, row) => ranking.places[row] === place);
    expect(Math.max(...ofPlace(1))).toBe(1153);
    expect(Math.min(...ofPlace(1))).toBe(710);
  });

  it("has the published Gini under the curve of 1,001 steps, and one a little above under the communes themselves", () => {
    expect((100 * giniOfCurve(abcCurve(sorted).yield)).toFixed(5)).toBe("62.93825");
    expect((100 * gini(rankedValues(values, query("lorenz")))).toFixed(5)).toBe("62.94074");
  });
});

describe("lorenz where values tie, as cABCanalysis tests it", () => {
  it.each([
    ["ten equal values are all A, where ABCanalysis has three empty classes", equal(10, 1), "AAAAAAAAAA"],
    ["one dominant customer is A, where ABCanalysis has B", [1000, ...equal(9, 1)], "ACCCCCCCCC"],
    ["one of 60 is A and fourteen of 10 are C together", [60, ...equal(14, 10)], `A${"C".repeat(14)}`],
    ["three groups of three are A, B and C", [10, 10, 10, 5, 5, 5, 1, 1, 1], "AAABBBCCC"],
    ["one value is A", [7], "A"],
    ["nobody who has nothing is above C", [5, 0, 0, -3], "ACCC"],
    ["without turnover all are C", [0, -1], "CC"],
    ["no customers, no classes", [], ""],
  ])("%s", (_, values, classes) => {
    expect(letters(rankedValues(values, query("lorenz")))).toBe(classes);
  });
});

describe("gini", () => {
  const of = (values: readonly number[]): number => gini(rankedValues(values, query("pareto")));

  it("is 0 for equal values, towards 1 for one who brings nearly all, and nothing without turnover", () => {
    expect(of(equal(4, 3))).toBeCloseTo(0, 12);
    expect(of([9997, 1, 1, 1])).toBeCloseTo(0.7497, 12);
    expect(of([0, -2])).toBeNaN();
  });

  it("is of those who bring something: who is at or below zero in the period changes nothing", () => {
    expect(of([30, 10, 0, 0, -5])).toBe(of([30, 10]));
  });

  it("is half the mean difference between two buyers, over the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
        const sum = differences.reduce((all, one) => all + one, 0);
        expect(of(values)).toBeCloseTo(sum / (2 * values.length * total), 10);
      }),
    );
  });
});

it("the Lorenz curve rises from the lowest customer to all", () => {
  const ranking = rankedValues([10, 60, 30], query("pareto"));
  const curve = lorenzCurve(ranking);
  expect(curve.map(({ share }) => Number(share.toFixed(12)))).toEqual([0, 0.1, 0.4, 1]);
  expect(lorenzCurve(ranking, 1)).toEqual([
    { customers: 0, share: 0 },
    { customers: 1, share: 1 },
  ]);
  expect(lorenzCurve(rankedValues([10, 0, 60, 30, -5], query("pareto")))).toEqual(curve);
});

it("a part of the customers between two of them brings what the curve says there: half of one customer, half", () => {
  const shareOf = (values: readonly number[], part: number): number =>
    Number(lorenzShare(lorenzCurve(rankedValues(values, query("pareto"))), part).toFixed(12));
  expect([shareOf([7], 0.5), shareOf([7], 0.8)]).toEqual([0.5, 0.8]);
  expect([shareOf([60, 20, 20], 0.5), shareOf([60, 30, 5, 5], 0.5)]).toEqual([0.3, 0.1]);
  expect([shareOf([60, 40], 0), shareOf([60, 40], 1)]).toEqual([0, 1]);
  expect(lorenzShare([{ customers: 0, share: 0 }], 0.5)).toBe(0);
});

it("lorenz can let a customer fall who spends more, in a tiny shop", () => {
  expect(letters(rankedValues([36, 4, 4], query("lorenz")))).toBe("ABB");
  expect(letters(rankedValues([36, 4, 4.6], query("lorenz")))).toBe("ACC");
});

it("lorenz lets a customer who spends more fall less than once in a hundred times, since its limits move along", () => {
  const sample = fc.sample(
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
    ),
    { numRuns: 2000, seed: 20261122 },
  );
  const fell = sample.filter(([values, pick, more]) => {
    const row = pick % values.length;
    const after = values.map((value, index) => (index === row ? value + more : value));
    const place = (all: readonly number[]): number => rankedValues(all, query("lorenz")).places[row]!;
    return place(after) > place(values);
  });
  expect(fell.length).toBeLessThan(20);
});
