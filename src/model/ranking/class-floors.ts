import { countWhile } from "../count-while";
import { lorenzFloors } from "./lorenz/lorenz-floors";
import { placeByRule, type Standing } from "./class-rule";
import type { RankingQuery, ValueOrder } from "./ranking";

/**
 * The lowest value in each class or a better one, by place; Infinity where there is none. The last class
 * has no floor.
 *
 * A class is a stretch of values: under every rule, who has more is never in a lower class. So each floor
 * is found by halving the order, a few dozen looks however many customers there are, which is why a limit
 * can be dragged through a large book. `ease` is that of `placeByRule`.
 */
export function classFloors(order: ValueOrder, query: RankingQuery, ease = 1): Float64Array {
  if (query.method === "lorenz") return lorenzFloors(valuesInOrder(order)).map((floor) => floor / ease);
  const floors = new Float64Array(query.limits.length);
  for (let place = 0; place < floors.length; place++) {
    const count = countWhile(
      order.order.length,
      (position) => placeByRule(query, standingAt(order, position), ease) <= place,
    );
    floors[place] = count === 0 ? Infinity : valueAt(order, count - 1);
  }
  return floors;
}

/** The place of the class of a value between these floors. Nothing is the last class. */
export function placeOfValue(floors: Float64Array, value: number): number {
  if (value <= 0) return floors.length;
  let place = 0;
  while (place < floors.length && value < floors[place]!) place++;
  return place;
}

/**
 * The same for everyone of an order, by customer row: who is in which class is known from where each class
 * ends, so nobody's value is asked for.
 */
export function placesByFloors(order: ValueOrder, floors: Float64Array): Uint8Array {
  const { order: rows, values } = order;
  const places = new Uint8Array(rows.length);
  let position = 0;
  for (let place = 0; place <= floors.length; place++) {
    const end = countWhile(rows.length, (at) => placeOfValue(floors, values[rows[at]!]!) <= place);
    while (position < end) places[rows[position++]!] = place;
  }
  return places;
}

/** The values from the highest down. */
export function valuesInOrder({ order, values }: ValueOrder): Float64Array {
  return Float64Array.from(order, (row) => values[row]!);
}

/** Where the customer at this position of the order stands. */
function standingAt(order: ValueOrder, position: number): Standing {
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

function valueAt({ order, values }: ValueOrder, position: number): number {
  return values[order[position]!]!;
}
