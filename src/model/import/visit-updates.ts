/**
 * Visits of the book of which a newer export says something else: known by their own id or by their receipt,
 * they get what it says. Blanks never empty a cell, notes go behind what stands there.
 */
import type { Book } from "../book";
import type { Step } from "../change";
import { customerNamedIn } from "../identity/customer-called";
import { warning, type Place, type Problem } from "../problem";
import { columnOf } from "../schema";
import { textAt } from "../table-data";
import type { Row } from "../value";
import type { ImportRow } from "./columns/import-row";
import type { CustomerResolver } from "./customer-resolver";
import { NO_CHOICES, type ImportOptions, type RowUpdate } from "./import-plan";
import { withoutMaskedContacts } from "./masked-cells";
import { movedVisits, type MovedVisits } from "./moved-visits";
import { openQuestions } from "./open-questions";
import { fitsCell, withTooLong } from "./unread-notes";
import { updatedCells } from "./updated-cells";
import { updateSteps } from "./update-steps";

/** What became of a visit of the file: taken or not, and what is to be said of it. */
export interface VisitUpdate {
  readonly outcome: "updated" | "unchanged" | "refused";
  readonly problems: readonly Problem[];
}

export class VisitUpdates {
  readonly rows: RowUpdate[] = [];
  private readonly home: string;
  private readonly movedTo: MovedVisits;

  constructor(
    private readonly book: Book,
    resolver: CustomerResolver,
    { choices = NO_CHOICES }: ImportOptions,
  ) {
    this.home = choices.country;
    this.movedTo = movedVisits(book, resolver);
  }

  steps(): readonly Step[] {
    return updateSteps("visits", this.rows);
  }

  /**
   * Compares a visit of the file with that of the book, and keeps the cells that differ. Where the file uses
   * the number for several receipts, it was known by its customer, who therefore stays.
   */
  take(
    id: string,
    given: ImportRow,
    place: Place & { readonly row: number },
    isReused: boolean,
  ): VisitUpdate {
    const waits = openQuestions(given);
    if (waits.length > 0) return { outcome: "refused", problems: waits };
    const { visits } = this.book;
    const row = visits.index.get(id) ?? -1;
    const read = withoutMaskedContacts(given);
    const own = updatedCells(visits, row, read, this.home).filter(({ key }) => !SAYS_WHOSE.includes(key));
    if (!own.every(({ is }) => fitsCell(is)))
      return { outcome: "refused", problems: withTooLong(read, "visits", place, this.book.language) };
    const { values, problems } = isReused ? SAME_CUSTOMER : this.customerOf(id, row, read, place);
    const cells = [...own, ...updatedCells(visits, row, { ...NOTHING_ELSE, values }, this.home)];
    // What could not be read is in the book's notes since the first time.
    if (cells.length === 0) return { outcome: "unchanged", problems };
    const name = customerNamedIn(visits, row);
    this.rows.push({ id, name, rowNumber: place.row, cells });
    return { outcome: "updated", problems: [...read.problems, ...problems] };
  }

  /** The cells of the customer whose visit it is by now. Who cannot be told changes nothing, and that is said. */
  private customerOf(id: string, row: number, read: ImportRow, place: Place): CustomerCells {
    const moved = this.movedTo(row, read);
    if (!moved) return SAME_CUSTOMER;
    if ("id" in moved) return { values: { customerId: moved.id, customer: moved.name }, problems: [] };
    const { customerId, customer = customerId } = read.values;
    const column = columnOf("visits", "customerId").header[this.book.language];
    const data = { id, column, book: textAt(this.book.visits, "customer", row), file: String(customer) };
    return { values: {}, problems: [warning("differs-from-book", place, data)] };
  }
}

interface CustomerCells {
  readonly values: Row;
  readonly problems: readonly Problem[];
}

const SAME_CUSTOMER: CustomerCells = { values: {}, problems: [] };
/** Looked up rather than taken as they stand. */
const SAYS_WHOSE = ["customerId", "customer"];
const NOTHING_ELSE = { parts: {}, unreadable: {}, problems: [] } as const;
