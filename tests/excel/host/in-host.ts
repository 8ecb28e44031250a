/** What the objects of the host stand for. */
import type { SimSheet } from "../book/sheet";
import type { SimTable } from "../book/table";
import type { Host } from "./host";

export interface SheetRef {
  readonly host: Host;
  readonly sheet: SimSheet;
}

export interface TableRef extends SheetRef {
  readonly table: SimTable;
}

export interface TableColumnRef extends TableRef {
  readonly id: number;
}

/** Rows of tables have no identity: a row is a position. */
export interface TableRowRef extends TableRef {
  readonly index: number;
}
