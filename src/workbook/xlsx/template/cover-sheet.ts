/** The first sheet of a template: what the book is, and how to use it in five lines. */
import type ExcelJS from "exceljs";
import type { Language } from "../../../model/schema";
import { say } from "../../../words/phrase";
import { coverWords } from "../../../words/template";
import { A4 } from "../table-print";

const LINES = ["register", "log", "today", "rank", "yours"] as const;
const TEAL = "FF1F4E5F";
const GREY = "FF55606A";
const FIRST_LINE = 4;

/** Adds the cover. With a shop's name it is the cover of a sample. */
export function addCoverSheet(workbook: ExcelJS.Workbook, language: Language, sampleShop?: string): void {
  const sheet = workbook.addWorksheet(coverWords.sheet[language], { views: [{ showGridLines: false }] });
  sheet.getColumn(1).width = 3;
  sheet.getColumn(2).width = 5;
  sheet.getColumn(3).width = 96;
  write(sheet, "B2", title(language, sampleShop), { size: 22, bold: true, color: { argb: TEAL } });
  sheet.getRow(2).height = 36;
  LINES.forEach((line, index) => {
    const row = FIRST_LINE + index;
    sheet.getRow(row).height = 26;
    write(sheet, `B${row}`, index + 1, { size: 14, bold: true, color: { argb: TEAL } });
    write(sheet, `C${row}`, coverWords[line][language], { size: 12, color: { argb: "FF222222" } });
    sheet.getCell(`B${row}`).alignment = { horizontal: "left", vertical: "middle" };
  });
  if (sampleShop !== undefined) {
    const row = FIRST_LINE + LINES.length + 1;
    write(sheet, `C${row}`, coverWords.sample[language], { size: 11, color: { argb: GREY } });
  }
  sheet.pageSetup = {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
  };
}

function title(language: Language, sampleShop: string | undefined): string {
  if (sampleShop === undefined) return coverWords.title[language];
  return say(coverWords.sampleTitle, language, { shop: sampleShop });
}

function write(
  sheet: ExcelJS.Worksheet,
  address: string,
  value: string | number,
  font: Partial<ExcelJS.Font>,
): void {
  const cell = sheet.getCell(address);
  cell.value = value;
  cell.font = { name: "Calibri", ...font };
  cell.alignment = { vertical: "middle" };
}
