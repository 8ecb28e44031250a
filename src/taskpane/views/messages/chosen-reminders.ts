/** Which of the shown reminders a list of messages is made of: those of the day, of the week, or of one rule. */
import { occasionDay } from "../../../model/reminders/occasion-day";
import { listedOn, type Reminder } from "../../../model/reminders/reminder";

/** `day`, `week`, or the name of a rule: the id of its row, else its kind. */
export type WhichReminders = string;

/** By what a reminder's rule is chosen. */
export function ruleKey({ spec, rule }: Reminder): string {
  return spec?.id ?? rule;
}

export function chosenReminders(reminders: readonly Reminder[], which: WhichReminders): readonly Reminder[] {
  if (which === "week") return reminders;
  if (which === "day") return reminders.filter((reminder) => reminder.late >= 0 && !isEarlyWish(reminder));
  return reminders.filter((reminder) => ruleKey(reminder) === which);
}

/** Is it a greeting before its day? It is brought up ahead, for a card or a present; a wish that is sent ahead is a wrong one. */
function isEarlyWish(reminder: Reminder): boolean {
  const { why } = reminder;
  if (why.rule !== "birthday" && why.rule !== "holiday") return false;
  const today = listedOn(reminder);
  return (occasionDay(why) ?? today) > today;
}

/** One reminder of each rule that has any. */
export function firstOfEachRule(reminders: readonly Reminder[]): readonly Reminder[] {
  const first = new Map<string, Reminder>();
  for (const reminder of reminders) if (!first.has(ruleKey(reminder))) first.set(ruleKey(reminder), reminder);
  return [...first.values()];
}
