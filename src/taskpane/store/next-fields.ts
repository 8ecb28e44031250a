/** What the state becomes: at the beginning, with a book, without one, and after a change. */
import type { Book } from "../../model/book";
import type { Change } from "../../model/change";
import type { Day } from "../../model/day";
import type { Problem } from "../../model/problem";
import type { Language } from "../../model/schema";
import { DEFAULT_SETTINGS, readSettings } from "../../model/settings";
import type { LoadedBook } from "../../workbook/load-book";
import type { FurtherFields } from "./further-rules";
import type { PaneFields } from "./pane-state";

/** Before any workbook is open. */
export function firstFields(today: Day, language: Language): PaneFields {
  return {
    phase: "no-book",
    hasWorkbook: false,
    settings: { ...DEFAULT_SETTINGS, language },
    further: undefined,
    lacksRules: false,
    problems: [],
    today,
    language,
    unsaved: 0,
    writing: false,
    waiting: false,
  };
}

/** No workbook is open any more. */
export const CLOSED: Partial<PaneFields> = {
  phase: "no-book",
  hasWorkbook: false,
  book: undefined,
  layout: undefined,
  problems: [],
  selectedCustomerId: undefined,
  canUndo: undefined,
  unsaved: 0,
  message: undefined,
  waiting: false,
  progress: undefined,
};

/** A workbook is open and holds no book, for these reasons. */
export function withoutBook(problems: readonly Problem[]): Partial<PaneFields> {
  return {
    phase: "no-book",
    hasWorkbook: true,
    book: undefined,
    layout: undefined,
    problems,
    selectedCustomerId: undefined,
    progress: undefined,
  };
}

/** The book as it was just read. Whoever was selected stays so, if still there. */
export function withBook(
  loaded: LoadedBook & FurtherFields,
  today: Day,
  selected: string | undefined,
): Partial<PaneFields> {
  const { book, settings, problems, layout, further, lacksRules } = loaded;
  const stillThere = selected !== undefined && book.customers.index.has(selected);
  return {
    phase: "ready",
    hasWorkbook: true,
    book,
    settings,
    problems,
    layout,
    further,
    lacksRules,
    progress: undefined,
    today,
    ...(stillThere ? {} : { selectedCustomerId: undefined }),
  };
}

/** The book after a change that is in the workbook, and what follows from it. */
export function afterChange(
  before: Pick<PaneFields, "unsaved" | "problems">,
  next: Book,
  change: Change,
): Partial<PaneFields> {
  const touchesSettings = change.steps.some((step) => step.table === "settings");
  return {
    book: next,
    unsaved: before.unsaved + 1,
    ...(touchesSettings ? settingsOf(next, before.problems) : {}),
  };
}

function settingsOf(book: Book, known: readonly Problem[]): Partial<PaneFields> {
  const { settings, problems } = readSettings(book.settings, book.language);
  const others = known.filter(({ code }) => code !== "unknown-setting-value");
  return { settings, problems: [...others, ...problems] };
}
