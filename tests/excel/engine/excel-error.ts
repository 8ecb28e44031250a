/** An error as Excel answers it: codes are never translated, messages are. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ExcelError =>
  new ExcelError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ExcelError =>
  new ExcelError("ItemAlreadyExists", "The resource being created already exists.");

export const invalidArgument = (): ExcelError =>
  new ExcelError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

export const invalidReference = (): ExcelError =>
  new ExcelError("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = (): ExcelError =>
  new ExcelError("AccessDenied", "You cannot perform the requested operation.");

export const invalidOperation = (): ExcelError =>
  new ExcelError("InvalidOperation", "This operation is not permitted for the current object.");

export const insertDeleteConflict = (): ExcelError =>
  new ExcelError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");

export const filteredRangeConflict = (): ExcelError =>
  new ExcelError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");

export const mergedRangeConflict = (): ExcelError =>
  new ExcelError(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with a PivotTable report, query results, a table, merged cells, or an XML Map.",
  );

export const cellEditMode = (): ExcelError =>
  new ExcelError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  );

export const undoNotSupported = (): ExcelError =>
  new ExcelError("UndoNotSupported", "Undo is not supported for this operation.");

/** What the simulation does not know it refuses, so that no test passes on a guess. */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`The simulated Excel has no ${what}.`);
  }
}
