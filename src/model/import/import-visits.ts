/**
 * A file of visits or sales. The lines of one receipt are one visit. Each visit has an id by which it is
 * known (`visit-ids.ts`), so that importing twice adds nothing: one that the book has by its own id or receipt
 * gets what the file says differently (`visit-updates.ts`), one that it has by its content is skipped.
 */
import type { Book } from "../book";
import { warning, type Problem } from "../problem";
import { ROWS_A_STEP, stretch, type Work } from "../work";
import { contentKeys, contentOf, type ImportRow } from "./columns/import-row";
import { readingColumns, type SheetReader } from "./columns/read-columns";
import { customerResolver } from "./customer-resolver";
import { differsFromBook } from "./differs-from-book";
import { NO_CHOICES, type ImportOptions, type ImportPlan } from "./import-plan";
import type { ImportMapping, ImportSheet } from "./import-sheet";
import { joinLines } from "./join-lines";
import { NewVisits } from "./new-visits";
import { receiptGroups } from "./receipt-groups";
import { receiptLines, type LinesFrom } from "./receipt-lines";
import { RowLedger } from "./row-ledger";
import { visitIds } from "./visit-ids";
import { VisitUpdates } from "./visit-updates";

/** How much of the time it takes to judge the columns. */
const JUDGING = 0.02;

/** Plans the import of a sheet into the Visits table. */
export function* importVisits(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const choices = options.choices ?? NO_CHOICES;
  const reader = yield* stretch(0, JUDGING, readingColumns("visits", sheet, mapping, choices));
  const linesFrom = receiptLines(sheet, mapping);
  const planner = new VisitPlanner(book, sheet, reader, options);
  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield JUDGING + ((1 - JUDGING) * row) / sheet.rows.length;
    planner.take(row, linesFrom);
  }
  return planner.plan(yield* stretch(1, 1, reader.notices()));
}

class VisitPlanner {
  private readonly ledger: RowLedger;
  private readonly added: NewVisits;
  private readonly updates: VisitUpdates;
  private joined = 0;
  private readonly idOf: ReturnType<typeof visitIds>;
  /** Receipt numbers that stand for several receipts. */
  private reused = 0;

  constructor(
    private readonly book: Book,
    private readonly sheet: ImportSheet,
    private readonly reader: SheetReader,
    options: ImportOptions,
  ) {
    this.ledger = new RowLedger("visits", sheet);
    const customers = customerResolver(book, options);
    this.added = new NewVisits(book, customers);
    this.updates = new VisitUpdates(book, customers, options);
    const keys = contentKeys(reader.columns.map(({ target }) => target));
    this.idOf = visitIds(book, keys, sheet.rows.length);
  }

  /** Decides what becomes of a row, and of the further lines of its receipt. */
  take(row: number, linesFrom: LinesFrom): void {
    const lines = linesFrom(row);
    if (!lines) return;
    if (lines.length === 1) this.takeVisit(lines, this.reader.readRow(row));
    else this.takeReceipt(lines);
  }

  plan(notices: readonly Problem[]): ImportPlan {
    const { problems, refused, skipped } = this.ledger;
    const { count: added, created } = this.added;
    const { rows: updates } = this.updates;
    const updated = updates.length;
    const reused = this.reused > 0 ? [warning("receipts-reused", {}, { count: this.reused })] : [];
    return {
      into: "visits",
      change: {
        label: { code: "import", data: { added, updated, count: added + updated } },
        steps: [...this.added.customerSteps(), ...this.updates.steps(), ...this.added.visitSteps()],
      },
      counts: {
        read: this.sheet.rows.length,
        added,
        joined: this.joined,
        updated,
        duplicates: 0,
        refused: refused.length,
        skipped,
        created,
      },
      updates,
      duplicates: [],
      refused,
      questions: this.reader.questions,
      problems: [...notices, ...reused, ...problems],
    };
  }

  /** Lines of one customer and day are one visit; the number may have been used for others as well. */
  private takeReceipt(rows: readonly number[]): void {
    const groups = receiptGroups(rows.map((row) => ({ row, read: this.reader.readRow(row) })));
    if (groups.length > 1) this.reused++;
    for (const group of groups) {
      const lines = group.map(({ row, read }) => ({ read, place: this.ledger.place(row) }));
      const read = lines.length === 1 ? group[0]!.read : joinLines(lines, this.book.language);
      this.takeVisit(
        group.map(({ row }) => row),
        read,
        groups.length > 1,
      );
    }
  }

  /** Decides of the rows that make one visit. */
  private takeVisit(rows: readonly number[], read: ImportRow, isReused = false): void {
    const row = rows[0]!;
    const { id, firstRow, isByContent } = this.idOf(read, row, isReused);
    if (firstRow !== row) {
      this.again(rows, read, id, firstRow);
      return;
    }
    if (this.book.visits.index.has(id)) {
      if (isByContent) this.keep(rows, read, id);
      else this.update(rows, read, id, isReused);
      return;
    }
    const reasons = this.added.add(id, read, this.ledger.place(row));
    if (reasons.length > 0) {
      this.refuse(rows, reasons);
      return;
    }
    this.ledger.note(read.problems);
    this.joined += rows.length - 1;
  }

  /** What the file had no number for stays as the book has it, edited or not. */
  private keep(rows: readonly number[], read: ImportRow, id: string): void {
    this.ledger.skip(rows.length);
    this.ledger.note(differsFromBook(this.book, id, read, this.ledger.place(rows[0]!)));
  }

  private update(rows: readonly number[], read: ImportRow, id: string, isReused: boolean): void {
    const { outcome, problems } = this.updates.take(id, read, this.ledger.place(rows[0]!), isReused);
    if (outcome === "refused") {
      this.refuse(rows, problems);
      return;
    }
    this.ledger.note(problems);
    if (outcome === "unchanged") this.ledger.skip(rows.length);
    else this.joined += rows.length - 1;
  }

  private refuse(rows: readonly number[], reasons: readonly Problem[]): void {
    for (const each of rows) this.ledger.refuse(each, atRow(reasons, this.ledger.rowNumber(each)));
  }

  /** An id the file had before: the same row is one, another row is refused. */
  private again(rows: readonly number[], read: ImportRow, id: string, firstRow: number): void {
    const first = contentOf(this.reader.readRow(firstRow)).join("\n");
    const isRepeat = rows.length === 1 && contentOf(read).join("\n") === first;
    for (const row of rows) {
      if (isRepeat) this.ledger.skip();
      else this.ledger.refuseFor(row, "id-conflict", { id, firstRow: this.ledger.rowNumber(firstRow) });
    }
  }
}

/** Every line of a refused receipt is refused for the same reasons; what several lines say is said once. */
function atRow(reasons: readonly Problem[], row: number): readonly Problem[] {
  const once = new Map<string, Problem>();
  for (const reason of reasons) {
    const here = { ...reason, place: { ...reason.place, row } };
    once.set(JSON.stringify(here), here);
  }
  return [...once.values()];
}
