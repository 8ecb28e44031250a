/**
 * Rule `birthday`: a greeting, some days ahead (by the rule and the customer's class, else `birthday.lead`).
 *
 * Due on the birthday less the lead days, across the turn of the year too. From then to the birthday
 * it is there every day without being late: a greeting is late only once the birthday has passed. Shown
 * until seven days after the birthday, or after the day it was put off to; then it lapses, for a greeting a month late
 * is worse than none. Someone born on 29 February has their day on the 28th in common years. Any
 * contact from the due day on answers it, and so does finishing or skipping it with another lead. A lunar birthday
 * is looked for in the lunar years.
 *
 * Silent where the customer wants no marketing.
 */
import { addDays, calendarDate } from "../../day";
import { textAt } from "../../table-data";
import { birthdayIn, calendarYear, type CalendarYear } from "../birthday-in-year";
import { parseBirthday, type Birthday } from "../birthday-text";
import { hasSnoozed } from "../answer";
import { birthdaysNear } from "../birthdays-near";
import type { RuleContext } from "../context";
import type { Found, FinderMaker } from "../finder";
import { GREETING, leadUps, LONGEST_LEAD, type LeadUps } from "../lead-up";
import { leadOf, longestLead } from "../occasion";

/** Finds birthdays in the years around today. */
export const birthdayRule: FinderMaker = (context, rule) => {
  const { book, today, horizon, settings, answers } = context;
  const column = book.customers.columns.birthday;
  if (column?.kind !== "text") return () => undefined;
  // From last year, whose late December may not have lapsed and whose lunar year goes on, to the year after the horizon, whose
  // early January may be due in this December.
  const firstYear = calendarDate(today).year - 1;
  const lastYear = calendarDate(addDays(horizon, LONGEST_LEAD)).year;
  const years: CalendarYear[] = [];
  for (let year = firstYear; year <= lastYear; year++) years.push(calendarYear(year));
  const greetings = leadUps(context, rule, GREETING);
  const leadFor = leadOf(context, rule.lead, settings.birthdayLead);
  const longest = longestLead(rule.lead, settings.birthdayLead);
  const isNear = birthdaysNear(greetings.firstDay, addDays(greetings.lastDue, longest));
  return (customerRow) => {
    const written = column.values[customerRow] ?? "";
    if (written === "" || (!isNear(written) && !hasSnoozed(answers, customerRow))) return undefined;
    const born = parseBirthday(written);
    if (!born) return undefined;
    const lead = leadFor(customerRow);
    for (const year of years) {
      const found = birthdayOf(context, greetings, { customerRow, born, written, lead }, year);
      if (found) return found;
    }
    return undefined;
  };
};

interface Person {
  readonly customerRow: number;
  readonly born: Birthday;
  /** The birthday as it stands in the register. */
  readonly written: string;
  /** Days ahead. */
  readonly lead: number;
}

function birthdayOf(
  context: RuleContext,
  greetings: LeadUps,
  { customerRow, born, written, lead }: Person,
  year: CalendarYear,
): Found | undefined {
  if (born.year !== undefined && born.year > year.year) return undefined;
  const celebrated = birthdayIn(year, born);
  if (!celebrated) return undefined;
  const { birthday, moved } = celebrated;
  const open = greetings.openFor(customerRow, birthday, lead);
  if (!open) return undefined;
  const age = born.year === undefined ? 0 : year.year - born.year;
  const why = {
    rule: "birthday",
    birthday,
    moved,
    ...(born.calendar === "lunar" && { lunar: written }),
    ...(age > 0 && { age }),
  } as const;
  return {
    id: open.id,
    due: open.due,
    shown: open.shown,
    customerRow,
    assignee: textAt(context.book.customers, "owner", customerRow),
    why,
  };
}
