/** What a column of the owner's list means: its header and some of its cells, and a choice beside them. */
import type { TemplateResult } from "lit";
import { schema, type Language } from "../../model/schema";
import { adoptWords } from "../../words/pane/adopt";
import { say } from "../../words/phrase";
import type { AdoptableTable, ListColumn } from "../../workbook/adopt/adoption";
import { meaningRow } from "./meaning-row";
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

export function meaningField({ column, table, value, hint, language, onPick }: MeaningField): TemplateResult {
  const id = `column-${column.column}`;
  return meaningRow({
    id,
    header: columnName(column, language),
    samples: samplesOf(column),
    value,
    options: [
      { value: "", label: say(adoptWords.adoptOwnColumn, language) },
      ...meaningsOf(table, value).map(({ key, header }) => ({ value: key, label: header[language] })),
    ],
    describedBy: noteId({ id, hint }),
    onPick,
    below: below({ id, hint }),
  });
}

/** The header as it stands, or which column it is. */
export function columnName({ header, column }: ListColumn, language: Language): string {
  if (header !== "") return header;
  return say(adoptWords.adoptNoHeader, language, { letters: columnLetters(column) });
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
