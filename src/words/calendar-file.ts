/** The words in a calendar file of reminders. */
import type { Reminder } from "../model/reminders/reminder";
import type { Language } from "../model/schema";
import { say, type Phrases } from "./phrase";
import { reminderReason, type FurtherWords } from "./reminders";

export const calendarFilePhrases = {
  title: { "zh-CN": "{customer}：{reason}", en: "{customer}: {reason}" },
  calendar: { "zh-CN": "客簿提醒", en: "Kebu reminders" },
} as const satisfies Phrases;

/** Who and why, as it reads on the day of the entry: what is "tomorrow" today is not then. */
export function entryTitle(
  reminder: Reminder,
  customer: string,
  language: Language,
  further: FurtherWords | undefined,
): string {
  const onItsDay = { ...reminder, late: Math.max(0, reminder.late) };
  const reason = reminderReason(onItsDay, language, further);
  return say(calendarFilePhrases.title, language, { customer, reason });
}

/** What the calendar is called where it is shown. */
export function calendarName(shopName: string, language: Language): string {
  return shopName || say(calendarFilePhrases.calendar, language);
}
