/**
 * Rule `next`: a visit named a day for the next contact.
 *
 * Of the customer's contacts the latest one that names a day is the promise; what earlier ones named
 * it has replaced. The promise is kept, and the reminder gone, once a later contact is dated on that
 * day or after it, or the reminder was finished, skipped, or named by a later visit.
 *
 * A promise is service: it is brought up even where the customer wants no marketing.
 */
import { BLANK_DAY, type Day } from "../../day";
import { textAt } from "../../table-data";
import { isKnown, type DerivedReminder } from "../answer";
import { isDerivedAnswered, shownDay } from "../answers";
import { lastContact, lastContactAt, type RuleContext } from "../context";
import { lastDueDay } from "../due-days";
import type { FinderMaker, Found } from "../finder";
import { latestNaming } from "../latest-naming";
import { isAnsweredBy } from "../occasion";
import { derivedId, occasionNumber } from "../reminder-id";
import type { RuleSpec } from "../rule-spec";

export const promiseRule: FinderMaker = (context, rule) => {
  const lastDue = lastDueDay(context, rule);
  const promiseOf = openPromises(context, rule);
  return (customerRow) => {
    const promise = promiseOf(customerRow, lastDue);
    return promise && promiseFound(context, rule, customerRow, promise);
  };
};

function promiseFound(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  { visitRow, due }: Promised,
): Found {
  const { book, dates, answers } = context;
  const { visits, customers } = book;
  return {
    id: derivedId("next", customers.ids[customerRow]!, context.iso(due)),
    customerRow,
    due,
    shown: shownDay(answers, promised(context, customerRow, due), context.openDay(due, rule)),
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

export interface Promised {
  /** The visit that made the promise. */
  readonly visitRow: number;
  readonly due: Day;
}

/** Finds the customer's open promise that is due up to a day; undefined if there is none. */
export function openPromises(
  context: RuleContext,
  rule: RuleSpec,
): (customerRow: number, lastDue: Day) => Promised | undefined {
  const { book, answers } = context;
  const column = book.visits.columns.next;
  if (column?.kind !== "day") return () => undefined;
  const named = latestNaming(context, column.values);
  return (customerRow, lastDue) => {
    const due = named.dayOf(customerRow);
    if (due === BLANK_DAY || due > lastDue) return undefined;
    const promise = { visitRow: named.visitOf(customerRow), due };
    if (isKept(context, rule, customerRow, promise)) return undefined;
    if (!isKnown(answers, customerRow)) return promise;
    const reminder = promised(context, customerRow, due);
    return isDerivedAnswered(book, answers, reminder, promise.visitRow) ? undefined : promise;
  };
}

/** Is there a later contact, on the promised day or after it? */
function isKept(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  { visitRow, due }: Promised,
): boolean {
  if (!isAnsweredBy(lastContact(context, customerRow), context, rule, due)) return false;
  return context.links.order[lastContactAt(context, customerRow)] !== visitRow;
}

/** The reminder of what was promised for a day, as it is looked up among the answers. */
function promised({ iso }: RuleContext, customerRow: number, due: Day): DerivedReminder {
  return { customerRow, rule: "next", occasion: occasionNumber(iso(due)) };
}
