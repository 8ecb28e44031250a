import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bgNbdAlive,
  bgNbdExpectedVisits,
  bgNbdProbabilityOfRepeats,
} from "../../../src/model/prediction/bg-nbd-prediction";
import { expectedMeanValue } from "../../../src/model/prediction/gamma-gamma";
import { paretoNbdAlive, paretoNbdExpectedVisits } from "../../../src/model/prediction/pareto-nbd-prediction";
import { weeks } from "../../../src/model/prediction/weeks";

const parameter = fc.double({ min: -2, max: 2, noNaN: true }).map(Math.exp);
const scale = fc.double({ min: -1, max: 5, noNaN: true }).map(Math.exp);
const bgNbd = fc.record({ r: parameter, alpha: scale, a: parameter, b: parameter });
const paretoNbd = fc.record({ r: parameter, alpha: scale, s: parameter, beta: scale });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const repeats = fc.integer({ min: 1, max: 10_000 });
const ageWeeks = fc.double({ min: 1, max: 2000, noNaN: true });
const horizon = fc.double({ min: 0.1, max: 520, noNaN: true });
const models = [
  { name: "BG/NBD", parameters: bgNbd, alive: bgNbdAlive, visits: bgNbdExpectedVisits },
  { name: "Pareto/NBD", parameters: paretoNbd, alive: paretoNbdAlive, visits: paretoNbdExpectedVisits },
] as const;

for (const model of models) {
  const alive = model.alive as (parameters: object, history: Parameters<typeof bgNbdAlive>[1]) => number;
  const visits = model.visits as (
    parameters: object,
    history: Parameters<typeof bgNbdAlive>[1],
    ahead: ReturnType<typeof weeks>,
  ) => number;

  describe(`By ${model.name} a customer`, () => {
    it("is the likelier to be one still the later he came last", () => {
      fc.assert(
        fc.property(model.parameters, repeats, ageWeeks, share, share, (parameters, x, age, one, other) => {
          const [earlier, later] = [Math.min(one, other) * age, Math.max(one, other) * age] as const;
          const before = alive(parameters, { repeats: x, recencyWeeks: earlier, ageWeeks: age });
          const after = alive(parameters, { repeats: x, recencyWeeks: later, ageWeeks: age });
          expect(before).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThanOrEqual(1);
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        }),
      );
    });

    it("is expected the more often the longer one waits, and never less than not at all", () => {
      fc.assert(
        fc.property(
          model.parameters,
          repeats,
          ageWeeks,
          share,
          horizon,
          share,
          (parameters, x, age, at, longer, part) => {
            const history = { repeats: x, recencyWeeks: at * age, ageWeeks: age };
            const soon = visits(parameters, history, weeks(longer * part));
            const late = visits(parameters, history, weeks(longer));
            expect(soon).toBeGreaterThanOrEqual(0);
            expect(late).toSatisfy(Number.isFinite);
            expect(late).toBeGreaterThanOrEqual(soon * (1 - 1e-9));
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}

describe("By BG/NBD the numbers of repeats of a new customer", () => {
  it("have probabilities that add up to 1, and their mean is the expected number", () => {
    fc.assert(
      fc.property(bgNbd, fc.double({ min: 1, max: 20, noNaN: true }), (parameters, ahead) => {
        const slow = { ...parameters, r: Math.min(parameters.r, 2), alpha: Math.max(parameters.alpha, 5) };
        let total = 0;
        let mean = 0;
        for (let count = 0; count <= 250; count++) {
          const probability = bgNbdProbabilityOfRepeats(slow, count, weeks(ahead));
          total += probability;
          mean += count * probability;
        }
        const newcomer = { repeats: 0, recencyWeeks: 0, ageWeeks: 0 };
        expect(total).toBeCloseTo(1, 9);
        expect(mean).toBeCloseTo(bgNbdExpectedVisits(slow, newcomer, weeks(ahead)), 7);
      }),
      { numRuns: 30 },
    );
  });
});

describe("The expected mean value", () => {
  it("grows in proportion to all amounts", () => {
    const shapes = fc.record({ p: parameter, q: parameter.map((q) => q + 1), v: scale });
    fc.assert(
      fc.property(shapes, repeats, scale, scale, (parameters, x, meanValue, factor) => {
        const scaled = { ...parameters, v: parameters.v * factor };
        const value = expectedMeanValue(parameters, { repeats: x, meanValue });
        const grown = expectedMeanValue(scaled, { repeats: x, meanValue: meanValue * factor });
        expect(grown / value / factor).toBeCloseTo(1, 9);
      }),
    );
  });
});
