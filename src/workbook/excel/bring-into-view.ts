/**
 * Shows the user a row of a table. Whether something hides it is asked of Excel at that moment: no event
 * tells of it, and a sheet that is hidden cannot be activated.
 */
import { problem, type Problem } from "../../model/problem";
import type { TableLayout } from "../port";

/** Why the user does not see the row. */
export type HiddenBy = "sheet-hidden" | "row-hidden";

/** Selects the row on its sheet; answers what hides it, if anything does. */
export async function bringIntoView(
  context: Excel.RequestContext,
  sheetId: string,
  row: number,
  { columns }: TableLayout,
): Promise<HiddenBy | undefined> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("visibility");
  const [first, last] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const range = sheet.getRangeByIndexes(row - 1, first - 1, 1, last - first + 1).load("rowHidden");
  await context.sync();
  if (sheet.visibility !== "Visible") return "sheet-hidden";
  sheet.activate();
  range.select();
  await context.sync();
  return range.rowHidden ? "row-hidden" : undefined;
}

/** Brings a sheet to the front; a hidden one is left hidden. */
export async function bringToFront(context: Excel.RequestContext, name: string): Promise<readonly Problem[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
  await context.sync();
  // Renamed or deleted since: there is nothing to show.
  if (sheet.isNullObject) return [];
  if (sheet.visibility !== "Visible") return [problem("sheet-hidden", {}, { sheet: name })];
  sheet.activate();
  await context.sync();
  return [];
}
