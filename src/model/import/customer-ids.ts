/**
 * By which id a customer of a file is known: the one somebody chose for the row; else the file's own; else that
 * of somebody of the register with the same phone, e-mail or WeChat and name; else one from name, phone and
 * e-mail, where rows that say different things are different customers.
 *
 * Whoever was merged away by any of these is the customer who was kept. A merge that was undone counts no more.
 */
import type { Book } from "../book";
import { contentId } from "../identity/content-id";
import { keptInstead } from "../log/merged-into";
import type { ImportRow } from "./columns/import-row";
import { NO_CHOICES, type ImportOptions } from "./import-plan";
import { mergedPeople } from "./merged-people";
import { Occurrences } from "./occurrences";
import type { People, Person } from "./people";
import { personIn, textIn } from "./row-person";

/** `chosen` is not a customer of the book. */
export interface NoSuchCustomer {
  readonly chosen: string;
}

/** The customer was merged into this one of the book. */
export interface MergedAway {
  readonly into: string;
}

/**
 * Answers the id of each row, to be asked in their order. `text` is all that the row says, so that exact
 * repeats have one id; `known` are the people of the book.
 */
export function customerIds(
  book: Book,
  known: People,
  { choices = NO_CHOICES }: ImportOptions,
): (rowNumber: number, read: ImportRow, text: string) => string | MergedAway | NoSuchCustomer {
  const { index } = book.customers;
  const idOf = contentIds();
  const keptFor = keptInstead(book);
  const merged = mergedPeople(book, choices.country);

  const byContent = (person: Person, text: string): string | MergedAway => {
    if (!merged) return known.find(person) ?? idOf(person, text);
    // Asked first: of two rows with one name and phone, one may be the customer who was kept.
    const id = idOf(person, text);
    const kept = keptFor(id);
    if (kept !== undefined) return { into: kept };
    const found = known.find(person) ?? (index.has(id) ? id : undefined);
    if (found !== undefined) return found;
    const into = merged.find(person);
    return into === undefined ? id : { into };
  };
  return (rowNumber, { values }, text) => {
    const choice = choices.rows?.[rowNumber];
    if (typeof choice === "object")
      return index.has(choice.customer) ? choice.customer : { chosen: choice.customer };
    const own = textIn(values, "id");
    if (own === "") return byContent(personIn(values), text);
    const into = keptFor(own);
    return into === undefined ? own : { into };
  };
}

/** Ids from what rows say of a person; of one person, different texts have different ones. */
function contentIds(): (person: Person, text: string) => string {
  const told = new Occurrences();
  return ({ name, phone, email }, text) => {
    const content = [name, phone, email];
    const base = contentId("customers", content, 0);
    const occurrence = told.of(base, text);
    return occurrence === 0 ? base : contentId("customers", content, occurrence);
  };
}
