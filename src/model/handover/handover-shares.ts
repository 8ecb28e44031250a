/** How a handover divides what was one person's among those who take the customers, and who keeps some. */
import type { DealtCustomer } from "./leavers-customers";

/** A name of staff, and how much of the whole is theirs. */
export interface Share {
  readonly staff: string;
  readonly weight: number;
}

/** The customers as they are afterwards: with the one who leaves, or with a successor. */
export type HandedCustomer = DealtCustomer & { readonly to: string };

/**
 * By turnover of the customers each gets, of one class where one is named; by their number where nobody brought
 * anything; by all customers where there is none of that class. In order of the names.
 */
export function sharesOf(customers: readonly HandedCustomer[], className = ""): readonly Share[] {
  const ofClass = customers.filter((customer) => className === "" || customer.class === className);
  if (ofClass.length === 0) return className === "" ? [] : sharesOf(customers);
  const hasTurnover = ofClass.some(({ value }) => value > 0);
  const weights = new Map<string, number>();
  for (const { to, value } of ofClass)
    weights.set(to, (weights.get(to) ?? 0) + (hasTurnover ? Math.max(0, value) : 1));
  return Array.from(weights, ([staff, weight]) => ({ staff, weight })).sort((one, other) =>
    one.staff < other.staff ? -1 : 1,
  );
}

/** Who has most of it, the first by name of equals; "" where nobody does. */
export function largestShare(shares: readonly Share[]): string {
  return shares.reduce((most, share) => (share.weight > most.weight ? share : most), {
    staff: "",
    weight: -1,
  }).staff;
}
