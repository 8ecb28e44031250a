/**
 * Rule `holiday`: a greeting for a holiday, by its name, its day of the year or its lunar day
 * (`calendar/holiday-in.ts`), some days ahead: by the rule and the customer's class, else 3.
 *
 * It comes, waits and lapses as birthdays do, and any contact from the due day on answers it (`lead-up.ts`).
 */
import { holidayIn } from "../../calendar/holiday-in";
import { addDays, calendarDate, type Day } from "../../day";
import { textAt } from "../../table-data";
import { hasSnoozed } from "../answer";
import type { RuleContext } from "../context";
import type { FinderMaker } from "../finder";
import { GREETING, leadUps, LONGEST_LEAD } from "../lead-up";
import { leadOf, longestLead } from "../occasion";
import { USUAL_LEAD } from "../usual-numbers";

export const holidayRule: FinderMaker = (context, rule) => {
  const days = holidaysAround(context, rule.date);
  const name = rule.name === "" ? rule.date : rule.name;
  const greetings = leadUps(context, rule, GREETING);
  const leadFor = leadOf(context, rule.lead, USUAL_LEAD.holiday);
  const lastDay = addDays(greetings.lastDue, longestLead(rule.lead, USUAL_LEAD.holiday));
  const near = days.filter((day) => day >= greetings.firstDay && day <= lastDay);
  return (customerRow) => {
    const asked = hasSnoozed(context.answers, customerRow) ? days : near;
    if (asked.length === 0) return undefined;
    const lead = leadFor(customerRow);
    for (const day of asked) {
      const open = greetings.openFor(customerRow, day, lead);
      if (!open) continue;
      const assignee = textAt(context.book.customers, "owner", customerRow);
      return {
        id: open.id,
        due: open.due,
        shown: open.shown,
        customerRow,
        assignee,
        why: { rule: "holiday", holiday: day, name },
      };
    }
    return undefined;
  };
};

/** Those whose greeting may be open today or fall due by the horizon, whatever the lead; the earliest first. */
export function holidaysAround({ today, horizon }: RuleContext, text: string): readonly Day[] {
  const end = addDays(horizon, LONGEST_LEAD);
  const days: Day[] = [];
  // A lunar year ends in the January or February after it, and a greeting may have been put off for a year.
  for (let year = calendarDate(today).year - 2; year <= calendarDate(end).year; year++) {
    const day = holidayIn(year, text);
    if (day !== undefined && day <= end) days.push(day);
  }
  return days;
}
