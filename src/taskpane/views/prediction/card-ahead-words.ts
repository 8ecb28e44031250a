/** How far ahead, how often and how sure, in words; small enough for the card, which is there at once. */
import type { Language } from "../../../model/schema";
import { percentWords } from "../../../words/money";
import { aheadPhrases, cardAheadPhrases, caveatPhrases } from "../../../words/pane/ahead";
import { say } from "../../../words/phrase";
import type { Ahead, KnownPrediction } from "../../store/known-prediction";

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

/** The line on a customer's card; undefined for who has not bought. */
export function cardAheadWords(
  { predictions, ahead, trust }: KnownPrediction,
  row: number,
  language: Language,
): string | undefined {
  const expected = predictions.expectedVisits[row] ?? NaN;
  if (Number.isNaN(expected)) return undefined;
  const alive = aliveWords(predictions, row, language);
  const data = {
    visits: visitsWords(expected),
    ahead: aheadWords(ahead, language),
    caveat: say(caveatPhrases[trust === "good" ? "good" : "fair"], language),
  };
  if (alive === undefined) return say(cardAheadPhrases.unknown, language, data);
  return say(cardAheadPhrases.known, language, { ...data, alive });
}
