/** The segments in their order: heads, visits, value, and below each who is in it. Each opens its customers. */
import { html, type TemplateResult } from "lit";
import type { SegmentSummary } from "../../../model/rfm/score-customers";
import type { Language } from "../../../model/schema";
import { moneyWords } from "../../../words/money";
import { rfmViewWords, type RfmViewWord } from "../../../words/pane/rfm";
import { say } from "../../../words/phrase";
import { segmentMeaning, segmentWord } from "../../../words/rfm";

export interface SegmentsTable {
  readonly summary: readonly SegmentSummary[];
  readonly chosen: string | undefined;
  readonly currency: string;
  readonly language: Language;
  readonly onChoose: (segment: string) => void;
}

export function segmentsTable(table: SegmentsTable): TemplateResult {
  const word = (key: RfmViewWord): string => say(rfmViewWords[key], table.language);
  return html`<table class="segments">
    <caption class="hidden-visually">
      ${word("segments")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${word("segments")}</th>
        <th scope="col" class="number">${word("clients")}</th>
        <th scope="col" class="number">${word("visits")}</th>
        <th scope="col" class="number">${word("value")}</th>
      </tr>
    </thead>
    <tbody>
      ${table.summary.map((segment) => lines(table, segment))}
    </tbody>
  </table>`;
}

function lines(
  { chosen, currency, language, onChoose }: SegmentsTable,
  { segment, customers, visits, value }: SegmentSummary,
): TemplateResult {
  return html`<tr>
      <th scope="row">
        <button
          class="link segment"
          id="segment-${segment}"
          aria-pressed=${segment === chosen ? "true" : "false"}
          @click=${() => onChoose(segment)}
        >
          ${segmentWord(segment, language)}
        </button>
      </th>
      <td class="number">${customers.toLocaleString("en-US")}</td>
      <td class="number">${visits.toLocaleString("en-US")}</td>
      <td class="number">${moneyWords(Math.round(value), currency, language)}</td>
    </tr>
    <tr class="meaning">
      <td colspan="4" class="secondary">${segmentMeaning(segment, language)}</td>
    </tr>`;
}
