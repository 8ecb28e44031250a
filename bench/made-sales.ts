/** Sales made up for rankings: the same numbers on every machine and in every run. */
import { emptyBook, linksOf, type Book } from "../src/model/book";
import { addDays, parseIsoDay, type Day } from "../src/model/day";
import { RowIndex } from "../src/model/row-index";
import type { TableData } from "../src/model/table-data";
import { lehmer } from "./large-book";

export const FIRST_SALE = parseIsoDay("2024-01-01")!;
export const DAYS_OF_SALES = 730;
export const LAST_SALE = addDays(FIRST_SALE, DAYS_OF_SALES - 1);

/** Columns by visit; customers are rows of a register from 0 on. */
export interface Sales {
  readonly customers: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/** Amounts with cents, many small and few large, one visit in fifty a refund, customers at random. */
export function madeSales(customers: number, visits: number): Sales {
  const random = lehmer(20261121);
  const sales = {
    customers,
    customer: new Int32Array(visits),
    day: new Int32Array(visits),
    amount: new Float64Array(visits),
  };
  for (let visit = 0; visit < visits; visit++) {
    const sign = random() < 0.02 ? -1 : 1;
    sales.amount[visit] = (sign * Math.round(500 / (0.02 + random()))) / 100;
    sales.day[visit] = FIRST_SALE + Math.floor(random() * DAYS_OF_SALES);
    sales.customer[visit] = Math.floor(random() ** 2 * customers);
  }
  return sales;
}

/** The book of these sales, with visits linked to customers already, as a loaded book is after its first view. */
export function bookOfSales({ customers, customer, day, amount }: Sales): Book {
  const ids = Array.from({ length: customers }, (_, row) => customerId(row));
  const visits = Array.from(customer, (_, visit) => `V${visit}`);
  const book = {
    ...emptyBook("en"),
    customers: table("customers", ids, {}),
    visits: table("visits", visits, {
      customerId: { kind: "text", values: Array.from(customer, (row) => ids[row]!) },
      date: { kind: "day", values: day },
      amount: { kind: "number", values: amount },
    }),
  };
  linksOf(book);
  return book;
}

export function customerId(row: number): string {
  return `C${row}`;
}

/** The first day of the later half of the sales. */
export const SECOND_HALF = (FIRST_SALE + DAYS_OF_SALES / 2) as Day;

function table(key: "customers" | "visits", ids: string[], columns: TableData["columns"]): TableData {
  const size = ids.length;
  return { key, size, ids, columns, rowNumbers: new Int32Array(size), index: RowIndex.of(ids) };
}
