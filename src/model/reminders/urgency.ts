/**
 * Value × lateness, as one number that falls along the list.
 *
 * Late or due today: (days late + 1) × weight, where weight is 1 + value ÷ average positive value.
 * A customer of average value counts double, and each day late adds as much again; never below 1.
 * Not yet due: −days to go + (1 − 1 ÷ weight), so by day first, then by value; always below 0.
 */
import type { Ranking } from "../ranking/ranking";
import type { Reminder } from "./reminder";

/** The score of a reminder of this customer, so many days late. */
export function urgencyOf({ values }: Ranking): (customerRow: number, late: number) => number {
  const average = averageOf(values);
  return (customerRow, late) => {
    const weight = 1 + Math.max(0, values[customerRow] ?? 0) / average;
    return late >= 0 ? (late + 1) * weight : late + 1 - 1 / weight;
  };
}

const averages = new WeakMap<Float64Array, number>();

/** Of the positive values; 1 where there are none. */
function averageOf(values: Float64Array): number {
  const known = averages.get(values);
  if (known !== undefined) return known;
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value <= 0) continue;
    sum += value;
    count++;
  }
  const average = count > 0 ? sum / count : 1;
  averages.set(values, average);
  return average;
}

/** Highest score first; among equals by the register, then in the order given: by the rule, and the id. */
export function byUrgency(reminders: readonly Reminder[]): readonly Reminder[] {
  // Sorted as numbers beside the objects: a large book has tens of thousands of them.
  const scores = Float64Array.from(reminders, ({ score }) => score);
  const rows = Int32Array.from(reminders, ({ customerRow }) => customerRow);
  const order = Uint32Array.from(reminders.keys());
  order.sort((a, b) => scores[b]! - scores[a]! || rows[a]! - rows[b]! || a - b);
  return Array.from(order, (position) => reminders[position]!);
}
