/** Range.copyFrom: values, formulas (their references move along) or looks; a small source fills a larger target. */
import { isWithinSheet, type Block } from "../book/block";
import type { SimCell } from "../book/cell";
import { addressOf, parseAddress, quoteSheet } from "../book/a1";
import type { Actor } from "./actor";
import { resultAt } from "./evaluate";
import { invalidArgument } from "./excel-error";
import { growTables } from "./grow-table";
import { followHeaders } from "./headers";
import { mustAllowWrite } from "./may-write";
import { mapReferences } from "./references";
import type { Place } from "./shift";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export function copyCells(actor: Actor, from: Place, to: Place, what: CopyType, skipBlanks: boolean): void {
  const { workbook } = actor;
  const block = targetOf(from.block, to.block);
  mustAllowWrite(workbook, to.sheet, block);
  const copied: SimCell[][] = [];
  for (let r = 0; r < Math.min(block.rows, from.block.rows); r++)
    copied.push(Array.from({ length: from.block.columns }, (_, c) => copyOf(actor, from, r, c, what)));
  for (let r = 0; r < block.rows; r++)
    for (let c = 0; c < block.columns; c++) {
      const source = copied[r % copied.length]?.[c % from.block.columns];
      if (!source || (skipBlanks && source.value === null && source.formula === undefined)) continue;
      const cell = to.sheet.cell(block.row + r, block.column + c);
      const down = block.row + r - (from.block.row + (r % from.block.rows));
      const right = block.column + c - (from.block.column + (c % from.block.columns));
      to.sheet.put(
        block.row + r,
        block.column + c,
        merged(cell, source, what, down, right),
        workbook.journal,
      );
    }
  workbook.version++;
  if (what === "Formats") return;
  followHeaders(actor, to.sheet, block);
  growTables(actor, to.sheet, block);
  actor.emit({ kind: "changed", sheet: to.sheet, block, change: "RangeEdited" });
}

function targetOf(from: Block, to: Block): Block {
  const rows = to.rows % from.rows === 0 ? to.rows : from.rows;
  const columns = to.columns % from.columns === 0 ? to.columns : from.columns;
  const block = { row: to.row, column: to.column, rows, columns };
  if (!isWithinSheet(block)) throw invalidArgument();
  return block;
}

function copyOf({ workbook }: Actor, { sheet, block }: Place, r: number, c: number, what: CopyType): SimCell {
  const cell = sheet.cell(block.row + r, block.column + c);
  if (what !== "Values") return cell;
  return { value: resultAt(workbook, sheet, block.row + r, block.column + c) };
}

function merged(cell: SimCell, source: SimCell, what: CopyType, down: number, right: number): SimCell {
  if (what === "Formats") return { ...cell, format: source.format };
  const formula = source.formula === undefined ? undefined : moveReferences(source.formula, down, right);
  return {
    value: formula === undefined ? source.value : null,
    formula,
    format: what === "All" ? source.format : cell.format,
  };
}

/** Relative references go along, those with `$` stay. */
function moveReferences(formula: string, down: number, right: number): string {
  return mapReferences(formula, (sheet, address) => {
    const moved = address
      .split(":")
      .map((part) => moveOne(part, down, right))
      .join(":");
    return (sheet === undefined ? "" : `${quoteSheet(sheet)}!`) + moved;
  });
}

function moveOne(part: string, down: number, right: number): string {
  const block = parseAddress(part);
  if (!block) return part;
  const isColumnFixed = part.startsWith("$");
  const isRowFixed = /[A-Za-z]\$\d/.test(part);
  const moved = {
    ...block,
    row: block.row + (isRowFixed ? 0 : down),
    column: block.column + (isColumnFixed ? 0 : right),
  };
  if (!isWithinSheet(moved)) return "#REF!";
  return addressOf(moved).replace(
    /^([A-Z]+)(\d+)$/,
    `${isColumnFixed ? "$$" : ""}$1${isRowFixed ? "$$" : ""}$2`,
  );
}
