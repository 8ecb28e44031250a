/**
 * By which id a customer of a file is known: the one somebody chose for the row; else the file's own; else that
 * of somebody of the register with the same phone, e-mail or WeChat and name; else one from name, phone and
 * e-mail, where rows that say different things are different customers.
 */
import type { Book } from "../book";
import { contentId } from "../identity/content-id";
import type { ImportRow } from "./columns/import-row";
import { NO_CHOICES, type ImportOptions } from "./import-plan";
import { Occurrences } from "./occurrences";
import type { People } from "./people";
import { personIn, textIn } from "./row-person";

/** `chosen` is not a customer of the book. */
export interface NoSuchCustomer {
  readonly chosen: string;
}

/**
 * Answers the id of each row, to be asked in their order. `text` is all that the row says, so that exact
 * repeats have one id; `known` are the people of the book.
 */
export function customerIds(
  { customers }: Book,
  known: People,
  { choices = NO_CHOICES }: ImportOptions,
): (rowNumber: number, read: ImportRow, text: string) => string | NoSuchCustomer {
  const told = new Occurrences();
  return (rowNumber, { values }, text) => {
    const choice = choices.rows?.[rowNumber];
    if (typeof choice === "object")
      return customers.index.has(choice.customer) ? choice.customer : { chosen: choice.customer };
    const own = textIn(values, "id");
    if (own !== "") return own;
    const person = personIn(values);
    const found = known.find(person);
    if (found !== undefined) return found;
    const content = [person.name, person.phone, person.email];
    const base = contentId("customers", content, 0);
    const occurrence = told.of(base, text);
    return occurrence === 0 ? base : contentId("customers", content, occurrence);
  };
}
