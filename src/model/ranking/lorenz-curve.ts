import { buyersOf } from "./buyers";
import type { ValueOrder } from "./ranking";

export interface LorenzPoint {
  /** Part of those who bring something, the lowest first. */
  readonly customers: number;
  /** Part of turnover they bring. */
  readonly share: number;
}

/**
 * The Lorenz curve from (0, 0) to (1, 1): those who bring something from the lowest value up, with what they
 * bring together. Of many customers so many evenly chosen points, 100 unless given.
 */
export function lorenzCurve(values: ValueOrder, points = 100): readonly LorenzPoint[] {
  const buyers = buyersOf(values);
  const size = buyers.length;
  const count = Math.min(size, points);
  const curve: LorenzPoint[] = [{ customers: 0, share: 0 }];
  for (let i = 1; i <= count; i++) {
    const lowest = Math.round((i * size) / count);
    const above = lowest === size ? 0 : values.cumulative[buyers[size - lowest - 1]!]!;
    curve.push({ customers: lowest / size, share: 1 - above });
  }
  return curve;
}

/** What the lowest of them up to this part of all bring, read off the curve between its points. */
export function lorenzShare(curve: readonly LorenzPoint[], part: number): number {
  const next = curve.findIndex(({ customers }) => customers >= part);
  const [from, to] = [curve[next - 1], curve[next]];
  if (!from || !to) return to?.share ?? 0;
  return from.share + ((to.share - from.share) * (part - from.customers)) / (to.customers - from.customers);
}
