/** How far the totals were off, in words. */
import type { BackTest } from "../../../model/prediction/back-test";
import type { Comparison } from "../../../model/prediction/compare-forecasts";
import type { Language } from "../../../model/schema";
import { percentWords } from "../../../words/money";
import { offMoneyPhrases, offPhrases, predictionWords } from "../../../words/pane/prediction";
import { say, type Phrases } from "../../../words/phrase";

/** Less than this is as good as right. */
const HARDLY = 0.005;

/** How far the totals were off when they were tried on the past. */
export function offWords({ visits, value }: BackTest, language: Language): string {
  const off = offOf(visits, offPhrases, language);
  if (!value) return say(predictionWords.offVisits, language, { off });
  const offValue = offOf(value, offMoneyPhrases, language);
  return say(predictionWords.offBoth, language, { off, offValue });
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
