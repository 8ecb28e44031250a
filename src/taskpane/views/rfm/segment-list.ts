/** The customers of a segment, best first; each opens the card. */
import { html, nothing, type TemplateResult } from "lit";
import { LIST_STEP } from "../../components/list-step";
import type { Book } from "../../../model/book";
import type { RfmScores } from "../../../model/rfm/score-customers";
import { scoreAt } from "../../../model/rfm/segment-rows";
import type { Language } from "../../../model/schema";
import { textAt } from "../../../model/table-data";
import { moneyWords } from "../../../words/money";
import { rfmViewWords, type RfmViewWord } from "../../../words/pane/rfm";
import { say } from "../../../words/phrase";

export interface SegmentList {
  readonly book: Book;
  readonly scores: RfmScores;
  /** Places in the figures, best first. */
  readonly places: readonly number[];
  /** How many of the first are shown. */
  readonly shown: number;
  readonly label: string;
  readonly currency: string;
  readonly language: Language;
  readonly onOpen: (customerId: string) => void;
  readonly onMore: () => void;
}

export function segmentList(list: SegmentList): TemplateResult {
  const { places, shown, label, language, onMore } = list;
  const word = (key: RfmViewWord): string => say(rfmViewWords[key], language);
  if (places.length === 0) return html`<p class="secondary">${word("nobody")}</p>`;
  const left = places.length - shown;
  return html`<table class="clients">
      <caption class="hidden-visually">
        ${label}
      </caption>
      <thead>
        <tr>
          <th scope="col">${word("client")}</th>
          <th scope="col" class="number">${word("score")}</th>
          <th scope="col" class="number">${word("value")}</th>
        </tr>
      </thead>
      <tbody>
        ${places.slice(0, shown).map((place) => line(list, place))}
      </tbody>
    </table>
    ${
      left > 0
        ? html`<button type="button" class="link" id="more" @click=${onMore}>
            ${say(rfmViewWords.more, language, { count: Math.min(LIST_STEP, left) })}
          </button>`
        : nothing
    }`;
}

function line({ book, scores, currency, language, onOpen }: SegmentList, place: number): TemplateResult {
  const { rows, recency, frequency, monetary } = scores.figures;
  const row = rows[place]!;
  const id = book.customers.ids[row] ?? "";
  return html`<tr>
    <th scope="row">
      <button class="plain name" id="client-${id}" @click=${() => onOpen(id)}>
        <span class="cut" dir="auto">${textAt(book.customers, "name", row) || id}</span>
        <span class="secondary"
          >${say(rfmViewWords.clientLine, language, { days: recency[place]!, visits: frequency[place]! })}</span
        >
      </button>
    </th>
    <td class="number">${scoreAt(scores, place)}</td>
    <td class="number">${moneyWords(monetary[place]!, currency, language)}</td>
  </tr>`;
}
