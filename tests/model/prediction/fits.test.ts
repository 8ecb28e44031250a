/** What the fits answer on made-up customers: they find what made them, whatever the order and the money. */
import { describe, expect, it } from "vitest";
import { fitBgNbd } from "../../../src/model/prediction/bg-nbd";
import type { CustomerHistories } from "../../../src/model/prediction/customer-histories";
import { fitModels } from "../../../src/model/prediction/fit-models";
import { fitGammaGamma } from "../../../src/model/prediction/gamma-gamma";
import { fitParetoNbd } from "../../../src/model/prediction/pareto-nbd";
import { fitted, historiesOfRows, refusedFor, type HistoryRow } from "./histories";
import { simulate } from "./simulate";

const bgNbd = { r: 0.8, alpha: 6, a: 0.9, b: 3 };
const gammaGamma = { p: 5, q: 4, v: 20 };
const shop = { seed: 20261122, customers: 3000, weeks: 104, bgNbd, gammaGamma };
const made = simulate(shop);
const some = made.slice(0, 600);

describe("A fit of simulated customers", () => {
  it("of BG/NBD finds the parameters that made them, within three standard errors", () => {
    const { parameters, standardErrors } = fitted(fitBgNbd(historiesOfRows(made)));
    for (const name of ["r", "alpha", "a", "b"] as const) {
      expect(Math.abs(parameters[name] - bgNbd[name]) / standardErrors[name]).toBeLessThan(3);
    }
  });

  it("of Gamma-Gamma finds them too", () => {
    const { parameters, standardErrors } = fitted(fitGammaGamma(historiesOfRows(made)));
    for (const name of ["p", "q", "v"] as const) {
      expect(Math.abs(parameters[name] - gammaGamma[name]) / standardErrors[name]).toBeLessThan(3);
    }
  });

  it("does not depend on the order of the customers", () => {
    const turned = historiesOfRows([...some].reverse());
    for (const fit of [fitBgNbd, fitGammaGamma, fitParetoNbd]) {
      expect(fitted<object>(fit(turned))).toEqual(fitted<object>(fit(historiesOfRows(some))));
    }
  });

  it("in another unit of money differs in that unit alone", () => {
    const inCents = some.map((row) => ({ ...row, meanValue: row.meanValue * 100 }));
    const [money, cents] = [some, inCents].map(
      (rows) => fitted(fitGammaGamma(historiesOfRows(rows))).parameters,
    );
    expect(cents!.p).toBeCloseTo(money!.p, 4);
    expect(cents!.q).toBeCloseTo(money!.q, 4);
    expect(cents!.v / 100).toBeCloseTo(money!.v, 3);
  });

  it("leaves out customers who have not bought", () => {
    const histories = historiesOfRows([...some, { repeats: 0, recencyWeeks: 0, ageWeeks: 0, meanValue: 0 }]);
    histories.hasBought[some.length] = 0;
    expect(fitted(fitBgNbd(histories))).toEqual(fitted(fitBgNbd(historiesOfRows(some))));
  });
});

describe("A fit is refused", () => {
  const once: HistoryRow = { repeats: 0, recencyWeeks: 0, ageWeeks: 40, meanValue: 0 };
  const twice: HistoryRow = { repeats: 1, recencyWeeks: 10, ageWeeks: 40, meanValue: 30 };
  const many = (count: number, row: HistoryRow): HistoryRow[] => Array.from({ length: count }, () => row);
  const why = (rows: readonly HistoryRow[]) => refusedFor(fitBgNbd(historiesOfRows(rows)));

  it("without a purchase", () => {
    const histories: CustomerHistories = historiesOfRows([]);
    expect(refusedFor(fitBgNbd(histories))).toEqual({ reason: "no-purchases", data: {} });
  });

  it("where nobody came back", () => {
    expect(why(many(80, once))).toEqual({ reason: "no-repeats", data: { customers: 80 } });
  });

  it("for too few customers", () => {
    expect(why(many(49, twice))).toEqual({
      reason: "too-few-customers",
      data: { customers: 49, needed: 50 },
    });
  });

  it("for too few who came back", () => {
    const rows = [...many(80, once), ...many(39, twice)];
    const refused = { reason: "too-few-repeaters", data: { repeaters: 39, needed: 40 } };
    expect(why(rows)).toEqual(refused);
    expect(refusedFor(fitGammaGamma(historiesOfRows(rows)))).toEqual(refused);
  });

  it("for a history of less than a quarter", () => {
    const rows = many(80, { repeats: 1, recencyWeeks: 4, ageWeeks: 12, meanValue: 30 });
    expect(why(rows)).toEqual({ reason: "history-too-short", data: { weeks: 12, needed: 13 } });
  });

  it("where all customers are alike, because no distribution of rates fits that", () => {
    const alike = historiesOfRows(many(200, twice));
    for (const fit of [fitBgNbd, fitParetoNbd]) {
      expect(refusedFor(fit(alike)).reason).toBe("parameters-run-away");
    }
    expect(refusedFor(fitGammaGamma(alike)).reason).toBe("amounts-without-pattern");
  });

  it("where a few spend so much that the mean of all is infinite", () => {
    const rows = simulate({ ...shop, customers: 600, gammaGamma: { p: 5, q: 0.7, v: 20 } });
    expect(refusedFor(fitGammaGamma(historiesOfRows(rows))).reason).toBe("mean-value-unbounded");
  });
});

describe("A fit that is under way", () => {
  it("says how far it has come, never less than before", () => {
    const seen: number[] = [];
    const work = fitModels(historiesOfRows(made));
    for (let step = work.next(); step.done !== true; step = work.next()) seen.push(step.value);
    expect(seen.length).toBeGreaterThan(20);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBeLessThan(1);
  });
});
