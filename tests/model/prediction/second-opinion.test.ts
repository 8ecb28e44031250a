import { describe, expect, it } from "vitest";
import { fitModels, modelParameters } from "../../../src/model/prediction/fit-models";
import { customerHistories, customerRows } from "../../../src/model/prediction/customer-histories";
import { mostExpectedFirst } from "../../../src/model/prediction/most-expected-first";
import { fitParetoNbd } from "../../../src/model/prediction/pareto-nbd";
import { predictCustomers, type CustomerPredictions } from "../../../src/model/prediction/predict-customers";
import { isRefusal } from "../../../src/model/prediction/refusal";
import { differMuch, secondOpinion, type SecondOpinion } from "../../../src/model/prediction/second-opinion";
import { weeks } from "../../../src/model/prediction/weeks";
import { finish } from "../../../src/model/work";
import { simulatedShop, SIMULATED_TO } from "./simulated-shop";

const of = (alive: number, expectedVisits: number, aliveKnown = 1): CustomerPredictions => ({
  alive: Float64Array.of(alive),
  aliveKnown: Uint8Array.of(aliveKnown),
  expectedVisits: Float64Array.of(expectedVisits),
  expectedValue: Float64Array.of(NaN),
});
const other = (alive: number, expectedVisits: number): SecondOpinion => ({
  alive: Float64Array.of(alive),
  expectedVisits: Float64Array.of(expectedVisits),
});

describe("two opinions differ much", () => {
  it("where one thinks him likelier to be a customer still by one in five", () => {
    expect(differMuch(of(0.9, 1), other(0.6, 1), 0)).toBe(true);
    expect(differMuch(of(0.9, 1), other(0.8, 1), 0)).toBe(false);
  });

  it("but not by that of who came once, whom BG/NBD always takes for a customer", () => {
    expect(differMuch(of(1, 1, 0), other(0.4, 1), 0)).toBe(false);
  });

  it("where one expects half as many visits again, and that is half a visit at least", () => {
    expect(differMuch(of(0.9, 4), other(0.9, 2.6), 0)).toBe(true);
    expect(differMuch(of(0.9, 0.3), other(0.9, 0.1), 0)).toBe(false);
    expect(differMuch(of(0.9, 10), other(0.9, 8), 0)).toBe(false);
  });
});

describe("of customers who behave as BG/NBD says", () => {
  const histories = customerHistories(simulatedShop(), { to: SIMULATED_TO });
  const models = finish(fitModels(histories));
  const pareto = finish(fitParetoNbd(histories));
  if (isRefusal(models) || isRefusal(pareto)) throw new Error("refused");
  const horizon = { horizonWeeks: weeks(12), yearlyDiscount: 0 };
  const predictions = finish(predictCustomers(histories, modelParameters(models), horizon));

  it("both expect about as much, and differ on few", () => {
    const second = finish(secondOpinion(histories, pareto.parameters, weeks(12)));
    const rows = customerRows(histories);
    const sum = (column: Float64Array): number => rows.reduce((total, row) => total + column[row]!, 0);
    const ratio = sum(second.expectedVisits) / sum(predictions.expectedVisits);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    expect(rows.filter((row) => differMuch(predictions, second, row)).length).toBeLessThan(rows.length / 5);
  });

  it("they stand in order of what is expected of them", () => {
    const order = mostExpectedFirst(predictions);
    expect(order.length).toBe(customerRows(histories).length);
    const values = Array.from(order, (row) => predictions.expectedValue[row]!);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const visitsOnly = { ...predictions, expectedValue: predictions.expectedValue.map(() => NaN) };
    const visits = Array.from(mostExpectedFirst(visitsOnly), (row) => predictions.expectedVisits[row]!);
    expect(visits).toEqual([...visits].sort((a, b) => b - a));
  });
});
