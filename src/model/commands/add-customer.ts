import { append } from "../change";
import { freshId } from "../identity/ids";
import type { Row } from "../value";
import type { Command } from "./command";
import type { CustomerFields } from "./customer-fields";
import { cleanInput, filledCells, inputProblem, missingValues, unfitValues } from "./row-input";

export interface AddCustomerInput extends CustomerFields {
  /** The shop's own id, a card number say; drawn where blank. */
  readonly id?: string | null | undefined;
}

/**
 * Adds a customer to the register; only the name is required. `since` is today unless given.
 * Refused: `required`, `id-taken`, values that do not fit.
 */
export const addCustomer: Command<AddCustomerInput> = (book, input, today, newId) => {
  const { id: givenId, ...fields }: Row = { since: today, ...cleanInput({ ...input }) };
  const problems = [...missingValues(book, "customers", fields), ...unfitValues(book, "customers", fields)];
  if (typeof givenId === "string" && book.customers.index.has(givenId)) {
    problems.push(inputProblem(book, "customers", "id", "id-taken", { id: givenId }));
  }
  if (problems.length > 0) return problems;
  const id = typeof givenId === "string" ? givenId : freshId("customers", book.customers, newId);
  return {
    label: { code: "add-customer", data: { customer: String(fields.name) } },
    steps: [append("customers", [{ ...filledCells(fields), id }])],
  };
};
