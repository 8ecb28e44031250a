/** Excel.WorksheetFreezePanes. */
import { lastColumn, lastRow } from "../../book/block";
import { mustAllowTableChange } from "../../engine/may-write";
import { integer, placeOf } from "../arguments";
import type { Kind } from "../host-object";
import type { SheetRef } from "../in-host";

export const FREEZE_PANES: Kind<SheetRef> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (ref, count) => freeze(ref, integer(count, 1), 0),
    FreezeColumns: (ref, count) => freeze(ref, 0, integer(count, 1)),
    FreezeAt: (ref, range) => {
      const { block } = placeOf(ref.host, ref.sheet, range);
      return freeze(ref, lastRow(block) + 1, lastColumn(block) + 1);
    },
    Unfreeze: (ref) => freeze(ref, 0, 0),
    GetLocationOrNullObject: ({ host, sheet }) =>
      sheet.frozen
        ? host.range(sheet, {
            row: 0,
            column: 0,
            rows: Math.max(1, sheet.frozen.rows),
            columns: Math.max(1, sheet.frozen.columns),
          })
        : null,
  },
};

function freeze({ host, sheet }: SheetRef, rows: number, columns: number): null {
  mustAllowTableChange(host.workbook, sheet);
  host.workbook.journal.remember(sheet);
  sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : undefined;
  return null;
}
