/** What taking an entry of the log back would do, whatever its kind. */
import type { Book } from "../book";
import type { Change } from "../change";
import { undoApart } from "../commands/keep-apart";
import { undoMerge, type MergeConflict } from "../duplicates/undo-merge";
import { isRefused, problem, type Problem } from "../problem";
import type { Work } from "../work";
import { findEntry, type Entry } from "./read-entries";
import { undoImport, type UndoImport, type UndoOptions } from "./undo-import";
import { undoWrittenRows, type StayingRow } from "./undo-written-rows";
import { isOfRows } from "./written-rows";

/** Each kind says something else of what it takes back. The change is empty where that was done before. */
export type UndoPlan = { readonly entry: Entry; readonly change: Change } & (
  | { readonly kind: "import"; readonly undo: UndoImport }
  | { readonly kind: "merge"; readonly conflicts: readonly MergeConflict[] }
  | { readonly kind: "apart" }
  | { readonly kind: "rows"; readonly staying: readonly StayingRow[] }
);

/** Works it out, in steps: an import may have a million rows. Refused as the undoing of each kind is. */
export function* undoEntry(
  book: Book,
  id: string,
  options: UndoOptions = {},
): Work<UndoPlan | readonly Problem[]> {
  const entry = findEntry(book, id);
  if (!entry) return [problem("no-such-entry", { table: "log" }, { id })];
  if (entry.kind === "import") {
    const undo = yield* undoImport(book, id, options);
    return isRefused(undo) ? undo : { entry, kind: "import", change: undo.change, undo };
  }
  if (entry.kind === "merge") {
    const undo = undoMerge(book, id);
    return isRefused(undo) ? undo : { entry, kind: "merge", change: undo.change, conflicts: undo.conflicts };
  }
  if (isOfRows(entry)) {
    const undo = undoWrittenRows(book, id);
    return isRefused(undo) ? undo : { entry, kind: "rows", change: undo.change, staying: undo.staying };
  }
  const change = undoApart(book, id);
  return isRefused(change) ? change : { entry, kind: "apart", change };
}
