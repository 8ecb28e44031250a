/**
 * Text files that Kebu wrote itself. In them an apostrophe before text like a formula is the guard
 * (`formula-guard.ts`) and comes off again; in files of others it is text like any other.
 *
 * A text file has no place for a mark of its maker, so such a file is known by its headers: those of an
 * export begin with the first two columns of its table exactly as Kebu calls them, and the file of
 * refused rows has the column of reasons, which stays there however the rows are corrected.
 */
import { unguardFormula } from "../../../model/export/formula-guard";
import { reasonColumn } from "../../../model/import/refused-sheet";
import { LANGUAGES, schema } from "../../../model/schema";

const EXPORTED = ["customers", "visits"] as const;

/** Did Kebu write the file with these headers? */
export function isOwnFile(headers: readonly string[]): boolean {
  return reasonColumn(headers) >= 0 || OPENINGS.some((opening) => isOpening(opening, headers));
}

const OPENINGS: readonly (readonly string[])[] = EXPORTED.flatMap((table) =>
  LANGUAGES.map((language) => schema[table].columns.slice(0, 2).map(({ header }) => header[language])),
);

function isOpening(opening: readonly string[], headers: readonly string[]): boolean {
  return opening.every((header, column) => headers[column] === header);
}

/** The rows as they were before they were guarded; in place, for few cells begin so and most rows have none. */
export function takeOffGuards(rows: readonly string[][]): void {
  for (const row of rows)
    for (let column = 0; column < row.length; column++)
      if (row[column]!.startsWith("'")) row[column] = unguardFormula(row[column]!).trim();
}
