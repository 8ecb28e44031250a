/**
 * Reminders as a calendar file (.ics, RFC 5545) for Outlook and phones: one all-day entry a reminder.
 *
 * An entry's UID says what the reminder is about (`entry-uid.ts`), so a calendar that reads the file again moves the
 * entries it has and does not double them. Of two versions of an entry the one with the higher SEQUENCE counts: it is
 * the day of the export, counted as Excel does, which needs no memory and never falls, whatever becomes of the
 * reminder. What is late stands on today, as in the list of the day; what was put off, on its new day. The library
 * takes the clock and chance where it is not told; it is told everything, so the same reminders on the same day are
 * the same bytes. It escapes titles and details and folds lines, but not UIDs, nor the calendar's name.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { Day } from "../../model/day";
import type { Reminder } from "../../model/reminders/reminder";
import type { Language } from "../../model/schema";
import { entryUid } from "./entry-uid";
import { encodeText, joinBytes } from "./text-bytes";

export const ICS_TYPE = "text/calendar";

export interface IcsOptions {
  readonly today: Day;
  readonly language: Language;
  /** What the calendar is called where it is shown: the shop's name. */
  readonly name: string;
  readonly titleOf: (reminder: Reminder) => string;
  readonly detailsOf: (reminder: Reminder) => string;
}

/** The bytes of the file; in the order of days, then of ids. */
export function icsFile(reminders: readonly Reminder[], options: IcsOptions): Uint8Array<ArrayBuffer> {
  const { today, language, name, titleOf, detailsOf } = options;
  provideRandomIds();
  const calendar = ical({
    prodId: { company: "Kebu", product: "Kebu", language: language === "en" ? "EN" : "ZH" },
    name: plainName(name),
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const [day, reminder] of byDay(reminders, today)) {
    calendar.createEvent({
      id: entryUid(reminder),
      sequence: today,
      stamp: dateOf(today),
      start: dateOf(day),
      end: dateOf(day + 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: withoutControls(titleOf(reminder)),
      description: withoutControls(detailsOf(reminder)),
    });
  }
  return joinBytes([encodeText(`${calendar.toString()}\r\n`, "utf-8")]);
}

/**
 * The library draws an id before it takes ours, by what browsers have on secure pages only. A page in a shop's own
 * network may be plain http: there any text will do, for no drawn id is ever written.
 */
function provideRandomIds(): void {
  if (!("randomUUID" in crypto)) Object.defineProperty(crypto, "randomUUID", { value: () => "" });
}

function byDay(reminders: readonly Reminder[], today: Day): readonly (readonly [number, Reminder])[] {
  const placed = reminders.map((reminder) => [Math.max(reminder.shown, today), reminder] as const);
  return placed.sort(([a, { id: idOfA }], [b, { id: idOfB }]) => a - b || (idOfA < idOfB ? -1 : 1));
}

const UNIX_EPOCH = 25_569;
const MS_A_DAY = 86_400_000;

/** Midnight in Greenwich, whose date the library writes. */
function dateOf(day: number): Date {
  return new Date((day - UNIX_EPOCH) * MS_A_DAY);
}

/** Some programs take off the escapes of a calendar's name and some show them: signs that need one become blanks. */
function plainName(text: string): string {
  return text
    .replace(/[\\;,\p{Cc}]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Line breaks are escaped; other control characters have no place in the file. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\r\t]/gu, "");
}
