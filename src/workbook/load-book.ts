/** Opens the door, reads everything and makes a book of it: the one way every shell begins. */
import type { Book } from "../model/book";
import { problem, type Problem } from "../model/problem";
import { schema, TABLE_KEYS } from "../model/schema";
import { readSettings, type Settings } from "../model/settings";
import { fixedClassProblems } from "./fixed-class-problems";
import { furtherProblems } from "./further-problems";
import type { Layout, OnProgress, TableLayout, WorkbookPort } from "./port";
import { planClassProblems } from "./plan-class-problems";
import { toBook } from "./rows";

export interface LoadedBook {
  readonly book: Book;
  readonly settings: Settings;
  /** Everything that was left out or read with care. */
  readonly problems: readonly Problem[];
  readonly layout: Layout;
}

/**
 * The book in the workbook; refused where there is neither a customer register nor a visit log. A list
 * that only looks like one, without ids and without anchors, is the owner's until they adopt it.
 */
export async function loadBook(
  port: WorkbookPort,
  onProgress?: OnProgress,
): Promise<LoadedBook | readonly Problem[]> {
  const layout = await port.inspect();
  if (!layout.tables.some(isOfBook)) return [problem("no-book")];
  const raw = await port.read(TABLE_KEYS, onProgress);
  const { book, problems } = toBook(raw, layout);
  const { settings, problems: unfit } = readSettings(book.settings, book.language);
  const unknown = [fixedClassProblems, planClassProblems].flatMap((find) =>
    find(book, settings.classes, layout),
  );
  const further = await furtherProblems(book, settings);
  return {
    book,
    settings,
    problems: [...layout.problems, ...problems, ...unfit, ...further, ...unknown],
    layout,
  };
}

function isOfBook({ table, columns }: TableLayout): boolean {
  if (table !== "customers" && table !== "visits") return false;
  return columns.some(({ key, foundBy }) => foundBy === "anchor" || key === schema[table].idColumn);
}
