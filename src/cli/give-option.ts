/** `--give CUSTOMER=NAME` of `kebu handover`: a customer, by id or whole name, to somebody. */
import type { Book } from "../model/book";
import { findCustomer } from "../model/commands/find-customer";
import type { HandoverRow } from "../model/handover/propose-handover";
import { isRefused, type Problem } from "../model/problem";
import type { Language } from "../model/schema";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";

export interface Give {
  readonly customer: string;
  readonly to: string;
}

/** What was asked for, before the book is known. */
export function askedGives(given: Arguments): readonly Give[] {
  return (given.options.give ?? []).map((text) => {
    const [, customer = "", to = ""] = /^(.+)=([^=]+)$/s.exec(text) ?? [];
    if (customer.trim() === "" || to.trim() === "") throw new UsageError("malformed-give", { text });
    return { customer: customer.trim(), to: to.trim() };
  });
}

/** The choices by customer id. Refused as `findCustomer`; somebody who is not handed over is wrong usage. */
export function givenChoices(
  book: Book,
  rows: readonly HandoverRow[],
  gives: readonly Give[],
  language: Language,
): ReadonlyMap<string, string> | readonly Problem[] {
  const choices = new Map<string, string>();
  for (const { customer, to } of gives) {
    const row = findCustomer(book, customer);
    if (isRefused(row)) return row;
    const id = book.customers.ids[row] ?? "";
    if (!rows.some(({ customerId }) => customerId === id))
      throw new UsageError("give-not-theirs", { customer }, language);
    choices.set(id, to);
  }
  return choices;
}
