/**
 * Rule `complaint`: someone complained, and nobody was in touch since.
 *
 * Due so many days after the complaint (1 unless given), and late until a later contact that is no complaint, or
 * until it is finished or skipped; it does not lapse. Of several complaints on end the first counts, and dealing
 * with it deals with all there were by then. Service, so never silenced unless the rule says that it is marketing.
 */
import { addDays, type Day } from "../../day";
import { textAt } from "../../table-data";
import { lastContactAt } from "../context";
import { lastDueDay } from "../due-days";
import type { FinderMaker } from "../finder";
import { lastAnswer, openOccasion } from "../occasion";
import { isOfKind } from "../visit-kinds";
import { USUAL_DAYS } from "../usual-numbers";

export const complaintRule: FinderMaker = (context, rule) => {
  const { book, dates } = context;
  const lastDue = lastDueDay(context, rule);
  const { starts, order } = context.links;
  const isComplaint = isOfKind(book, ["complaint"]);
  return (customerRow) => {
    const start = starts[customerRow]!;
    let position = lastContactAt(context, customerRow);
    if (position < start || !isComplaint(order[position]!)) return undefined;
    const { closedOn } = lastAnswer(context, rule, customerRow);
    let visitRow = -1;
    for (; position >= start && isComplaint(order[position]!); position--) {
      if (dates[order[position]!]! <= closedOn) break;
      visitRow = order[position]!;
    }
    if (visitRow < 0) return undefined;
    const visitDate = dates[visitRow]! as Day;
    const due = addDays(visitDate, rule.days[0] ?? USUAL_DAYS.complaint[0]);
    if (due > lastDue) return undefined;
    const open = openOccasion(context, rule, customerRow, due);
    if (!open) return undefined;
    const assignee = textAt(book.customers, "owner", customerRow) || textAt(book.visits, "staff", visitRow);
    const notes = textAt(book.visits, "notes", visitRow);
    return {
      id: open.id,
      shown: open.shown,
      due,
      customerRow,
      assignee,
      why: { rule: "complaint", visitDate, visitRow, notes },
    };
  };
};
