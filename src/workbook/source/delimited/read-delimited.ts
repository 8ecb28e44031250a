/** A text file, block by block, into rows: decode, take apart, sort. Long work, so in steps. */
import { RowSorter } from "../../../model/import/layout/sort-rows";
import { problem, type Problem } from "../../../model/problem";
import type { Work } from "../../../model/work";
import { MOST_COLUMNS, MOST_ROW_CHARACTERS, MOST_ROWS } from "../limits";
import { RowCutter, withoutBlanks, type Dialect } from "./dialect";
import { findDialect } from "./find-dialect";
import type { TextBlock } from "./text-blocks";

/** What a decoder writes for bytes that mean nothing. */
const LOST = "\ufffd";

/** A row of which only the line is known. */
export interface UnreadRow {
  readonly rowNumber: number;
  readonly text: string;
}

export interface DelimitedRows {
  readonly sorter: RowSorter;
  readonly dialect: Dialect;
  /** Row in which the last thing stands. */
  readonly lastRow: number;
  /** Rows whose quotes do not match. */
  readonly brokenRows: readonly UnreadRow[];
  /** Rows with characters that were lost: U+FFFD stands for them. */
  readonly damagedRows: readonly number[];
}

export interface DelimitedChoices {
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly headerRow?: number | undefined;
}

/** Refused: `too-many-rows`, `too-many-columns`, `row-too-long`. */
export function* readDelimited(
  blocks: Iterable<TextBlock>,
  choices: DelimitedChoices,
): Work<DelimitedRows | readonly Problem[]> {
  const sorter = new RowSorter(choices.headerRow);
  const brokenRows: UnreadRow[] = [];
  const damagedRows: number[] = [];
  let dialect: Dialect | undefined;
  let cutter: RowCutter | undefined;
  let carried = "";
  let rowNumber = 0;
  for (const { text, share } of blocks) {
    const isLast = share === 1;
    dialect ??= findDialect(text, choices);
    cutter ??= new RowCutter(dialect);
    const whole = carried + withoutBlanks(text, dialect);
    const isDamaged = whole.includes(LOST);
    const parts = cutter.rowsOf(whole, isLast);
    let part = parts.next();
    for (; part.done !== true; part = parts.next()) {
      if (typeof part.value === "string") {
        brokenRows.push({ rowNumber: ++rowNumber, text: part.value });
        continue;
      }
      for (const row of part.value) {
        if (row.length > MOST_COLUMNS)
          return [
            problem("too-many-columns", { row: rowNumber + 1 }, { count: row.length, limit: MOST_COLUMNS }),
          ];
        sorter.take(row, ++rowNumber);
        if (isDamaged && row.some((cell) => cell.includes(LOST))) damagedRows.push(rowNumber);
      }
      if (sorter.rows.length > MOST_ROWS) return [problem("too-many-rows", {}, { limit: MOST_ROWS })];
    }
    carried = whole.slice(part.value);
    if (carried.length > MOST_ROW_CHARACTERS) return [problem("row-too-long", { row: rowNumber + 1 })];
    yield share;
  }
  sorter.finish();
  return {
    sorter,
    dialect: dialect ?? { delimiter: undefined, quote: '"' },
    lastRow: rowNumber,
    brokenRows,
    damagedRows,
  };
}
