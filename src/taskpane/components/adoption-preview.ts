/** What adopting a list will write, in a few lines, before anything is written. */
import { html, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import { adoptWords, type AdoptWord } from "../../words/pane/adopt";
import { say, type PhraseData } from "../../words/phrase";
import type { Adoption, ListMapping, SelectedList } from "../../workbook/adopt/adoption";
import { planAdoption } from "../../workbook/adopt/plan-adoption";
import { columnLetters } from "../../model/column-letters";

/** For a mapping without problems. */
export function adoptionPreview(
  list: SelectedList,
  mapping: ListMapping,
  language: Language,
): TemplateResult {
  let drawn = 0;
  const adoption = planAdoption(list, mapping, (prefix) => `${prefix}${++drawn}`);
  const known = adoption.columns.length + (adoption.idColumn.added ? 0 : 1);
  const lines: readonly (readonly [AdoptWord, PhraseData?])[] = [
    ["adoptUnderstood", { rows: list.rowNumbers.length, known, own: list.columns.length - known }],
    idLine(adoption),
    ["adoptMarks"],
    ["adoptNothing"],
  ];
  return html`<ul class="preview">
    ${lines.map(([word, data]) => html`<li dir="auto">${say(adoptWords[word], language, data)}</li>`)}
  </ul>`;
}

function idLine({ idColumn, ids }: Adoption): readonly [AdoptWord, PhraseData] {
  const { header, column, added } = idColumn;
  if (added) return ["adoptAddsIds", { header, letters: columnLetters(column) }];
  return [ids.length === 0 ? "adoptUsesIds" : "adoptFillsIds", { header, rows: ids.length }];
}
