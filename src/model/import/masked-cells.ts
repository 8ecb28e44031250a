/**
 * Cells of lists that were made to be shown around: `503-***-0100`, `t*****@example.com`, `*** F******`. They
 * say less than what they hide, so they never go into a phone, WeChat, e-mail or address cell. Of a new
 * customer the text is kept in the notes; of a known one it is left out, for the book knows better.
 */
import { MASKED_COLUMNS } from "../export/masking";
import type { ImportRow, UnreadCell } from "./columns/import-row";

export interface UnmaskedRow {
  /** As of a new customer: what is masked counts as unreadable. */
  readonly read: ImportRow;
  /** As of a known customer: without what is masked. */
  readonly ofKnown: ImportRow;
  /** Columns of the file in which something is masked in this row. */
  readonly maskedIn: readonly string[];
}

const NOWHERE: readonly string[] = [];
/** Stars in place of letters and digits; not the star of a list or of a remark in an address. */
const STARS = /[*＊]{2}|[\p{L}\p{N}][*＊]|[*＊][\p{L}\p{N}@-]|^[*＊]$/u;

/** Does the text stand with stars in place of its letters or digits? */
export function isMasked(key: string, text: string): boolean {
  return MASKED_COLUMNS.includes(key) && STARS.test(text);
}

/** The row with its masked cells apart; `headerOf` names the column of the file that fills a key. */
export function withoutMasked(read: ImportRow, headerOf: (key: string) => string): UnmaskedRow {
  const keys = MASKED_COLUMNS.filter((key) => {
    const value = read.values[key];
    return typeof value === "string" && isMasked(key, value);
  });
  if (keys.length === 0) return { read, ofKnown: read, maskedIn: NOWHERE };
  const maskedIn = keys.map(headerOf);
  const values = Object.fromEntries(Object.entries(read.values).filter(([key]) => !keys.includes(key)));
  // Said once for the whole column instead.
  const problems = read.problems.filter(
    ({ code, place }) => code !== "not-a-phone" || !maskedIn.includes(place.column ?? ""),
  );
  const ofKnown = { ...read, values, problems };
  const cells = keys.map((key) => [key, keptCell(read, key, headerOf(key))] as const);
  const unreadable = { ...read.unreadable, ...Object.fromEntries(cells) };
  return { read: { ...ofKnown, unreadable }, ofKnown, maskedIn };
}

/** A visit of the book by a newer file: its customer's phone or e-mail with stars says nothing that is not known. */
export function withoutMaskedContacts(read: ImportRow): ImportRow {
  const { customerPhone, customerEmail } = read.unreadable;
  const isPhoneMasked = customerPhone && isMasked("phone", customerPhone.text);
  const isEmailMasked = customerEmail && isMasked("email", customerEmail.text);
  if (!isPhoneMasked && !isEmailMasked) return read;
  const kept = Object.entries(read.unreadable).filter(
    ([key]) => !(key === "customerPhone" && isPhoneMasked) && !(key === "customerEmail" && isEmailMasked),
  );
  return { ...read, unreadable: Object.fromEntries(kept) };
}

/** The masked text, behind what else of this key could not be read. */
function keptCell({ values, unreadable }: ImportRow, key: string, header: string): UnreadCell {
  const text = String(values[key]);
  const before = unreadable[key];
  return before ? { header: before.header, text: `${before.text}; ${text}` } : { header, text };
}
