/** Rows that hang on a question nobody has answered yet: they wait, for a guess would be wrong for half of them. */
import { problem, type Problem } from "../problem";
import type { ImportRow } from "./columns/import-row";
import type { SheetReader } from "./columns/read-columns";
import type { RowLedger } from "./row-ledger";

/** Answers why a row has to wait; nothing where it does not. */
export function openQuestions(
  reader: SheetReader,
  ledger: RowLedger,
): (row: number, read: ImportRow) => readonly Problem[] {
  const asked = reader.questions.map(({ header, position, sample }) => ({
    header,
    sample,
    target: reader.columns.find((column) => column.position === position)?.target ?? "",
  }));
  if (asked.length === 0) return () => [];
  return (row, { unreadable }) =>
    asked
      .filter(({ target, header }) => unreadable[target]?.header === header)
      .map(({ header, target }) =>
        problem(
          "date-order-open",
          { ...ledger.place(row), column: header },
          { value: unreadable[target]?.text ?? "" },
        ),
      );
}
