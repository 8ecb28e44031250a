/** The values references stand for. */
import { parseAddress } from "../../book/a1";
import { intersection, lastColumn, lastRow, type Block } from "../../book/block";
import type { Cell } from "../../book/cell";
import type { SimSheet } from "../../book/sheet";
import { sameName, type SimWorkbook } from "../../book/workbook";
import { resultAt } from "../evaluate";
import type { Token } from "./tokens";

/** One value, or those of a block of cells; `hidden` are the positions of values in hidden rows. */
export type Operand = readonly Cell[] & { readonly hidden?: ReadonlySet<number> };

export interface FormulaPlace {
  readonly workbook: SimWorkbook;
  readonly sheet: SimSheet;
  readonly row: number;
  readonly column: number;
}

/** Undefined: nothing the simulation knows. */
export function resolve(
  token: Extract<Token, { kind: "cells" | "column" }>,
  place: FormulaPlace,
): Operand | undefined {
  if (token.kind === "column") return columnValues(token.table, token.column, place);
  const sheet = token.sheet === undefined ? place.sheet : place.workbook.sheetNamed(token.sheet);
  const block = parseAddress(token.address);
  return sheet && block ? valuesOf(place.workbook, sheet, block) : undefined;
}

/** `[Amount]`, `Visits[Amount]`, `[@Amount]`. */
function columnValues(tableName: string | undefined, name: string, place: FormulaPlace): Operand | undefined {
  const { workbook, sheet: home, row } = place;
  const isHere = (block: Block): boolean => row >= block.row && row <= lastRow(block);
  for (const sheet of tableName === undefined ? [home] : workbook.sheets)
    for (const table of sheet.tables) {
      const isMeant = tableName === undefined ? isHere(table.block) : sameName(table.name, tableName);
      const isRowOnly = name.startsWith("@");
      const index = table.columns.findIndex((column) => sameName(column.name, name.replace(/^@/, "")));
      if (!isMeant || index < 0) continue;
      const data = { ...table.dataBlock, column: table.block.column + index, columns: 1 };
      return valuesOf(workbook, sheet, isRowOnly ? { ...data, row, rows: 1 } : data);
    }
  return undefined;
}

function valuesOf(workbook: SimWorkbook, sheet: SimSheet, block: Block): Operand {
  const isOne = block.rows === 1 && block.columns === 1;
  if (isOne) return [resultAt(workbook, sheet, block.row, block.column)];
  const used = sheet.usedBlock(true);
  const cut = used && intersection(used, block);
  const values: Cell[] = [];
  const hidden = new Set<number>();
  if (cut)
    for (let column = cut.column; column <= lastColumn(cut); column++)
      for (let row = cut.row; row <= lastRow(cut); row++) {
        if (sheet.hiddenRows.has(row)) hidden.add(values.length);
        values.push(resultAt(workbook, sheet, row, column));
      }
  // A block of one used cell is still a block.
  while (values.length < 2) values.push(null);
  return Object.assign(values, { hidden });
}
