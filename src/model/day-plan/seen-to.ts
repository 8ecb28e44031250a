/** How many reminders each of the staff has seen to on a day. What was skipped took nobody's time. */
import { daysOf, type Book } from "../book";
import type { Day } from "../day";
import { comparable } from "../read/comparable";
import { rowOf, textAt } from "../table-data";

/** By whose they were, as `comparable` folds names: the assignee of the row, else the customer's owner; "" for what was nobody's. */
export function seenTo(book: Book, day: Day): ReadonlyMap<string, number> {
  const { customers, followUps, visits } = book;
  const counts = new Map<string, number>();
  const answered = new Set<string>();
  const count = (id: string, assignee: string, customerId: string): void => {
    if (answered.has(id)) return;
    answered.add(id);
    const whose = comparable(assignee || textAt(customers, "owner", rowOf(customers, customerId) ?? -1));
    counts.set(whose, (counts.get(whose) ?? 0) + 1);
  };
  daysOf(followUps, "doneOn").forEach((doneOn, row) => {
    if (doneOn !== day || textAt(followUps, "state", row) !== "done") return;
    count(followUps.ids[row] ?? "", textAt(followUps, "assignee", row), textAt(followUps, "customerId", row));
  });
  daysOf(visits, "date").forEach((date, row) => {
    const id = date === day ? textAt(visits, "reminder", row) : "";
    if (id === "") return;
    const followUp = rowOf(followUps, id) ?? -1;
    count(id, textAt(followUps, "assignee", followUp), textAt(visits, "customerId", row));
  });
  return counts;
}
