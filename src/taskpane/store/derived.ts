/**
 * What follows from a book, its settings and today: ranking and reminders. Each is worked out when
 * first asked for and kept until one of the three changes, so that a keystroke or a click costs nothing.
 */
import type { Book } from "../../model/book";
import type { Day } from "../../model/day";
import { rankBook } from "../../model/ranking/rank-book";
import { rankQuery } from "../../model/ranking/rank-query";
import type { Ranking } from "../../model/ranking/ranking";
import { dueReminders } from "../../model/reminders/due-reminders";
import type { Reminder } from "../../model/reminders/reminder";
import type { Settings } from "../../model/settings";

/** How far ahead Today looks, and how far a card does. */
export const DAYS_AHEAD = 7;
const CARD_DAYS_AHEAD = 400;

export class Derived {
  private ranking?: Ranking;
  private reminders?: readonly Reminder[];
  private nextContacts?: ReadonlyMap<number, Day>;

  constructor(
    readonly book: Book,
    readonly settings: Settings,
    readonly today: Day,
  ) {}

  isOf(book: Book, settings: Settings, today: Day): boolean {
    return book === this.book && settings === this.settings && today === this.today;
  }

  getRanking(): Ranking {
    this.ranking ??= rankBook(this.book, rankQuery(this.settings, { to: this.today }));
    return this.ranking;
  }

  getReminders(): readonly Reminder[] {
    this.reminders ??= dueReminders(this.book, this.today, {
      days: DAYS_AHEAD,
      settings: this.settings,
      ranking: this.getRanking(),
    });
    return this.reminders;
  }

  /** The day on which each customer is next to be contacted, by customer row; late ones included. */
  getNextContacts(): ReadonlyMap<number, Day> {
    this.nextContacts ??= earliestByCustomer(
      dueReminders(this.book, this.today, {
        days: CARD_DAYS_AHEAD,
        settings: this.settings,
        ranking: this.getRanking(),
      }),
    );
    return this.nextContacts;
  }
}

function earliestByCustomer(reminders: readonly Reminder[]): ReadonlyMap<number, Day> {
  const days = new Map<number, Day>();
  for (const { customerRow, shown } of reminders) {
    const known = days.get(customerRow);
    if (known === undefined || shown < known) days.set(customerRow, shown);
  }
  return days;
}
