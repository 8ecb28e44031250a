/** Who changes the workbook, and who is told. */
import type { Block } from "../book/block";
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { SimWorkbook } from "../book/workbook";
import type { Shift } from "./shift";

export type Author = "addin" | "user" | "coAuthor";

/** Names as in Excel.DataChangeType. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface CellDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export type SimEvent =
  | {
      readonly kind: "changed";
      readonly sheet: SimSheet;
      readonly block: Block;
      readonly change: ChangeType;
      readonly details?: CellDetails;
    }
  | { readonly kind: "rowSorted"; readonly sheet: SimSheet; readonly block: Block }
  | { readonly kind: "selected"; readonly sheet: SimSheet; readonly block: Block }
  | { readonly kind: "activated"; readonly sheet: SimSheet }
  | { readonly kind: "sheetAdded"; readonly sheet: SimSheet }
  | { readonly kind: "sheetDeleted"; readonly sheet: SimSheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: SimSheet; readonly before: string }
  | { readonly kind: "visibility"; readonly sheet: SimSheet; readonly before: string }
  | { readonly kind: "protection"; readonly sheet: SimSheet; readonly isProtected: boolean }
  | { readonly kind: "filtered"; readonly sheet: SimSheet; readonly table: SimTable }
  | { readonly kind: "tableAdded"; readonly sheet: SimSheet; readonly table: SimTable }
  | { readonly kind: "tableDeleted"; readonly sheet: SimSheet; readonly table: SimTable };

export interface Actor {
  readonly workbook: SimWorkbook;
  readonly author: Author;
  emit(event: SimEvent): void;
  /** Cells moved: ranges the add-in holds follow. */
  shifted(shift: Shift): void;
}
