/**
 * The geometry of the Pareto curve: customers from the highest value down along x, the share of
 * turnover they bring together along y. Everything here is in fractions of 1 and knows no pixels.
 */
import { countWhile } from "../../model/count-while";
import type { Ranking } from "../../model/ranking/ranking";

export interface CurvePoint {
  /** Part of all customers so far. */
  readonly x: number;
  /** Part of turnover they bring. */
  readonly y: number;
}

/** More points than these nobody can tell apart on a pane. */
const MOST_POINTS = 240;

/** The curve from (0, 0) to (1, 1); every customer where there are few, evenly chosen ones else. */
export function curvePoints({ order, cumulative }: Ranking): readonly CurvePoint[] {
  const size = order.length;
  const count = Math.min(size, MOST_POINTS);
  const points: CurvePoint[] = [{ x: 0, y: 0 }];
  for (let i = 1; i <= count; i++) {
    const position = Math.round((i * size) / count);
    points.push({ x: position / size, y: cumulative[order[position - 1]!]! });
  }
  return points;
}

/** Share of turnover that the first part of the customers brings. */
export function shareOfFirst({ order, cumulative }: Ranking, part: number): number {
  const position = Math.round(part * order.length);
  return position === 0 ? 0 : cumulative[order[position - 1]!]!;
}

/**
 * Where the customers above a limit end on the curve: how many reach the class at this place or a better
 * one. By the figures alone: a fixed class sits anywhere in the order and moves no limit.
 */
export function boundary({ order, values, cumulative, floors }: Ranking, place: number): CurvePoint {
  const floor = floors[place]!;
  const count = countWhile(order.length, (position) => values[order[position]!]! >= floor);
  if (count === 0) return { x: 0, y: 0 };
  return { x: count / order.length, y: cumulative[order[count - 1]!]! };
}

/**
 * The limit that a point of the chart stands for: a height of the curve under `pareto`, a part of the
 * customers under `count`, and under `share` the share of the customer at that place.
 */
export function limitAt({ query, order, shares }: Ranking, point: CurvePoint): number {
  if (query.method === "pareto") return point.y;
  if (query.method === "count") return point.x;
  const position = Math.min(order.length - 1, Math.max(0, Math.round(point.x * order.length)));
  return shares[order[position] ?? 0] ?? 0;
}
