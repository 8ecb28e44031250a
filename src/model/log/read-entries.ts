import type { Book } from "../book";
import type { Day } from "../day";
import { dayAt, textAt, type TableData } from "../table-data";
import { joinText } from "./entry-text";
import type { EntryKind } from "./write-entry";

export interface Entry {
  readonly id: string;
  readonly date: Day;
  readonly kind: EntryKind;
  /** "" where the entry names none. */
  readonly customerId: string;
  readonly otherId: string;
  readonly summary: string;
  readonly isUndone: boolean;
  /** What was kept for undoing; undefined where there is nothing, or rows of it are gone or damaged. */
  readonly details: unknown;
}

const KINDS: readonly EntryKind[] = ["import", "merge", "apart", "handover", "plan"];

/** The entries of the log, in its order; of one kind where that is given. */
export function readEntries({ log }: Book, only?: EntryKind): readonly Entry[] {
  if (!log) return [];
  const further = furtherRows(log);
  const entries: Entry[] = [];
  for (let row = 0; row < log.size; row++) {
    const kind = KINDS.find((known) => known === textAt(log, "kind", row));
    if (!kind || (only && kind !== only) || textAt(log, "entry", row) !== "") continue;
    entries.push(readEntry(log, row, kind, further.get(log.ids[row]!) ?? []));
  }
  return entries;
}

/** The entry with this id; undefined where there is none. */
export function findEntry(book: Book, id: string): Entry | undefined {
  return readEntries(book).find((entry) => entry.id === id);
}

function readEntry(log: TableData, row: number, kind: EntryKind, further: readonly number[]): Entry {
  const cells = [row, ...further].map((each) => textAt(log, "details", each));
  return {
    id: log.ids[row]!,
    date: dayAt(log, "date", row),
    kind,
    customerId: textAt(log, "customerId", row),
    otherId: textAt(log, "otherId", row),
    summary: textAt(log, "summary", row),
    isUndone: textAt(log, "state", row) === "undone",
    // A list of entries asks for none of them, and they may be long.
    get details() {
      return parsed(joinText(cells));
    },
  };
}

/** Rows in which the details of an entry go on, by the entry's id. */
function furtherRows(log: TableData): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < log.size; row++) {
    const entry = textAt(log, "entry", row);
    if (entry === "") continue;
    const known = rows.get(entry);
    if (known) known.push(row);
    else rows.set(entry, [row]);
  }
  return rows;
}

function parsed(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
