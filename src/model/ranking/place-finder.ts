import { countWhile } from "../count-while";
import { placeOfValue, valueOfFirst, valuesInOrder } from "./class-floors";
import { placeByRule, type Standing } from "./class-rule";
import { heldPlace } from "./held-place";
import { lorenzFloors } from "./lorenz/lorenz-floors";
import type { Ranking } from "./ranking";
import { roundValue } from "./round-value";

/** Answers what class one customer would have with another value, all others unchanged. */
export interface PlaceFinder {
  /** The place with the margin, if the query has one. */
  readonly placeAt: (value: number) => number;
  /** The place without it. */
  readonly placeByLimits: (value: number) => number;
}

export function placeFinder(ranking: Ranking, customerRow: number): PlaceFinder {
  const { query, held } = ranking;
  const placeWith = query.method === "lorenz" ? byCurve(ranking, customerRow) : byRule(ranking, customerRow);
  const before = held?.[customerRow] ?? -1;
  const ease = 1 + (query.margin ?? 0);
  return {
    placeByLimits: (value) => placeWith(value, 1),
    placeAt: (value) =>
      before < 0
        ? placeWith(value, 1)
        : heldPlace(before, placeWith(value, ease), placeWith(value, 1 / ease)),
  };
}

type PlaceWith = (value: number, ease: number) => number;

function byRule(ranking: Ranking, customerRow: number): PlaceWith {
  const { order, values } = ranking;
  const current = values[customerRow]!;
  const ofOthers = roundValue(ranking.turnover - Math.max(0, current));
  const standing = (value: number): Standing => {
    const above = countWhile(order.length, (position) => values[order[position]!]! > value);
    const wasAbove = current > value;
    return {
      value,
      turnover: ofOthers + Math.max(0, value),
      before: roundValue(valueOfFirst(ranking, above) - (wasAbove ? Math.max(0, current) : 0)),
      above: wasAbove ? above - 1 : above,
      customers: order.length,
    };
  };
  return (value, ease) => placeByRule(ranking.query, standing(value), ease);
}

/** The whole curve drawn again, with this one value changed. */
function byCurve(ranking: Ranking, customerRow: number): PlaceWith {
  const current = ranking.values[customerRow]!;
  return (value, ease) => {
    if (value === current) return placeOfValue(ranking.floors, value * ease);
    const values = valuesInOrder(ranking);
    values[values.indexOf(current)] = value;
    values.sort().reverse();
    return placeOfValue(lorenzFloors(values), value * ease);
  };
}
