/** One result of the search: who it is, and what of what was typed stands where. */
import { html, nothing, type TemplateResult } from "lit";
import { columnHeader } from "../../model/column-header";
import { customerCalled } from "../../model/identity/customer-called";
import { isNearNumber, type SearchResult } from "../../model/search/search-result";
import { textAt } from "../../model/table-data";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import { searchPhrases } from "../../words/search";
import type { PaneState } from "../store";
import { classBadge } from "./class-badge";
import { markedExcerpt, markedText } from "./matched-text";

/** Fields that every result shows. */
const SHOWN: readonly string[] = ["name", "phone"];

export function foundCustomer(result: SearchResult, state: PaneState): TemplateResult {
  const { row, matched } = result;
  const { book, ranking, settings, language } = state;
  if (!book) return html``;
  const name = customerCalled(book, row);
  const marked = (key: string): TemplateResult =>
    markedText(textAt(book.customers, key, row), matched.find((field) => field.key === key)?.ranges ?? []);
  const isNameFound = matched.some(({ key }) => key === "name");
  const elsewhere = matched.filter(({ key }) => !SHOWN.includes(key));
  return html`
    ${classBadge(settings.classes, ranking?.places[row], language)}
    <span class="who">
      <span class="line">
        <span class=${isNameFound ? "name found" : "name cut"} dir="auto" title=${name}
          >${marked("name")}</span
        >
        <span class="secondary">${marked("phone")}</span>
      </span>
      ${
        isNearNumber(result)
          ? html`<span class="line secondary">${say(searchPhrases.nearNumber, language)}</span>`
          : nothing
      }
      ${elsewhere.map((field) => {
        const column = columnHeader("customers", field.key, language);
        return html`<span class="line secondary">
          <span class="found" dir="auto">
            ${say(paneWords.searchWhere, language, { column })}${markedExcerpt(field)}
          </span>
        </span>`;
      })}
    </span>
  `;
}
