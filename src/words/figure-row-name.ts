import type { CutMonth } from "../model/figures/cut-months";
import type { Figure } from "../model/figures/figure";
import type { Language } from "../model/schema";
import { dateWords } from "./days";
import { figureCellWords } from "./figures";
import { say, type Phrases } from "./phrase";

export const cutMonthPhrases = {
  from: { "zh-CN": "{month}（{from}起）", en: "{month} (from {from})" },
  to: { "zh-CN": "{month}（到{to}）", en: "{month} (to {to})" },
  both: { "zh-CN": "{month}（{from}到{to}）", en: "{month} ({from} to {to})" },
} as const satisfies Phrases;

/** What names a row in tables and sentences; a month that the period cuts says from or to which day it counts. */
export function figureRowName(figure: Figure, row: number, language: Language, currency: string): string {
  const name = figureCellWords(figure, row, 0, language, currency);
  const cut = cutAt(figure, row);
  if (!cut) return name;
  const { from, to } = cut;
  const words = (day: typeof from): string => (day === undefined ? "" : dateWords(day, day, language));
  const phrase = from === undefined ? "to" : to === undefined ? "from" : "both";
  return say(cutMonthPhrases[phrase], language, { month: name, from: words(from), to: words(to) });
}

/** The days of the row's month, where the period does not hold all of them. */
export function cutAt({ columns, rows, cutMonths }: Figure, row: number): CutMonth | undefined {
  if (columns[0]?.kind !== "month") return undefined;
  return cutMonths?.find(({ month }) => month === rows[row]?.[0]);
}
