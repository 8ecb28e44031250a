/**
 * What follows from a book, its settings and today: ranking and reminders. Each is worked out when
 * first asked for and kept until one of the three changes, so that a keystroke or a click costs nothing.
 *
 * After a change of follow-ups alone, the ranking stands, and of the reminders only those of the customers concerned
 * are worked out again, where that is loaded (`reminder-book.ts`, with the further rules). After a visit it is not
 * so: it moves the average value, by which everybody's urgency is measured, and may move classes. So the list is
 * worked out anew, and is always the one that the book gives to whoever opens it next.
 */
import type { Book } from "../../model/book";
import type { Change } from "../../model/change";
import type { Day } from "../../model/day";
import { rankBook } from "../../model/ranking/rank-book";
import { rankQuery } from "../../model/ranking/rank-query";
import type { Ranking } from "../../model/ranking/ranking";
import type { ReminderOptions } from "../../model/reminders/context";
import { reminderContext, type ReminderLists } from "../../model/reminders/customer-reminders";
import { dueReminders, reminderLists } from "../../model/reminders/due-reminders";
import type { Reminder } from "../../model/reminders/reminder";
import type { ReminderBook } from "../../model/reminders/reminder-book";
import type { Settings } from "../../model/settings";
import type { FurtherRules } from "./further-rules";

/** How far ahead Today looks, and how far a card does. */
export const DAYS_AHEAD = 7;
const CARD_DAYS_AHEAD = 400;

/** What everything follows from. */
export interface Sources {
  readonly book: Book;
  readonly settings: Settings;
  readonly today: Day;
  readonly further?: FurtherRules | undefined;
}

export class Derived {
  private ranking?: Ranking | undefined;
  private reminders?: ReminderBook | undefined;
  private nextContacts?: ReadonlyMap<number, Day>;

  constructor(private readonly sources: Sources) {}

  isOf({ book, settings, today, further }: Sources): boolean {
    const known = this.sources;
    const isSame = book === known.book && settings === known.settings && today === known.today;
    return isSame && further === known.further;
  }

  /** What stands of it after a change, of which `book` is the outcome. */
  after(change: Change, book: Book): Derived {
    const next = new Derived({ ...this.sources, book });
    if (change.steps.some(({ table }) => table !== "followUps")) return next;
    next.ranking = this.ranking;
    if (this.reminders && change.steps.every(isOfKnownRow))
      next.reminders = this.sources.further?.after(this.reminders, change, book);
    return next;
  }

  getRanking(): Ranking {
    const { book, settings, today } = this.sources;
    this.ranking ??= rankBook(book, rankQuery(settings, { to: today }));
    return this.ranking;
  }

  getReminders(): ReminderLists {
    if (!this.reminders) {
      const { book, today } = this.sources;
      const options = this.optionsFor(DAYS_AHEAD);
      const context = reminderContext(book, today, options);
      this.reminders = { ...reminderLists(context), book, today, options, context };
    }
    return this.reminders;
  }

  /** The day on which each customer is next to be contacted, by customer row; late ones included. */
  getNextContacts(): ReadonlyMap<number, Day> {
    const { book, today } = this.sources;
    this.nextContacts ??= earliestByCustomer(dueReminders(book, today, this.optionsFor(CARD_DAYS_AHEAD)));
    return this.nextContacts;
  }

  private optionsFor(days: number): ReminderOptions {
    const { settings, further } = this.sources;
    return { days, settings, ranking: this.getRanking(), finders: further?.finders };
  }
}

/** A row that is new or another than before, of the same customer. */
function isOfKnownRow(step: Change["steps"][number]): boolean {
  return step.kind === "append" || (step.kind === "update" && !("customerId" in step.cells));
}

function earliestByCustomer(reminders: readonly Reminder[]): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const { customerRow, shown } of reminders) {
    const known = days.get(customerRow);
    if (known === undefined || shown < known) days.set(customerRow, shown);
  }
  return days;
}
