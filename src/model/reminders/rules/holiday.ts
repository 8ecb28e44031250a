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
import { GREETING, leadUps, LONGEST_LEAD, type LeadUps } from "../lead-up";
import { leadOf, longestLead } from "../occasion";
import type { RuleSpec } from "../rule-spec";
import { USUAL_LEAD } from "../usual-numbers";

export const holidayRule: FinderMaker = (context, rule) => {
  const name = rule.name === "" ? rule.date : rule.name;
  const greetings = leadUps(context, rule, GREETING);
  const leadFor = leadOf(context, rule.lead, USUAL_LEAD.holiday);
  const daysFor = holidaysFor(context, rule, greetings, USUAL_LEAD.holiday);
  return (customerRow) => {
    const asked = daysFor(customerRow);
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

/** Finds the days of a rule that a customer is to be asked about: those that are near, and for whom something was put off the earlier ones too. */
export function holidaysFor(
  context: RuleContext,
  rule: RuleSpec,
  { firstDay, lastDue }: LeadUps,
  usualLead: number,
): (customerRow: number) => readonly Day[] {
  const days = holidaysAround(context, rule.date);
  const lastDay = addDays(lastDue, longestLead(rule.lead, usualLead));
  const near = days.filter((day) => day >= firstDay && day <= lastDay);
  return (customerRow) => (hasSnoozed(context.answers, customerRow) ? days : near);
}

/** Those whose greeting may be open today or fall due by the horizon, whatever the lead; the earliest first. */
function holidaysAround({ today, horizon }: RuleContext, text: string): readonly Day[] {
  const end = addDays(horizon, LONGEST_LEAD);
  const days: Day[] = [];
  // A lunar year ends in the January or February after it, and a greeting may have been put off for a year.
  for (let year = calendarDate(today).year - 2; year <= calendarDate(end).year; year++) {
    const day = holidayIn(year, text);
    if (day !== undefined && day <= end) days.push(day);
  }
  return days;
}
