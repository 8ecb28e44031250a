/** The part of the file that is a sheet, in the order in which its pieces must follow each other. */
import { MAIN_NAMESPACE } from "../../../src/workbook/xlsx/file-styles";
import { addressOf } from "../book/a1";
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import { writeConditionalFormats } from "./conditional-formats";
import { writeProtection } from "./protection";
import type { StringWriter } from "./shared-strings";
import { writeValidations } from "./validations";
import { writeCells } from "./write-cells";
import { writeColumns } from "./write-columns";
import type { StyleWriter } from "./write-styles";
import { tag } from "./xml-pieces";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What the sheet leads to: its drawing, written, and the relations to its tables. */
export interface SheetLinks {
  readonly drawing: string;
  readonly tables: readonly string[];
}

export function writeSheet(
  sheet: SimSheet,
  links: SheetLinks,
  strings: StringWriter,
  styles: StyleWriter,
): string {
  const merges = sheet.merges.map((block) => tag("mergeCell", { ref: addressOf(block) }));
  const tables = links.tables.map((id) => tag("tablePart", { "r:id": id }));
  return tag(
    "worksheet",
    { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATIONS },
    [
      tabColor(sheet),
      tag("sheetViews", {}, view(sheet)),
      writeColumns(sheet, styles),
      writeCells(sheet, strings, styles),
      writeProtection(sheet.protection),
      merges.length > 0 ? tag("mergeCells", { count: merges.length }, merges.join("")) : "",
      writeConditionalFormats(sheet, styles),
      writeValidations(sheet),
      links.drawing,
      tables.length > 0 ? tag("tableParts", { count: tables.length }, tables.join("")) : "",
    ].join(""),
  );
}

function tabColor({ tabColor: color }: SimSheet): string {
  return color && tag("sheetPr", {}, tag("tabColor", { rgb: `FF${color.replace("#", "")}` }));
}

function view({ frozen, selection }: SimSheet): string {
  const active = { ...selection, rows: 1, columns: 1 };
  const selected = { activeCell: addressOf(active), sqref: addressOf(selection) };
  const [rows, columns] = [frozen?.rows ?? 0, frozen?.columns ?? 0];
  if (rows + columns === 0) return tag("sheetView", { workbookViewId: 0 }, tag("selection", selected));
  const activePane = paneOf(selection, rows, columns);
  const pane = tag("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: addressOf({ row: rows, column: columns, rows: 1, columns: 1 }),
    activePane,
    state: "frozen",
  });
  return tag("sheetView", { workbookViewId: 0 }, pane + tag("selection", { pane: activePane, ...selected }));
}

/** The part of the window that the selection lies in. */
function paneOf(selection: Block, frozenRows: number, frozenColumns: number): string {
  const vertical = frozenRows > 0 && selection.row >= frozenRows ? "bottom" : "top";
  return vertical + (frozenColumns > 0 && selection.column >= frozenColumns ? "Right" : "Left");
}
