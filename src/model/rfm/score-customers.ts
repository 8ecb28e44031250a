/**
 * RFM: every customer who bought gets a score from 1 to 5 for how recently, how often and how much, and the
 * segment that these scores fit. Who bought most recently scores 5, so recency counts backwards.
 */
import type { Book } from "../book";
import type { Day } from "../day";
import { roundValue } from "../ranking/round-value";
import { purchaseFigures, type PurchaseFigures } from "./purchase-figures";
import { BINS, limitsOf, scoreOf } from "./score";
import { DEFAULT_SEGMENTS, OTHERS, segmentOf, type Segment } from "./segments";

/** Where one score ends and the next begins: four rising limits each, none where nobody bought. */
export interface RfmLimits {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

export interface RfmQuery {
  /** The day of observation; later visits do not count. */
  readonly asOf: Day;
  /** First day that counts; open where undefined. */
  readonly from?: Day | undefined;
  /** The owner's own limits; those of the figures where undefined. */
  readonly limits?: Partial<RfmLimits>;
  readonly segments?: readonly Segment[];
}

export interface SegmentSummary {
  readonly segment: string;
  readonly customers: number;
  /** Purchases and value of all of them. */
  readonly visits: number;
  readonly value: number;
}

/** Arrays by place in `figures.rows`. */
export interface RfmScores {
  readonly asOf: Day;
  readonly figures: PurchaseFigures;
  readonly limits: RfmLimits;
  /** The three scores. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** Names of segments; `others` where none fits. */
  readonly segments: readonly string[];
  /** Every segment in its order, and the others last, also where nobody is in it. */
  readonly summary: readonly SegmentSummary[];
  /** Figures that have too few different values for five scores: where some score is given to nobody. */
  readonly thin: readonly (keyof RfmLimits)[];
}

/** Scores everyone who bought something in the period. */
export function scoreCustomers(book: Book, query: RfmQuery): RfmScores {
  const figures = purchaseFigures(book, query.asOf, query.from);
  const limits: RfmLimits = {
    recency: query.limits?.recency ?? limitsOf(figures.recency),
    frequency: query.limits?.frequency ?? limitsOf(figures.frequency),
    monetary: query.limits?.monetary ?? limitsOf(figures.monetary),
  };
  const r = Uint8Array.from(figures.recency, (days) => BINS + 1 - scoreOf(days, limits.recency));
  const f = Uint8Array.from(figures.frequency, (purchases) => scoreOf(purchases, limits.frequency));
  const m = Uint8Array.from(figures.monetary, (value) => scoreOf(value, limits.monetary));
  const segments = query.segments ?? DEFAULT_SEGMENTS;
  const places = Int32Array.from(r, (score, place) => segmentOf(segments, score, f[place]!, m[place]!));
  return {
    asOf: query.asOf,
    figures,
    limits,
    r,
    f,
    m,
    segments: Array.from(places, (place) => segments[place]?.name ?? OTHERS),
    summary: summarize(segments, places, figures),
    thin: thinFigures({ recency: r, frequency: f, monetary: m }),
  };
}

function summarize(
  segments: readonly Segment[],
  places: Int32Array,
  figures: PurchaseFigures,
): readonly SegmentSummary[] {
  const sums = [...segments, { name: OTHERS }].map(({ name }) => ({
    segment: name,
    customers: 0,
    visits: 0,
    value: 0,
  }));
  places.forEach((place, customer) => {
    const sum = sums[place] ?? sums.at(-1)!;
    sum.customers++;
    sum.visits += figures.frequency[customer]!;
    sum.value += figures.monetary[customer]!;
  });
  return sums.map((sum) => ({ ...sum, value: roundValue(sum.value) }));
}

function thinFigures(scores: Readonly<Record<keyof RfmLimits, Uint8Array>>): readonly (keyof RfmLimits)[] {
  const names = ["recency", "frequency", "monetary"] as const;
  return names.filter((name) => new Set(scores[name]).size < BINS);
}
