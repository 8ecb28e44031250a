import { describe, expect, it } from "vitest";
import { digamma, logGamma } from "../../../src/model/prediction/log-gamma";
import { gaussLegendre } from "../../../src/model/prediction/gauss-legendre";

/** By mpmath 1.3 with 40 digits. */
const cases: readonly (readonly [x: number, logGamma: number, digamma: number])[] = [
  [1e-5, 11.51291969289583, -100000.5771992157],
  [0.243, 1.31804358469967, -4.351093864423211],
  [1, 0, -0.5772156649015329],
  [7.5, 7.534364236758733, 1.946757484246087],
  [123.456, 469.6055471299295, 4.811829323828985],
  [60000.5, 600126.909410093, 11.00209984121581],
];

describe("The gamma function", () => {
  it.each(cases)("has its logarithm and its slope at %d to 14 digits", (x, log, slope) => {
    expect(Math.abs(logGamma(x) - log)).toBeLessThan(2e-14 * Math.max(1, Math.abs(log)));
    expect(Math.abs(digamma(x) - slope)).toBeLessThan(2e-14 * Math.max(1, Math.abs(slope)));
  });
});

describe("Points of Gauss and Legendre", () => {
  it("integrate a polynomial of twice their number exactly", () => {
    const { points, weights } = gaussLegendre(8);
    const integral = points.reduce((sum, point, i) => sum + weights[i]! * point ** 14, 0);
    expect(integral).toBeCloseTo(2 / 15, 14);
  });
});
