/** What changes a range's cells other than their values: inserting, deleting, moving, copying, merging. */
import { intersection, isEntireColumn, isEntireRow, isWithinSheet } from "../../book/block";
import { copyCells } from "../../engine/copy-cells";
import { deleteCells, insertCells } from "../../engine/insert-delete";
import { invalidArgument, itemNotFound } from "../../engine/excel-error";
import { mergeCells, unmergeCells } from "../../engine/merge";
import { moveCellsTo } from "../../engine/move-cells";
import { selectCells } from "../../engine/select";
import { clearCells } from "../../engine/write-cells";
import { oneOf, placeOf } from "../arguments";
import { hostObject, type Kind } from "../host-object";
import type { RangeRef } from "../range-ref";
import { RANGE_AREAS } from "./range-areas";

export const RANGE_CHANGES: NonNullable<Kind<RangeRef>["call"]> = {
  Insert: ({ host, sheet, block }, shift) => {
    const axis = axisOf(block, shift, "Down", "Right");
    insertCells(host, sheet, block, axis);
    return host.range(sheet, block);
  },
  Delete: ({ host, sheet, block }, shift) => {
    deleteCells(host, sheet, block, axisOf(block, shift, "Up", "Left"));
    return null;
  },
  Clear: ({ host, sheet, block }, what) => {
    clearCells(host, sheet, block, oneOf(what, ["All", "Contents", "Formats"], "All"));
    return null;
  },
  MoveTo: ({ host, sheet, block }, destination) => {
    const to = placeOf(host, sheet, destination);
    moveCellsTo(host, sheet, block, to.sheet, to.block);
    return null;
  },
  CopyFrom: ({ host, sheet, block }, source, type, skipBlanks, transpose) => {
    if (transpose === true) throw invalidArgument();
    const from = placeOf(host, sheet, source);
    const what = oneOf(type, ["All", "Formulas", "Values", "Formats"], "All");
    copyCells(host, from, { sheet, block }, what, skipBlanks === true);
    return null;
  },
  Merge: ({ host, sheet, block }, across) => {
    mergeCells(host, sheet, block, across === true);
    return null;
  },
  Unmerge: ({ host, sheet, block }) => {
    unmergeCells(host, sheet, block);
    return null;
  },
  GetMergedAreasOrNullObject: ({ host, sheet, block }) => {
    const areas = sheet.merges.filter((merge) => intersection(merge, block));
    return areas.length > 0 ? hostObject(RANGE_AREAS, { host, sheet, areas }) : null;
  },
  GetSpillParentOrNullObject: () => null,
  GetSpillingToRangeOrNullObject: () => null,
  Select: ({ host, sheet, block }) => {
    if (!isWithinSheet(block)) throw itemNotFound();
    selectCells(host, sheet, block);
    return null;
  },
};

/** Whole rows and columns know their way; other cells are told. */
function axisOf(
  block: RangeRef["block"],
  shift: unknown,
  vertical: string,
  horizontal: string,
): "rows" | "columns" {
  if (isEntireRow(block)) return "rows";
  if (isEntireColumn(block)) return "columns";
  return oneOf(shift, [vertical, horizontal]) === vertical ? "rows" : "columns";
}
