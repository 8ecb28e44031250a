/**
 * Where changes are kept until the book is saved, so that a crash loses nothing that was logged. The
 * standalone page has one in the browser's storage; inside Excel there is none, for there the workbook
 * itself holds every change at once.
 */
import type { Change } from "../../model/change";

export interface Journal {
  /** Called before a change is committed. Tells the user itself where it cannot keep anything. */
  record(change: Change): Promise<void> | void;
  /** The change last recorded was refused by the workbook and must not be offered again. */
  forget(change: Change): Promise<void> | void;
  /** Everything recorded is in a saved file now. */
  clear(): Promise<void> | void;
}
