import type { Book } from "../book";
import type { Cells, Step } from "../change";
import { isoDay, type Day } from "../day";
import { textAt } from "../table-data";
import type { Value } from "../value";
import { changedColumns } from "./changed-columns";
import type { Ranking, RankingMethod } from "./ranking";
import { wayOf, wayText } from "./ranking-way";

/** Decimals of a share that is written down: fifteen figures survive every spreadsheet program. */
const SHARE_UNIT = 1e9;

/** A share as it is written to a cell. */
export function writtenShare(share: number): number {
  return Math.round(share * SHARE_UNIT) / SHARE_UNIT;
}

/** The id of a customer's row in a snapshot: the same day, method and customer is the same row. */
export function snapshotId(day: Day, method: RankingMethod, customerId: string): string {
  return `${isoDay(day).replaceAll("-", "")}-${method}-${customerId}`;
}

/**
 * The steps that put the ranking into the Rankings table as the snapshot of this day and method, best
 * customers first: rows not there yet are appended, rows that say otherwise updated, equal rows left.
 */
export function snapshotSteps(book: Book, ranking: Ranking, today: Day): readonly Step[] {
  const { customers, query, order } = ranking;
  const ids = Array.from(order, (row) => snapshotId(today, query.method, customers.ids[row]!));
  const known = ids.map((id) => book.rankings?.index.get(id));
  const newPositions = positionsWhere(known, (row) => row === undefined);
  const oldPositions = positionsWhere(known, (row) => row !== undefined);
  const steps: Step[] = [];
  if (newPositions.length > 0) {
    const cells = snapshotCells(ranking, today, newPositions);
    steps.push({ kind: "append", table: "rankings", ids: newPositions.map((at) => ids[at]!), cells });
  }
  if (book.rankings && oldPositions.length > 0) {
    const cells = snapshotCells(ranking, today, oldPositions);
    const rows = oldPositions.map((at) => known[at]!);
    const step = changedColumns(book.rankings, rows, cells);
    if (step) steps.push(step);
  }
  return steps;
}

function positionsWhere<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  const positions: number[] = [];
  items.forEach((item, position) => {
    if (test(item)) positions.push(position);
  });
  return positions;
}

/** The cells of these places of the ranking. */
function snapshotCells(ranking: Ranking, today: Day, positions: readonly number[]): Cells {
  const { customers, order } = ranking;
  const way = wayText(wayOf(ranking.query));
  const column = (read: (row: number) => Value): Value[] =>
    positions.map((position) => read(order[position]!));
  return {
    takenOn: column(() => today),
    method: column(() => ranking.query.method),
    customerId: column((row) => customers.ids[row]!),
    customer: column((row) => textAt(customers, "name", row) || null),
    value: column((row) => ranking.values[row]!),
    share: column((row) => writtenShare(ranking.shares[row]!)),
    rank: column((row) => ranking.ranks[row]!),
    class: column((row) => ranking.classes[row]!),
    rankedBy: column(() => way),
  };
}
