/** How urgent a reminder will be on a later day: its score says what the customer weighs (see `reminders/urgency.ts`). */
import type { Day } from "../day";
import type { Reminder } from "../reminders/reminder";

/** Weight of the customer × days late on that day, in the measure of `Reminder.score`; only for days from `shown` on. */
export function urgencyOn({ score, late, shown }: Reminder, day: Day): number {
  const weight = late >= 0 ? score / (late + 1) : 1 / (late + 1 - score);
  return (day - shown + 1) * weight;
}
