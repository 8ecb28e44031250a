import type { Book } from "../book";
import type { Change } from "../change";
import type { Day } from "../day";
import type { NewId } from "../identity/ids";
import { finish, part, type Work } from "../work";
import { detailsOf, type ImportedFile } from "./import-details";
import { jsonInSteps } from "./json-in-steps";
import { writeEntry } from "./write-entry";

export interface ImportRecord extends ImportedFile {
  /** For the owner's eyes: which file, how many rows. */
  readonly summary: string;
  readonly today: Day;
  readonly newId: NewId;
}

/**
 * The change of an import with its entry in the log, so that both are written, and taken back, in one step.
 * A change without steps stays without: nothing was done.
 */
export function recordImport(book: Book, change: Change, record: ImportRecord): Change {
  return finish(recordingImport(book, change, record));
}

/** `recordImport`, in steps: every row added is kept in the entry. */
export function* recordingImport(book: Book, change: Change, record: ImportRecord): Work<Change> {
  if (change.steps.length === 0) return change;
  const { summary, today, newId, ...file } = record;
  const details = yield* part(0, 2, detailsOf(book, file, change));
  const entry = {
    kind: "import",
    summary,
    details: yield* part(1, 2, jsonInSteps(details)),
  } as const;
  return { ...change, steps: [...change.steps, writeEntry(book, entry, today, newId).step] };
}
