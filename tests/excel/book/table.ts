/** A table (ListObject) of the simulated workbook. */
import { lastRow, type Block } from "./block";

export interface SimTableColumn {
  /** Stays when the column is renamed or moved. Unique within the table. */
  readonly id: number;
  /** The header's text. */
  name: string;
  /** What a new row gets in this column: a calculated column. With the leading `=`. */
  calculated?: string | undefined;
}

export interface SimFilter {
  /** Position of the column in the table, from 0. */
  readonly column: number;
  /** The values that stay visible, as text. */
  readonly values: readonly string[];
}

export interface SimSort {
  readonly column: number;
  readonly ascending: boolean;
}

export interface SimTableFields {
  readonly id: string;
  name: string;
  /** Header, data and totals row together. */
  block: Block;
  columns: SimTableColumn[];
  showHeaders?: boolean;
  showTotals?: boolean;
  showFilterButton?: boolean;
  showBandedRows?: boolean;
  style?: string;
  filters?: SimFilter[];
  sort?: SimSort[];
}

export class SimTable {
  readonly id: string;
  name: string;
  block: Block;
  columns: SimTableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  filters: SimFilter[];
  sort: SimSort[];

  constructor(fields: SimTableFields) {
    this.id = fields.id;
    this.name = fields.name;
    this.block = fields.block;
    this.columns = fields.columns;
    this.showHeaders = fields.showHeaders ?? true;
    this.showTotals = fields.showTotals ?? false;
    this.showFilterButton = fields.showFilterButton ?? true;
    this.showBandedRows = fields.showBandedRows ?? true;
    this.style = fields.style ?? "TableStyleMedium2";
    this.filters = fields.filters ?? [];
    this.sort = fields.sort ?? [];
  }

  get headerBlock(): Block | undefined {
    return this.showHeaders ? { ...this.block, rows: 1 } : undefined;
  }

  /** The rows of data. A table always has at least one; the first may be blank. */
  get dataBlock(): Block {
    const top = this.block.row + (this.showHeaders ? 1 : 0);
    const rows = this.block.rows - (this.showHeaders ? 1 : 0) - (this.showTotals ? 1 : 0);
    return { ...this.block, row: top, rows };
  }

  get totalsBlock(): Block | undefined {
    return this.showTotals ? { ...this.block, row: lastRow(this.block), rows: 1 } : undefined;
  }

  get nextColumnId(): number {
    return Math.max(0, ...this.columns.map(({ id }) => id)) + 1;
  }
}
