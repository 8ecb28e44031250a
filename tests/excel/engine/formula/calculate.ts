/** The result of one formula, worked out once per version of the workbook. */
import type { Cell } from "../../book/cell";
import type { SimSheet } from "../../book/sheet";
import type { SimWorkbook } from "../../book/workbook";
import { evaluateFormula, NOT_KNOWN } from "./evaluate-formula";

interface Known {
  readonly version: number;
  readonly formula: string;
  readonly value: Cell;
}

const results = new WeakMap<SimSheet, Map<string, Known>>();
const running = new Set<string>();

export function calculate(
  workbook: SimWorkbook,
  sheet: SimSheet,
  row: number,
  column: number,
  formula: string,
): Cell {
  let known = results.get(sheet);
  if (!known) results.set(sheet, (known = new Map<string, Known>()));
  const at = `${row},${column}`;
  const before = known.get(at);
  if (before?.version === workbook.version && before.formula === formula) return before.value;
  const place = `${sheet.id} ${at}`;
  if (running.has(place)) return 0;
  running.add(place);
  try {
    const worked = evaluateFormula(formula, { workbook, sheet, row, column });
    const value = worked === NOT_KNOWN ? (sheet.cell(row, column).value ?? { error: "#NAME?" }) : worked;
    known.set(at, { version: workbook.version, formula, value });
    return value;
  } finally {
    running.delete(place);
  }
}
