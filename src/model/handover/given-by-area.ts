import type { Book } from "../book";
import { comparable } from "../read/comparable";
import { isSameStaff } from "../read/same-staff";
import { textAt } from "../table-data";
import type { Given } from "./given";
import type { DealtCustomer } from "./leavers-customers";

/**
 * By customer id who has most customers in the customer's area already; none for an area in which nobody has any or two
 * have as many, and for customers without an area.
 */
export function givenByArea(
  { customers }: Book,
  leaving: readonly DealtCustomer[],
  successors: readonly string[],
): ReadonlyMap<string, Given> {
  const counts = new Map<string, Map<string, number>>();
  for (let row = 0; row < customers.size; row++) {
    const owner = successors.find((name) => isSameStaff(name, textAt(customers, "owner", row)));
    if (owner === undefined) continue;
    const area = comparable(textAt(customers, "area", row));
    const ofArea = counts.get(area) ?? new Map<string, number>();
    counts.set(area, ofArea.set(owner, (ofArea.get(owner) ?? 0) + 1));
  }
  const given = new Map<string, Given>();
  for (const { customerId, area } of leaving) {
    const ofArea = [...(counts.get(comparable(area)) ?? [])].sort((one, other) => other[1] - one[1]);
    const [first, second] = ofArea;
    if (comparable(area) === "" || !first || first[1] === second?.[1]) continue;
    given.set(customerId, { to: first[0], why: { by: "area", area, customers: first[1] } });
  }
  return given;
}
