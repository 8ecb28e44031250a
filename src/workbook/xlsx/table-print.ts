/** Print set-up: A4 landscape, as many pages across as keeps the text readable, header repeated. */
import type ExcelJS from "exceljs";
import type { Language } from "../../model/schema";
import { tableWords } from "../../words/template";
import type { PlacedColumn } from "./table-columns";

/** Characters that fit across one page before the text becomes too small to read. */
const CHARACTERS_A_PAGE = 210;
// ExcelJS names this in a `const enum`, whose values are out of reach of separately compiled files.
export const A4 = 9 as unknown as ExcelJS.PaperSize;
const CENTIMETRE = 1 / 2.54;

/** Is the table wider than one page? Then its first two columns stay in sight and are repeated. */
export function isWide(columns: readonly PlacedColumn[]): boolean {
  return pagesAcross(columns) > 1;
}

/** Sets the sheet up for printing. The print's title row and footer are part of the file. */
export function setUpPrint(
  sheet: ExcelJS.Worksheet,
  columns: readonly PlacedColumn[],
  language: Language,
): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: pagesAcross(columns),
    fitToHeight: 0,
    printTitlesRow: "1:1",
    ...(isWide(columns) ? { printTitlesColumn: "A:B" } : {}),
    margins: {
      left: 1.2 * CENTIMETRE,
      right: 1.2 * CENTIMETRE,
      top: 1.5 * CENTIMETRE,
      bottom: 1.7 * CENTIMETRE,
      header: 0.8 * CENTIMETRE,
      footer: 0.8 * CENTIMETRE,
    },
  };
  sheet.headerFooter.oddFooter = `&L&A&R${tableWords.printPage[language]}`;
}

function pagesAcross(columns: readonly PlacedColumn[]): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.ceil(width / CHARACTERS_A_PAGE);
}
