/**
 * What a cell of the book can hold once it is understood.
 *
 * - text, id, birthday: string, never ""
 * - choice: the choice's key (`visit`) where the schema knows it, else the owner's own word
 * - day: a Day; money, number, score: a finite number; flag: boolean
 * - blank: null, whatever the column
 */
export type Value = string | number | boolean | null;

/** One row to be written: column key (or custom key) to value. Columns not named stay blank. */
export type Row = Readonly<Record<string, Value>>;

/** Custom columns are addressed by this prefix and their header as it stands in the sheet. */
export const CUSTOM_PREFIX = "custom:";

/** The key of the owner's own column with this header. */
export function customKey(header: string): string {
  return CUSTOM_PREFIX + header;
}

/** The header behind a custom key; undefined for a column of the schema. */
export function customHeader(key: string): string | undefined {
  return key.startsWith(CUSTOM_PREFIX) ? key.slice(CUSTOM_PREFIX.length) : undefined;
}
