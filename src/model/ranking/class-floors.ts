import { placeByRule, type Standing } from "./class-rule";
import type { RankingQuery, ValueOrder } from "./ranking";

/**
 * The lowest value in each class or a better one, by place; Infinity where there is none. The last class
 * has no floor.
 *
 * A class is a stretch of values: under every rule, who has more is never in a lower class. So each floor
 * is found by halving the order, a few dozen looks however many customers there are, which is why a limit
 * can be dragged through a large book.
 */
export function classFloors(order: ValueOrder, query: RankingQuery): Float64Array {
  const floors = new Float64Array(query.limits.length);
  for (let place = 0; place < floors.length; place++) {
    const count = countWhile(
      order.order.length,
      (position) => placeByRule(query, standingAt(order, position)) <= place,
    );
    floors[place] = count === 0 ? Infinity : valueAt(order, count - 1);
  }
  return floors;
}

/** Where the customer at this position of the order stands. */
export function standingAt(order: ValueOrder, position: number): Standing {
  const row = order.order[position]!;
  const above = order.ranks[row]! - 1;
  return {
    value: order.values[row]!,
    turnover: order.turnover,
    before: valueOfFirst(order, above),
    above,
    customers: order.order.length,
  };
}

/** What the first `count` customers of the order bring together. */
export function valueOfFirst({ order, cumulative, turnover }: ValueOrder, count: number): number {
  return count === 0 ? 0 : cumulative[order[count - 1]!]! * turnover;
}

/** How many positions from the first on hold, where none holds after the first that does not. */
export function countWhile(size: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function valueAt({ order, values }: ValueOrder, position: number): number {
  return values[order[position]!]!;
}
