/** What speaks for and against two rows being the same customer, as values; worded by `words/duplicates.ts`. */

/** Evidence for, strongest first within a kind, and then evidence against. */
export const EVIDENCE_CODES = [
  "same-id",
  "same-phone",
  "same-wechat",
  "same-email",
  "same-name",
  "same-pinyin",
  "similar-name",
  "fitting-name",
  "same-birthday",
  "same-address",
  "same-area",
  "different-name",
  "different-branch",
  "different-birthday",
  "different-phone",
  "different-wechat",
  "different-address",
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/**
 * One reason. `a` and `b` are what the two rows say, as it stands there, where the sentence shows it;
 * `shared` is how many customers have the same, where that makes the reason weaker.
 */
export interface Evidence {
  readonly code: EvidenceCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Two customers that may be one. */
export interface Pair {
  /** Ids; `a` stands before `b` in the register. */
  readonly a: string;
  readonly b: string;
  /** From 0 to 1. */
  readonly sure: number;
  /** What speaks for it first, then what speaks against it; the weightiest first. */
  readonly why: readonly Evidence[];
}

/** A known customer that a row being typed or imported may be. */
export interface Lookalike {
  readonly id: string;
  readonly sure: number;
  readonly why: readonly Evidence[];
}

/** Pairs less sure than this are not shown unless asked for. */
export const SURE_ENOUGH = 0.6;
