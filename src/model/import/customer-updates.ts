/** Customers of the book of whom a file says something new: only the cells that differ. */
import type { Book } from "../book";
import type { Step } from "../change";
import { textAt } from "../table-data";
import type { ImportRow } from "./columns/import-row";
import { NO_CHOICES, type ImportOptions, type RowUpdate } from "./import-plan";
import { fitsCell } from "./unread-notes";
import { updatedCells } from "./updated-cells";
import { updateSteps } from "./update-steps";

export class CustomerUpdates {
  readonly rows: RowUpdate[] = [];
  private readonly home: string;

  constructor(
    private readonly book: Book,
    { choices = NO_CHOICES }: ImportOptions,
  ) {
    this.home = choices.country;
  }

  steps(): readonly Step[] {
    return updateSteps("customers", this.rows);
  }

  /** Compares a row of the file with a customer of the book. `too-long`: a cell would hold more than fits, and nothing is kept. */
  take(id: string, rowNumber: number, read: ImportRow): "updated" | "unchanged" | "too-long" {
    const { customers } = this.book;
    const row = customers.index.get(id) ?? -1;
    const cells = updatedCells(customers, row, read, this.home);
    if (!cells.every(({ is }) => fitsCell(is))) return "too-long";
    if (cells.length === 0) return "unchanged";
    this.rows.push({ id, name: textAt(customers, "name", row), rowNumber, cells });
    return "updated";
  }
}
