/**
 * What is known of the days ahead, for the card to say: kept here by the prediction view when it has
 * worked it out, and only where the book's own past allows it. Nothing is worked out here.
 */
import type { Book } from "../../model/book";
import type { Day } from "../../model/day";
import type { Trust } from "../../model/prediction/compare-forecasts";
import type { CustomerPredictions } from "../../model/prediction/predict-customers";
import type { TableData } from "../../model/table-data";

/** How far ahead, in the unit in which it was asked. */
export interface Ahead {
  readonly unit: "week" | "month";
  readonly count: number;
}

export interface KnownPrediction {
  /** The day before the first that is foreseen. */
  readonly asOf: Day;
  readonly ahead: Ahead;
  readonly predictions: CustomerPredictions;
  /** How far the book's own past says to trust them. */
  readonly trust: Trust;
}

interface Kept extends KnownPrediction {
  readonly customerIds: readonly string[];
}

const kept = new WeakMap<TableData, Kept>();

/** Keeps what was worked out from these visits, until another takes its place. */
export function keepPrediction({ visits, customers }: Book, known: KnownPrediction): void {
  kept.set(visits, { ...known, customerIds: customers.ids });
}

/** What was worked out today from the visits and customers as they are; undefined where nothing was. */
export function knownPrediction({ visits, customers }: Book, today: Day): KnownPrediction | undefined {
  const known = kept.get(visits);
  return known?.asOf === today && known.customerIds === customers.ids ? known : undefined;
}
