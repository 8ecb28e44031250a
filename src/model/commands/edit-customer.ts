import type { Book } from "../book";
import { update } from "../change";
import { problem } from "../problem";
import { rowOf, textAt } from "../table-data";
import type { Command } from "./command";
import { changedCells } from "./changed-cells";
import type { CustomerFields } from "./customer-fields";
import { cleanInput, inputProblem, unfitValues } from "./row-input";

export interface EditCustomerInput extends CustomerFields {
  /** Whose row. An id is never changed: visits name it. */
  readonly id: string;
}

/**
 * Changes the cells given and no others: absent stays as it is, null clears. Only cells that differ are
 * written, each with what stood there before.
 * Refused: `no-such-customer`, `required`, values that do not fit, `nothing-to-change`.
 */
export const editCustomer: Command<EditCustomerInput> = (book, input) => {
  const { id, ...fields } = input;
  const row = rowOf(book.customers, id);
  if (row === undefined) return [problem("no-such-customer", { table: "customers" }, { customer: id })];
  const cells = cleanInput(fields);
  const problems = [...unfitValues(book, "customers", cells)];
  if (cells.name === null) {
    const name = inputProblem(book, "customers", "name", "required", {});
    problems.unshift({ ...name, data: { name: name.place.column ?? "" } });
  }
  if (problems.length > 0) return problems;
  const changed = changedCells(book.customers, row, cells);
  if (!changed) return [problem("nothing-to-change", { table: "customers" })];
  const name = typeof changed.cells.name === "string" ? changed.cells.name : nameOf(book, row);
  return {
    label: { code: "edit-customer", data: { customer: name } },
    steps: [update("customers", id, changed.cells, changed.was)],
  };
};

function nameOf(book: Book, row: number): string {
  return textAt(book.customers, "name", row);
}
