import { columnOf, type Language, type TableKey } from "./schema";
import { customHeader } from "./value";

/** The header of a column: the owner's own as it stands in the sheet, one of the schema in the language. */
export function columnHeader(table: TableKey, key: string, language: Language): string {
  return customHeader(key) ?? columnOf(table, key).header[language];
}
