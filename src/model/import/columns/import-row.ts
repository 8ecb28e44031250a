/** One row of a file, understood. */
import type { Problem } from "../../problem";
import { customHeader, type Row } from "../../value";

export interface ImportRow {
  /** Values by column key, ready to be written; blanks and what could not be read are absent. */
  readonly values: Row;
  /** What the file says that is no column: `receipt`, `customerPhone`, `customerEmail`. */
  readonly parts: Readonly<Record<string, string>>;
  /** What could not be read, by column key. */
  readonly unreadable: Readonly<Record<string, UnreadCell>>;
  /** One for each cell that was not taken, or was taken with care. */
  readonly problems: readonly Problem[];
}

export interface UnreadCell {
  readonly header: string;
  readonly text: string;
}

/**
 * What a row says, whatever its form: the values of the schema's columns, by key. The same sale in
 * another date format, with its columns in another order or with more columns beside, says the same.
 * What could not be read stands as it is; the owner's own columns do not count, for they may come later.
 */
export function contentOf({ values, parts, unreadable }: ImportRow): readonly string[] {
  const said: string[] = [];
  for (const key in values) if (customHeader(key) === undefined) said.push(`${key}=${String(values[key])}`);
  for (const key in parts) said.push(`${key}=${parts[key] ?? ""}`);
  for (const key in unreadable) said.push(`${key}=${unreadable[key]?.text ?? ""}`);
  return said.sort();
}
