/** What cannot be read in what only some books have. Its readers are loaded for a book that has it. */
import type { Book } from "../model/book";
import type { Problem } from "../model/problem";
import type { Settings } from "../model/settings";

export async function furtherProblems(book: Book, settings: Settings): Promise<readonly Problem[]> {
  const found = await Promise.all([
    closingProblems(book, settings),
    serviceProblems(book, settings),
    ruleProblems(book, settings),
  ]);
  return found.flat();
}

async function closingProblems({ settings: table }: Book, settings: Settings): Promise<readonly Problem[]> {
  if (settings.closingDays === "") return [];
  const { closingDayProblems } = await import("../model/calendar/closing-day-problems");
  return closingDayProblems(table, settings.closingDays);
}

async function serviceProblems(book: Book, settings: Settings): Promise<readonly Problem[]> {
  if (!book.serviceLevels) return [];
  const { readServiceLevels } = await import("../model/service/service-levels");
  return readServiceLevels(book, settings).problems;
}

async function ruleProblems(book: Book, settings: Settings): Promise<readonly Problem[]> {
  if (!book.rules) return [];
  const [{ ruleSet }, { unheeded }] = await Promise.all([
    import("../model/reminders/rule-set"),
    import("../model/reminders/unheeded"),
  ]);
  const { rules, problems } = ruleSet(book, settings);
  return [...problems, ...unheeded(book, rules)];
}
