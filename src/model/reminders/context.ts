/** What every reminder rule is given: the book, the day, and what is worked out once for all rules. */
import { daysOf, linksOf, visitsOf, type Book } from "../book";
import { BLANK_DAY, addDays, isoDay, type Day } from "../day";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import type { Ranking } from "../ranking/ranking";
import { readSettings, type Settings } from "../settings";
import { numberAt, textAt } from "../table-data";
import { answersOf, type Answers } from "./answers";
import type { ReminderWhy } from "./reminder";

export interface ReminderOptions {
  /** How many days ahead to look; 7 unless given. */
  readonly days?: number | undefined;
  /** The book's settings, where they were read already. */
  readonly settings?: Settings | undefined;
  /** A ranking of this book up to today, where there is one already. */
  readonly ranking?: Ranking | undefined;
}

export interface ReminderContext {
  readonly book: Book;
  readonly today: Day;
  /** Nothing that is due later needs to be looked at. */
  readonly horizon: Day;
  readonly settings: Settings;
  readonly ranking: Ranking;
  readonly answers: Answers;
  /** `YYYY-MM-DD`, each day written once. */
  readonly iso: (day: Day) => string;
}

/** What a rule answers: a reminder without its rank among the others. */
export interface Found {
  readonly id: string;
  readonly customerRow: number;
  readonly due: Day;
  readonly shown: Day;
  readonly assignee: string;
  readonly why: ReminderWhy;
}

const DAYS_AHEAD = 7;

/** Prepares the rules. Without a ranking the book is ranked as its settings ask, up to today. */
export function reminderContext(book: Book, today: Day, options: ReminderOptions): ReminderContext {
  const settings = options.settings ?? readSettings(book.settings, book.language).settings;
  const ranking = options.ranking ?? rankBook(book, rankQuery(settings, { to: today }));
  const written = new Map<Day, string>();
  const iso = (day: Day): string => {
    const known = written.get(day);
    if (known !== undefined) return known;
    const text = isoDay(day);
    written.set(day, text);
    return text;
  };
  const horizon = addDays(today, Math.max(0, options.days ?? DAYS_AHEAD));
  return { book, today, horizon, settings, ranking, answers: answersOf(book), iso };
}

/** Visit rows of a customer dated today or earlier, oldest first: the contacts there have been. Undated ones are none. */
export function contactsOf(book: Book, customerRow: number, today: Day): Int32Array {
  const rows = visitsOf(book, customerRow);
  const dates = daysOf(book.visits, "date");
  let count = rows.length;
  while (count > 0 && dates[rows[count - 1]!]! > today) count--;
  let undated = 0;
  while (undated < count && dates[rows[undated]!] === BLANK_DAY) undated++;
  return undated === 0 && count === rows.length ? rows : rows.subarray(undated, count);
}

/** Day of the customer's last contact; blank if there was none. */
export function lastContact(book: Book, customerRow: number, today: Day): Day {
  const { starts, order } = linksOf(book);
  const dates = daysOf(book.visits, "date");
  for (let position = starts[customerRow + 1]! - 1; position >= starts[customerRow]!; position--) {
    const day = dates[order[position]!]!;
    if (day <= today) return day as Day;
  }
  return BLANK_DAY;
}

/** May the customer be contacted without their asking? Not against their word, nor without consent. */
export function allowsMarketing(book: Book, customerRow: number): boolean {
  const { customers } = book;
  if (numberAt(customers, "consent", customerRow) === 0) return false;
  return textAt(customers, "status", customerRow) !== "do-not-contact";
}
