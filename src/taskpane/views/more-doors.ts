/** From More to the views that are opened over the pane; each says in one line what it does. */
import { css, html, type TemplateResult } from "lit";
import type { Language } from "../../model/schema";
import { moreWords, type MoreWord } from "../../words/pane/more";
import { say } from "../../words/phrase";

type Door = "rules" | "import" | "export" | "duplicates" | "handover" | "plan" | "history";

const DOORS: readonly (readonly [door: Door, title: MoreWord, line: MoreWord])[] = [
  ["rules", "goRules", "goRulesLine"],
  ["import", "goImport", "goImportLine"],
  ["export", "goExport", "goExportLine"],
  ["duplicates", "goDuplicates", "goDuplicatesLine"],
  ["handover", "goHandover", "goHandoverLine"],
  ["plan", "goPlan", "goPlanLine"],
  ["history", "goHistory", "goHistoryLine"],
];

export const moreDoorStyles = css`
  .door {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    width: 100%;
    padding: 8px 0;
    text-align: start;
    border: 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    border-radius: 0;
  }
  .door .line {
    grid-row: 2;
  }
  .door .arrow {
    grid-row: 1 / 3;
    grid-column: 2;
  }
`;

export function moreDoors(language: Language, onOpen: (door: Door) => void): TemplateResult {
  return html`<nav aria-label=${say(moreWords.more, language)}>
    ${DOORS.map(
      ([door, title, line]) =>
        html`<button type="button" class="door" id="go-${door}" @click=${() => onOpen(door)}>
          <span>${say(moreWords[title], language)}</span>
          <span class="line secondary">${say(moreWords[line], language)}</span>
          <span class="arrow secondary" aria-hidden="true">›</span>
        </button>`,
    )}
  </nav>`;
}
