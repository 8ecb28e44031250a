/**
 * Rows that were not taken, as a list of their own: the columns of the file as they stand, and one more
 * with the reasons, where a row that could not be taken apart stands as it was, its cells cut as well as may
 * be. It is saved, corrected and imported again, and then that column is no column of the list.
 */
import type { Problem } from "../problem";
import { comparable } from "../read/comparable";
import { LANGUAGES, type Language } from "../schema";
import { REASON_HEADER } from "../schema/reason-header";
import type { ImportPlan, RefusedRow } from "./import-plan";
import type { ImportSheet } from "./import-sheet";

/** A reason and a line have room in one cell. */
const LONGEST_LINE = 30_000;

export interface RefusedSheet {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The refused rows of a plan; `sentence` puts a reason into words. */
export function refusedSheet(
  { refused }: ImportPlan,
  { headers, rows, broken = [] }: ImportSheet,
  language: Language,
  sentence: (reason: Problem) => string,
): RefusedSheet {
  const cellsOf = ({ row, isBroken }: RefusedRow): readonly string[] => {
    const cells = (isBroken ? broken[row]?.cells : rows[row]) ?? [];
    return headers.map((_, column) => cells[column] ?? "");
  };
  const lineOf = ({ row, isBroken }: RefusedRow): readonly string[] => {
    const text = (isBroken && broken[row]?.text) ?? "";
    // All that a longer line says stands in its cells.
    return text !== "" && text.length <= LONGEST_LINE ? [text] : [];
  };
  return {
    headers: [...headers, REASON_HEADER[language]],
    rows: refused.map((row) => [
      ...cellsOf(row),
      [...new Set(row.reasons.map(sentence)), ...lineOf(row)].join("\n"),
    ]),
  };
}

/** Which of the headers is that of the reasons; -1 for none. */
export function reasonColumn(headers: readonly string[]): number {
  const names = LANGUAGES.map((language) => comparable(REASON_HEADER[language]));
  return headers.findLastIndex((header) => names.includes(comparable(header)));
}

/** The sheet without the column of reasons, if it has one: the rows were corrected, the column stayed. */
export function withoutReasons<Sheet extends ImportSheet>(sheet: Sheet): Sheet {
  const at = reasonColumn(sheet.headers);
  if (at < 0) return sheet;
  const rest = (cells: readonly string[]): readonly string[] =>
    cells.filter((_, position) => position !== at);
  const { lowerHeaders, broken } = sheet;
  return {
    ...sheet,
    headers: rest(sheet.headers),
    ...(lowerHeaders && { lowerHeaders: rest(lowerHeaders) }),
    ...(broken && { broken: broken.map((row) => ({ ...row, cells: rest(row.cells) })) }),
    rows: sheet.rows.map(rest),
  };
}
