import { describe, expect, it } from "vitest";
import { fitParetoNbd } from "../../../src/model/prediction/pareto-nbd";
import { oddsOfLeft } from "../../../src/model/prediction/pareto-nbd-odds";
import { paretoNbdAlive, paretoNbdExpectedVisits } from "../../../src/model/prediction/pareto-nbd-prediction";
import { weeks } from "../../../src/model/prediction/weeks";
import { cdnowSummary, fitted, historiesOfRows, readCdnowSummary } from "./histories";

const published = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const loyal = { repeats: 26, recencyWeeks: 30.86, ageWeeks: 31 };

describe("Pareto/NBD with the parameters published for CDNOW", () => {
  it("gives 26 repeats up to this week as alive with 0.9979", () => {
    expect(paretoNbdAlive(published, loyal)).toBeCloseTo(0.9979, 4);
  });

  it("expects 25.46 visits of that customer in 52 weeks", () => {
    expect(paretoNbdExpectedVisits(published, loyal, weeks(52))).toBeCloseTo(25.46, 2);
  });

  it("knows that who never came back may have left", () => {
    expect(paretoNbdAlive(published, { repeats: 0, recencyWeeks: 0, ageWeeks: 38.86 })).toBeLessThan(0.5);
  });

  it("has no gap where s is 1, at which the formula divides by zero", () => {
    const [below, at, above] = [1 - 1e-9, 1, 1 + 1e-9].map((s) =>
      paretoNbdExpectedVisits({ ...published, s }, loyal, weeks(52)),
    ) as [number, number, number];
    expect(at).toBeCloseTo((below + above) / 2, 6);
  });
});

/** By the difference of hypergeometric functions in mpmath 1.3 with 40 digits. */
describe("The odds that a customer has left", () => {
  const far = { r: 0.05, alpha: 0.2, s: 3, beta: 80 };
  const reversed = { r: 4, alpha: 300, s: 0.2, beta: 0.5 };

  it.each([
    [published, 0, 0, 38.86, 0.86984476301105],
    [published, 2, 30.43, 38.86, -1.8936184980568],
    [published, 26, 30.86, 31, -6.1726940638554],
    [published, 10_000, 1, 2000, 51566.829196098],
    [published, 10_000, 1990, 2000, 40.15494173214],
    [published, 50, 3, 400, 169.8508882924],
    [far, 0, 0, 38.86, 0.89468618877341],
    [far, 2, 30.43, 38.86, -1.1369897671042],
    [far, 10_000, 1, 2000, 74184.59316698],
    [far, 50, 3, 400, 240.89383854734],
    [reversed, 0, 0, 38.86, 0.7434823342814],
    [reversed, 26, 30.86, 31, -7.0165088278904],
    [reversed, 10_000, 1, 2000, 20339.57294673],
    [reversed, 50, 3, 400, 44.23844115959],
  ])(
    "with %o and %d repeats, %d of %d weeks, have the logarithm %d",
    (parameters, repeats, recencyWeeks, ageWeeks, log) => {
      const { logOdds } = oddsOfLeft(parameters, { repeats, recencyWeeks, ageWeeks });
      expect(Math.abs(logOdds - log)).toBeLessThan(1e-11 * Math.max(1, Math.abs(log)));
    },
  );
});

describe.skipIf(!cdnowSummary)("Pareto/NBD fitted to CDNOW", () => {
  it("has the published parameters to four digits and the likelihood", () => {
    const { parameters, logLikelihood } = fitted(fitParetoNbd(historiesOfRows(readCdnowSummary())));
    expect(parameters.r).toBeCloseTo(0.553, 3);
    expect(parameters.alpha).toBeCloseTo(10.578, 2);
    expect(parameters.s).toBeCloseTo(0.606, 3);
    expect(parameters.beta).toBeCloseTo(11.669, 2);
    expect(logLikelihood).toBeCloseTo(-9594.976, 1);
  });
});
