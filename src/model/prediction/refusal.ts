/** Why there is no prediction, as a value: words/refusals.ts makes a sentence of it. */
import type { Day } from "../day";

export const REFUSAL_REASONS = [
  /** Nobody has bought until the day of observation. */
  "no-purchases",
  /** Nobody has bought on a second day. */
  "no-repeats",
  "too-few-customers",
  "too-few-repeaters",
  /** The first purchase in the book is too recent. */
  "history-too-short",
  /** The search for the best parameters found no end. */
  "does-not-converge",
  /** The likelihood still grows where customers are all alike, or leave all at once or never. */
  "parameters-run-away",
  /** The same of what customers spend: each spends alike, or all do. */
  "amounts-without-pattern",
  /** At the best parameters the likelihood is flat: very different ones fit as well. */
  "parameters-uncertain",
  /** The fitted mean value of a purchase is infinite. */
  "mean-value-unbounded",
  /** Nothing was bought in the part of the history kept back to try the model. */
  "nothing-to-compare",
  /** Tried on the book's own history, the models did no better than "the same as before", or badly. */
  "no-better-than-before",
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** `data` holds what was found, and as `needed` the limit it missed. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly data: Readonly<Record<string, number>>;
  /** Where only the first part of the history is refused, so that the models cannot be tried: its last day. */
  readonly knownTo?: Day;
}

/** A refusal for a reason. */
export function refusal(reason: RefusalReason, data: Refusal["data"] = {}): Refusal {
  return { reason, data };
}

/** Was this refused? */
export function isRefusal(outcome: object): outcome is Refusal {
  return "reason" in outcome;
}
