import { knownStaff } from "../model/handover/known-staff";
import { isSameStaff } from "../model/read/same-staff";
import type { Reminder } from "../model/reminders/reminder";
import type { LoadedBook } from "../workbook/load-book";
import type { Arguments } from "./arguments";
import { requiredOption } from "./option-values";
import { UsageError } from "./usage-error";

/** `--staff NAME`, as far as it can be judged without the book; undefined where it is not given. */
export function staffOption(given: Arguments): string | undefined {
  return given.options.staff ? requiredOption(given, "staff") : undefined;
}

/**
 * Whether a reminder is that person's, however the name is typed; everybody's where none is given. A name that the book
 * does not know is a slip of the pen, and not somebody with nothing to do: wrong usage.
 */
export function isOfStaff(
  { book, settings }: Pick<LoadedBook, "book" | "settings">,
  staff: string | undefined,
  reminders: readonly Reminder[],
): (reminder: Reminder) => boolean {
  if (staff === undefined) return () => true;
  const known = knownStaff(book, settings);
  const isKnown = (name: string): boolean => isSameStaff(name, staff);
  if (!known.some(isKnown) && !reminders.some(({ assignee }) => isKnown(assignee)))
    throw new UsageError(
      "not-a-choice",
      { option: "--staff", text: staff, choices: known.join(", ") },
      settings.language,
    );
  return ({ assignee }) => isKnown(assignee);
}
