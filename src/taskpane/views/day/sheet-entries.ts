/** The morning sheet as it is read, in the pane and on paper: by staff, each entry with what belongs to it. */
import { html, nothing, type TemplateResult } from "lit";
import type { MorningSheet, SheetEntry } from "../../../model/day-plan/morning-sheet";
import type { Language } from "../../../model/schema";
import { entryWords, groupTitle, laterWords, morningSheetPhrases } from "../../../words/morning-sheet";
import { say } from "../../../words/phrase";
import type { FurtherWords } from "../../../words/reminders";

export function sheetEntries(
  sheet: MorningSheet,
  language: Language,
  further: FurtherWords | undefined,
): TemplateResult {
  const later = laterWords(sheet, language);
  if (sheet.groups.length === 0) return html`<p>${say(morningSheetPhrases.nothing, language)}</p>`;
  return html`${sheet.groups.map(
    (group) =>
      html`<section>
        <h3 dir="auto">${groupTitle(group, language)}</h3>
        <ol class="entries">
          ${group.entries.map((entry) => entryOf(entry, language, further))}
        </ol>
      </section>`,
  )}
  ${later === "" ? nothing : html`<p class="secondary">${later}</p>`}`;
}

function entryOf(entry: SheetEntry, language: Language, further: FurtherWords | undefined): TemplateResult {
  const words = entryWords(entry, language, further);
  const below = [words.why, words.say, words.last, words.moved].filter((line) => line !== "");
  return html`<li>
    <p>
      <strong dir="auto">${words.name}</strong> <span dir="auto">${words.reach}</span>
      <span class="secondary">${words.class}</span>
    </p>
    ${below.map((line) => html`<p class="secondary" dir="auto">${line}</p>`)}
  </li>`;
}
