/** What a column of the owner's list means: its header and some of its cells, and a choice beside them. */
import { css, html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { schema, type Language } from "../../model/schema";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import type { AdoptableTable, ListColumn } from "../../workbook/adopt/adoption";
import { below, noteId } from "./text-field";
import { columnLetters } from "../../model/column-letters";

export interface MeaningField {
  readonly column: ListColumn;
  readonly table: AdoptableTable;
  /** Column key; "" for a column of the owner's own. */
  readonly value: string;
  readonly hint?: string | undefined;
  readonly language: Language;
  readonly onPick: (key: string) => void;
}

const SAMPLES = 3;

export const meaningFieldStyles = css`
  .meaning {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0 12px;
    align-items: center;
    padding: 8px 0;
    margin-top: 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .meaning > label {
    margin: 0;
  }
  .meaning .header {
    display: block;
    color: var(--colorNeutralForeground1);
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .meaning .samples {
    display: block;
    min-height: 16px;
  }
  .meaning .hint {
    grid-column: 1 / -1;
  }
`;

export function meaningField(field: MeaningField): TemplateResult {
  const { column, table, value, hint, language } = field;
  const id = `column-${column.column}`;
  const own = say(paneWords.adoptOwnColumn, language);
  return html`<div class="field meaning">
    <label for=${id}>
      <span class="header" dir="auto">${columnName(column, language)}</span>
      <span class="samples secondary cut" dir="auto">${samplesOf(column).join(" · ")}</span>
    </label>
    <select
      id=${id}
      .value=${value}
      aria-describedby=${ifDefined(noteId({ id, hint }))}
      @change=${(event: Event) => field.onPick((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ""}>${own}</option>
      ${meaningsOf(table, value).map(
        ({ key, header }) =>
          html`<option value=${key} ?selected=${key === value}>${header[language]}</option>`,
      )}
    </select>
    ${below({ id, hint })}
  </div>`;
}

/** The header as it stands, or which column it is. */
export function columnName({ header, column }: ListColumn, language: Language): string {
  if (header !== "") return header;
  return say(paneWords.adoptNoHeader, language, { letters: columnLetters(column) });
}

/** Columns that Kebu prints into are offered only where the list's header says so. */
function meaningsOf(table: AdoptableTable, value: string): (typeof schema)[AdoptableTable]["columns"] {
  return schema[table].columns.filter(({ key, calculated }) => !calculated || key === value);
}

function samplesOf({ cells }: ListColumn): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    if (cell !== "") samples.add(cell);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
