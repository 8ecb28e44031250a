import { daysOf, type Book } from "../book";
import { BLANK_DAY, type Day } from "../day";
import { textAt } from "../table-data";

export interface RegisteredClass {
  readonly class: string;
  /** The day of the latest ranking that was written, where it says the same of the customer. */
  readonly writtenOn?: Day;
}

/** The class that stands in the register, which is a printout and may be old; undefined where none does. */
export function registeredClass({ customers, rankings }: Book, row: number): RegisteredClass | undefined {
  const name = textAt(customers, "class", row);
  if (name === "") return undefined;
  if (!rankings) return { class: name };
  const days = daysOf(rankings, "takenOn");
  const latest = days.reduce((last, day) => Math.max(last, day), BLANK_DAY);
  const isSaid = days.some(
    (day, at) =>
      day === latest &&
      textAt(rankings, "customerId", at) === customers.ids[row] &&
      textAt(rankings, "class", at) === name,
  );
  return isSaid && latest !== BLANK_DAY ? { class: name, writtenOn: latest as Day } : { class: name };
}
