/** What each score takes in and how many customers have it: a table for each of the three figures. */
import { html, type TemplateResult } from "lit";
import { roundValue } from "../../../model/ranking/round-value";
import { scoreRanges, type ScoreRow } from "../../../model/rfm/score-ranges";
import type { RfmLimits, RfmScores } from "../../../model/rfm/score-customers";
import type { Language } from "../../../model/schema";
import { rfmViewWords, type RfmViewWord } from "../../../words/pane/rfm";
import { say, type PhraseData } from "../../../words/phrase";

export const FIGURES = ["recency", "frequency", "monetary"] as const satisfies readonly (keyof RfmLimits)[];

export function scoreTables(scores: RfmScores, language: Language): readonly TemplateResult[] {
  const word = (key: RfmViewWord, data?: PhraseData): string => say(rfmViewWords[key], language, data);
  return FIGURES.map(
    (figure) =>
      html`<table class="scores">
        <caption>
          ${word(`unit.${figure}`)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${word("score")}</th>
            <th scope="col">${word("range")}</th>
            <th scope="col" class="number">${word("clients")}</th>
          </tr>
        </thead>
        <tbody>
          ${scoreRanges(scores, figure).map(
            (row) =>
              html`<tr>
                <th scope="row">${row.score}</th>
                <td>${rangeWords(row, word)}</td>
                <td class="number">${row.customers.toLocaleString("en-US")}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}

/** Limits without the noise of binary fractions: 297.4. */
function rangeWords(
  { from, below }: ScoreRow,
  word: (key: RfmViewWord, data?: PhraseData) => string,
): string {
  const figure = (limit: number): string => roundValue(limit).toLocaleString("en-US");
  if (from === undefined && below === undefined) return word("nothingBetween");
  if (from === undefined) return word("below", { to: figure(below!) });
  if (below === undefined) return word("from", { from: figure(from) });
  return from === below ? word("nothingBetween") : word("between", { from: figure(from), to: figure(below) });
}
