import type { Book } from "../book";
import type { Change } from "../change";
import type { Day } from "../day";
import type { NewId } from "../identity/ids";
import { writeEntry } from "./write-entry";
import { writtenRows, type RowsKind } from "./written-rows";

/** The change with an entry of the log that keeps what it takes to take its rows back (`undo-written-rows.ts`). */
export function recordRows(
  book: Book,
  change: Change,
  entry: { readonly kind: RowsKind; readonly summary: string },
  today: Day,
  newId: NewId,
): Change {
  const details = JSON.stringify(writtenRows(book, change.steps));
  const { step } = writeEntry(book, { ...entry, details }, today, newId);
  return { ...change, steps: [...change.steps, step] };
}
