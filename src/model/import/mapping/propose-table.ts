/** Is it a list of customers, or of visits and sales? */
import type { ImportSheet } from "../import-sheet";
import type { ImportTable } from "../targets";
import { productOf } from "./products/products";
import { finish, type Work } from "../../work";
import { proposingMapping } from "./propose-mapping";

/** What only a list of visits has. */
const OF_VISITS: ReadonlySet<string> = new Set(["amount", "receipt", "item", "staff", "paid", "date"]);
/** Without these no row can be a visit. */
const WHOSE: ReadonlySet<string> = new Set([
  "customerId",
  "customer",
  "customerPhone",
  "customerEmail",
  "givenName",
  "familyName",
]);

/**
 * The table that a file most probably belongs to: that of the program it is from, where that shows; visits where it says who was there and when, and
 * what for.
 */
export function proposeTable(sheet: ImportSheet): ImportTable {
  return finish(proposingTable(sheet));
}

/** `proposeTable`, in steps. */
export function* proposingTable(sheet: ImportSheet): Work<ImportTable> {
  if (productOf("customers", sheet.headers) && !productOf("visits", sheet.headers)) return "customers";
  const proposed = yield* proposingMapping("visits", sheet, {});
  const found = proposed.flatMap(({ target }) => target ?? []);
  const says = (keys: ReadonlySet<string>): number => found.filter((key) => keys.has(key)).length;
  return found.includes("date") && says(WHOSE) > 0 && says(OF_VISITS) > 1 ? "visits" : "customers";
}
