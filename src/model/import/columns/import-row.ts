/** One row of a file, understood. */
import type { Content } from "../../identity/content-id";
import type { Problem } from "../../problem";
import { customHeader, type Row } from "../../value";
import { isNamePart } from "../targets";

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

/** The keys that rows with these targets can say something under, as `contentOf` has them in order. */
export function contentKeys(targets: readonly string[]): readonly string[] {
  const keys = targets.filter((target) => customHeader(target) === undefined && !isNamePart(target));
  return [...new Set([...keys, ...(targets.some(isNamePart) ? ["customer"] : [])])].sort();
}

/** Writes what `contentOf` answers; `keys` are those of the file. A million rows are not sorted each. */
export function writeContent(content: Content, read: ImportRow, keys: readonly string[]): void {
  content.clear();
  if (hasUnread(read)) {
    for (const said of contentOf(read)) content.add(said);
    return;
  }
  for (const key of keys) {
    const value = read.values[key] ?? read.parts[key];
    if (typeof value === "number") content.addNumber(value, key);
    else if (value !== undefined) content.add(String(value), key);
  }
}

/** Is there a cell that could not be read? */
export function hasUnread({ unreadable }: ImportRow): boolean {
  for (const _key in unreadable) return true;
  return false;
}
