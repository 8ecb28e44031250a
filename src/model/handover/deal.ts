/**
 * Customers dealt to successors, as one deals cards: the most valuable first, each to whoever has the fewest so far, of
 * these to whoever has the least value, of these to the first by name. Customers of one value are dealt in order of
 * their ids, so the order in which anything is given does not matter.
 *
 * Where all start with nothing, the numbers differ by one at most, and the values by no more than that of the most
 * valuable customer: whoever is ahead in value gets the least of each round. Values below 0 count as 0.
 */
import type { DealtCustomer } from "./leavers-customers";

export class Deal {
  readonly #loads: { readonly name: string; customers: number; value: number }[];

  constructor(successors: readonly string[]) {
    this.#loads = successors.toSorted().map((name) => ({ name, customers: 0, value: 0 }));
  }

  /** Counts a customer who is given to somebody for another reason. */
  give(name: string, { value }: DealtCustomer): void {
    const load = this.#loads.find((each) => each.name === name);
    if (!load) return;
    load.customers++;
    load.value += Math.max(0, value);
  }

  /** To whom each of the customers goes, by id. */
  deal(customers: readonly DealtCustomer[]): ReadonlyMap<string, string> {
    const dealt = new Map<string, string>();
    for (const customer of customers.toSorted(byValue)) {
      const next = this.#loads.reduce((least, load) => (isLess(load, least) ? load : least));
      dealt.set(customer.customerId, next.name);
      this.give(next.name, customer);
    }
    return dealt;
  }
}

interface Load {
  readonly customers: number;
  readonly value: number;
}

function isLess(one: Load, other: Load): boolean {
  return one.customers < other.customers || (one.customers === other.customers && one.value < other.value);
}

/** Highest value first, of the same value in order of their ids. */
export function byValue(one: DealtCustomer, other: DealtCustomer): number {
  return other.value - one.value || (one.customerId < other.customerId ? -1 : 1);
}
