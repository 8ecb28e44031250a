import { BLANK_DAY, type Day } from "../day";
import { daysOf, type Book } from "../book";
import { textAt } from "../table-data";
import type { Ranking } from "./ranking";

export interface ClassMoves {
  /** Day of the snapshot compared with. */
  readonly since: Day;
  /**
   * Class in that snapshot, by customer row; undefined for customers who were not in it, or in a class
   * that is none of today's.
   */
  readonly before: readonly (string | undefined)[];
  readonly rose: number;
  readonly fell: number;
}

/**
 * Who rose and who fell since the latest snapshot of an earlier day under the same method; undefined
 * where there is none.
 */
export function classMoves(book: Book, ranking: Ranking, today: Day): ClassMoves | undefined {
  const { rankings } = book;
  const { classes } = ranking.query;
  if (!rankings) return undefined;
  const takenOn = daysOf(rankings, "takenOn");
  const isOfMethod = (row: number): boolean => textAt(rankings, "method", row) === ranking.query.method;
  let since = BLANK_DAY;
  takenOn.forEach((day, row) => {
    if (day < today && day > since && isOfMethod(row)) since = day as Day;
  });
  if (since === BLANK_DAY) return undefined;
  const before = new Array<string | undefined>(ranking.classes.length);
  takenOn.forEach((day, row) => {
    if (day !== since || !isOfMethod(row)) return;
    const customer = ranking.customers.index.get(textAt(rankings, "customerId", row));
    const name = textAt(rankings, "class", row);
    if (customer !== undefined && classes.includes(name)) before[customer] = name;
  });
  let rose = 0;
  let fell = 0;
  ranking.classes.forEach((now, row) => {
    const was = before[row];
    if (was === undefined || was === now) return;
    if (classes.indexOf(now) < classes.indexOf(was)) rose++;
    else fell++;
  });
  return { since, before, rose, fell };
}
