/** What taking an entry of the log back would do, before it is done. */
import type { Book } from "../../../model/book";
import type { Change } from "../../../model/change";
import { undoApart } from "../../../model/commands/keep-apart";
import { undoMerge, type MergeConflict } from "../../../model/duplicates/undo-merge";
import type { EditedSince } from "../../../model/log/edited-since";
import type { Entry } from "../../../model/log/read-entries";
import { undoImport, type UndoImport } from "../../../model/log/undo-import";
import { isRefused, type Problem } from "../../../model/problem";
import type { Work } from "../../../model/work";

/** Each kind says something else of what it takes back. */
export type UndoPlan = { readonly book: Book; readonly change: Change } & (
  | { readonly kind: "import"; readonly undo: UndoImport; readonly edited: readonly EditedSince[] }
  | { readonly kind: "merge"; readonly conflicts: readonly MergeConflict[] }
  | { readonly kind: "apart" }
);

/** Works it out, in steps: an import may have a million rows. */
export function* planUndo(
  book: Book,
  { id, kind }: Entry,
  alsoEdited: boolean,
): Work<UndoPlan | readonly Problem[]> {
  if (kind === "import") {
    const undo = yield* undoImport(book, id, { alsoEdited });
    if (isRefused(undo)) return undo;
    return { book, kind, change: undo.change, undo, edited: undo.edited };
  }
  if (kind === "merge") {
    const undo = undoMerge(book, id);
    return isRefused(undo) ? undo : { book, kind, change: undo.change, conflicts: undo.conflicts };
  }
  const change = undoApart(book, id);
  return isRefused(change) ? change : { book, kind, change };
}
