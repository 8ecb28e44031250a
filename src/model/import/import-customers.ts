/**
 * A file of customers. A row is somebody of the register by their id, else by phone, e-mail or WeChat of
 * somebody of that name; it then fills in or changes that customer's cells. Any other row is a new customer:
 * with the file's id, else with one made from name, phone and e-mail, so that importing twice adds nothing.
 *
 * Two rows of the same person that say different things are both added, for nobody is merged without a
 * person's word; exact repeats of a row are one. Who looks like somebody known is listed as such.
 *
 * A row without id and name can only be somebody of the register by their phone, e-mail or WeChat. Where a
 * named row of the same file has these too, it is refused, now and whenever the file is imported again: or
 * else the second import would find the customer whom the first one added.
 */
import type { Book } from "../book";
import { contentId } from "../identity/content-id";
import { problem } from "../problem";
import { columnOf } from "../schema";
import { textAt } from "../table-data";
import type { Row, Value } from "../value";
import { ROWS_A_STEP, type Work } from "../work";
import type { ImportRow } from "./columns/import-row";
import { readColumns, type SheetReader } from "./columns/read-columns";
import { CONTACT_KINDS, contactKeys } from "./contact-keys";
import { NO_CHOICES, type ImportOptions, type ImportPlan, type RowUpdate } from "./import-plan";
import type { ImportMapping, ImportSheet } from "./import-sheet";
import { MaskedColumns } from "./masked-columns";
import { withoutMasked, type UnmaskedRow } from "./masked-cells";
import { Occurrences } from "./occurrences";
import { openQuestions } from "./open-questions";
import { peopleIn, type Person } from "./people";
import { RowCollector } from "./row-collector";
import { RowLedger } from "./row-ledger";
import { similarRows } from "./similar-rows";
import { fitsCell, notesWithUnread } from "./unread-notes";
import { updatedCells } from "./updated-cells";
import { updateSteps } from "./update-steps";

/** Plans the import of a sheet into the Customers table. */
export function* importCustomers(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const reader = readColumns("customers", sheet, mapping, options.choices ?? NO_CHOICES);
  const planner = new CustomerPlanner(book, sheet, reader, options);
  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield row / sheet.rows.length;
    planner.take(row);
  }
  planner.takeNameless();
  return planner.plan();
}

class CustomerPlanner {
  private readonly ledger: RowLedger;
  private readonly known: ReturnType<typeof peopleIn>;
  private readonly similar: ReturnType<typeof similarRows>;
  private readonly added = new RowCollector("customers");
  private readonly updates: RowUpdate[] = [];
  private readonly masked: MaskedColumns;
  /** What the file said first of each id, and in which row. */
  private readonly said = new Map<string, { readonly text: string; readonly row: number }>();
  /** What the file says of each person without an id of their own: different rows are different customers. */
  private readonly told = new Occurrences();
  /** Rows with neither id nor name. */
  private readonly nameless: number[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: ImportSheet,
    private readonly reader: SheetReader,
    private readonly options: ImportOptions,
  ) {
    this.ledger = new RowLedger("customers", sheet);
    this.known = peopleIn(book.customers);
    this.similar = similarRows(options);
    this.masked = new MaskedColumns(reader);
  }

  /** Decides what becomes of a row; of one that names nobody, when all others are known. */
  take(row: number): void {
    const unmasked = this.readRow(row);
    if (this.isNameless(row, unmasked.read.values)) this.nameless.push(row);
    else this.decide(row, unmasked);
  }

  takeNameless(): void {
    if (this.nameless.length === 0) return;
    const rows = this.nameless.map((row) => ({ row, unmasked: this.readRow(row) }));
    const named = this.keysOfNamed(new Set(rows.flatMap(({ unmasked }) => keysOf(unmasked.read.values))));
    for (const { row, unmasked } of rows) {
      if (keysOf(unmasked.read.values).some((key) => named.has(key))) this.refuseNameless(row, unmasked.read);
      else this.decide(row, unmasked);
    }
  }

  private readRow(row: number): UnmaskedRow {
    return withoutMasked(this.reader.readRow(row), (key) => this.masked.headerOf(key));
  }

  private isNameless(row: number, values: Row): boolean {
    const isChosen = this.options.choices?.rows?.[this.ledger.rowNumber(row)] !== undefined;
    return !isChosen && textIn(values, "name") === "" && textIn(values, "id") === "";
  }

  /** Those of the keys that rows with a name have, too. */
  private keysOfNamed(keys: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (let row = 0; row < this.sheet.rows.length; row++) {
      const { values } = this.readRow(row).read;
      if (textIn(values, "name") === "") continue;
      for (const key of keysOf(values)) if (keys.has(key)) found.add(key);
    }
    return found;
  }

  private decide(row: number, { read, ofKnown, maskedIn }: UnmaskedRow): void {
    const waits = openQuestions(read);
    if (waits.length > 0) {
      this.ledger.refuse(row, waits);
      return;
    }
    const text = JSON.stringify([read.values, read.unreadable]);
    const id = this.idOf(row, read, text);
    if (id === undefined) return;
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

  plan(): ImportPlan {
    const { problems, refused, skipped } = this.ledger;
    const data = { added: this.added.ids.length, updated: this.updates.length };
    return {
      into: "customers",
      change: {
        label: { code: "import", data: { ...data, count: data.added + data.updated } },
        steps: [...updateSteps(this.updates), ...this.added.steps()],
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
      problems: [...problems, ...this.masked.problems(), ...this.reader.notices()],
    };
  }

  /** Who the row is; undefined where that was refused. */
  private idOf(row: number, read: ImportRow, text: string): string | undefined {
    const chosen = this.options.choices?.rows?.[this.ledger.rowNumber(row)];
    if (typeof chosen === "object") {
      if (this.book.customers.index.has(chosen.customer)) return chosen.customer;
      this.ledger.refuseFor(row, "no-such-customer", { customer: chosen.customer });
      return undefined;
    }
    const own = textIn(read.values, "id");
    if (own !== "") return own;
    const person = personIn(read.values);
    const found = this.known.find(person);
    if (found !== undefined) return found;
    const base = contentId("customers", contentOfPerson(person), 0);
    const occurrence = this.told.of(base, text);
    return occurrence === 0 ? base : contentId("customers", contentOfPerson(person), occurrence);
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
    const cells = updatedCells(this.book.customers, known, read);
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
  private refuseTooLong(row: number, { problems }: ImportRow): void {
    const column = columnOf("customers", "notes").header[this.book.language];
    const tooLong = problem("text-too-long", { ...this.ledger.place(row), column });
    this.ledger.refuse(row, [...problems, tooLong]);
  }
}

function textIn(values: Row, key: string): string {
  const value: Value | undefined = values[key];
  return typeof value === "string" ? value : "";
}

function personIn(values: Row): Person {
  return {
    name: textIn(values, "name"),
    phone: textIn(values, "phone"),
    email: textIn(values, "email"),
    wechat: textIn(values, "wechat"),
  };
}

/** What the row's person is recognised by. */
function keysOf(values: Row): readonly string[] {
  const person = personIn(values);
  return CONTACT_KINDS.flatMap((kind) => contactKeys(kind, person[kind]).map((key) => `${kind} ${key}`));
}

function contentOfPerson({ name, phone, email }: Person): readonly string[] {
  return [name, phone, email];
}
