/**
 * Where changes are kept until the book is saved, so that a crash loses nothing that was logged. The
 * standalone page has one in the browser's storage; inside Excel there is none, for there the workbook
 * itself holds every change at once.
 */
import type { Deed } from "./deed";

export interface Journal {
  /** Called before it is written. Tells the user itself where it cannot keep anything. */
  record(deed: Deed): Promise<void> | void;
  /** What was last recorded was refused by the workbook and must not be offered again. */
  forget(deed: Deed): Promise<void> | void;
  /** Everything recorded is in a saved file now. */
  clear(): Promise<void> | void;
}
