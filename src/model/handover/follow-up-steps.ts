import type { Book } from "../book";
import type { Step } from "../change";
import { setColumn } from "../duplicates/follow-rows";
import { textAt } from "../table-data";
import { isSameStaff } from "./same-staff";

const CLOSED = ["done", "skipped"];

/**
 * What the one who leaves had still to do goes to whoever `successorFor` names for its customer; "" leaves it.
 * What is done stays theirs, and what is nobody's by name stays so: it follows the customer by itself.
 */
export function followUpSteps(
  { followUps }: Book,
  from: string,
  successorFor: (customerId: string) => string,
): readonly Step[] {
  const rows = followUps.ids.flatMap((id, row) => {
    const was = textAt(followUps, "assignee", row);
    if (!isSameStaff(was, from) || CLOSED.includes(textAt(followUps, "state", row))) return [];
    const is = successorFor(textAt(followUps, "customerId", row));
    return is === "" || is === was ? [] : [{ id, was, is }];
  });
  return setColumn("followUps", "assignee", rows);
}
