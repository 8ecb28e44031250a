import type { Book } from "../book";
import type { Day } from "../day";
import { countedVisits } from "../figures/counted-visits";
import type { Ranking } from "../ranking/ranking";

/**
 * What a customer usually leaves a visit, by customer row: all amounts up to a day by all visits up to it, calls and
 * visits without an amount among them, for a plan counts those too. Refunds are deducted; visits without a day do
 * not count. Who was never there is taken for one of their class; NaN where nobody of it ever was. Never below 0.
 */
export function usualSpend(book: Book, asOf: Day, { places, query }: Ranking): Float64Array {
  const { customer, amount } = countedVisits(book, asOf);
  const own = new Sums(book.customers.size);
  const ofClass = new Sums(query.classes.length);
  customer.forEach((row, place) => {
    own.add(row, amount[place]!);
    ofClass.add(places[row]!, amount[place]!);
  });
  return Float64Array.from(places, (place, row) => own.mean(row) ?? ofClass.mean(place) ?? NaN);
}

class Sums {
  readonly #amounts: Float64Array;
  readonly #visits: Int32Array;

  constructor(size: number) {
    this.#amounts = new Float64Array(size);
    this.#visits = new Int32Array(size);
  }

  add(at: number, amount: number): void {
    this.#visits[at]!++;
    if (!Number.isNaN(amount)) this.#amounts[at]! += amount;
  }

  mean(at: number): number | undefined {
    return this.#visits[at]! > 0 ? Math.max(0, this.#amounts[at]! / this.#visits[at]!) : undefined;
  }
}
