/** The words of ranking: what goes in and what comes out. The rules are in the files beside this one. */
import type { Day } from "../day";
import type { TableData } from "../table-data";

/** How classes are cut; see `class-rule.ts`. */
export type RankingMethod = "share" | "pareto" | "count" | "lorenz";
export const RANKING_METHODS: readonly RankingMethod[] = ["share", "pareto", "count", "lorenz"];

/** What a customer's value is made of; see `visit-worth.ts`. */
export type RankingBasis = "amount" | "recent" | "profit" | "predicted";
export const RANKING_BASES: readonly RankingBasis[] = ["amount", "recent", "profit", "predicted"];
/** Those that are summed from the visits, and so can be kept by the book; not `rank-predicted.ts`. */
export const SUMMED_BASES = ["amount", "recent", "profit"] as const satisfies readonly RankingBasis[];
export const DEFAULT_HALF_LIFE = 180;

/** Names of the classes from the best to the last, unless the owner has own ones. */
export const DEFAULT_CLASSES: readonly string[] = ["A", "B", "C"];
export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = 9;

export interface RankingQuery {
  readonly method: RankingMethod;
  /** Names of the classes, from the best to the last: 2 to 9 different ones. */
  readonly classes: readonly string[];
  /** What the classes were called before they were renamed: a class fixed by such a name is the one in its place. */
  readonly formerClasses?: readonly string[] | undefined;
  /**
   * Where each class but the last ends, fractions of 1; what they measure is the method's
   * (`class-rule.ts`). Under `lorenz` none: the curve says.
   */
  readonly limits: readonly number[];
  /** First and last day counted, both included; undefined is open. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** What is summed; `amount` unless given. */
  readonly basis?: RankingBasis | undefined;
  /** With `recent`: the days after which an amount counts half; 180 unless given. */
  readonly halfLife?: number | undefined;
  /** How far past a limit, as a fraction of it, a customer must be to change class; 0 unless given. */
  readonly margin?: number | undefined;
  /** The day on which it is ranked, `to` unless given: fixed classes that ended before it do not count. */
  readonly asOf?: Day | undefined;
}

export interface ClassSummary {
  /** Name of the class. */
  readonly class: string;
  readonly customers: number;
  /** Sum of the values of the class. */
  readonly value: number;
  /** Their part of turnover, a fraction of 1. */
  readonly share: number;
}

/** Everyone by value, before classes are cut: what moving a limit does not change. Arrays are by customer row unless they say otherwise. */
export interface ValueOrder {
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
  /** Customer rows, highest value first. */
  readonly order: Int32Array;
}

/** A ranking of all customers of a book. Arrays are by customer row. */
export interface Ranking extends ValueOrder {
  readonly query: RankingQuery;
  /** The class as its place in `query.classes`, 0 for the best. */
  readonly places: Uint8Array;
  /** Names of the classes. */
  readonly classes: readonly string[];
  /** The lowest value in each class but the last or a better one, by the figures; Infinity for none. */
  readonly floors: Float64Array;
  /** 1 where the owner fixed the class and the fix has not ended. */
  readonly fixed: Uint8Array;
  /** With a margin: the place of the class before, -1 where there was none. */
  readonly held?: Int8Array | undefined;
  /** Of each class, in the order of `query.classes`. */
  readonly summary: readonly ClassSummary[];
}
