import { closingDaysOf } from "../calendar/closing-days";
import { isClosed } from "../calendar/open-day";
import { addDays } from "../day";
import { limitOf } from "../day-plan/plan-days";
import type { Settings } from "../settings";
import type { MonthSpan } from "./month-span";

/** Days of the month on which the shop is open. */
export function openDaysIn({ first, last }: MonthSpan, settings: Settings): number {
  const closing = closingDaysOf(settings.closingDays);
  let open = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (!isClosed(day, closing)) open++;
  return open;
}

/** How many visits a person can see to in so many open days; Infinity where the settings set no limit. */
export function capacityOf(staff: string, openDays: number, settings: Settings): number {
  const limit = limitOf(staff, settings.dayLimits);
  return limit === undefined ? Infinity : limit * openDays;
}
