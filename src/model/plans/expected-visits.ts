/**
 * How often each customer should come in a month, by the rule of regular contact: their own cadence, else that of the
 * rule that is for them, else that of their class.
 *
 * The days are counted from the last contact before the month, made or finished or skipped as a reminder (for one who was never there, from the day of
 * registration), so that a plan proposed in the middle of the month is the one that was proposed on its eve. Of a
 * month to come, the contacts that fall due until then are taken for made; who is late is taken for coming on the
 * next day. Whoever the rule leaves alone is left alone here: lost customers, and those who want no marketing.
 */
import type { Book } from "../book";
import { addDays, BLANK_DAY, laterDay, type Day } from "../day";
import type { Month } from "../figures/month";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import type { Ranking } from "../ranking/ranking";
import { allFinders } from "../reminders/all-finders";
import { lastContact, ruleContext, type RuleContext } from "../reminders/context";
import { regularDays } from "../reminders/regular-days";
import type { Settings } from "../settings";
import { dayAt } from "../table-data";
import { routineAnswers } from "./routine-answers";
import { monthSpan, type MonthSpan } from "./month-span";
import { staffOfCustomers } from "./staff-of-customers";

export interface ExpectedCustomer {
  readonly customerRow: number;
  /** Who looks after them; "" for nobody. */
  readonly staff: string;
  /** As of the eve of the month. */
  readonly class: string;
  readonly value: number;
  /** The days of the month on which a contact falls due, at least one, rising. */
  readonly days: readonly Day[];
}

export interface ExpectedMonth extends MonthSpan {
  /** The last day known to the plan: the eve of the month, or today where that is earlier. */
  readonly asOf: Day;
  readonly ranking: Ranking;
  /** In the order of the register. */
  readonly customers: readonly ExpectedCustomer[];
}

interface Known {
  readonly month: Month;
  readonly today: Day;
  readonly settings: Settings;
  readonly expected: ExpectedMonth | undefined;
}

const remembered = new WeakMap<Book, Known>();

/**
 * Undefined for a month outside the years that Kebu accepts. Worked out once for what is asked of a book last: a plan
 * and who was missed go by the same, and it takes a ranking of the whole book.
 */
export function expectedVisits(
  book: Book,
  month: Month,
  today: Day,
  settings: Settings,
): ExpectedMonth | undefined {
  const known = remembered.get(book);
  if (known?.month === month && known.today === today && known.settings === settings) return known.expected;
  const expected = workOut(book, month, today, settings);
  remembered.set(book, { month, today, settings, expected });
  return expected;
}

function workOut(book: Book, month: Month, today: Day, settings: Settings): ExpectedMonth | undefined {
  const span = monthSpan(month);
  if (!span) return undefined;
  const asOf = addDays(span.first, -1) < today ? addDays(span.first, -1) : today;
  const ranking = rankBook(book, rankQuery(settings, { to: asOf }));
  const context = ruleContext(book, asOf, { settings, ranking, finders: allFinders });
  const staff = staffOfCustomers(book, asOf, settings);
  const daysBetween = regularDays(context);
  const customers: ExpectedCustomer[] = [];
  for (let row = 0; row < book.customers.size; row++) {
    const since = lastKnown(context, row);
    const cadence = since === undefined ? undefined : daysBetween(row);
    if (since === undefined || cadence === undefined) continue;
    const days = turnsIn(span, addDays(since, cadence), addDays(asOf, 1), cadence);
    if (days.length === 0) continue;
    const value = ranking.values[row]!;
    customers.push({ customerRow: row, staff: staff[row]!, class: ranking.classes[row]!, value, days });
  }
  return { ...span, asOf, ranking, customers };
}

/** The last contact, or the day on which the routine was finished or skipped after it, as the cadence counts. */
function lastKnown(context: RuleContext, row: number): Day | undefined {
  const restarts = routineAnswers(context.book, row).filter(
    ({ state, day, isRoutine }) => isRoutine && state !== "snoozed" && day <= context.today,
  );
  const contact = restarts.reduce((latest, { day }) => laterDay(latest, day), lastContact(context, row));
  if (contact !== BLANK_DAY) return contact;
  const since = dayAt(context.book.customers, "since", row);
  return since === BLANK_DAY || since > context.today ? undefined : since;
}

/** The turns within the month, the first of all due on a day but not before `from`. */
function turnsIn({ first, last }: MonthSpan, due: Day, from: Day, cadence: number): readonly Day[] {
  let turn = Math.max(due, from);
  if (turn < first) turn += Math.ceil((first - turn) / cadence) * cadence;
  const days: Day[] = [];
  for (; turn <= last; turn += cadence) days.push(turn as Day);
  return days;
}
