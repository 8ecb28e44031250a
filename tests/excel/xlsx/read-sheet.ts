/** Everything of a sheet but its cells, tables and charts. */
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import { parseAddress } from "../book/a1";
import type { FrozenPanes, SimSheet } from "../book/sheet";
import { readConditionalFormats } from "./conditional-formats";
import { readProtection } from "./protection";
import { readColumns } from "./read-columns";
import { readColor, type FileStyles } from "./read-styles";
import { readValidations } from "./validations";
import { childrenOf, isOn, numberOf } from "./xml-pieces";

/** Reads `xml` into the sheet; columns come first, for cells may look like theirs. */
export function readSheet(xml: string, styles: FileStyles, sheet: SimSheet, newId: () => string): void {
  const rowsAt = xml.indexOf("<sheetData");
  const head = rowsAt < 0 ? xml : xml.slice(0, rowsAt);
  const tail = xml.slice(Math.max(rowsAt, xml.lastIndexOf("</sheetData>")));
  sheet.tabColor = readColor(element(head, "sheetPr") ?? "", "tabColor") ?? "";
  sheet.frozen = readFrozen(element(head, "pane") ?? "");
  sheet.selection = parseAddress(attribute(lastSelection(head), "sqref") ?? "") ?? sheet.selection;
  readColumns(head, styles, sheet);
  readHiddenRows(xml.slice(Math.max(0, rowsAt)), sheet);
  sheet.protection = readProtection(tail);
  sheet.merges = childrenOf(tail, "mergeCells").flatMap(
    (merge) => parseAddress(attribute(merge, "ref") ?? "") ?? [],
  );
  readConditionalFormats(tail, styles, sheet, newId);
  readValidations(tail, sheet);
}

function readFrozen(pane: string): FrozenPanes | undefined {
  if (!/^frozen/.test(attribute(pane, "state") ?? "")) return undefined;
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}

/** Frozen panes have a selection each; the last is that of the pane one works in. */
function lastSelection(head: string): string {
  return [...head.matchAll(/<selection\b[^>]*>/g)].at(-1)?.[0] ?? "";
}

function readHiddenRows(rows: string, sheet: SimSheet): void {
  for (const [row] of rows.matchAll(/<row\b[^>]*\shidden=[^>]*>/g)) {
    const number = numberOf(row, "r");
    if (number !== undefined && isOn(row, "hidden")) sheet.hiddenRows.add(number - 1);
  }
}
