/**
 * A file of customers. A row that is somebody of the register (`customer-ids.ts`) fills in or changes that
 * customer's cells; any other is a new customer. Importing twice adds nothing.
 *
 * Two rows of the same person that say different things are both added, for nobody is merged without a
 * person's word; exact repeats of a row are one. Who looks like somebody known is listed as such.
 */
import type { Book } from "../book";
import { problem, type Problem } from "../problem";
import { columnOf } from "../schema";
import { textAt } from "../table-data";
import type { Row } from "../value";
import { ROWS_A_STEP, stretch, type Work } from "../work";
import type { ImportRow } from "./columns/import-row";
import { readingColumns, type SheetReader } from "./columns/read-columns";
import { customerIds } from "./customer-ids";
import { NO_CHOICES, type ImportOptions, type ImportPlan, type RowUpdate } from "./import-plan";
import type { ImportMapping, ImportSheet } from "./import-sheet";
import { MaskedColumns } from "./masked-columns";
import { withoutMasked, type UnmaskedRow } from "./masked-cells";
import { isNameless, sharedWithNamed } from "./nameless-rows";
import { openQuestions } from "./open-questions";
import { RowCollector } from "./row-collector";
import { RowLedger } from "./row-ledger";
import { peopleIn } from "./people";
import { personIn, textIn } from "./row-person";
import { similarRows } from "./similar-rows";
import { fitsCell, notesWithUnread, withTooLong } from "./unread-notes";
import { updatedCells } from "./updated-cells";
import { updateSteps } from "./update-steps";

/** How much of the time it takes to judge the columns. */
const JUDGING = 0.02;

/** Plans the import of a sheet into the Customers table. */
export function* importCustomers(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const choices = options.choices ?? NO_CHOICES;
  const reader = yield* stretch(0, JUDGING, readingColumns("customers", sheet, mapping, choices));
  const planner = new CustomerPlanner(book, sheet, reader, options);
  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield JUDGING + ((1 - JUDGING) * row) / sheet.rows.length;
    planner.take(row);
  }
  planner.takeNameless();
  return planner.plan(yield* stretch(1, 1, reader.notices()));
}

class CustomerPlanner {
  private readonly ledger: RowLedger;
  private readonly idOf: ReturnType<typeof customerIds>;
  private readonly similar: ReturnType<typeof similarRows>;
  private readonly added = new RowCollector("customers");
  private readonly updates: RowUpdate[] = [];
  private readonly masked: MaskedColumns;
  /** What the file said first of each id, and in which row. */
  private readonly said = new Map<string, { readonly text: string; readonly row: number }>();
  /** Rows with neither id nor name. */
  private readonly nameless: number[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: ImportSheet,
    private readonly reader: SheetReader,
    private readonly options: ImportOptions,
  ) {
    this.ledger = new RowLedger("customers", sheet);
    const known = peopleIn(book.customers, (options.choices ?? NO_CHOICES).country);
    this.idOf = customerIds(book, known, options);
    this.similar = similarRows(known, options);
    this.masked = new MaskedColumns(reader);
  }

  /** Decides what becomes of a row; of one that names nobody, when all others are known. */
  take(row: number): void {
    const unmasked = this.readRow(row);
    if (isNameless(unmasked.read.values) && !this.isChosen(row)) this.nameless.push(row);
    else this.decide(row, unmasked);
  }

  takeNameless(): void {
    if (this.nameless.length === 0) return;
    const rows = this.nameless.map((row) => ({ row, unmasked: this.readRow(row) }));
    const { country } = this.options.choices ?? NO_CHOICES;
    const nameless = rows.map(({ unmasked }) => unmasked.read.values);
    const isShared = sharedWithNamed(nameless, this.allValues(), country);
    for (const { row, unmasked } of rows) {
      if (isShared(unmasked.read.values)) this.refuseNameless(row, unmasked.read);
      else this.decide(row, unmasked);
    }
  }

  private *allValues(): Iterable<Row> {
    for (let row = 0; row < this.sheet.rows.length; row++) yield this.readRow(row).read.values;
  }

