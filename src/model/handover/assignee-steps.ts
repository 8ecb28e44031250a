import type { Book } from "../book";
import type { Step } from "../change";
import { setColumn } from "../duplicates/follow-rows";
import { isSameStaff } from "../read/same-staff";
import { textAt } from "../table-data";

const CLOSED = ["done", "skipped"];

/** Rows of what is still to do and given to somebody by name. */
export function openRows({ followUps }: Book): readonly number[] {
  return Array.from(followUps.ids.keys()).filter(
    (row) =>
      !CLOSED.includes(textAt(followUps, "state", row)) && textAt(followUps, "assignee", row).trim() !== "",
  );
}

/** Those that are given to this member of staff. */
export function openRowsOf(book: Book, staff: string): readonly number[] {
  return openRows(book).filter((row) => isSameStaff(textAt(book.followUps, "assignee", row), staff));
}

/**
 * What the one who leaves had still to do goes to whoever `successorFor` names for its customer; "" leaves it.
 * What is done stays theirs, and what is nobody's by name stays so: it follows the customer by itself.
 */
export function assigneeSteps(
  book: Book,
  from: string,
  successorFor: (customerId: string) => string,
): readonly Step[] {
  const { followUps } = book;
  const rows = openRowsOf(book, from).flatMap((row) => {
    const was = textAt(followUps, "assignee", row);
    const is = successorFor(textAt(followUps, "customerId", row));
    return is === "" || is === was ? [] : [{ id: followUps.ids[row]!, was, is }];
  });
  return setColumn("followUps", "assignee", rows);
}
