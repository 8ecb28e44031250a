/** Reminders handed to the browser as a calendar file; what writes it is fetched when it is wanted. */
import { customerCalled } from "../../../model/identity/customer-called";
import type { Reminder } from "../../../model/reminders/reminder";
import { calendarName, entryTitle } from "../../../words/calendar-file";
import { reminderWhy } from "../../../words/reminders";
import { offerDownload } from "../../offer-download";
import type { PaneState } from "../../store";

/** Resolves when the file is offered. Throws where the writer cannot be fetched. */
export async function takeCalendar(
  { book, settings, today, language, further }: PaneState,
  reminders: readonly Reminder[],
  fileName: string,
): Promise<void> {
  if (!book) return;
  const { ICS_TYPE, icsFile } = await import("../../../workbook/export/ics-file");
  const words = further?.words;
  const nameOf = ({ customerRow }: Reminder): string => customerCalled(book, customerRow);
  const bytes = icsFile(reminders, {
    today,
    language,
    name: calendarName(settings.shopName, language),
    titleOf: (reminder) => entryTitle(reminder, nameOf(reminder), language, words),
    detailsOf: (reminder) => reminderWhy(reminder, language, undefined, words),
  });
  offerDownload(fileName, bytes, ICS_TYPE);
}
