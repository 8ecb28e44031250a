/** What the pane shows, as one immutable value. Views read it; only the store makes the next one. */
import type { Book } from "../../model/book";
import type { ChangeLabel } from "../../model/change";
import type { Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import type { Ranking } from "../../model/ranking/ranking";
import type { Reminder } from "../../model/reminders/reminder";
import type { Language } from "../../model/schema";
import type { Settings } from "../../model/settings";
import type { Layout } from "../../workbook/port";
import type { FurtherFields } from "./further-rules";

/** What just happened, said in one line. `number` grows, so that saying the same twice is heard twice. */
export type PaneMessage = { readonly number: number } & MessageContent;

export type MessageContent =
  | { readonly kind: "done"; readonly label: ChangeLabel }
  | { readonly kind: "undone"; readonly label: ChangeLabel }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Someone else changed the workbook; the pane shows it as it is now. */
  | { readonly kind: "reloaded" };

export interface PaneFields extends FurtherFields {
  readonly phase: "no-book" | "loading" | "ready";
  /** Is a workbook open? With phase `no-book` a book can be begun in it. */
  readonly hasWorkbook: boolean;
  readonly book?: Book | undefined;
  readonly settings: Settings;
  readonly layout?: Layout | undefined;
  /** Of the book as it was read; with phase `no-book`, why it could not be opened. */
  readonly problems: readonly Problem[];
  readonly today: Day;
  /** Language of the pane; the book's own is `book.language`. */
  readonly language: Language;
  readonly selectedCustomerId?: string | undefined;
  /** What `undo()` would take back. */
  readonly canUndo?: ChangeLabel | undefined;
  /** Changes since the book was opened or last saved. */
  readonly unsaved: number;
  readonly message?: PaneMessage | undefined;
  /** A write takes longer than usual. */
  readonly writing: boolean;
  /** Excel does nothing until the user has finished the cell that is being typed in. */
  readonly waiting: boolean;
  /** Rows read so far, while loading. */
  readonly progress?: { readonly done: number; readonly total: number } | undefined;
}

export interface PaneState extends PaneFields {
  /** By the book's own method and limits, up to today; worked out when first read. */
  readonly ranking: Ranking | undefined;
  /** Late, today and the next seven days, most urgent first; worked out when first read. */
  readonly reminders: readonly Reminder[];
  /** Marketing within these days that is left undone: its customers want none. */
  readonly silenced: readonly Reminder[];
  /** By customer row, the day of the next reminder, however far ahead; worked out when first read. */
  readonly nextContacts: ReadonlyMap<number, Day>;
}
