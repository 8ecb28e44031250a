/**
 * What is wrong, as a value. The model and the adapters never word anything: a `Problem` says what
 * (`code`), where (`place`) and with which data, and `words/problems.ts` makes a sentence of it.
 */
import type { TableKey } from "./schema";

/** Every problem Kebu can name. Each has its sentence in `words/problems.ts`. */
export const PROBLEM_CODES = [
  // a cell or row of the book
  "unreadable-day",
  "unreadable-number",
  "unreadable-birthday",
  "lunar-birthday",
  "score-out-of-range",
  "unreadable-flag",
  "text-too-long",
  "cell-error",
  "row-without-id",
  "row-without-customer",
  "duplicate-id",
  "unknown-customer",
  "ambiguous-customer",
  "missing-date",
  "missing-month",
  "missing-due",
  "not-a-count",
  "unknown-choice",
  "next-not-later",
  "unknown-setting-value",
  "limits-unlike-classes",
  "unreadable-closing-day",
  // a row of rules
  "unknown-rule-kind",
  "unknown-rule-condition",
  "unreadable-rule-days",
  "unreadable-rule-lead",
  "rule-date-needed",
  "unknown-holiday",
  "rule-column-needed",
  "unknown-rule-column",
  "rule-never-counts",
  "rule-cell-unused",
  "rule-id-unusable",
  "rule-names-nobody",
  "unreadable-end",
  // a row of service levels
  "unknown-service-tier",
  "service-level-never-counts",
  // a table or column of the workbook
  "no-book",
  "missing-table",
  "missing-column",
  "broken-anchor",
  "no-room-below-table",
  "no-room-beside-table",
  "totals-row-tied",
  // a list to adopt
  "meaning-needed",
  "ids-repeat",
  "list-changed",
  "list-grew",
  "table-there-already",
  "sheet-protected",
  // input to a command
  "required",
  "no-such-customer",
  "several-customers",
  "no-such-row",
  "id-taken",
  "no-such-reminder",
  "day-not-later",
  "day-too-far",
  "day-in-future",
  "wrong-period",
  "wrong-limits",
  "lorenz-takes-no-limits",
  "wrong-classes",
  "lorenz-needs-three",
  "no-cost-column",
  "no-costs",
  "no-prediction",
  "nothing-to-change",
  "same-customer",
  "ranking-out-of-date",
  "no-ranking-written",
  // writing and files
  "changed-meanwhile",
  "not-written",
  "stopped",
  "book-too-large",
  "cell-being-edited",
  "excel-not-answering",
  "figures-not-written",
  "workbook-read-only",
  "workbook-protected",
  "sheet-hidden",
  "row-hidden",
  "table-filtered",
  "not-read",
  "sample-not-opened",
  "file-not-found",
  "file-not-readable",
  "file-exists",
  "file-not-xlsx",
  "file-legacy-xls",
  "file-encrypted",
  "file-damaged",
  "file-too-large",
  "file-changed",
  "file-locked",
  "file-not-writable",
  "save-check-failed",
  "would-not-survive",
  "result-stands-beside",
  "original-kept",
  // reading a file or a pasted block into rows
  "too-many-rows",
  "too-many-columns",
  "row-too-long",
  "file-not-a-list",
  "file-is-web-page",
  "sheet-not-found",
  "no-sheets",
  "header-row-passed",
  "encoding-guessed",
  "characters-lost",
  "header-guessed",
  "card-broken",
  "card-empty",
  "formula-without-result",
  "merged-cells-repeated",
  // a file to import
  "column-left-out",
  "other-sheets",
  "unknown-customers",
  "column-needed",
  "header-twice",
  "column-not-found",
  "unknown-target",
  "target-twice",
  "row-ragged",
  "row-broken",
  "row-cells-too-long",
  "empty-file",
  "encoding-broken",
  "day-order-unknown",
  "day-other-order",
  "phone-rounded",
  "not-a-phone",
  "phone-remarks",
  "phones-unknown",
  "not-an-email",
  "not-a-wechat",
  "masked-cells",
  "masked-contacts",
  "placeholder-dates",
  "other-currency",
  "other-currency-column",
  "amounts-in-unit",
  "row-conflict",
  "row-merged-away",
  "id-conflict",
  "differs-from-book",
  "receipts-reused",
  "receipt-lines-differ",
  "looks-like-somebody",
  // an entry of the log
  "no-such-entry",
  "entry-damaged",
  "undo-later-first",
  // an export
  "nobody-to-export",
  "nothing-to-export-yet",
  "not-in-vcard",
  "no-such-column",
  "export-too-long",
  "export-over-book",
  // an argument of a custom function
  "argument-missing",
  "argument-no-day",
  "argument-no-number",
  "argument-too-large",
  "ranges-differ",
  "one-of-many",
  "unknown-method",
  "header-row-needed",
  "nobody-fits",
  "not-fetched",
  "result-too-large",
  // the program itself
  "internal-error",
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where: as a person finds it. `row` is the row of the sheet or file, the first being 1. */
export interface Place {
  /** Name of a file that is imported: the row is the file's, not that of the table. */
  readonly file?: string;
  readonly table?: TableKey;
  readonly row?: number;
  /** The column's header as it stands in the sheet or file. */
  readonly column?: string;
}

/**
 * - `error`: the thing asked was refused, or a row cannot count
 * - `warning`: something was left out or read with care; the rest stands
 */
export type Severity = "error" | "warning";

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number>>;
}

/** An error at a place. */
export function problem(
  code: ProblemCode,
  place: Place = {},
  data: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, severity: "error", place, data };
}

/** A warning at a place. */
export function warning(
  code: ProblemCode,
  place: Place = {},
  data: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, severity: "warning", place, data };
}

/** Did a command or a reader refuse? Then it answered problems instead of its result. */
export function isRefused(outcome: unknown): outcome is readonly Problem[] {
  return Array.isArray(outcome);
}
