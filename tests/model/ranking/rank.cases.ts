/** Edge cases of ranking as data: what the customers brought, what comes out, and why. */
import type { RankingMethod } from "../../../src/model/ranking/ranking";

export interface RankCase {
  readonly what: string;
  readonly method: RankingMethod;
  readonly limits?: readonly number[];
  /** Value of each customer; null is a customer whose visit has a blank amount. */
  readonly values: readonly (number | null)[];
  /** Class letters in the order of `values`. */
  readonly classes: string;
  readonly ranks: readonly number[];
  readonly turnover: number;
  readonly why: string;
}

const equal = (count: number, value: number): number[] => new Array<number>(count).fill(value);

export const rankCases: readonly RankCase[] = [
  {
    what: "empty book, share",
    method: "share",
    values: [],
    classes: "",
    ranks: [],
    turnover: 0,
    why: "nobody to rank is a ranking of nobody",
  },
  {
    what: "empty book, pareto",
    method: "pareto",
    values: [],
    classes: "",
    ranks: [],
    turnover: 0,
    why: "nobody to rank is a ranking of nobody",
  },
  {
    what: "one customer, share",
    method: "share",
    values: [5],
    classes: "A",
    ranks: [1],
    turnover: 5,
    why: "all of turnover is more than 2 %",
  },
  {
    what: "one customer, pareto",
    method: "pareto",
    values: [5],
    classes: "A",
    ranks: [1],
    turnover: 5,
    why: "nothing stands before",
  },
  {
    what: "one brings 90 %",
    method: "pareto",
    values: [90, 10],
    classes: "AB",
    ranks: [1, 2],
    turnover: 100,
    why: "the share before counts, so one who alone passes 80 % is A; 90 % before is B",
  },
  {
    what: "exactly on the pareto limits",
    method: "pareto",
    values: [50, 30, 15, 5],
    classes: "AABC",
    ranks: [1, 2, 3, 4],
    turnover: 100,
    why: "80 % before is not below 80 %, 95 % before is not below 95 %",
  },
  {
    what: "on the pareto limit within float noise",
    method: "pareto",
    limits: [0.6, 0.9],
    values: [0.1, 0.2, 0.3, 0.3, 0.1],
    classes: "BBAAB",
    ranks: [4, 3, 1, 1, 4],
    turnover: 1,
    why: "0.3 + 0.3 brings 0.6 of 1, then 0.8 stands before the two with 0.1",
  },
  {
    what: "exactly 2 % and 0.5 %",
    method: "share",
    values: [2, 0.5, 2.01, 0.49, 95],
    classes: "BBACA",
    ranks: [3, 4, 2, 5, 1],
    turnover: 100,
    why: "exactly on a limit is B",
  },
  {
    what: "fifty equal customers",
    method: "share",
    values: equal(50, 0.1),
    classes: "B".repeat(50),
    ranks: equal(50, 1),
    turnover: 5,
    why: "each brings exactly 2 %, though fifty times 0.1 is not exactly 5 in floats",
  },
  {
    what: "two hundred equal customers",
    method: "share",
    values: equal(200, 0.1),
    classes: "B".repeat(200),
    ranks: equal(200, 1),
    turnover: 20,
    why: "each brings exactly 0.5 %",
  },
  {
    what: "a thousand equal customers, share",
    method: "share",
    values: equal(1000, 7),
    classes: "C".repeat(1000),
    ranks: equal(1000, 1),
    turnover: 7000,
    why: "each brings 0.1 %: the source's rule has no A here",
  },
  {
    what: "a thousand equal customers, pareto",
    method: "pareto",
    values: equal(1000, 7),
    classes: "A".repeat(1000),
    ranks: equal(1000, 1),
    turnover: 7000,
    why: "equal values share a class, and nothing stands before the group",
  },
  {
    what: "ties across a limit",
    method: "pareto",
    values: [70, 10, 10, 10],
    classes: "AAAA",
    ranks: [1, 2, 2, 2],
    turnover: 100,
    why: "70 % stands before all three with 10, so none is left behind by the order of the register",
  },
  {
    what: "ranks after a tie",
    method: "share",
    values: [10, 20, 20, 5],
    classes: "AAAA",
    ranks: [3, 1, 1, 4],
    turnover: 55,
    why: "competition ranking: 1, 1, 3, 4",
  },
  {
    what: "all zero",
    method: "pareto",
    values: [0, 0, null],
    classes: "CCC",
    ranks: [1, 1, 1],
    turnover: 0,
    why: "a blank amount is a visit without value; no turnover, no share, no NaN",
  },
  {
    what: "all negative",
    method: "share",
    values: [-5, -1],
    classes: "CC",
    ranks: [2, 1],
    turnover: 0,
    why: "refunds only: all C, turnover 0",
  },
  {
    what: "refunds beside purchases",
    method: "pareto",
    values: [100, -50],
    classes: "AC",
    ranks: [1, 2],
    turnover: 100,
    why: "shares are of positive values, so they never pass 100 %",
  },
  {
    what: "zero beside purchases",
    method: "share",
    limits: [0.5, 1e-9],
    values: [100, 0],
    classes: "AC",
    ranks: [1, 2],
    turnover: 100,
    why: "no value is C whatever the limit",
  },
  {
    what: "limit A of 100 %",
    method: "share",
    limits: [1, 0.5],
    values: [100],
    classes: "B",
    ranks: [1],
    turnover: 100,
    why: "nobody brings more than everything; exactly everything is on the limit",
  },
  {
    what: "pareto limit B of 100 %",
    method: "pareto",
    limits: [0.5, 1],
    values: [60, 40, 0],
    classes: "ABC",
    ranks: [1, 2, 3],
    turnover: 100,
    why: "everyone who brings anything is at least B",
  },
];
