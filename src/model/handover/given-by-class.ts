import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { isSameStaff } from "../read/same-staff";
import { textAt } from "../table-data";
import type { Given } from "./given";
import type { DealtCustomer } from "./leavers-customers";

interface ClassWish {
  readonly best?: string | undefined;
  readonly today: Day;
  /** From the best to the last. */
  readonly classes: readonly string[];
}

/** By customer id, for those of the best class alone: the one who is named, else whoever served most visits, the first by name of equals. */
export function givenByClass(
  book: Book,
  leaving: readonly DealtCustomer[],
  successors: readonly string[],
  { best, today, classes }: ClassWish,
): ReadonlyMap<string, Given> {
  const served = successors.map((name) => ({ name, visits: visitsServed(book, name, today) }));
  const named = served.find(({ name }) => isSameStaff(name, best ?? ""));
  const most = served.reduce((one, other) => (other.visits > one.visits ? other : one));
  const { name, visits } = named ?? most;
  const [bestClass = ""] = classes;
  const why = { by: "class", class: bestClass, visits } as const;
  const ofBest = leaving.filter((customer) => customer.class === bestClass);
  return new Map(ofBest.map(({ customerId }) => [customerId, { to: name, why }]));
}

function visitsServed({ visits }: Book, staff: string, today: Day): number {
  const dates = daysOf(visits, "date");
  return visits.ids.filter(
    (_, row) =>
      dates[row]! !== BLANK_DAY && dates[row]! <= today && isSameStaff(textAt(visits, "staff", row), staff),
  ).length;
}
