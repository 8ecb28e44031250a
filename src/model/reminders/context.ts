/** What every finder is given: the book, the day, and what is worked out once for all rules and customers. */
import { daysOf, linksOf, type Book } from "../book";
import { BLANK_DAY, FIRST_DAY, addDays, type Day } from "../day";
import { keptUpTo } from "../kept-up-to";
import { rankBook } from "../ranking/rank-book";
import { rankQuery } from "../ranking/rank-query";
import type { Ranking } from "../ranking/ranking";
import { readSettings, type Settings } from "../settings";
import { numberAt, textAt } from "../table-data";
import type { VisitLinks } from "../visit-links";
import type { Answers } from "./answer";
import { answersOf } from "./answers";
import { dayWriter, openDays } from "./due-days";
import type { Finders } from "./finder";
import type { Silence } from "./reminder";
import type { RuleSpec } from "./rule-spec";

export interface ReminderOptions {
  /** How many days ahead to look; 7 unless given. */
  readonly days?: number | undefined;
  /** The book's settings, where they were read already. */
  readonly settings?: Settings | undefined;
  /** A ranking of this book up to today, where there is one already. */
  readonly ranking?: Ranking | undefined;
  /** The rules' finders; those of the usual rules unless given. `allFinders` knows every kind. */
  readonly finders?: Finders | undefined;
  /** Will only few customers be asked about? Then what all of them share is not worked out. */
  readonly isForFew?: boolean | undefined;
  /** Rules to go by instead of those of the book. */
  readonly rules?: readonly RuleSpec[] | undefined;
}

export interface RuleContext {
  readonly book: Book;
  readonly today: Day;
  /** Nothing that is shown later needs to be looked at. */
  readonly horizon: Day;
  readonly settings: Settings;
  readonly ranking: Ranking;
  readonly answers: Answers;
  readonly links: VisitLinks;
  /** Days of the visits, by row. */
  readonly dates: Int32Array;
  readonly isForFew: boolean;
  /** By customer, what `lastContactAt` and `lastContact` find; only where all customers are asked about. */
  readonly lastContacts: LastContacts | undefined;
  /** Those that are on, in the order in which they are asked. */
  readonly rules: readonly RuleSpec[];
  /** `YYYY-MM-DD`, each day written once. */
  readonly iso: (day: Day) => string;
  /** Whom the rule is for. */
  readonly appliesTo: (rule: RuleSpec) => (customerRow: number) => boolean;
  /** Days between contacts by the customer's service level; undefined where it names none. */
  readonly serviceDays: (customerRow: number) => number | undefined;
  /** Where the rule shows what is due on this day: there, or off the shop's closing days. */
  readonly openDay: (due: Day, rule: RuleSpec) => Day;
}

interface LastContacts {
  readonly places: Int32Array;
  readonly days: Int32Array;
}

const DAYS_AHEAD = 7;
const forEverybody = (): boolean => true;

/** Prepares the rules. Without a ranking the book is ranked as its settings ask, up to today. */
export function ruleContext(
  book: Book,
  today: Day,
  options: ReminderOptions & { readonly finders: Finders },
): RuleContext {
  const { finders } = options;
  const settings = options.settings ?? readSettings(book.settings, book.language).settings;
  const ranking = options.ranking ?? rankBook(book, rankQuery(settings, { to: today }));
  const context: RuleContext = {
    book,
    today,
    horizon: addDays(today, Math.max(0, options.days ?? DAYS_AHEAD)),
    settings,
    ranking,
    answers: answersOf(book),
    links: linksOf(book),
    dates: daysOf(book.visits, "date"),
    isForFew: options.isForFew ?? false,
    lastContacts: undefined,
    rules: options.rules ?? finders.rulesOf(book, settings),
    iso: dayWriter(),
    appliesTo: (rule: RuleSpec) => finders.appliesTo?.(book, rule, ranking) ?? forEverybody,
    serviceDays: finders.serviceCadence?.(book, settings, ranking) ?? (() => undefined),
    openDay: openDays(finders.openDayOf?.(settings)),
  };
  return context.isForFew ? context : { ...context, lastContacts: lastContactsOfAll(book, today) };
}

const lastContactsOfAll = keptUpTo((book, today): LastContacts => {
  const log = { links: linksOf(book), dates: daysOf(book.visits, "date"), today, lastContacts: undefined };
  const places = Int32Array.from(book.customers.ids, (_, row) => lastContactAt(log, row));
  const days = Int32Array.from(book.customers.ids, (_, row) => lastContact(log, row));
  return { places, days };
});

type ContactLog = Pick<RuleContext, "links" | "dates" | "today" | "lastContacts">;

/**
 * The last of the customer's visits dated today or earlier, as a position in `links.order`; before
 * `links.starts[customerRow]` where there is none. From there back are the contacts there have been, until one
 * without a day: `dates` has the blank for it, which is before any day. Positions, because arrays of their own for
 * every customer and rule would be most of the time that a large book takes.
 */
export function lastContactAt(
  { links, dates, today, lastContacts }: ContactLog,
  customerRow: number,
): number {
  if (lastContacts) return lastContacts.places[customerRow]!;
  const { starts, order } = links;
  let position = starts[customerRow + 1]! - 1;
  while (position >= starts[customerRow]! && dates[order[position]!]! > today) position--;
  return position;
}

/** Day of the customer's last contact; blank if there was none. */
export function lastContact(log: ContactLog, customerRow: number): Day {
  const { links, dates, lastContacts } = log;
  if (lastContacts) return lastContacts.days[customerRow]! as Day;
  const position = lastContactAt(log, customerRow);
  return position < links.starts[customerRow]! ? BLANK_DAY : (dates[links.order[position]!]! as Day);
}

/** Row of the customer's latest contact that fits, not before `earliest`; -1 if there is none. */
export function latestContact(
  context: RuleContext,
  customerRow: number,
  fits: (visitRow: number) => boolean,
  earliest: Day = FIRST_DAY,
): number {
  const { links, dates } = context;
  const { starts, order } = links;
  for (let position = lastContactAt(context, customerRow); position >= starts[customerRow]!; position--) {
    const visitRow = order[position]!;
    if (dates[visitRow]! < earliest) return -1;
    if (fits(visitRow)) return visitRow;
  }
  return -1;
}

/** Why the customer may not be contacted without their asking; undefined where they may. */
export function silenceOf(book: Book, customerRow: number): Silence | undefined {
  const { customers } = book;
  if (textAt(customers, "status", customerRow) === "do-not-contact") return "do-not-contact";
  return numberAt(customers, "consent", customerRow) === 0 ? "no-consent" : undefined;
}
