/** Loads what the rules looked for and did not find in the picture. */
import { readRange } from "../cells/range-text";
import type { Area } from "../tables/grid";
import { readRaw } from "./cell-codec";
import { Torn, type Wanted } from "./not-seen";
import type { SheetPicture } from "./sheet-picture";
import type { WorkbookPicture } from "./workbook-picture";

/** Rows above and below a cell that are loaded with it. */
const BAND = 40;
/** Columns beyond which a band is not widened: sheets are sometimes filled to the last one by mistake. */
const BAND_COLUMNS = 200;

/** Asks for one thing; what it returns puts the answer into the picture after `context.sync()`. */
export function ask(context: Excel.RequestContext, picture: WorkbookPicture, wanted: Wanted): () => void {
  switch (wanted.kind) {
    case "extent":
      return askExtent(context, picture, wanted.sheet);
    case "table":
      return askTable(context, picture, wanted.tableId);
    case "cells": {
      const sheet = sheetOf(picture, wanted.sheet);
      return askCells(context, sheet, bandAround(sheet, wanted.area));
    }
  }
}

/** The last row and column in use, and the merged cells. */
export function askExtent(context: Excel.RequestContext, picture: WorkbookPicture, name: string): () => void {
  const sheet = sheetOf(picture, name);
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const merged = worksheet.getRange().getMergedAreasOrNullObject().load("address");
  return () => {
    const rows = range.isNullObject ? 0 : range.rowIndex + range.rowCount;
    const columns = range.isNullObject ? 0 : range.columnIndex + range.columnCount;
    const merges = merged.isNullObject ? [] : readAreas(merged.address);
    sheet.extent = { rows, columns, merges };
  };
}

/** Where a table stands. */
export function askTable(context: Excel.RequestContext, picture: WorkbookPicture, id: string): () => void {
  const bones = picture.table(id);
  if (!bones) throw new Error(`no table ${id}`);
  const range = context.workbook.tables.getItem(id).getRange().load("rowIndex,columnIndex,rowCount");
  return () => {
    const rows = (bones.header ? 1 : 0) + Math.max(bones.rows, 1) + (bones.totals ? 1 : 0);
    if (range.rowCount !== rows) throw new Torn();
    sheetOf(picture, bones.sheet).place(bones, range.rowIndex + 1, range.columnIndex + 1);
  };
}

/** Values, formulas and number formats of an area. */
export function askCells(context: Excel.RequestContext, sheet: SheetPicture, area: Area): () => void {
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(area.top - 1, area.left - 1, area.bottom - area.top + 1, area.right - area.left + 1)
    .load("values,formulas,numberFormat");
  return () => {
    putRows(sheet, area, range.values as unknown[][]);
    putFormulas(sheet, area, range.formulas as unknown[][]);
    putFormats(sheet, area, range.numberFormat as unknown[][]);
  };
}

/** Puts formulas into the picture. Values must be there: a text may begin with "=" without being one. */
export function putFormulas(
  sheet: SheetPicture,
  area: Area,
  formulas: readonly (readonly unknown[])[],
): void {
  eachCell(area, formulas, (row, column, formula) => {
    const picture = sheet.column(column);
    picture.formulas[row] = formulaText(formula, picture.values[row]);
  });
}

/** Puts number formats into the picture. */
export function putFormats(sheet: SheetPicture, area: Area, formats: readonly (readonly unknown[])[]): void {
  eachCell(area, formats, (row, column, format) => {
    sheet.column(column).formats[row] = String(format);
  });
}

/** A text that begins with "=" is given as value and as formula alike; a formula's value is its result. */
function formulaText(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}

/** Puts values that were read into the picture. */
export function putRows(sheet: SheetPicture, area: Area, values: readonly (readonly unknown[])[]): void {
  eachCell(area, values, (row, column, value) => {
    sheet.column(column).values[row] = readRaw(value);
  });
}

/** `客户!A1:B2,客户!D4` as areas; a sheet's name may hold commas and exclamation marks. */
export function readAreas(address: string): Area[] {
  return address.split(",").flatMap((part) => readRange(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

function sheetOf(picture: WorkbookPicture, name: string): SheetPicture {
  const sheet = picture.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Who looks at a cell looks at its neighbours next: the rows around it, as wide as the sheet is. */
function bandAround(sheet: SheetPicture, { top, bottom, left, right }: Area): Area {
  const rows = sheet.extent?.rows ?? bottom + BAND;
  const columns = sheet.extent?.columns ?? right;
  return {
    top: Math.max(1, top - BAND),
    bottom: Math.max(bottom, Math.min(rows, bottom + BAND)),
    left: Math.max(1, left - BAND_COLUMNS),
    right: Math.max(right, Math.min(columns, left + BAND_COLUMNS)),
  };
}

function eachCell(
  { top, left }: Area,
  cells: readonly (readonly unknown[])[],
  take: (row: number, column: number, cell: unknown) => void,
): void {
  cells.forEach((line, row) => line.forEach((cell, column) => take(top + row, left + column, cell)));
}
