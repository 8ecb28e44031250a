import { describe, expect, it } from "vitest";
import { customerHistories } from "../../../src/model/prediction/customer-histories";
import { expectedMeanValue, fitGammaGamma } from "../../../src/model/prediction/gamma-gamma";
import { day } from "../../support/test-book";
import {
  cdnowSales,
  cdnowSummary,
  fitted,
  historiesOfRows,
  readCdnowBook,
  readCdnowSummary,
} from "./histories";

describe.skipIf(!cdnowSummary || !cdnowSales)("Gamma-Gamma fitted to CDNOW", () => {
  const fit = () => fitted(fitGammaGamma(historiesOfRows(readCdnowSummary())));

  it("has the published parameters and likelihood", () => {
    const { parameters, standardErrors, logLikelihood } = fit();
    expect(parameters.p).toBeCloseTo(6.25, 2);
    expect(parameters.q).toBeCloseTo(3.74, 1);
    expect(parameters.v).toBeCloseTo(15.45, 2);
    expect(logLikelihood).toBeCloseTo(-4055.9232, 3);
    expect(standardErrors.p).toBeCloseTo(1.19, 2);
  });

  it.each([
    [1, 2, 22.35, 24.658619],
    [2, 1, 11.77, 18.911489],
    [3, 0, 0, 35.170981],
    [6, 7, 73.74, 71.462843],
    [9, 2, 25.55, 27.282408],
  ])("expects of customer %d the published mean value", (_, repeats, meanValue, expected) => {
    expect(Math.abs(expectedMeanValue(fit().parameters, { repeats, meanValue }) - expected)).toBeLessThan(
      0.002,
    );
  });

  it("has from the sales themselves, with all cents, what CLVTools has", () => {
    const { parameters, logLikelihood } = fitted(
      fitGammaGamma(customerHistories(readCdnowBook(), { to: day("1997-09-30") })),
    );
    expect(parameters.p).toBeCloseTo(6.25, 2);
    expect(parameters.q).toBeCloseTo(3.744, 3);
    expect(parameters.v).toBeCloseTo(15.44, 2);
    expect(logLikelihood).toBeCloseTo(-4055.9177, 4);
  });
});

describe("The mean value expected of a customer", () => {
  const parameters = { p: 6.25, q: 3.74, v: 15.44 };

  it("is that of all where he never came back", () => {
    expect(expectedMeanValue(parameters, { repeats: 0, meanValue: 0 })).toBeCloseTo(
      (6.25 * 15.44) / 2.74,
      10,
    );
  });

  it("comes near his own the more often he came", () => {
    const means = [1, 3, 10, 10_000].map((repeats) =>
      expectedMeanValue(parameters, { repeats, meanValue: 100 }),
    );
    expect([...means].sort((a, b) => a - b)).toEqual(means);
    expect(means.at(-1)).toBeCloseTo(100, 1);
  });
});
