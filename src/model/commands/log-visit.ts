import type { Book } from "../book";
import { append } from "../change";
import { isDay, isoDay, type Day } from "../day";
import { freshId } from "../identity/ids";
import { problem, type Problem } from "../problem";
import { rowOf, textAt } from "../table-data";
import {
  cleanInput,
  filledCells,
  inputProblem,
  missingValues,
  unfitValues,
  type CustomCells,
} from "./row-input";
import type { Command } from "./command";

export interface LogVisitInput extends CustomCells {
  readonly customerId: string;
  /** Today unless given. */
  readonly date?: Day | null | undefined;
  /** `visit` unless given. */
  readonly kind?: string | null | undefined;
  readonly item?: string | null | undefined;
  /** Negative for a refund. */
  readonly amount?: number | null | undefined;
  readonly cost?: number | null | undefined;
  readonly paid?: number | null | undefined;
  readonly staff?: string | null | undefined;
  /** 1 to 5. */
  readonly satisfaction?: number | null | undefined;
  readonly notes?: string | null | undefined;
  /** When to be in touch again; later than the visit. */
  readonly next?: Day | null | undefined;
  /** Id of the reminder this visit answers. */
  readonly reminder?: string | null | undefined;
}

/**
 * Logs one contact with a customer: one appended row, which keeps the customer's name as it is today.
 * Refused: `no-such-customer`, `score-out-of-range`, `day-not-later` for a next contact that is not
 * after the visit (it would be overdue as soon as it is written), other values that do not fit.
 */
export const logVisit: Command<LogVisitInput> = (book, input, today, newId) => {
  const cells = filledCells(cleanInput({ ...input }));
  const customerRow = rowOf(book.customers, input.customerId);
  if (customerRow === undefined) {
    return [problem("no-such-customer", { table: "visits" }, { customer: input.customerId })];
  }
  const customer = textAt(book.customers, "name", customerRow);
  const row = { date: today, kind: "visit", ...cells, customerId: input.customerId, customer };
  const problems = [
    ...missingValues(book, "visits", row),
    ...unfitValues(book, "visits", row),
    ...nextTooEarly(book, row),
  ];
  if (problems.length > 0) return problems;
  const id = freshId("visits", book.visits, newId);
  return {
    label: { code: "log-visit", data: { customer: customer || input.customerId, kind: row.kind } },
    steps: [append("visits", [{ ...filledCells(row), id }])],
  };
};

function nextTooEarly(book: Book, row: { date: Day; next?: unknown }): readonly Problem[] {
  const { date, next } = row;
  if (typeof next !== "number" || !isDay(next) || !isDay(date) || next > date) return [];
  return [inputProblem(book, "visits", "next", "day-not-later", { day: isoDay(date) })];
}
