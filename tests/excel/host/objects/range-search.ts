/** Range.find and its null-object twin. A search from a single cell goes through the whole sheet. */
import { WHOLE_SHEET, type Block } from "../../book/block";
import { itemNotFound } from "../../engine/excel-error";
import { findCell } from "../../engine/find-cells";
import { oneOf, options, text } from "../arguments";
import type { HostObject, Kind } from "../host-object";
import type { RangeRef } from "../range-ref";

export const RANGE_SEARCH: NonNullable<Kind<RangeRef>["call"]> = {
  Find: (range, sought, criteria) => {
    const found = find(range, sought, criteria);
    if (!found) throw itemNotFound();
    return found;
  },
  FindOrNullObject: find,
};

function find({ host, sheet, block }: RangeRef, sought: unknown, criteria: unknown): HostObject | null {
  const { completeMatch, matchCase, searchDirection } = options(criteria);
  const isSingle = block.rows === 1 && block.columns === 1;
  const where: Block = isSingle ? WHOLE_SHEET : block;
  const found = findCell(host.workbook, sheet, where, text(sought), {
    completeMatch: completeMatch === true,
    matchCase: matchCase === true,
    backwards: oneOf(searchDirection, ["Forward", "Backwards"], "Forward") === "Backwards",
  });
  return found ? host.range(sheet, found) : null;
}
