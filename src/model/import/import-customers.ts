/**
 * A file of customers. A row that is somebody of the register (`customer-ids.ts`) fills in or changes that
 * customer's cells; any other is a new customer. Importing twice adds nothing.
 *
 * Two rows of the same person that say different things are both added, for nobody is merged without a
 * person's word; exact repeats of a row are one. Who looks like somebody known is listed as such. A row of somebody who was merged
 * away (`merged-rows.ts`) only fills blanks of the customer who was kept.
 */
import type { Book } from "../book";
import { ROWS_A_STEP, stretch, type Work } from "../work";
import { readingColumns } from "./columns/read-columns";
import { CustomerPlanner } from "./customer-planner";
import { NO_CHOICES, type ImportOptions, type ImportPlan } from "./import-plan";
import type { ImportMapping, ImportSheet } from "./import-sheet";

/** How much of the time it takes to judge the columns, and until all rows are decided where they are then compared. */
const JUDGING = 0.02;
const DECIDED = 0.6;

/** Plans the import of a sheet into the Customers table. */
export function* importCustomers(
  book: Book,
  sheet: ImportSheet,
  mapping: ImportMapping,
  options: ImportOptions,
): Work<ImportPlan> {
  const choices = options.choices ?? NO_CHOICES;
  const reader = yield* stretch(0, JUDGING, readingColumns("customers", sheet, mapping, choices));
  const planner = new CustomerPlanner(book, sheet, reader, options);
  const decided = options.findPairs ? DECIDED : 1;
  for (let row = 0; row < sheet.rows.length; row++) {
    if (row % ROWS_A_STEP === 0) yield JUDGING + ((decided - JUDGING) * row) / sheet.rows.length;
    planner.take(row);
  }
  planner.takeNameless();
  planner.takeMergedAway();
  yield* stretch(decided, 1, planner.compareAdded());
  return planner.plan(yield* stretch(1, 1, reader.notices()));
}
