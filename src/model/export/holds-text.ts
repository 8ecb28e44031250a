/** Does a text stand anywhere in a customer's row? Exactly as typed: an export is not to hold near hits. */
import { digitsOf, foldText } from "../search/fold-text";
import { textAt, type TableData } from "../table-data";

/** Fewer digits are in every second phone number. */
const FEWEST_DIGITS = 3;

/** Letter case and width aside; digits also where a phone number has signs between them. */
export function holdsText(customers: TableData, text: string): (row: number) => boolean {
  const wanted = foldText(text);
  const keys = Object.keys(customers.columns).filter((key) => customers.columns[key]?.kind === "text");
  const digits = /^[\d\s()+./-]*$/.test(wanted) ? digitsOf(wanted) : "";
  return (row) => {
    if (keys.some((key) => foldText(textAt(customers, key, row)).includes(wanted))) return true;
    return digits.length >= FEWEST_DIGITS && digitsOf(textAt(customers, "phone", row)).includes(digits);
  };
}
