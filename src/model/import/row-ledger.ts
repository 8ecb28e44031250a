/** What became of the rows that were not added: refused with their reasons, or skipped. */
import { problem, type Place, type Problem, type ProblemCode } from "../problem";
import type { ImportSheet } from "./import-sheet";
import type { RefusedRow } from "./import-plan";
import type { ImportTable } from "./targets";

export class RowLedger {
  readonly problems: Problem[] = [];
  readonly refused: RefusedRow[] = [];
  skipped = 0;

  constructor(
    private readonly into: ImportTable,
    private readonly sheet: ImportSheet,
  ) {}

  /** Where a row of the sheet stands in the file. */
  place(row: number): Place & { readonly row: number } {
    return { table: this.into, row: this.rowNumber(row) };
  }

  rowNumber(row: number): number {
    return this.sheet.rowNumbers[row] ?? 0;
  }

  /** Something to say of a row that is taken all the same. */
  note(problems: readonly Problem[]): void {
    for (const each of problems) this.problems.push(each);
  }

  /** The row is not taken, for these reasons. */
  refuse(row: number, reasons: readonly Problem[]): void {
    this.note(reasons);
    this.refused.push({ row, rowNumber: this.rowNumber(row), reasons });
  }

  /** The row is not taken, for one reason. */
  refuseFor(row: number, code: ProblemCode, data: Problem["data"] = {}): void {
    this.refuse(row, [problem(code, this.place(row), data)]);
  }

  skip(count = 1): void {
    this.skipped += count;
  }
}
