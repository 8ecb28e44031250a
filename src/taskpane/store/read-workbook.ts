/** Asks the workbook; one that throws is answered as one that could not be read. */
import { problem, type Problem } from "../../model/problem";
import type { TableKey } from "../../model/schema";
import type { SelectedList } from "../../workbook/adopt/adoption";
import { loadBook, type LoadedBook } from "../../workbook/load-book";
import type { OnProgress, WorkbookPort } from "../../workbook/port";

/** The book of a workbook, or why there is none. */
export async function readBook(
  port: WorkbookPort,
  onProgress: OnProgress,
): Promise<LoadedBook | readonly Problem[]> {
  try {
    return await loadBook(port, onProgress);
  } catch {
    return [problem("not-read")];
  }
}

/** The list around the user's selection; undefined for none, problems where the workbook does not say. */
export async function readSelectedList(
  port: WorkbookPort | undefined,
): Promise<SelectedList | readonly Problem[] | undefined> {
  try {
    return await port?.selectedList();
  } catch {
    return [problem("not-read")];
  }
}

/** Brings a row into view in the workbook, or answers why it cannot. */
export async function showRowOf(
  port: WorkbookPort | undefined,
  table: TableKey,
  id: string,
): Promise<readonly Problem[]> {
  try {
    return (await port?.show(table, id)) ?? [];
  } catch {
    return [problem("not-read")];
  }
}

/** Can the workbook be read, and holds no book? Then one can be begun in it. */
export function isWithoutBook(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === "no-book");
}
