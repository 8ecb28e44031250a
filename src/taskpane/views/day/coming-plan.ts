/** Who is to be seen to on which day from today on, by what a day holds; worked out again when the book has changed. */
import type { Book } from "../../../model/book";
import type { Day } from "../../../model/day";
import type { DayPlan } from "../../../model/day-plan/day-plan";
import { planBySettings } from "../../../model/day-plan/plan-by-settings";
import type { Ranking } from "../../../model/ranking/ranking";
import { isWhose } from "../../../model/read/same-staff";
import { dueReminders } from "../../../model/reminders/due-reminders";
import type { Reminder } from "../../../model/reminders/reminder";
import type { Settings } from "../../../model/settings";
import type { PaneState } from "../../store";
import { keptLast } from "../../store/kept-last";

/** What it goes by. */
type ComingSources = Pick<PaneState, "book" | "settings" | "today" | "ranking" | "further">;

/** Reminders up to so many days ahead, of one person or of everybody. */
export function comingReminders(
  { book, settings, today, ranking, further }: ComingSources,
  days: number,
  staff: string | undefined,
): readonly Reminder[] {
  if (!book) return [];
  const finders = further?.finders;
  const reminders = dueReminders(book, today, { days, settings, ranking, finders });
  return staff === undefined ? reminders : reminders.filter(({ assignee }) => isWhose(staff, assignee));
}

/** The plan up to so many days ahead, kept while nothing that it goes by changes. */
export class ComingPlan {
  private readonly kept = keptLast(
    (
      book: Book | undefined,
      settings: Settings,
      today: Day,
      ranking: Ranking | undefined,
      further: PaneState["further"],
      days: number,
      staff: string | undefined,
    ) => {
      const reminders = comingReminders({ book, settings, today, ranking, further }, days, staff);
      return book && planBySettings(book, reminders, today, settings);
    },
  );

  of(
    { book, settings, today, ranking, further }: ComingSources,
    days: number,
    staff: string | undefined,
  ): DayPlan | undefined {
    return this.kept(book, settings, today, ranking, further, days, staff);
  }
}
