/** The committed templates, as the tests read them. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Language } from "../../src/model/schema";

export const TEMPLATES_FOLDER = path.join(import.meta.dirname, "../../templates");

export interface TemplateFile {
  readonly name: string;
  readonly language: Language;
  readonly isSample: boolean;
}

export const TEMPLATE_FILES: readonly TemplateFile[] = (["zh-CN", "en"] as const).flatMap((language) => [
  { name: `salon.${language}.xlsx`, language, isSample: true },
  { name: `salon.${language}.empty.xlsx`, language, isSample: false },
]);

export async function templateBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(TEMPLATES_FOLDER, name)));
}

export async function openBytes(bytes: Uint8Array<ArrayBuffer>): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
}

export async function openTemplate(name: string): Promise<ExcelJS.Workbook> {
  return openBytes(await templateBytes(name));
}

/** The header cell that an anchor names; fails where there is none. */
export function anchoredCell(workbook: ExcelJS.Workbook, anchor: string): ExcelJS.Cell {
  const place = workbook.definedNames.getRanges(anchor).ranges[0] ?? "";
  const match = /^'?([^']+)'?!\$([A-Z]+)\$(\d+)$/.exec(place);
  const cell = workbook.getWorksheet(match?.[1])?.getCell(`${match?.[2] ?? ""}${match?.[3] ?? ""}`);
  if (!cell) throw new Error(`no anchor ${anchor}`);
  return cell;
}

/** What stands below an anchored header, down to the last row of the sheet. */
export function valuesBelow(workbook: ExcelJS.Workbook, anchor: string): readonly ExcelJS.CellValue[] {
  const header = anchoredCell(workbook, anchor);
  const sheet = header.worksheet;
  const values: ExcelJS.CellValue[] = [];
  for (let row = Number(header.row) + 1; row <= sheet.rowCount; row++) {
    values.push(sheet.getCell(row, Number(header.col)).value);
  }
  return values;
}
