/** The slope that the search follows is the slope of the likelihood it climbs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bgNbdLogLikelihood } from "../../../src/model/prediction/bg-nbd";
import { gammaGammaLogLikelihood, spendingsOf } from "../../../src/model/prediction/gamma-gamma";
import { groupHistories } from "../../../src/model/prediction/history-groups";
import { paretoNbdLogLikelihood } from "../../../src/model/prediction/pareto-nbd";
import { finish, type Work } from "../../../src/model/work";
import { historiesOfRows, type HistoryRow } from "./histories";

type LogLikelihood = (parameters: readonly number[], gradient: number[]) => Work<number>;

const parameter = fc.double({ min: -2, max: 2, noNaN: true }).map(Math.exp);
const scale = fc.double({ min: -1, max: 5, noNaN: true }).map(Math.exp);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const history: fc.Arbitrary<HistoryRow> = fc
  .record({
    repeats: fc.nat(40),
    ageWeeks: fc.integer({ min: 1, max: 300 }),
    recency: share,
    meanValue: scale,
  })
  .map(({ repeats, ageWeeks, recency, meanValue }) => ({
    repeats,
    ageWeeks,
    recencyWeeks: repeats > 0 ? recency * ageWeeks : 0,
    meanValue: repeats > 0 ? meanValue : 0,
  }));
const histories = fc.array(history, { minLength: 1, maxLength: 6 }).map(historiesOfRows);

function expectTrueSlopes(logLikelihood: LogLikelihood, parameters: readonly number[]): void {
  const slopes = parameters.map(() => 0);
  const value = finish(logLikelihood(parameters, slopes));
  parameters.forEach((at, i) => {
    const step = at * 1e-5;
    const beside = (by: number): number =>
      finish(
        logLikelihood(
          parameters.map((parameter, j) => (i === j ? parameter + by : parameter)),
          parameters.map(() => 0),
        ),
      );
    const slope = (beside(step) - beside(-step)) / (2 * step);
    const scaleOfTerms = (1 + Math.abs(value) + Math.abs(slope * at)) / at;
    expect(Math.abs(slopes[i]! - slope) / scaleOfTerms).toBeLessThan(1e-7);
  });
}

describe("The slopes of the log-likelihood", () => {
  it("of BG/NBD are those of its values", () => {
    fc.assert(
      fc.property(histories, fc.tuple(parameter, scale, parameter, parameter), (of, at) => {
        const groups = finish(groupHistories(of));
        expectTrueSlopes((parameters, slopes) => bgNbdLogLikelihood(groups, parameters, slopes), at);
      }),
    );
  });

  it("of Pareto/NBD are those of its values", () => {
    fc.assert(
      fc.property(histories, fc.tuple(parameter, scale, parameter, scale), (of, at) => {
        const groups = finish(groupHistories(of));
        expectTrueSlopes((parameters, slopes) => paretoNbdLogLikelihood(groups, parameters, slopes), at);
      }),
    );
  });

  it("of Gamma-Gamma are those of its values", () => {
    fc.assert(
      fc.property(histories, fc.tuple(parameter, parameter, scale), (of, at) => {
        const spendings = finish(spendingsOf(of));
        expectTrueSlopes((parameters, slopes) => gammaGammaLogLikelihood(spendings, parameters, slopes), at);
      }),
    );
  });
});

describe("The log-likelihood", () => {
  it("stays a number for 10,000 visits in 2,000 weeks and a long silence", () => {
    const of = historiesOfRows([{ repeats: 10_000, recencyWeeks: 1, ageWeeks: 2000, meanValue: 1e6 }]);
    const groups = finish(groupHistories(of));
    const slopes = [0, 0, 0, 0];
    expect(finish(bgNbdLogLikelihood(groups, [0.243, 4.414, 0.793, 2.426], slopes))).toSatisfy(
      Number.isFinite,
    );
    expect(finish(paretoNbdLogLikelihood(groups, [0.553, 10.578, 0.606, 11.669], slopes))).toSatisfy(
      Number.isFinite,
    );
    expect(finish(gammaGammaLogLikelihood(finish(spendingsOf(of)), [6.25, 3.74, 15.44], slopes))).toSatisfy(
      Number.isFinite,
    );
    expect(slopes.every(Number.isFinite)).toBe(true);
  });

  it("counts equal histories as often as they occur", () => {
    const row = { repeats: 2, recencyWeeks: 3, ageWeeks: 10, meanValue: 5 };
    const at = [0.5, 4, 0.8, 2];
    const once = finish(bgNbdLogLikelihood(finish(groupHistories(historiesOfRows([row]))), at, [0, 0, 0, 0]));
    const groups = finish(groupHistories(historiesOfRows([row, row, row])));
    expect(groups.customers).toEqual(Float64Array.of(3));
    expect(finish(bgNbdLogLikelihood(groups, at, [0, 0, 0, 0]))).toBeCloseTo(3 * once, 10);
  });
});
