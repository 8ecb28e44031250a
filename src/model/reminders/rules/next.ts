/**
 * Rule `next`: a visit named a day for the next contact.
 *
 * Of the customer's contacts the latest one that names a day is the promise; what earlier ones named
 * it has replaced. The promise is kept, and the reminder gone, once a later contact is dated on that
 * day or after it, or the reminder was finished, skipped, or named by a later visit.
 *
 * A promise is service: it is brought up even where the customer wants no marketing.
 */
import { daysOf } from "../../book";
import { BLANK_DAY, type Day } from "../../day";
import { textAt } from "../../table-data";
import { isIdAnswered, shownDay } from "../answers";
import { contactsOf, type Found, type ReminderContext } from "../context";
import { derivedId } from "../reminder-id";

/** The customer's open promise, however far ahead; undefined if there is none. */
export function openPromise(context: ReminderContext, customerRow: number): Found | undefined {
  const { book, today, iso } = context;
  const { visits, customers } = book;
  const dates = daysOf(visits, "date");
  const nexts = visits.columns.next;
  if (nexts?.kind !== "day") return undefined;
  const contacts = contactsOf(book, customerRow, today);
  let lastDate = BLANK_DAY;
  for (let position = contacts.length - 1; position >= 0; position--) {
    const visitRow = contacts[position]!;
    const due = nexts.values[visitRow]! as Day;
    if (due === BLANK_DAY) {
      if (lastDate === BLANK_DAY) lastDate = dates[visitRow]! as Day;
      continue;
    }
    if (lastDate >= due) return undefined;
    const id = derivedId("next", customers.ids[customerRow]!, iso(due));
    if (isIdAnswered(book, id, visitRow)) return undefined;
    return {
      id,
      customerRow,
      due,
      shown: shownDay(book, id, due),
      assignee: textAt(customers, "owner", customerRow),
      why: {
        rule: "next",
        visitDate: dates[visitRow]! as Day,
        visitRow,
        item: textAt(visits, "item", visitRow),
        notes: textAt(visits, "notes", visitRow),
      },
    };
  }
  return undefined;
}
