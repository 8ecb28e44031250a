/** What a cell looks like at a glance: enough to tell headers from data, not to read the value. */

/** `year` is a number that may head a column as well. `formula` is text that begins like one. */
export type CellKind = "blank" | "number" | "year" | "date" | "phone" | "email" | "formula" | "long" | "text";

/** No header is longer. */
const LONGEST_HEADER = 60;

const NUMBER = /^[-+(]?[¥￥$€£]?\s?[-+]?\d[\d,.' ]*\)?\s?[%％元]?$/;
const YEAR = /^(?:19|20)\d\d年?$/;
const DATE =
  /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?(?:[ T]+\d{1,2}:\d{2}.*)?$|^\d{1,2}:\d{2}(?::\d{2})?$/;
const PHONE = /^\+?[\d() -]{7,20}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FORMULA = /^[=@]/;

export function cellKind(text: string): CellKind {
  if (text === "") return "blank";
  if (text.length > LONGEST_HEADER) return "long";
  if (YEAR.test(text)) return "year";
  if (NUMBER.test(text)) return "number";
  if (DATE.test(text)) return "date";
  if (PHONE.test(text)) return "phone";
  if (EMAIL.test(text)) return "email";
  return FORMULA.test(text) ? "formula" : "text";
}
