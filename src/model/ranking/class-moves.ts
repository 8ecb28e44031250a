import { BLANK_DAY, type Day } from "../day";
import { daysOf, type Book } from "../book";
import { textAt } from "../table-data";
import { CUSTOMER_CLASSES, type CustomerClass, type Ranking } from "./ranking";

export interface ClassMoves {
  /** Day of the snapshot compared with. */
  readonly since: Day;
  /** Class in that snapshot, by customer row; undefined for customers who were not in it. */
  readonly before: readonly (CustomerClass | undefined)[];
  readonly rose: number;
  readonly fell: number;
}

/**
 * Who rose and who fell since the latest snapshot of an earlier day under the same method; undefined
 * where there is none.
 */
export function classMoves(book: Book, ranking: Ranking, today: Day): ClassMoves | undefined {
  const { rankings } = book;
  if (!rankings) return undefined;
  const takenOn = daysOf(rankings, "takenOn");
  const isOfMethod = (row: number): boolean => textAt(rankings, "method", row) === ranking.query.method;
  let since = BLANK_DAY;
  takenOn.forEach((day, row) => {
    if (day < today && day > since && isOfMethod(row)) since = day as Day;
  });
  if (since === BLANK_DAY) return undefined;
  const before = new Array<CustomerClass | undefined>(ranking.classes.length);
  takenOn.forEach((day, row) => {
    if (day !== since || !isOfMethod(row)) return;
    const customer = ranking.customers.index.get(textAt(rankings, "customerId", row));
    const name = textAt(rankings, "class", row);
    if (customer !== undefined) before[customer] = CUSTOMER_CLASSES.find((known) => known === name);
  });
  let rose = 0;
  let fell = 0;
  ranking.classes.forEach((now, row) => {
    const was = before[row];
    if (was === undefined || was === now) return;
    // A comes before B before C, in the alphabet too.
    if (now < was) rose++;
    else fell++;
  });
  return { since, before, rose, fell };
}
