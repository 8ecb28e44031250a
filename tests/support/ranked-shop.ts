/** Books for ranking: only who, when and how much. Rows go in as they are, unlike in `testBook`. */
import { apply } from "../../src/model/apply";
import { emptyBook, type Book } from "../../src/model/book";
import { append } from "../../src/model/change";
import type { Day } from "../../src/model/day";
import { rankBook } from "../../src/model/ranking/rank-book";
import type { Ranking, RankingMethod, RankingQuery } from "../../src/model/ranking/ranking";
import { DEFAULT_SETTINGS } from "../../src/model/settings";

export interface ShopVisit {
  readonly customer: string;
  /** null: blank */
  readonly amount: number | null;
  /** 2025-01-01 where not given; null: blank */
  readonly date?: Day | null;
  readonly next?: Day;
}

export interface ShopCustomer {
  readonly id: string;
  readonly fixedClass?: string;
  readonly fixedReason?: string;
  readonly fixedUntil?: Day;
  readonly class?: string;
  readonly previousClass?: string;
}

export const NEW_YEAR = 45658 as Day;

export function shopOf(customers: readonly ShopCustomer[], visits: readonly ShopVisit[]): Book {
  return apply(emptyBook("en"), {
    label: { code: "import", data: {} },
    steps: [
      append(
        "customers",
        customers.map((customer) => ({ ...customer, name: `Name ${customer.id}` })),
      ),
      append(
        "visits",
        visits.map(({ customer, amount, date, next }, row) => {
          const cells = {
            customerId: customer,
            amount,
            kind: "sale",
            date: date === undefined ? NEW_YEAR : date,
          };
          return { id: `V${row}`, ...cells, next: next ?? null };
        }),
      ),
    ],
  });
}

/** One customer for each amount, `K0` first, with one visit. */
export function shopOfValues(values: readonly (number | null)[]): Book {
  return shopOf(
    values.map((_, row) => ({ id: `K${row}` })),
    values.map((amount, row) => ({ customer: `K${row}`, amount })),
  );
}

export function query(method: RankingMethod, over: Partial<RankingQuery> = {}): RankingQuery {
  const { classes, limits } = DEFAULT_SETTINGS;
  return { method, classes, limits: limits[method], ...over };
}

export function rankedValues(values: readonly (number | null)[], by: RankingQuery): Ranking {
  return rankBook(shopOfValues(values), by);
}

/** Class letters in order of the register: "ABBC". */
export function letters(ranking: { readonly classes: readonly string[] }): string {
  return ranking.classes.join("");
}
