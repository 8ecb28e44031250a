/** What a rule of each kind goes by, besides whom it is for and what is to be said: columns of Rules. */
import type { RuleKind } from "./rule-spec";

export const KIND_FIELDS = ["item", "days", "date", "lead", "column"] as const;
export type KindField = (typeof KIND_FIELDS)[number];

export const FIELDS_OF_KIND: Readonly<Record<RuleKind, readonly KindField[]>> = {
  next: [],
  cadence: ["days"],
  rhythm: ["days"],
  birthday: ["lead"],
  holiday: ["date", "lead"],
  "after-service": ["item", "days"],
  ending: ["column", "lead"],
  complaint: ["days"],
  "win-back": ["days"],
  volume: ["days"],
  news: ["date", "lead", "days"],
};

/** The same of a row by its date: news for a day go by no number of days between them, others by no days ahead. */
export function fieldsOfRow(kind: RuleKind, date: string): readonly KindField[] {
  if (kind !== "news") return FIELDS_OF_KIND[kind];
  const idle = date === "" ? "lead" : "days";
  return FIELDS_OF_KIND.news.filter((key) => key !== idle);
}
