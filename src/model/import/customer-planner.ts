/** What becomes of each row of a file of customers; `import-customers.ts` says by which rules. */
import type { Book } from "../book";
import { problem, type Problem } from "../problem";
import { columnOf } from "../schema";
import type { Row } from "../value";
import type { Work } from "../work";
import type { ImportRow } from "./columns/import-row";
import type { SheetReader } from "./columns/read-columns";
import { customerIds } from "./customer-ids";
import { CustomerUpdates } from "./customer-updates";
import { NO_CHOICES, type ImportOptions, type ImportPlan } from "./import-plan";
import type { ImportSheet } from "./import-sheet";
import { MaskedColumns } from "./masked-columns";
import { withoutMasked, type UnmaskedRow } from "./masked-cells";
import { takeMergedRow, type MergedRow } from "./merged-rows";
import { isNameless, sharedWithNamed } from "./nameless-rows";
import { openQuestions } from "./open-questions";
import { pairsOf } from "./pairs-of-added";
import { peopleIn } from "./people";
import { RowCollector } from "./row-collector";
import { RowLedger } from "./row-ledger";
import { personIn, textIn } from "./row-person";
import { SimilarRows } from "./similar-rows";
import { fitsCell, notesWithUnread, withTooLong } from "./unread-notes";

export class CustomerPlanner {
  private readonly ledger: RowLedger;
  private readonly idOf: ReturnType<typeof customerIds>;
  private readonly similar: SimilarRows;
  private readonly added = new RowCollector("customers");
  private readonly updates: CustomerUpdates;
  private readonly masked: MaskedColumns;
  /** What the file said first of each id, and in which row. */
  private readonly said = new Map<string, { readonly text: string; readonly row: number }>();
  /** Rows with neither id nor name. */
  private readonly nameless: number[] = [];
  private readonly mergedAway: MergedRow[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: ImportSheet,
    private readonly reader: SheetReader,
    private readonly options: ImportOptions,
  ) {
    this.ledger = new RowLedger("customers", sheet);
    const known = peopleIn(book.customers, (options.choices ?? NO_CHOICES).country);
    this.idOf = customerIds(book, known, options);
    this.similar = new SimilarRows(known, options);
    this.updates = new CustomerUpdates(book, options);
    this.masked = new MaskedColumns(reader);
  }

  /** Decides what becomes of a row; of one that names nobody, when all others are known. */
  take(row: number): void {
    const unmasked = this.readRow(row);
    if (isNameless(unmasked.read.values) && !this.isChosen(row)) this.nameless.push(row);
    else this.decide(row, unmasked);
  }

  /** Lists new customers who look like another one, or leaves them out, as the options say. */
  *compareAdded(): Work<void> {
    const rowOf = (id: string): number => this.said.get(id)?.row ?? -1;
    const { findPairs } = this.options;
    const pairs = findPairs ? yield* pairsOf(this.added, findPairs) : [];
    const leftOut = this.similar.takePairs(pairs, (id) => this.ledger.rowNumber(rowOf(id)));
    if (leftOut.length === 0) return;
    for (const { id, like } of leftOut)
      this.ledger.refuseFor(rowOf(id), "looks-like-somebody", { id: like.id });
    this.added.remove(new Set(leftOut.map(({ id }) => id)));
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

  /** To be called when all others are known. */
  takeMergedAway(): void {
    for (const merged of this.mergedAway) {
      const unmasked = this.readRow(merged.row);
      const isTaken = takeMergedRow(this.book, merged, unmasked, this.updates, this.ledger);
      if (!isTaken) this.refuseTooLong(merged.row, unmasked.ofKnown);
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
    if (typeof id === "object" && "into" in id) {
      this.mergedAway.push({ row, into: id.into });
      return;
    }
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
    if (this.book.customers.index.has(id)) this.update(row, id, ofKnown);
    else this.add(row, id, read);
  }

  plan(notices: readonly Problem[]): ImportPlan {
    const { problems, refused, skipped } = this.ledger;
    const data = { added: this.added.ids.length, updated: this.updates.rows.length };
    return {
      into: "customers",
      change: {
        label: { code: "import", data: { ...data, count: data.added + data.updated } },
        steps: [...this.updates.steps(), ...this.added.steps()],
      },
      counts: {
        read: this.sheet.rows.length,
        ...data,
        joined: 0,
        duplicates: this.similar.rows.filter(({ id, isSame }) => id !== undefined && !isSame).length,
        refused: refused.length,
        skipped,
        created: 0,
      },
      updates: this.updates.rows,
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
    const reason = this.similar.judge(this.ledger.rowNumber(row), id, personIn(read.values), values);
    if (reason) {
      this.ledger.refuseFor(row, "looks-like-somebody", { id: reason.id });
      return;
    }
    this.ledger.note(read.problems);
    this.added.add(id, values);
  }

  private update(row: number, id: string, read: ImportRow): void {
    const outcome = this.updates.take(id, this.ledger.rowNumber(row), read);
    if (outcome === "too-long") {
      this.refuseTooLong(row, read);
      return;
    }
    if (this.isChosen(row))
      this.similar.declareSame(this.ledger.rowNumber(row), id, textIn(read.values, "name"));
    this.ledger.note(read.problems);
    if (outcome === "unchanged") this.ledger.skip();
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
