/** The state of a simulated Excel as an .xlsx file, written anew: what the state does not know is not in it. */
import type { SimSheet } from "../book/sheet";
import type { SimWorkbook } from "../book/workbook";
import { writeCharts } from "./charts";
import { PackageWriter } from "./package-writer";
import { StringWriter } from "./shared-strings";
import { writeSheet, type SheetLinks } from "./write-sheet";
import { StyleWriter } from "./write-styles";
import { writeTable } from "./write-table";
import { writeWorkbookPart } from "./workbook-part";

export async function saveXlsx(workbook: SimWorkbook): Promise<Uint8Array> {
  const out = new PackageWriter();
  const strings = new StringWriter();
  const styles = new StyleWriter();
  const root = out.newPart("officeDocument");
  out.relate("", "officeDocument", root);

  const tables = { count: 0 };
  const relations = workbook.sheets.map((sheet) => {
    const part = out.newPart("worksheet");
    const links = writeLinked(sheet, part, out, tables);
    out.write(part, writeSheet(sheet, links, strings, styles));
    return out.relate(root, "worksheet", part);
  });
  for (const [kind, xml] of [
    ["sharedStrings", strings.toXml()],
    ["styles", styles.toXml()],
  ] as const) {
    const part = out.newPart(kind);
    out.write(part, xml);
    out.relate(root, kind, part);
  }
  out.write(root, writeWorkbookPart(workbook, relations));
  return out.bytes();
}

/** Writes the parts a sheet leads to. Tables are numbered throughout the workbook. */
function writeLinked(
  sheet: SimSheet,
  sheetPart: string,
  out: PackageWriter,
  tables: { count: number },
): SheetLinks {
  const drawing = writeCharts(sheet, sheetPart, out);
  const ids = sheet.tables.map((table) => {
    const part = out.newPart("table");
    out.write(part, writeTable(table, sheet, ++tables.count));
    return out.relate(sheetPart, "table", part);
  });
  return { drawing, tables: ids };
}
