/** Many reminders answered or given away in one change: what can be done is done, and the rest is told by name. */
import type { Book } from "../book";
import { append, type Step } from "../change";
import { customerCalled } from "../identity/customer-called";
import { updateSteps } from "../import/update-steps";
import { isRefused, problem, type Problem } from "../problem";
import type { Reminder } from "../reminders/reminder";
import { rowOf } from "../table-data";
import type { Row } from "../value";
import { followUpRow, type FollowUpRow } from "./follow-up-row";

export interface ManyInput {
  readonly reminders: readonly Reminder[];
  /** Each reminder's reason in words, kept in its row; the rule's name where the shell gives none. */
  readonly reasonOf?: ((reminder: Reminder) => string) | undefined;
  /** Who does it, by name, where the shell knows; kept in the column By. */
  readonly by?: string | undefined;
}

export interface RefusedReminder {
  readonly reminder: Reminder;
  /** Name of the customer; the id of one who is not in the book. */
  readonly customer: string;
  readonly problems: readonly Problem[];
}

export interface ManyRows {
  readonly rows: readonly FollowUpRow[];
  readonly refused: readonly RefusedReminder[];
}

/** Each reminder once, with the cells it is to have. */
export function manyRows(
  book: Book,
  { reminders, reasonOf, by }: ManyInput,
  cellsOf: (reminder: Reminder) => Row | readonly Problem[],
): ManyRows {
  const rows: FollowUpRow[] = [];
  const refused: RefusedReminder[] = [];
  const byId = new Map(reminders.map((reminder) => [reminder.id, reminder]));
  for (const reminder of byId.values()) {
    const cells = cellsOf(reminder);
    const input = { reminder, reason: reasonOf?.(reminder), by };
    const row = isRefused(cells) ? cells : followUpRow(book, input, cells);
    if (isRefused(row)) refused.push({ reminder, customer: nameOf(book, reminder), problems: row });
    else rows.push(row);
  }
  return { rows, refused };
}

/** The steps that write them: one for all that are new, and one for all that change the same cells. */
export function manySteps(rows: readonly FollowUpRow[]): readonly Step[] {
  const added = rows.flatMap((row) => (row.added ? [row.added] : []));
  const updates = rows.map(({ id, cells, was }) => ({
    id,
    cells: Object.entries(cells).map(([key, is]) => ({ key, is, was: was[key] ?? null })),
  }));
  const steps = updateSteps("followUps", updates);
  return added.length > 0 ? [append("followUps", added), ...steps] : steps;
}

/** Why nothing at all was done. */
export function problemsOf(refused: readonly RefusedReminder[]): readonly Problem[] {
  const problems = refused.flatMap((each) => each.problems);
  return problems.length > 0 ? problems : [problem("nothing-to-change", { table: "followUps" })];
}

function nameOf({ customers }: Book, { customerId }: Reminder): string {
  const row = rowOf(customers, customerId);
  return row === undefined ? customerId : customerCalled({ customers }, row);
}
