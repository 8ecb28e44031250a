/**
 * Why Excel did not do what a batch asked, by its error code; messages are localised, codes are not
 * (`references/office-js.md`, section 4). What matters is what may have happened:
 *
 * - `editing`: nothing, a cell is being edited and Excel waits
 * - `too-large`: the request is over the limit and nothing was done, or its answer is and all was
 * - `refused`: the action named was not done, those before it were: protected, read-only
 * - `filtered`: the same, because a filter is on
 * - `gone`: the same, because something the batch names is not there (any more)
 * - `no-undo`: the same, because it cannot be undone together with the others
 * - `unknown`: anything; only a look at the workbook can tell
 */
export type Trouble = "editing" | "too-large" | "refused" | "filtered" | "gone" | "no-undo" | "unknown";

const TROUBLES: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: "editing",
  InvalidOperation: "editing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  AccessDenied: "refused",
  FilteredRangeConflict: "filtered",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  UndoNotSupported: "no-undo",
};

/** What kind of trouble an error thrown by `Excel.run` is. */
export function troubleOf(error: unknown): Trouble {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return TROUBLES[code] ?? "unknown";
}
