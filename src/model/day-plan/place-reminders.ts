/**
 * One person's days: the most urgent stand today, as many as the person can see to, and the rest on the next open
 * days. Nobody waits while there is room: each day is filled before the next is begun. Whoever waits grows more
 * urgent from day to day, as in the list itself, so what becomes due later does not always push them back.
 *
 * What has its own day (`precedence.ts`) stands there and takes its place first; there may then be more than the
 * person can see to, for a promise is not moved by a program.
 */
import type { ClosingDays } from "../calendar/closing-days";
import { openDay } from "../calendar/open-day";
import { addDays, laterDay, type Day } from "../day";
import type { Reminder } from "../reminders/reminder";
import { isPromised, keptDay, lastDay } from "./precedence";
import { urgencyOn } from "./urgency-on";

export interface PlacedReminder {
  readonly reminder: Reminder;
  readonly day: Day;
}

interface Waiting {
  readonly reminder: Reminder;
  /** The first open day on which it is due. */
  readonly from: Day;
  readonly last: Day | undefined;
}

/**
 * A day for each reminder, from today on; without a limit the first open day on which it is due. `seenTo` is how
 * many the person has seen to today: they took their room already.
 */
export function placeReminders(
  reminders: readonly Reminder[],
  today: Day,
  limit: number | undefined,
  closing: ClosingDays,
  seenTo = 0,
): readonly PlacedReminder[] {
  const placed: PlacedReminder[] = [];
  const keptOn = new Map<Day, number>([[today, seenTo]]);
  const arriving: Waiting[] = [];
  for (const reminder of reminders) {
    const kept = keptDay(reminder, today);
    if (kept === undefined) {
      const from = openDay(laterDay(reminder.shown, today), "after", closing);
      arriving.push({ reminder, from, last: lastDay(reminder, closing) });
    } else {
      placed.push({ reminder, day: kept });
      keptOn.set(kept, (keptOn.get(kept) ?? 0) + 1);
    }
  }
  arriving.sort((a, b) => a.from - b.from || byId(a, b));
  const lastDays = new Set(arriving.map(({ last }) => last));
  let line: Waiting[] = [];
  let served = 0;
  let arrived = 0;
  let day = today;
  while (arrived < arriving.length || served < line.length) {
    if (served === line.length) day = arriving[arrived]!.from;
    const before = arrived;
    while (arrived < arriving.length && arriving[arrived]!.from <= day) arrived++;
    if (arrived > before || lastDays.has(day)) {
      line = [...line.slice(served), ...arriving.slice(before, arrived)].sort(byPrecedence(day));
      served = 0;
    }
    const room = limit === undefined ? line.length : limit - (keptOn.get(day) ?? 0);
    const end = Math.min(line.length, served + Math.max(0, room));
    for (; served < end; served++) placed.push({ reminder: line[served]!.reminder, day });
    day = openDay(addDays(day, 1), "after", closing);
  }
  return placed;
}

function byPrecedence(day: Day): (a: Waiting, b: Waiting) => number {
  return (a, b) =>
    rank(a, day) - rank(b, day) || urgencyOn(b.reminder, day) - urgencyOn(a.reminder, day) || byId(a, b);
}

function rank({ reminder, last }: Waiting, day: Day): number {
  if (isPromised(reminder)) return 0;
  return last !== undefined && last <= day ? 1 : 2;
}

function byId(a: Waiting, b: Waiting): number {
  return a.reminder.id < b.reminder.id ? -1 : 1;
}
