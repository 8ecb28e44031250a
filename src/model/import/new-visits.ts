/**
 * The visits that an import adds, and the customers it makes for them. A row without a readable date or a
 * known customer is refused, the others are not. An unreadable amount is left blank, never 0, and its text is
 * kept in the notes, where it can be put right.
 */
import type { Book } from "../book";
import { append, type Step } from "../change";
import { problem, type Place, type Problem } from "../problem";
import type { ImportRow } from "./columns/import-row";
import type { CustomerResolver } from "./customer-resolver";
import { openQuestions } from "./open-questions";
import { RowCollector } from "./row-collector";
import { fitsCell, notesWithUnread, withTooLong } from "./unread-notes";

const NONE: readonly Problem[] = [];

export class NewVisits {
  private readonly visits = new RowCollector("visits");

  constructor(
    private readonly book: Book,
    private readonly customers: CustomerResolver,
  ) {}

  /** How many visits there are. */
  get count(): number {
    return this.visits.ids.length;
  }

  /** How many customers were made. */
  get created(): number {
    return this.customers.created.length;
  }

  /** The step that adds the customers. */
  customerSteps(): readonly Step[] {
    const { created } = this.customers;
    return created.length > 0 ? [append("customers", created)] : [];
  }

  /** The step that adds the visits. */
  visitSteps(): readonly Step[] {
    return this.visits.steps();
  }

  /** Adds the visit; or answers why it cannot be one. */
  add(id: string, read: ImportRow, place: Place): readonly Problem[] {
    const waits = openQuestions(read);
    if (waits.length > 0) return waits;
    const { values, unreadable, problems } = read;
    if (typeof values.date !== "number")
      return unreadable.date ? problems : [...problems, problem("missing-date", place)];
    const notes = notesWithUnread(read);
    if (!fitsCell(notes) || !fitsCell(values.item ?? null))
      return withTooLong(read, "visits", place, this.book.language);
    const customer = this.customers.resolve(read);
    if ("code" in customer) return [...problems, problem(customer.code, place, customer.data)];
    this.visits.add(id, values);
    if (values.kind === undefined) this.visits.set("kind", hasAmount(read) ? "sale" : "visit");
    this.visits.set("customerId", customer.id);
    this.visits.set("customer", customer.name);
    if (notes !== null) this.visits.set("notes", notes);
    return NONE;
  }
}

/** Does the file say an amount, whether it could be read or not? */
function hasAmount({ values, unreadable }: ImportRow): boolean {
  return values.amount !== undefined || unreadable.amount !== undefined;
}
