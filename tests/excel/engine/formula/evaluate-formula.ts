/** Works out the formulas the simulation knows; NOT_KNOWN for all others. */
import { parseAddress } from "../../book/a1";
import type { Cell } from "../../book/cell";
import type { SimSheet } from "../../book/sheet";
import type { SimWorkbook } from "../../book/workbook";
import { resultAt } from "../evaluate";

export const NOT_KNOWN = Symbol("a formula the simulation does not know");

export interface FormulaPlace {
  readonly workbook: SimWorkbook;
  readonly sheet: SimSheet;
  readonly row: number;
  readonly column: number;
}

export function evaluateFormula(formula: string, { workbook, sheet }: FormulaPlace): Cell | typeof NOT_KNOWN {
  const text = formula.slice(1).trim();
  if (text.includes("#REF!")) return { error: "#REF!" };
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return Number(text);
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"');
  const block = parseAddress(text);
  return block?.rows === 1 && block.columns === 1
    ? (resultAt(workbook, sheet, block.row, block.column) ?? 0)
    : NOT_KNOWN;
}