  private readRow(row: number): UnmaskedRow {
    return withoutMasked(this.reader.readRow(row), (key) => this.masked.headerOf(key));
  }

  private isChosen(row: number): boolean {
    return this.options.choices?.rows?.[this.ledger.rowNumber(row)] !== undefined;
  }

  private decide(row: number, { read, ofKnown, maskedIn }: UnmaskedRow): void {
    const waits = openQuestions(read);
    if (waits.length > 0) {
      this.ledger.refuse(row, waits);
      return;
    }
    const text = JSON.stringify([read.values, read.unreadable]);
    const id = this.idOf(this.ledger.rowNumber(row), read, text);
    if (typeof id === "object") {
      this.ledger.refuseFor(row, "no-such-customer", { customer: id.chosen });
      return;
    }
    const first = this.said.get(id);
    if (first?.text === text) {
      this.ledger.skip();
      return;
    }
    if (first) {
      const code = textIn(read.values, "id") === "" ? "row-conflict" : "id-conflict";
      this.ledger.refuseFor(row, code, { id, firstRow: this.ledger.rowNumber(first.row) });
      return;
    }
    this.said.set(id, { text, row });
    this.masked.count(maskedIn);
    const known = this.book.customers.index.get(id);
    if (known === undefined) this.add(row, id, read);
    else this.update(row, id, known, ofKnown);
  }

  plan(notices: readonly Problem[]): ImportPlan {
    const { problems, refused, skipped } = this.ledger;
    const data = { added: this.added.ids.length, updated: this.updates.length };
    return {
      into: "customers",
      change: {
        label: { code: "import", data: { ...data, count: data.added + data.updated } },
        steps: [...updateSteps("customers", this.updates), ...this.added.steps()],
      },
      counts: {
        read: this.sheet.rows.length,
        ...data,
        joined: 0,
        duplicates: this.similar.rows.filter(({ id }) => id !== undefined).length,
        refused: refused.length,
        skipped,
        created: 0,
      },
      updates: this.updates,
      duplicates: this.similar.rows,
      refused,
      questions: this.reader.questions,
      problems: [...problems, ...this.masked.problems(), ...notices],
    };
  }

  private add(row: number, id: string, read: ImportRow): void {
    if (textIn(read.values, "name") === "") {
      this.refuseNameless(row, read);
      return;
    }
    const notes = notesWithUnread(read);
    if (!fitsCell(notes)) {
      this.refuseTooLong(row, read);
      return;
    }
    const values = notes === null ? read.values : { ...read.values, notes };
    const rowNumber = this.ledger.rowNumber(row);
    const reason = this.similar.judge(rowNumber, id, personIn(read.values), values);
    if (reason) {
      this.ledger.refuseFor(row, "looks-like-somebody", { id: reason.id });
      return;
    }
    this.ledger.note(read.problems);
    this.added.add(id, values);
  }

  private update(row: number, id: string, known: number, read: ImportRow): void {
    const { country } = this.options.choices ?? NO_CHOICES;
    const cells = updatedCells(this.book.customers, known, read, country);
    if (!cells.every(({ is }) => fitsCell(is))) {
      this.refuseTooLong(row, read);
      return;
    }
    this.ledger.note(read.problems);
    if (cells.length === 0) {
      this.ledger.skip();
      return;
    }
    const name = textAt(this.book.customers, "name", known);
    this.updates.push({ id, name, rowNumber: this.ledger.rowNumber(row), cells });
  }

  private refuseNameless(row: number, { problems }: ImportRow): void {
    const { header } = columnOf("customers", "name");
    const lacking = problem("required", this.ledger.place(row), { name: header[this.book.language] });
    this.ledger.refuse(row, [...problems, lacking]);
  }

  /** What could not be read does not fit into the notes either. */
  private refuseTooLong(row: number, read: ImportRow): void {
    this.ledger.refuse(row, withTooLong(read, "customers", this.ledger.place(row), this.book.language));
  }
}
