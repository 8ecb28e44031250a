/**
 * ExcelJS unfolds each validated range into its cells when it reads a file. When it writes, it folds
 * them again in order of their addresses as text ("E10" before "E2"), which leaves ranges that overlap
 * and takes time that grows with the rows. This folds them first: cells of one column that stand below
 * each other and came from the same range become that range again.
 */
import type ExcelJS from "exceljs";

type Validations = Record<string, ExcelJS.DataValidation | undefined>;
/** ExcelJS has this on every sheet but leaves it out of its types. Keys are cells or ranges. */
interface WithValidations {
  readonly dataValidations: { model: Validations };
}

interface Run {
  readonly letter: string;
  readonly first: number;
  last: number;
  readonly validation: ExcelJS.DataValidation;
}

/** Folds the validations of a sheet that was read from a file. Doing it twice changes nothing more. */
export function foldValidations(sheet: ExcelJS.Worksheet): void {
  const { dataValidations } = sheet as ExcelJS.Worksheet & WithValidations;
  const folded: Validations = {};
  const runs = new Map<string, Run>();
  for (const [address, validation] of inRowOrder(dataValidations.model)) {
    const cell = /^([A-Z]+)(\d+)$/.exec(address);
    if (!validation || !cell) {
      folded[address] = validation;
      continue;
    }
    const [letter, row] = [cell[1]!, Number(cell[2])];
    const open = runs.get(letter);
    if (open?.validation === validation && open.last === row - 1) {
      open.last = row;
      continue;
    }
    if (open) folded[rangeOf(open)] = open.validation;
    runs.set(letter, { letter, first: row, last: row, validation });
  }
  for (const run of runs.values()) folded[rangeOf(run)] = run.validation;
  dataValidations.model = folded;
}

function inRowOrder(model: Validations): [string, ExcelJS.DataValidation | undefined][] {
  const rowOf = (address: string): number => Number(/\d+$/.exec(address)?.[0] ?? 0);
  return Object.entries(model).sort(([a], [b]) => rowOf(a) - rowOf(b));
}

function rangeOf({ letter, first, last }: Run): string {
  return first === last ? `${letter}${first}` : `${letter}${first}:${letter}${last}`;
}
