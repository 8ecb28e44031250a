import type { Book } from "../book";
import { append, update, type Step } from "../change";
import type { Day } from "../day";
import { idDrawer, type NewId } from "../identity/ids";
import { cutText } from "./entry-text";

export type EntryKind = "import" | "merge" | "apart" | "handover" | "plan";

export interface NewEntry {
  readonly kind: EntryKind;
  readonly customerId?: string;
  readonly otherId?: string;
  /** For the owner's eyes: what was done. */
  readonly summary: string;
  /** What it takes to undo it, as JSON. */
  readonly details?: string;
}

/** The rows of a new entry, and the id by which it is known. */
export function writeEntry(
  book: Book,
  entry: NewEntry,
  today: Day,
  newId: NewId,
): { readonly id: string; readonly step: Step } {
  const { details, ...cells } = entry;
  const [first = null, ...rest] = details === undefined ? [] : cutText(details);
  const nextId = idDrawer("log", book.log, newId);
  const id = nextId();
  const rows = [
    { id, date: today, ...cells, state: "done", details: first },
    ...rest.map((piece) => ({ id: nextId(), date: today, kind: entry.kind, entry: id, details: piece })),
  ];
  return { id, step: append("log", rows) };
}

/** The step that marks an entry as undone; it must be done. */
export function markUndone(id: string): Step {
  return update("log", id, { state: "undone" }, { state: "done" });
}
