/**
 * Rule `ending`: a prepaid card, a contract, a warranty, an insurance ends on a day that stands in a column of the
 * register or of visits, one of Kebu's or the owner's own. In visits the customer's latest one that names a day
 * counts: what is bought anew replaces what ends.
 *
 * Due some days ahead, by the rule and the customer's class, else 14, and late from then on; it lapses 30 days after
 * the end. Any contact from the due day on answers it (`lead-up.ts`). Service.
 */
import { BLANK_DAY, type Day } from "../../day";
import { textAt, type Column } from "../../table-data";
import { latestContact, type RuleContext } from "../context";
import { endDayOf } from "../end-column";
import type { FinderMaker } from "../finder";
import { latestNaming, type LatestNaming } from "../latest-naming";
import { leadUps } from "../lead-up";
import { leadOf } from "../occasion";
import { USUAL_LEAD } from "../usual-numbers";

const LAPSES_AFTER = 30;

export const endingRule: FinderMaker = (context, rule) => {
  const { book } = context;
  const { table, key, header } = rule.column ?? {};
  const column = table && key !== undefined ? book[table].columns[key] : undefined;
  if (!column || header === undefined) return () => undefined;
  const dayIn = dayReader(column);
  const named = table === "visits" ? namedInVisits(context, column, dayIn) : undefined;
  const ends = leadUps(context, rule, { lapses: LAPSES_AFTER, isGreeting: false });
  const leadFor = leadOf(context, rule.lead, USUAL_LEAD.ending);
  return (customerRow) => {
    const end = named ? named.dayOf(customerRow) : dayIn(customerRow);
    if (end === BLANK_DAY) return undefined;
    const open = ends.openFor(customerRow, end, leadFor(customerRow));
    if (!open) return undefined;
    const assignee = textAt(book.customers, "owner", customerRow);
    const visitRow = named?.visitOf(customerRow);
    const why = { rule: "ending", end, header, ...(visitRow !== undefined && { visitRow }) } as const;
    return { id: open.id, due: open.due, shown: open.shown, customerRow, assignee, why };
  };
};

/** The customer's latest contact that names a day. */
function namedInVisits(context: RuleContext, column: Column, dayIn: (row: number) => Day): LatestNaming {
  if (column.kind === "day") return latestNaming(context, column.values);
  const namesDay = (visitRow: number): boolean => dayIn(visitRow) !== BLANK_DAY;
  const visitOf = (customerRow: number): number => latestContact(context, customerRow, namesDay);
  const dayOf = (customerRow: number): Day => {
    const visitRow = visitOf(customerRow);
    return visitRow < 0 ? BLANK_DAY : dayIn(visitRow);
  };
  return { visitOf, dayOf };
}

/** Reads the day of a row; of a text, as the owner's own columns are, each once. */
function dayReader(column: Column): (row: number) => Day {
  if (column.kind === "day") return (row) => column.values[row]! as Day;
  if (column.kind !== "text") return () => BLANK_DAY;
  const known = new Map<string, Day>([["", BLANK_DAY]]);
  return (row) => {
    const text = column.values[row]!;
    const before = known.get(text);
    if (before !== undefined) return before;
    const day = endDayOf(text) ?? BLANK_DAY;
    known.set(text, day);
    return day;
  };
}
