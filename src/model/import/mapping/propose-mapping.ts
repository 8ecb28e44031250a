/**
 * What the columns of a file will probably fill. Every column makes its claims, by its header and by its
 * values; the surest claims are settled first; what is left becomes a column of the owner's, or is left
 * out where it is empty or has no header. The user looks it over before anything is written.
 */
import { customHeader } from "../../value";
import type { ImportMapping, ImportSheet } from "../import-sheet";
import type { ImportTable } from "../targets";
import { finish, type Work } from "../../work";
import { claimsOf, type Claim } from "./claims";
import { columnValues, type ColumnValues } from "./column-values";
import { completeClaims } from "./complete-claims";
import { NONE, OWN } from "./header-words";
import { ownKeys } from "./own-keys";
import { isKebusPrintout } from "./printout";
import { productOf } from "./products/products";
import type { ProposedColumn } from "./proposed-column";
import { settleClaims } from "./settle-claims";

export interface MappingHints {
  /** Keys of the owner's own columns that the book has. */
  readonly customKeys?: readonly string[];
  /** The mapping of an earlier file with the same headers (`rememberedMapping`). */
  readonly remembered?: ImportMapping | undefined;
}

/** How sure it is that a column nobody knows becomes one of the owner's. */
const KEPT = 0.5;

/** What each column of the sheet fills, in the order of the sheet. */
export function proposeMapping(
  into: ImportTable,
  sheet: ImportSheet,
  hints: MappingHints,
): readonly ProposedColumn[] {
  return finish(proposingMapping(into, sheet, hints));
}

/** `proposeMapping`, in steps: a column of a long file may be blank down to its last rows. */
export function* proposingMapping(
  into: ImportTable,
  sheet: ImportSheet,
  { customKeys = [], remembered }: MappingHints,
): Work<readonly ProposedColumn[]> {
  const { headers } = sheet;
  const values = yield* columnValues(sheet);
  const describe = (position: number): Pick<ProposedColumn, "header" | "position" | "samples"> => ({
    header: headers[position] ?? "",
    position,
    samples: values[position]?.samples ?? [],
  });
  if (remembered)
    return headers.map((_, position) => ({
      ...describe(position),
      target: remembered[position],
      confidence: 1,
      by: "remembered",
    }));

  const around = { into, customKeys, product: productOf(into, headers) };
  const printout = isKebusPrintout(into, headers);
  const claims: (readonly Claim[])[] = [];
  for (const [position, header] of headers.entries()) {
    const texts = values[position] ?? EMPTY;
    const lower = sheet.lowerHeaders?.[position] ?? header;
    claims.push(printout(header) ? [LEFT_OUT] : claimsOf(header, texts, around, lower));
    yield position / headers.length;
  }
  const settled = completeClaims(into, headers, values, settleClaims(claims));
  const nameOwn = ownKeys(
    into,
    settled.map((claim) => claim?.meaning),
  );
  return settled.map((claim, position): ProposedColumn => {
    const column = describe(position);
    const isBlank = column.header === "" || column.samples.length === 0;
    if (claim?.meaning === NONE || (isBlank && (claim === undefined || claim.meaning === OWN)))
      return { ...column, target: undefined, confidence: 1, by: "none" };
    if (claim === undefined || claim.meaning === OWN)
      return {
        ...column,
        target: nameOwn(column.header),
        confidence: claim?.confidence ?? KEPT,
        by: "own",
      };
    const by = customHeader(claim.meaning) === undefined ? claim.by : "own";
    return { ...column, target: claim.meaning, confidence: claim.confidence, by };
  });
}

const EMPTY: ColumnValues = { texts: [], samples: [] };
const LEFT_OUT: Claim = { meaning: NONE, confidence: 1, by: "none" };
