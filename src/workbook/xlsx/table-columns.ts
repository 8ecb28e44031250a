/** The columns of a table about to be made: those of the schema and, among them, the owner's own. */
import type { ColumnSchema, Language, TableKey } from "../../model/schema";
import { schema } from "../../model/schema";
import { customKey } from "../../model/value";

/** One of the owner's own columns: no anchor, no schema. */
export interface OwnColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Stands after the schema column with this key. */
  readonly after: string;
}

export interface PlacedColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  /** Sheet column, the first being 1. */
  readonly number: number;
  readonly letter: string;
  /** Absent for one of the owner's own columns. */
  readonly schema?: ColumnSchema;
}

/** All columns of the table in the order in which they stand, beginning in sheet column A. */
export function placeColumns(
  table: TableKey,
  language: Language,
  own: readonly OwnColumn[],
): readonly PlacedColumn[] {
  const columns = schema[table].columns.flatMap((column) => [
    { key: column.key, header: column.header[language], width: column.width, schema: column },
    ...own
      .filter(({ after }) => after === column.key)
      .map(({ header, width }) => ({ key: customKey(header), header, width })),
  ]);
  return columns.map((column, index) => ({ ...column, number: index + 1, letter: letterOf(index + 1) }));
}

/** 1 is A, 27 is AA. */
function letterOf(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? letterOf(Math.floor((number - 1) / 26)) + last : last;
}
