/** The customers of whom most is expected, best first; below a line what the second opinion says otherwise. */
import { html, nothing, type TemplateResult } from "lit";
import type { Book } from "../../../model/book";
import { differMuch, type SecondOpinion } from "../../../model/prediction/second-opinion";
import type { Language } from "../../../model/schema";
import { textAt } from "../../../model/table-data";
import { moneyWords, percentWords } from "../../../words/money";
import { predictionWords, type PredictionWord } from "../../../words/pane/prediction";
import { say } from "../../../words/phrase";
import { aliveWords, visitsWords } from "./card-ahead-words";
import type { Foreseen } from "./prediction-work";

export interface PredictionTable {
  readonly book: Book;
  readonly foreseen: Foreseen;
  readonly second: SecondOpinion | undefined;
  /** Is there a model of what they spend? */
  readonly hasValue: boolean;
  /** How many of the first are shown. */
  readonly shown: number;
  readonly currency: string;
  readonly language: Language;
  readonly onOpen: (customerId: string) => void;
}

export function predictionTable(table: PredictionTable): TemplateResult {
  const { foreseen, hasValue, shown, language } = table;
  const word = (key: PredictionWord): string => say(predictionWords[key], language);
  return html`<table class="ahead">
    <caption class="hidden-visually">
      ${word("list")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${word("client")}</th>
        <th scope="col" class="number">${word("alive")}</th>
        <th scope="col" class="number">${word("visits")}</th>
        ${hasValue ? html`<th scope="col" class="number">${word("value")}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${Array.from(foreseen.order.subarray(0, shown), (row) => lines(table, row, word))}
    </tbody>
  </table>`;
}

function lines(table: PredictionTable, row: number, word: (key: PredictionWord) => string): TemplateResult {
  const { book, foreseen, second, hasValue, currency, language, onOpen } = table;
  const { customers } = book;
  const { predictions } = foreseen;
  const id = customers.ids[row] ?? "";
  return html`<tr>
      <th scope="row">
        <button class="plain name cut" id="client-${id}" dir="auto" @click=${() => onOpen(id)}>
          ${textAt(customers, "name", row) || id}
        </button>
      </th>
      <td class="number">
        ${aliveWords(predictions, row, language) ?? html`<span class="secondary">${word("unknown")}</span>`}
      </td>
      <td class="number">${visitsWords(predictions.expectedVisits[row]!)}</td>
      ${
        hasValue
          ? html`<td class="number">
              ${moneyWords(Math.round(predictions.expectedValue[row]!), currency, language)}
            </td>`
          : nothing
      }
    </tr>
    ${second && differMuch(predictions, second, row) ? otherOpinion(second, row, hasValue ? 4 : 3, language) : nothing}`;
}

function otherOpinion(
  { alive, expectedVisits }: SecondOpinion,
  row: number,
  columns: number,
  language: Language,
): TemplateResult {
  return html`<tr class="other">
    <td colspan=${columns} class="secondary">
      ${say(predictionWords.differs, language, {
        alive: percentWords(alive[row]!, language),
        visits: visitsWords(expectedVisits[row]!),
      })}
    </td>
  </tr>`;
}
