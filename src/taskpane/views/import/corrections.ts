/**
 * What a person said against the proposal, kept by the header of the column: a source that is read
 * otherwise, or into the other table and back, has its columns elsewhere or anew, but means the same by them.
 */
import type { ImportTable } from "../../../model/import/targets";
import type { ReadList } from "./import-state";
import { withTarget } from "./read-list";

export interface Correction {
  readonly into: ImportTable;
  readonly header: string;
  /** Which of the columns with this header; the first is 0. */
  readonly nth: number;
  /** Undefined leaves the column out. */
  readonly target: string | undefined;
}

/** The corrections with this one as the last; what was said about the same column before is gone. */
export function withCorrection(
  corrections: readonly Correction[],
  { into, sheet: { headers } }: ReadList,
  position: number,
  target: string | undefined,
): readonly Correction[] {
  const header = headers[position] ?? "";
  const nth = headers.slice(0, position).filter((other) => other === header).length;
  const others = corrections.filter(
    (known) => known.into !== into || known.header !== header || known.nth !== nth,
  );
  return [...others, { into, header, nth, target }];
}

/** The proposed list, corrected in the order in which it was said; without what is about other columns. */
export function correctedList(list: ReadList, corrections: readonly Correction[]): ReadList {
  return corrections.reduce((corrected, correction) => {
    const position = positionOf(list, correction);
    return position === undefined ? corrected : withTarget(corrected, position, correction.target);
  }, list);
}

function positionOf({ into, sheet: { headers } }: ReadList, correction: Correction): number | undefined {
  if (correction.into !== into) return undefined;
  const positions = headers.flatMap((header, at) => (header === correction.header ? [at] : []));
  return positions[correction.nth];
}
