/** All formulas of a sheet of ExcelJS: those that share one text, those that fill several cells. */
import ExcelJS from "exceljs";
import type { Area } from "../tables/grid";
import type { RowMove } from "../tables/row-move";
import { movedReferences } from "../cells/formula-text";
import { readRange } from "../cells/range-text";

/** By address, the formulas that are no longer as the file has them, and whether their result still holds. */
export type ChangedFormulas = Map<string, { readonly formula: string; readonly hasResult: boolean }>;

export function eachFormula(
  worksheet: ExcelJS.Worksheet,
  use: (cell: ExcelJS.Cell, formula: string) => void,
): void {
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Formula && cell.formula) use(cell, cell.formula);
    }),
  );
}

/**
 * Formulas that were filled down share one text, kept by the topmost cell. Before any of them may go or
 * change, each gets its own.
 */
export function unshareFormulas(worksheet: ExcelJS.Worksheet, changed: ChangedFormulas): void {
  eachFormula(worksheet, (cell, formula) => {
    const isShared = cell.formulaType === ExcelJS.FormulaType.Shared || "shareType" in Object(cell.value);
    if (!isShared || arrayRange(cell.value)) return;
    cell.value = { formula, ...resultOf(cell) };
    changed.set(cell.address, { formula, hasResult: true });
  });
}

/** Makes formulas that name cells of a moved row name them where they are now; `unshare` comes before. */
export function followMove(
  worksheet: ExcelJS.Worksheet,
  home: string,
  move: RowMove,
  changed: ChangedFormulas,
  unshare: () => void,
): void {
  const next: [ExcelJS.Cell, string][] = [];
  eachFormula(worksheet, (cell, formula) => {
    const moved = movedReferences(formula, home, move);
    if (moved !== formula) next.push([cell, moved]);
  });
  if (next.length > 0) unshare();
  for (const [cell, formula] of next) {
    setFormula(cell, formula);
    changed.set(cell.address, { formula, hasResult: false });
  }
}

/** Gives a cell another formula, whose result nobody knows yet. An array formula stays one. */
export function setFormula(cell: ExcelJS.Cell, formula: string): void {
  const { ref } = Object(cell.value) as { ref?: string };
  const array = arrayRange(cell.value) ? { shareType: "array", ref } : {};
  cell.value = Object.assign({ formula }, array);
}

/** The cells an array formula fills; undefined for any other value. */
export function arrayRange(value: ExcelJS.CellValue): Area | undefined {
  const { shareType, ref } = Object(value) as { shareType?: string; ref?: string };
  return shareType === "array" && ref !== undefined ? readRange(ref) : undefined;
}

/** A formula without a result has none to carry along. */
export function resultOf(cell: ExcelJS.Cell): { result?: NonNullable<ExcelJS.Cell["result"]> } {
  const { result } = cell as { result?: ExcelJS.Cell["result"] };
  return result === undefined ? {} : { result };
}
