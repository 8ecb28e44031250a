import { describe, expect, it } from "vitest";
import { fitBgNbd } from "../../../src/model/prediction/bg-nbd";
import {
  bgNbdAlive,
  bgNbdExpectedRepeats,
  bgNbdExpectedVisits,
  bgNbdProbabilityOfRepeats,
} from "../../../src/model/prediction/bg-nbd-prediction";
import { customerHistories } from "../../../src/model/prediction/customer-histories";
import { weeks } from "../../../src/model/prediction/weeks";
import { day } from "../../support/test-book";
import {
  cdnowSales,
  cdnowSummary,
  fitted,
  historiesOfRows,
  readCdnowBook,
  readCdnowSummary,
} from "./histories";

/** Fader, Hardie and Lee 2005, three decimals, and as lifetimes' Quickstart prints them. */
const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const exact = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425752 };

const customer1 = { repeats: 2, recencyWeeks: 30.43, ageWeeks: 38.86 };
const newcomer = { repeats: 0, recencyWeeks: 0, ageWeeks: 38.86 };

describe("BG/NBD with the parameters published for CDNOW", () => {
  it("expects 1.226 visits of customer 1 in 39 weeks", () => {
    expect(bgNbdExpectedVisits(exact, customer1, weeks(39))).toBeCloseTo(1.226, 3);
  });

  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])("expects in %d weeks %d repeats of a new customer", (horizon, repeats) => {
    expect(Math.abs(bgNbdExpectedRepeats(exact, weeks(horizon)) - repeats)).toBeLessThan(0.0005);
  });

  it("expects 1.8605 in 78 weeks by the parameters of three decimals", () => {
    expect(bgNbdExpectedRepeats(published, weeks(78))).toBeCloseTo(1.8605, 4);
  });

  it("gives customer 1 as alive with 0.7266", () => {
    expect(bgNbdAlive(exact, customer1)).toBeCloseTo(0.7266095, 5);
  });

  it("has who never came back as alive for sure", () => {
    expect(bgNbdAlive(published, newcomer)).toBe(1);
  });

  it.each([
    [18, 35.14, 35.86, 0.424877],
    [19, 34.0, 34.14, 0.474738],
    [17, 28.43, 28.86, 0.486526],
    [29, 37.71, 38.0, 0.662396],
    [26, 30.86, 31.0, 0.710623],
  ])(
    "expects next week of %d repeats, %d of %d weeks, what lifetimes says",
    (repeats, recencyWeeks, ageWeeks, visits) => {
      expect(bgNbdExpectedVisits(exact, { repeats, recencyWeeks, ageWeeks }, weeks(1))).toBeCloseTo(
        visits,
        5,
      );
    },
  );
});

/** By the published formulas in mpmath 1.3 with 40 digits. */
describe("BG/NBD against its formulas in 40 digits", () => {
  it.each([
    [2, 30.43, 38.86, 39, 1.22602817476714],
    [0, 0, 38.86, 39, 0.195098052011263],
    [26, 30.86, 31, 52, 25.7581959364835],
    [400, 300, 310, 52, 0.0758015701484115],
    [10_000, 1999, 2000, 52, 253.847808900334],
    [3, 10, 1000, 520, 8.73669326766534e-6],
    [0, 0, 0, 520, 4.97461786184966],
  ])(
    "%d repeats, %d of %d weeks, expects in %d more %d",
    (repeats, recencyWeeks, ageWeeks, horizon, visits) => {
      const expected = bgNbdExpectedVisits(published, { repeats, recencyWeeks, ageWeeks }, weeks(horizon));
      expect(Math.abs(expected / visits - 1)).toBeLessThan(1e-11);
    },
  );

  it("has no gap where a is 1, at which the formula divides by zero", () => {
    expect(bgNbdExpectedVisits({ ...published, a: 1 }, customer1, weeks(39))).toBeCloseTo(1.10213673, 6);
  });

  it.each([
    [0, 0.573786352096],
    [1, 0.199395280836],
    [2, 0.0854297595391],
    [5, 0.0179654938666],
    [20, 0.000398692094142],
  ])("just %d repeats in 39 weeks have the probability %d", (count, probability) => {
    expect(bgNbdProbabilityOfRepeats(published, count, weeks(39))).toBeCloseTo(probability, 12);
  });
});

describe.skipIf(!cdnowSummary || !cdnowSales)("BG/NBD fitted to CDNOW", () => {
  it("has the published parameters to four digits, and likelihood and standard errors", () => {
    const { parameters, standardErrors, logLikelihood } = fitted(
      fitBgNbd(historiesOfRows(readCdnowSummary())),
    );
    expect(parameters.r).toBeCloseTo(0.242593, 5);
    expect(parameters.alpha).toBeCloseTo(4.413532, 4);
    expect(parameters.a).toBeCloseTo(0.792886, 5);
    expect(parameters.b).toBeCloseTo(2.425752, 4);
    expect(logLikelihood).toBeCloseTo(-9582.4256, 3);
    expect(standardErrors.r).toBeCloseTo(0.012557, 5);
    expect(standardErrors.alpha).toBeCloseTo(0.378221, 4);
    expect(standardErrors.a).toBeCloseTo(0.185719, 4);
    expect(standardErrors.b).toBeCloseTo(0.705345, 4);
  });

  it("has from the sales themselves, with whole days, what CLVTools has", () => {
    const histories = customerHistories(readCdnowBook(), { to: day("1997-09-30") });
    const { parameters, logLikelihood } = fitted(fitBgNbd(histories));
    expect(parameters.r).toBeCloseTo(0.2425945, 6);
    expect(parameters.alpha).toBeCloseTo(4.4136019, 4);
    expect(parameters.a).toBeCloseTo(0.7929199, 4);
    expect(parameters.b).toBeCloseTo(2.4258881, 4);
    expect(logLikelihood).toBeCloseTo(-9582.429, 3);
  });
});
