/**
 * What a colleague has to know who takes a customer over: who they are, what they like, when they were here last, and
 * what was promised. Put together from the rows; nothing of it is stored.
 */
import { daysOf, visitsOf, type Book } from "../book";
import { BLANK_DAY, weekday, type Day } from "../day";
import { rowCells } from "../log/written-rows";
import { purchaseDaysOf } from "../purchases/purchase-days";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import { allFinders } from "../reminders/all-finders";
import { reminderContext, remindersOfCustomer } from "../reminders/customer-reminders";
import type { Reminder } from "../reminders/reminder";
import type { Settings } from "../settings";
import { medianGap } from "../stage/stage-rule";
import { numberAt, textAt } from "../table-data";
import type { Row } from "../value";

export interface PackVisit {
  readonly date: Day;
  /** Key of the kind, or the owner's own word. */
  readonly kind: string;
  readonly item: string;
  /** Null where none was noted. */
  readonly amount: number | null;
  readonly staff: string;
  readonly notes: string;
}

export interface CustomerPack {
  readonly customerId: string;
  readonly customerRow: number;
  /** What the register knows, by column key; blanks are left out. */
  readonly register: Row;
  readonly class: string;
  readonly value: number;
  readonly visits: number;
  /** The most frequent, with how often, of equal ones the latest; three at most. */
  readonly usualItems: readonly { readonly item: string; readonly count: number }[];
  /** 0 = Sunday … 6 = Saturday: the day on which at least half of the visits fall. */
  readonly usualWeekday: number | undefined;
  /** Median days between purchases; from three purchase days on. */
  readonly usualDays: number | undefined;
  /** The latest first, five at most. */
  readonly lastVisits: readonly PackVisit[];
  /** What the customer was promised or is owed within a year: not the routine. The earliest first. */
  readonly promised: readonly Reminder[];
}

const MOST_ITEMS = 3;
const MOST_VISITS = 5;
const FEWEST_FOR_WEEKDAY = 3;
const YEAR = 366;
const PROMISES: readonly Reminder["rule"][] = ["next", "manual", "after-service", "complaint", "ending"];

/** Prepares the packs of a book on a day: what all customers share is worked out once. */
export function packMaker(book: Book, today: Day, settings: Settings): (customerRow: number) => CustomerPack {
  const ranking = rankBook(book, rankQuery(settings, { to: today }));
  const context = reminderContext(book, today, { days: YEAR, settings, ranking, finders: allFinders });
  return (row) => {
    const customerId = book.customers.ids[row]!;
    const latest = latestVisits(book, row, today);
    const reminders = remindersOfCustomer(context, row).reminders.filter(({ rule }) =>
      PROMISES.includes(rule),
    );
    return {
      customerId,
      customerRow: row,
      register: rowCells(book.customers, customerId),
      class: ranking.classes[row]!,
      value: ranking.values[row]!,
      visits: latest.length,
      usualItems: usualItems(book, latest),
      usualWeekday: usualWeekday(book, latest),
      usualDays: medianGap(purchaseDaysOf(book, row, { to: today }).days),
      lastVisits: latest.slice(0, MOST_VISITS).map((visit) => packVisit(book, visit)),
      promised: reminders.toSorted((one, other) => one.shown - other.shown),
    };
  };
}

/** Rows of the visits up to today, the latest first. */
function latestVisits(book: Book, customerRow: number, today: Day): readonly number[] {
  const dates = daysOf(book.visits, "date");
  const isPast = (visit: number): boolean => dates[visit]! !== BLANK_DAY && dates[visit]! <= today;
  return Array.from(visitsOf(book, customerRow)).filter(isPast).reverse();
}

function usualItems({ visits }: Book, latest: readonly number[]): CustomerPack["usualItems"] {
  const counts = new Map<string, number>();
  for (const visit of latest) {
    const item = textAt(visits, "item", visit).trim();
    if (item !== "") counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const items = Array.from(counts, ([item, count]) => ({ item, count }));
  return items.sort((one, other) => other.count - one.count).slice(0, MOST_ITEMS);
}

function usualWeekday(book: Book, visits: readonly number[]): number | undefined {
  if (visits.length < FEWEST_FOR_WEEKDAY) return undefined;
  const dates = daysOf(book.visits, "date");
  const counts = new Array<number>(7).fill(0);
  for (const visit of visits) counts[weekday(dates[visit] as Day)]!++;
  const most = Math.max(...counts);
  return most * 2 >= visits.length ? counts.indexOf(most) : undefined;
}

function packVisit({ visits }: Book, row: number): PackVisit {
  const amount = numberAt(visits, "amount", row);
  const text = (key: string): string => textAt(visits, key, row);
  return {
    date: (daysOf(visits, "date")[row] ?? BLANK_DAY) as Day,
    kind: text("kind"),
    item: text("item"),
    amount: Number.isNaN(amount) ? null : amount,
    staff: text("staff"),
    notes: text("notes"),
  };
}
