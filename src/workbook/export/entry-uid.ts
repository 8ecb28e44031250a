/**
 * The UID of a reminder's entry in a calendar file: what the reminder is about, not when it is due. The due day moves with the
 * days ahead, the class and the rule's days, and an entry of another UID would stand beside the old one.
 *
 * A birthday, a holiday, the end of a card is told by that day; what is counted from a day by that day, so that
 * its next turn moves the entry; what a visit calls for by the visit's day, with the step. None of a rule and
 * a customer is open twice by these. What was entered by hand has an id of its own.
 */
import { isoDay } from "../../model/day";
import { occasionDay } from "../../model/reminders/occasion-day";
import { derivedRule } from "../../model/reminders/reminder-id";
import type { Reminder, ReminderWhy } from "../../model/reminders/reminder";

/** Plain letters, whatever the ids are. */
export function entryUid({ id, customerId, why }: Reminder): string {
  const parts = why.rule === "manual" ? [id] : [derivedRule(id) ?? why.rule, customerId, ...subject(why)];
  return `${parts.map(plain).join("/")}@kebu`;
}

function subject(why: Exclude<ReminderWhy, { rule: "manual" }>): readonly string[] {
  const occasion = occasionDay(why);
  if (occasion !== undefined) return [isoDay(occasion)];
  switch (why.rule) {
    case "cadence":
      return [isoDay(why.since)];
    case "rhythm":
    case "win-back":
      return [isoDay(why.last)];
    case "next":
    case "complaint":
      return [isoDay(why.visitDate)];
    case "after-service":
      return [isoDay(why.visitDate), String(why.step)];
    case "volume":
      return [isoDay(why.from)];
    case "birthday":
    case "holiday":
    case "ending":
    case "news":
      return [];
  }
}

function plain(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
