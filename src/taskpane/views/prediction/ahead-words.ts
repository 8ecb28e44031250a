/** How far ahead, how often and how sure, in words. */
import type { BackTest } from "../../../model/prediction/back-test";
import type { Comparison } from "../../../model/prediction/compare-forecasts";
import type { Language } from "../../../model/schema";
import { percentWords } from "../../../words/money";
import {
  aheadPhrases,
  cardAheadPhrases,
  offMoneyPhrases,
  offPhrases,
  predictionWords,
} from "../../../words/pane/prediction";
import { say, type Phrases } from "../../../words/phrase";
import type { Ahead, KnownPrediction } from "../../store/known-prediction";

/** Less than this is as good as right. */
const HARDLY = 0.005;

/** "12 weeks" */
export function aheadWords({ unit, count }: Ahead, language: Language): string {
  return say(aheadPhrases[unit], language, { count });
}

/** "2.1", and "<0.1" for what is more than nothing. */
export function visitsWords(visits: number): string {
  return visits > 0 && visits < 0.05 ? "<0.1" : visits.toFixed(1);
}

/** "83 %"; undefined for who came once. */
export function aliveWords(
  { alive, aliveKnown }: KnownPrediction["predictions"],
  row: number,
  language: Language,
): string | undefined {
  return aliveKnown[row] === 1 ? percentWords(alive[row]!, language) : undefined;
}

/** How far the totals were off when they were tried on the past. */
export function offWords({ visits, value }: BackTest, language: Language): string {
  const off = offOf(visits, offPhrases, language);
  if (!value) return say(predictionWords.offVisits, language, { off });
  const offValue = offOf(value, offMoneyPhrases, language);
  return say(predictionWords.offBoth, language, { off, offValue });
}

/** The line on a customer's card; undefined for who has not bought. */
export function cardAheadWords(
  { predictions, ahead }: KnownPrediction,
  row: number,
  language: Language,
): string | undefined {
  const expected = predictions.expectedVisits[row] ?? NaN;
  if (Number.isNaN(expected)) return undefined;
  const alive = aliveWords(predictions, row, language);
  const data = { visits: visitsWords(expected), ahead: aheadWords(ahead, language) };
  if (alive === undefined) return say(cardAheadPhrases.unknown, language, data);
  return say(cardAheadPhrases.known, language, { ...data, alive });
}

function offOf(
  { actual, byModel }: Comparison,
  phrases: Phrases<"more" | "less" | "none">,
  language: Language,
): string {
  const off = byModel.total / actual - 1;
  if (Math.abs(off) < HARDLY) return say(phrases.none, language);
  return say(phrases[off > 0 ? "more" : "less"], language, { off: percentWords(Math.abs(off), language) });
}
