/**
 * An .xlsx file as the state of a simulated Excel, so that the same files serve every adapter.
 *
 * What the state has no place for is not loaded: notes and comments, the bytes of pictures, links, row heights,
 * borders, theme colours, print set-up, pivot tables, slicers, macros, a sheet's own filter without a
 * table, chart sheets. An array formula becomes an ordinary one that keeps its last result. Nothing here
 * works out a formula.
 */
import { isRefused } from "../../../src/model/problem";
import { readPackage, readRelations, type BookPackage } from "../../../src/workbook/xlsx/book-package";
import { openZip } from "../../../src/workbook/xlsx/check-bytes";
import { withoutPrefix } from "../../../src/workbook/xlsx/xml";
import { XlsxBook } from "../../../src/workbook/xlsx/xlsx-book";
import type { XlsxSheet } from "../../../src/workbook/xlsx/xlsx-sheet";
import type { SimSheet } from "../book/sheet";
import { SimWorkbook } from "../book/workbook";
import { shownText } from "../engine/shown-text";
import { readCharts, readPictures } from "./charts";
import { readNames } from "./defined-names";
import { readCells } from "./read-cells";
import { readSheet } from "./read-sheet";
import { readStyles, type FileStyles } from "./read-styles";
import { readTable } from "./read-table";
import { readActivePlace, readVisibilities, readWorkbookPart } from "./workbook-part";

/** Throws where the bytes are no .xlsx file: Excel would not open it. */
export async function loadXlsx(bytes: Uint8Array): Promise<SimWorkbook> {
  const zip = await openZip(bytes, "book.xlsx");
  const file = isRefused(zip) ? undefined : await readPackage(zip);
  if (!file)
    throw new Error(isRefused(zip) ? `not an .xlsx file: ${JSON.stringify(zip)}` : "no workbook inside");
  const book = await XlsxBook.read(file);
  const styles = readStyles(book.stylesXml);
  const visibilities = readVisibilities(file.workbookXml);

  const workbook = new SimWorkbook();
  workbook.date1904 = file.date1904;
  readWorkbookPart(file.workbookXml, workbook);
  const places: (SimSheet | undefined)[] = [];
  for (const [place, { name, path }] of file.sheets.entries()) {
    const grid = book.grids.find(({ facts }) => facts.path === path);
    const sheet = grid && workbook.addSheet(name);
    places.push(sheet);
    if (!sheet) continue;
    sheet.visibility = visibilities[place] ?? "Visible";
    await readInto(sheet, grid, { file, styles, newId: () => workbook.newId() });
  }
  workbook.names = readNames(file.workbookXml, places);
  const inFront = places[readActivePlace(file.workbookXml)];
  workbook.activeSheetId = (inFront ?? workbook.activeSheet).id;
  return workbook;
}

interface Source {
  readonly file: BookPackage;
  readonly styles: FileStyles;
  readonly newId: () => string;
}

async function readInto(sheet: SimSheet, grid: XlsxSheet, { file, styles, newId }: Source): Promise<void> {
  const path = grid.facts.path ?? "";
  const part = async (target: string): Promise<string> =>
    withoutPrefix((await file.zip.file(target)?.async("string")) ?? "");
  readSheet(await part(path), styles, sheet, newId);
  readCells(grid.worksheet, styles, sheet);
  for (const { kind, target } of await readRelations(file.zip, path)) {
    if (kind !== "table" || target === undefined) continue;
    const shown = (row: number, column: number): string => {
      const { value, format } = sheet.cell(row, column);
      return shownText(value, format?.numberFormat, file.date1904);
    };
    const table = readTable(await part(target), newId(), sheet, shown);
    if (table) sheet.tables.push(table);
  }
  sheet.charts = await readCharts(file.zip, path, newId);
  sheet.shapes = await readPictures(file.zip, path);
}
