/**
 * When customers became lost: on the day on which a year has passed since a purchase without another one.
 * A customer who comes back after that, and stays away again, is lost a second time.
 */
import { BLANK_DAY, type Day } from "../day";
import type { CountedVisits } from "./counted-visits";

/** A customer counts as lost when this many days have passed without a purchase. */
const LOST_AFTER_DAYS = 365;

export interface LostDays {
  /** How many became lost in a period, both its days included. */
  readonly between: (from: Day, to: Day) => number;
}

/** All days up to the day of observation on which a customer became lost. */
export function lostDays(counted: CountedVisits): LostDays {
  const latest = new Int32Array(counted.firstPurchase.length).fill(BLANK_DAY);
  const days: number[] = [];
  const lostBy = (row: number, day: number): void => {
    const lostOn = latest[row]! + LOST_AFTER_DAYS;
    if (latest[row] !== BLANK_DAY && lostOn <= day) days.push(lostOn);
  };
  counted.day.forEach((day, place) => {
    if (counted.purchase[place] !== 1) return;
    const row = counted.customer[place]!;
    // A purchase on the very day keeps the customer.
    lostBy(row, day - 1);
    latest[row] = day;
  });
  for (let row = 0; row < latest.length; row++) lostBy(row, counted.asOf);
  return {
    between: (from, to) => days.reduce((count, day) => (day >= from && day <= to ? count + 1 : count), 0),
  };
}
