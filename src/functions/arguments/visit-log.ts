/**
 * Columns of a visit log, as a book that the model can work on.
 *
 * Cells are understood as in the pane. What cannot be read counts for nothing there and is listed beside
 * the figures; a formula has no place beside it. So the trouble is kept with the customer whose figure
 * it spoils, and that customer's cell becomes an error that names the row and the column. A cell that
 * hides whose visit it is spoils everybody's, and refuses the whole.
 */
import { daysOf, emptyBook, linksOf, type Book } from "../../model/book";
import { FIRST_DAY, type Day } from "../../model/day";
import { problem, type Problem } from "../../model/problem";
import { DEFAULT_CLASSES } from "../../model/ranking/ranking";
import { RowIndex } from "../../model/row-index";
import { columnOf } from "../../model/schema";
import type { Column, TableData } from "../../model/table-data";
import type { Value } from "../../model/value";
import { isTrouble, readCell } from "../../workbook/cells/read-cell";
import { withoutPastPromises } from "../../workbook/past-promises";
import type { Cell } from "../../workbook/port";
import { isProblem } from "../answer";
import { lengthProblem, type ColumnArgument } from "./column-argument";
import { columnOfValues, idsOf, registerOf } from "./register";

/** Columns of the log, all of one length, and who is asked about. */
export interface LogArguments {
  readonly visitCustomers: ColumnArgument;
  readonly amounts?: ColumnArgument | undefined;
  /** Without it every visit counts, whatever the period. */
  readonly visitDates?: ColumnArgument | undefined;
  readonly nextContacts?: ColumnArgument | undefined;
  /** A visit whose id stood further up is the same visit. */
  readonly visitIds?: ColumnArgument | undefined;
  /** The register; without it all customers of the log, in order of their first visit. */
  readonly customers?: ColumnArgument | undefined;
  /** Beside `customers`. */
  readonly fixedClasses?: ColumnArgument | undefined;
  /** What a fixed class may be; A, B and C unless given. */
  readonly classes?: readonly string[] | undefined;
}

export interface VisitLog {
  readonly book: Book;
  /** The first trouble with each customer's visits, by customer id. */
  readonly troubles: ReadonlyMap<string, Problem>;
  /** Every cell of a visit that could not be read. */
  readonly spoilt: readonly SpoiltVisit[];
}

interface SpoiltVisit {
  /** Row of the visit in the book. */
  readonly visit: number;
  /** Is it its day that cannot be read? */
  readonly isDay: boolean;
  readonly trouble: Problem;
}

/** The log these columns make; refused where they do not belong together or an id cannot be read. */
export function visitLog(given: LogArguments): VisitLog | Problem {
  const { visitCustomers, amounts, visitDates, nextContacts, visitIds, customers, fixedClasses } = given;
  const misfit =
    lengthProblem(visitCustomers, amounts, visitDates, nextContacts, visitIds) ??
    (customers && lengthProblem(customers, fixedClasses));
  if (misfit) return misfit;
  const owners = idsOf(visitCustomers);
  if (isProblem(owners)) return owners;
  const ids = customers ? idsOf(customers) : owners;
  if (isProblem(ids)) return ids;
  const ownIds = visitIds && idsOf(visitIds);
  if (isProblem(ownIds)) return ownIds;
  const troubles = new Map<string, Problem>();
  const log = new LogReader(owners, rowsThatCount(owners, ownIds), troubles);
  const visits = log.table({ amount: amounts, date: visitDates, next: nextContacts });
  const register = registerOf(ids, fixedClasses, given.classes ?? DEFAULT_CLASSES, troubles);
  const book = { ...emptyBook("en"), customers: register, visits: withoutPast(visits) };
  return { book, troubles, spoilt: log.spoilt };
}

/** A figure that compares customers says nothing of a single one: refused where the log holds others. */
export function oneOfMany({ book }: VisitLog, customers: ColumnArgument | undefined): Problem | undefined {
  const isOne = customers?.cells.length === 1 && linksOf(book).customerRow.includes(-1);
  return isOne ? problem("one-of-many", {}, { name: "customers" }) : undefined;
}

/**
 * The first trouble with a visit of the period: it would spoil a figure of all customers together. Where
 * the day itself cannot be read, it may have been within.
 */
export function troubleWithin({ book, spoilt }: VisitLog, from: Day, to: Day): Problem | undefined {
  const days = daysOf(book.visits, "date");
  const { customerRow } = linksOf(book);
  const matters = ({ visit, isDay }: SpoiltVisit): boolean =>
    customerRow[visit]! >= 0 && (isDay || (days[visit]! >= from && days[visit]! <= to));
  return spoilt.find(matters)?.trouble;
}

function rowsThatCount(
  owners: readonly string[],
  visitIds: readonly string[] | undefined,
): readonly number[] {
  const rows: number[] = [];
  const seen = new Set<string>();
  owners.forEach((owner, row) => {
    const id = visitIds?.[row] ?? "";
    if (owner === "" || seen.has(id)) return;
    if (id !== "") seen.add(id);
    rows.push(row);
  });
  return rows;
}

class LogReader {
  readonly spoilt: SpoiltVisit[] = [];

  constructor(
    private readonly owners: readonly string[],
    private readonly rows: readonly number[],
    private readonly troubles: Map<string, Problem>,
  ) {}

  table(given: Readonly<Record<"amount" | "date" | "next", ColumnArgument | undefined>>): TableData {
    const columns: Record<string, Column> = {
      customerId: { kind: "text", values: this.rows.map((row) => this.owners[row]!) },
      // Without a column of dates nobody asks when it was; any one day makes all of them count.
      date: given.date
        ? this.column("date", given.date)
        : { kind: "day", values: new Int32Array(this.rows.length).fill(FIRST_DAY) },
    };
    if (given.amount) columns.amount = this.column("amount", given.amount);
    if (given.next) columns.next = this.column("next", given.next);
    const rowNumbers = Int32Array.from(this.rows, (row) => row + 1);
    // Nothing here looks a visit up by its id; an index of a million would only cost time.
    const ids = this.rows.map(String);
    return { key: "visits", size: ids.length, ids, columns, rowNumbers, index: RowIndex.of([]) };
  }

  private column(key: string, { name, cells }: ColumnArgument): Column {
    const values = this.rows.map((row, visit): Value => this.value(key, name, visit, cells[row] ?? null));
    return columnOfValues("visits", key, values);
  }

  private value(key: string, name: string, visit: number, cell: Cell): Value {
    const read = readCell(columnOf("visits", key), cell);
    if (!isTrouble(read)) return read;
    const row = this.rows[visit]!;
    const owner = this.owners[row]!;
    const trouble = problem(read.code, { row: row + 1, column: name }, { value: read.text });
    if (!this.troubles.has(owner)) this.troubles.set(owner, trouble);
    this.spoilt.push({ visit, isDay: key === "date", trouble });
    return read.value;
  }
}

function withoutPast(visits: TableData): TableData {
  return withoutPastPromises(visits, { tables: [], problems: [] }, []);
}
