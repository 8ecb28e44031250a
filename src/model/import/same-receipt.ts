import { foldText } from "../search/fold-text";
import type { Value } from "../value";
import type { ImportRow } from "./columns/import-row";

/** Is a line of the day and customer of the first line of its receipt? What is blank says nothing against it. */
export function sameReceipt(first: ImportRow, line: ImportRow): boolean {
  if (line.unreadable.date) return first.unreadable.date !== undefined;
  return (
    agree(first.values.date, line.values.date) &&
    agree(first.values.customerId, line.values.customerId) &&
    agree(first.values.customer, line.values.customer) &&
    agree(first.parts.customerPhone, line.parts.customerPhone) &&
    agree(first.parts.customerEmail, line.parts.customerEmail)
  );
}

function agree(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return typeof a === "string" && typeof b === "string" && foldText(a) === foldText(b);
}
