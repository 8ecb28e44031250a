/**
 * Whose a visit of the book is by what a newer file says. It stays with its customer as long as the file can
 * mean that one: by the id, by the id of somebody merged into them since, by a phone or e-mail of theirs, by
 * the name they had then or have now. Only otherwise it is looked up as of a new visit.
 */
import type { Book } from "../book";
import { mergedInto } from "../log/merged-into";
import { foldText } from "../search/fold-text";
import { textAt } from "../table-data";
import type { ImportRow } from "./columns/import-row";
import {
  askedIn,
  type AskedCustomer,
  type CustomerResolver,
  type ResolvedCustomer,
  type Unresolved,
} from "./customer-resolver";

/** Answers whose a visit is by now: undefined where it stays with its customer. `visit` is its row in the book. */
export type MovedVisits = (visit: number, read: ImportRow) => ResolvedCustomer | Unresolved | undefined;

export function movedVisits(book: Book, resolver: CustomerResolver): MovedVisits {
  const { customers, visits } = book;
  let madeMerged: ReturnType<typeof mergedInto> | undefined;
  const standsFor = (id: string): string | undefined => (madeMerged ??= mergedInto(book))(id);

  const isNameOf = (name: string, visit: number, customer: string): boolean => {
    const row = customers.index.get(customer);
    const names = [
      textAt(visits, "customer", visit),
      row === undefined ? "" : textAt(customers, "name", row),
    ];
    return name.trim() !== "" && names.some((known) => foldText(known) === foldText(name));
  };
  const staysWith = (visit: number, customer: string, asked: AskedCustomer): boolean => {
    const { id, name, phone, email } = asked;
    if (id !== "") {
      if (customers.index.has(id)) return false;
      return standsFor(id) === customer || isNameOf(id, visit, customer);
    }
    if (name === "" && phone === "" && email === "") return true;
    const holder = resolver.byContact(asked);
    if (holder) return holder.id === customer;
    if (name === "" && resolver.sharesContact(customer, asked)) return true;
    // Whom the file names by nothing but a phone or an e-mail was registered under that.
    return isNameOf(name || phone || email, visit, customer) && !resolver.contradicts(customer, asked);
  };
  return (visit, read) => {
    const customer = textAt(visits, "customerId", visit);
    if (read.values.customerId === customer) return undefined;
    if (staysWith(visit, customer, askedIn(read))) return undefined;
    const found = resolver.resolve(read);
    return "id" in found && found.id === customer ? undefined : found;
  };
}
