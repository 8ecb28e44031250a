/**
 * The geometry of the Pareto curve: customers from the highest value down along x, the share of
 * turnover they bring together along y. Everything here is in fractions of 1 and knows no pixels.
 */
import type { CustomerClass, Ranking } from "../../model/ranking/ranking";

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

/** Where the customers above a limit end on the curve: how many reach A (limit a), or A or B (limit b). */
export function boundary(ranking: Ranking, limit: "a" | "b"): CurvePoint {
  const count = firstBelow(ranking, limit);
  const { order, cumulative } = ranking;
  return {
    x: order.length === 0 ? 0 : count / order.length,
    y: count === 0 ? 0 : cumulative[order[count - 1]!]!,
  };
}

/** By the figures alone: a fixed class sits anywhere in the order and moves no limit. */
function firstBelow({ query, order, shares, cumulative }: Ranking, limit: "a" | "b"): number {
  const bound = query.limits[limit];
  let count = 0;
  while (count < order.length) {
    const row = order[count]!;
    const reaches =
      query.method === "share"
        ? limit === "a"
          ? shares[row]! > bound
          : shares[row]! >= bound
        : count === 0 || cumulative[order[count - 1]!]! < bound;
    if (!reaches || shares[row]! <= 0) return count;
    count++;
  }
  return count;
}

/**
 * The limit that a point of the chart stands for. Under `pareto` a limit is a height of the curve; under
 * `share` it is the share of the customer at that place.
 */
export function limitAt(ranking: Ranking, point: CurvePoint): number {
  if (ranking.query.method === "pareto") return point.y;
  const { order, shares } = ranking;
  const position = Math.min(order.length - 1, Math.max(0, Math.round(point.x * order.length)));
  return shares[order[position] ?? 0] ?? 0;
}

/** The classes of which the limit decides. */
export const CLASS_OF_LIMIT: Readonly<Record<"a" | "b", CustomerClass>> = { a: "A", b: "B" };
