/**
 * Rule `birthday`: a greeting, some days ahead (`birthday.lead`).
 *
 * Due on the birthday less the lead days, across the turn of the year too. From then to the birthday
 * it is there every day without being late: a greeting is late only once the birthday has passed. Shown
 * until seven days after the birthday, or after the day it was put off to; then it lapses, for a greeting a month late
 * is worse than none. Someone born on 29 February has their day on the 28th in common years. Any
 * contact from the due day on answers it. A lunar birthday is looked for in the lunar years.
 *
 * Silent where the customer wants no marketing.
 */
import { addDays, calendarDate, type Day } from "../../day";
import { textAt } from "../../table-data";
import { isIdAnswered, shownDay } from "../answers";
import { birthdayIn, calendarYear, type CalendarYear } from "../birthday-in-year";
import { parseBirthday, type Birthday } from "../birthday-text";
import { allowsMarketing, lastContact, type Found, type ReminderContext } from "../context";
import { derivedId } from "../reminder-id";

const LAPSES_AFTER = 7;

/** Finds birthdays in the years around today; made once for all customers. */
export type BirthdayRule = (customerRow: number) => Found | undefined;

/** The rule for a book on a day. */
export function birthdayRule(context: ReminderContext): BirthdayRule {
  const { book, today, horizon, settings } = context;
  const column = book.customers.columns.birthday;
  if (column?.kind !== "text") return () => undefined;
  // From last year, whose late December may not have lapsed and whose lunar year goes on, to the year after the horizon, whose
  // early January may be due in this December.
  const firstYear = calendarDate(today).year - 1;
  const lastYear = calendarDate(addDays(horizon, settings.birthdayLead)).year;
  const years: CalendarYear[] = [];
  for (let year = firstYear; year <= lastYear; year++) years.push(calendarYear(year));
  return (customerRow) => {
    const written = column.values[customerRow] ?? "";
    if (written === "") return undefined;
    const born = parseBirthday(written);
    if (!born || !allowsMarketing(book, customerRow)) return undefined;
    for (const year of years) {
      const found = greeting(context, { customerRow, born, written }, year);
      if (found) return found;
    }
    return undefined;
  };
}

interface Person {
  readonly customerRow: number;
  readonly born: Birthday;
  /** The birthday as it stands in the register. */
  readonly written: string;
}

function greeting(
  context: ReminderContext,
  { customerRow, born, written }: Person,
  year: CalendarYear,
): Found | undefined {
  const { book, today, horizon, settings, iso } = context;
  if (born.year !== undefined && born.year > year.year) return undefined;
  const celebrated = birthdayIn(year, born);
  if (!celebrated) return undefined;
  const { birthday, moved } = celebrated;
  const due = addDays(birthday, -settings.birthdayLead);
  if (due > horizon || birthday < addDays(today, -MAX_DAYS_BACK)) return undefined;
  const id = derivedId("birthday", book.customers.ids[customerRow]!, iso(due));
  const asked = shownDay(book, id, due);
  if (addDays(Math.max(birthday, asked) as Day, LAPSES_AFTER) < today) return undefined;
  const shown = Math.max(asked, Math.min(today, birthday)) as Day;
  if (lastContact(book, customerRow, today) >= due || isIdAnswered(book, id)) return undefined;
  const age = born.year === undefined ? 0 : year.year - born.year;
  const why = {
    rule: "birthday",
    birthday,
    moved,
    ...(born.calendar === "lunar" && { lunar: written }),
    ...(age > 0 && { age }),
  } as const;
  return { id, customerRow, due, shown, assignee: textAt(book.customers, "owner", customerRow), why };
}

/** Nobody puts a greeting off for longer than this; older birthdays need no look at the answers. */
const MAX_DAYS_BACK = 366;
