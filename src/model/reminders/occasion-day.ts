import type { Day } from "../day";
import type { ReminderWhy } from "./reminder";

/**
 * The day itself that a reminder leads up to: the birthday, the holiday, the end, the day of the news. The due day before it moves with
 * the days ahead, and this one does not. Undefined for what leads up to no day.
 */
export function occasionDay(why: ReminderWhy): Day | undefined {
  switch (why.rule) {
    case "birthday":
      return why.birthday;
    case "holiday":
      return why.holiday;
    case "ending":
      return why.end;
    case "news":
      return "on" in why ? why.on : undefined;
    default:
      return undefined;
  }
}
