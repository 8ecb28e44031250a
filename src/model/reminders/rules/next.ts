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
import { isKnown } from "../answer";
import { isIdAnswered, shownDay } from "../answers";
import { lastContactAt, lastDueDay, latestContact, type RuleContext } from "../context";
import type { FinderMaker, Found } from "../finder";
import { answeredFrom } from "../occasion";
import { derivedId } from "../reminder-id";
import type { RuleSpec } from "../rule-spec";

export const promiseRule: FinderMaker = (context, rule) => {
  const lastDue = lastDueDay(context, rule);
  const days = promisedDays(context);
  if (!days) return () => undefined;
  return (customerRow) => {
    const visitRow = promisingVisit(context, rule, customerRow);
    if (visitRow === undefined || days[visitRow]! > lastDue) return undefined;
    return promiseFound(context, rule, customerRow, visitRow, days[visitRow]! as Day);
  };
};

function promiseFound(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
  visitRow: number,
  due: Day,
): Found {
  const { book, dates, answers } = context;
  const { visits, customers } = book;
  const id = promiseId(context, customerRow, due);
  return {
    id,
    customerRow,
    due,
    shown: shownDay(book, answers, customerRow, id, context.openDay(due, rule)),
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

/** Row of the visit that made the customer's open promise, however far ahead; undefined if there is none. */
export function promisingVisit(
  context: RuleContext,
  rule: RuleSpec,
  customerRow: number,
): number | undefined {
  const { book, dates, answers } = context;
  const days = promisedDays(context);
  if (!days) return undefined;
  const visitRow = latestContact(context, customerRow, (row) => days[row]! !== BLANK_DAY);
  if (visitRow < 0) return undefined;
  const due = days[visitRow]! as Day;
  const last = context.links.order[lastContactAt(context, customerRow)]!;
  if (last !== visitRow && dates[last]! >= answeredFrom(context, rule, due)) return undefined;
  if (!isKnown(answers, customerRow)) return visitRow;
  const id = promiseId(context, customerRow, due);
  return isIdAnswered(book, answers, customerRow, id, visitRow) ? undefined : visitRow;
}

function promiseId({ book, iso }: RuleContext, customerRow: number, due: Day): string {
  return derivedId("next", book.customers.ids[customerRow]!, iso(due));
}

function promisedDays({ book }: RuleContext): Int32Array | undefined {
  const column = book.visits.columns.next;
  return column?.kind === "day" ? column.values : undefined;
}
