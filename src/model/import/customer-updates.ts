/** Customers of the book of whom a file says something new: only the cells that differ. */
import type { Book } from "../book";
import type { Step } from "../change";
import { textAt } from "../table-data";
import type { ImportRow } from "./columns/import-row";
import { NO_CHOICES, type CellUpdate, type ImportOptions, type RowUpdate } from "./import-plan";
import { fitsCell } from "./unread-notes";
import { updatedCells } from "./updated-cells";
import { updateSteps } from "./update-steps";

type UpdateOutcome = "updated" | "unchanged" | "too-long";

export class CustomerUpdates {
  readonly rows: RowUpdate[] = [];
  private readonly home: string;
  /** Columns that are changed already, by customer; made when the first row fills blanks. */
  private changed: Map<string, Set<string>> | undefined;

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
  take(id: string, rowNumber: number, read: ImportRow): UpdateOutcome {
    return this.keep(id, rowNumber, this.differing(id, read));
  }

  /** As `take`, but nothing that stands in the book, or that a row before fills in, is replaced. */
  fill(id: string, rowNumber: number, read: ImportRow): UpdateOutcome {
    const blank = this.differing(id, read).filter(({ was, key }) => was === null && !this.isChanged(id, key));
    const outcome = this.keep(id, rowNumber, blank);
    if (outcome === "updated") this.noteChanged(id, blank);
    return outcome;
  }

  private differing(id: string, read: ImportRow): readonly CellUpdate[] {
    const { customers } = this.book;
    return updatedCells(customers, customers.index.get(id) ?? -1, read, this.home);
  }

  private keep(id: string, rowNumber: number, cells: readonly CellUpdate[]): UpdateOutcome {
    if (!cells.every(({ is }) => fitsCell(is))) return "too-long";
    if (cells.length === 0) return "unchanged";
    const { customers } = this.book;
    const name = textAt(customers, "name", customers.index.get(id) ?? -1);
    this.rows.push({ id, name, rowNumber, cells });
    return "updated";
  }

  private isChanged(id: string, key: string): boolean {
    if (!this.changed) {
      this.changed = new Map();
      for (const row of this.rows) this.noteChanged(row.id, row.cells);
    }
    return this.changed.get(id)?.has(key) ?? false;
  }

  private noteChanged(id: string, cells: readonly CellUpdate[]): void {
    const keys = this.changed?.get(id) ?? new Set();
    for (const { key } of cells) keys.add(key);
    this.changed?.set(id, keys);
  }
}
