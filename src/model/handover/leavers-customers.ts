import type { Book } from "../book";
import type { Ranking } from "../ranking/ranking";
import { isSameStaff } from "../read/same-staff";
import { textAt } from "../table-data";

export interface DealtCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly class: string;
  readonly area: string;
  /** By the ranking of the settings, up to today. */
  readonly value: number;
}

/** Everyone whose owner is this person, in the order of the register. */
export function customersOf({ customers }: Book, staff: string, ranking: Ranking): readonly DealtCustomer[] {
  return customers.ids.flatMap((customerId, row) => {
    if (!isSameStaff(textAt(customers, "owner", row), staff)) return [];
    const area = textAt(customers, "area", row).trim();
    const name = textAt(customers, "name", row);
    return [{ customerId, name, class: ranking.classes[row]!, area, value: ranking.values[row]! }];
  });
}
