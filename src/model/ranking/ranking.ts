/** The words of ranking: what goes in and what comes out. The rules are in the files beside this one. */
import type { Day } from "../day";
import type { TableData } from "../table-data";

export type RankingMethod = "share" | "pareto";
export const RANKING_METHODS: readonly RankingMethod[] = ["share", "pareto"];

export type CustomerClass = "A" | "B" | "C";
export const CUSTOMER_CLASSES: readonly CustomerClass[] = ["A", "B", "C"];

/**
 * - `share`: A above `a` of turnover each, C below `b` each, exactly on a limit is B (0.02 and 0.005)
 * - `pareto`: A while the cumulative share before the customer is below `a`, B below `b` (0.8 and 0.95)
 */
export interface RankingLimits {
  readonly a: number;
  readonly b: number;
}

export interface RankingQuery {
  readonly method: RankingMethod;
  readonly limits: RankingLimits;
  /** First and last day counted, both included; undefined is open. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export interface ClassSummary {
  readonly customers: number;
  /** Sum of the values of the class. */
  readonly value: number;
  /** Their part of turnover, a fraction of 1. */
  readonly share: number;
}

/** A ranking of all customers of a book. Arrays are by customer row unless they say otherwise. */
export interface Ranking {
  readonly query: RankingQuery;
  readonly customers: TableData;
  /** Visits counted: in the period, of a known customer. */
  readonly visits: number;
  /** Sum of all amounts counted, refunds deducted. */
  readonly total: number;
  /** Sum of the positive values: what shares are shares of. Equals `total` unless someone is below zero. */
  readonly turnover: number;
  readonly values: Float64Array;
  /** Part of turnover, 0 for customers at or below zero. */
  readonly shares: Float64Array;
  /** 1 for the highest value; equal values share a rank and the next rank is skipped (1, 2, 2, 4). */
  readonly ranks: Int32Array;
  /** Share of turnover of this customer and all ranked before, ties in order of the register. */
  readonly cumulative: Float64Array;
  readonly classes: readonly CustomerClass[];
  /** 1 where the owner fixed the class. */
  readonly fixed: Uint8Array;
  /** Customer rows, highest value first. */
  readonly order: Int32Array;
  readonly summary: Readonly<Record<CustomerClass, ClassSummary>>;
}
