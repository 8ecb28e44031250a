/** Histories for tests: of rows, of the CDNOW summary where it is there, and of made-up customers. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Book } from "../../../src/model/book";
import {
  emptyHistories,
  type CustomerHistories,
  type History,
} from "../../../src/model/prediction/customer-histories";
import { isRefusal, type Refusal } from "../../../src/model/prediction/refusal";
import { finish, type Work } from "../../../src/model/work";
import { shopOf } from "../../support/ranked-shop";
import { sharedData } from "../../support/shared-data";
import { day } from "../../support/test-book";

export interface HistoryRow extends History {
  readonly meanValue: number;
}

export function historiesOfRows(rows: readonly HistoryRow[]): CustomerHistories {
  const histories = emptyHistories(rows.length);
  rows.forEach((row, at) => {
    histories.hasBought[at] = 1;
    histories.repeats[at] = row.repeats;
    histories.recencyWeeks[at] = row.recencyWeeks;
    histories.ageWeeks[at] = row.ageWeeks;
    histories.meanValue[at] = row.meanValue;
  });
  return histories;
}

/** Undefined on machines without the file. */
export const cdnowSummary = sharedData("cdnow/cdnow_customers_summary_with_transactions.csv");
export const cdnowSales = sharedData("cdnow/cdnow_sample.csv");

/** The published summary, customers in the order of their numbers; weeks with two decimals. */
export function readCdnowSummary(): HistoryRow[] {
  return readCsv(cdnowSummary).map(({ x, t_x, T, zbar }) => ({
    repeats: Number(x),
    recencyWeeks: Number(t_x),
    ageWeeks: Number(T),
    meanValue: Number(zbar),
  }));
}

/** All sales of the sample as a book, customers in the order of their numbers. */
export function readCdnowBook(): Book {
  const sales = readCsv(cdnowSales);
  const ids = [...new Set(sales.map((sale) => sale.customer_id!))].sort();
  return shopOf(
    ids.map((id) => ({ id })),
    sales.map(({ customer_id, date, amount }) => ({
      customer: customer_id!,
      date: day(date!),
      amount: Number(amount),
    })),
  );
}

/** The result of work that must not be refused. */
export function fitted<Result extends object>(work: Work<Result | Refusal>): Result {
  const outcome = finish(work);
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** Why work was refused; throws where it was not. */
export function refusedFor(work: Work<object>): Refusal {
  const outcome = finish(work);
  if (!isRefusal(outcome)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

function readCsv(file: string | undefined): Record<string, string>[] {
  const text = readFileSync(file ?? "", "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
