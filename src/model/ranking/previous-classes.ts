/**
 * The class a customer had before the present one.
 *
 * "Before" means on an earlier day: a manager who tries three limits on one morning and writes each
 * has not seen anyone rise or fall. So it is read from the snapshots of earlier days, under whatever
 * method: the latest class there that is not the present one. Where they name none:
 * - a customer with no snapshot at all may have a class in the register's own column (typed by hand,
 *   or brought from another list): if it differs, that is the previous one;
 * - else what stands under previous class stays.
 * Writing the same ranking again therefore gives the same previous classes.
 */
import { daysOf, type Book } from "../book";
import type { Day } from "../day";
import { textAt, type TableData } from "../table-data";
import type { Value } from "../value";

/** The previous class of each customer, by customer row; null where there is none. */
export function previousClasses(book: Book, classes: readonly string[], today: Day): Value[] {
  const history = readSnapshots(book.customers, book.rankings, classes, today);
  return classes.map((present, row): Value => {
    const earlier = history.otherClass[row];
    if (earlier) return earlier;
    const standing = textAt(book.customers, "class", row);
    if (history.known[row] === 0 && standing !== "" && standing !== present) return standing;
    return textAt(book.customers, "previousClass", row) || null;
  });
}

interface SnapshotHistory {
  /** The latest class, on a day before today, other than the present one; absent where none. */
  readonly otherClass: readonly (string | undefined)[];
  /** 1 where the customer stands in any snapshot. */
  readonly known: Uint8Array;
}

function readSnapshots(
  customers: TableData,
  rankings: TableData | undefined,
  classes: readonly string[],
  today: Day,
): SnapshotHistory {
  const otherClass = new Array<string | undefined>(customers.size);
  const known = new Uint8Array(customers.size);
  if (!rankings) return { otherClass, known };
  const takenOn = daysOf(rankings, "takenOn");
  const seenOn = new Int32Array(customers.size);
  for (let snapshot = 0; snapshot < rankings.size; snapshot++) {
    const row = customers.index.get(textAt(rankings, "customerId", snapshot));
    if (row === undefined) continue;
    known[row] = 1;
    const day = takenOn[snapshot]!;
    if (day >= today || day < seenOn[row]!) continue;
    const name = textAt(rankings, "class", snapshot);
    if (name === "" || name === classes[row]) continue;
    otherClass[row] = name;
    seenOn[row] = day;
  }
  return { otherClass, known };
}
