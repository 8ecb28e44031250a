import { daysOf, linksOf, type Book } from "../book";
import type { Day } from "../day";
import { isSameStaff } from "../read/same-staff";
import { staffSpelling } from "../read/staff-spelling";
import type { Settings } from "../settings";
import { textAt } from "../table-data";

/**
 * Who looks after each customer, by customer row: the owner in the register, else whoever served last, as long as
 * they are still on the staff where the settings name it. "" where nobody does.
 */
export function staffOfCustomers(book: Book, asOf: Day, { staff }: Settings): readonly string[] {
  const { customers, visits } = book;
  const { starts, order } = linksOf(book);
  const dates = daysOf(visits, "date");
  const lastStaff = (row: number): string => {
    for (let at = starts[row + 1]! - 1; at >= starts[row]!; at--) {
      const name = textAt(visits, "staff", order[at]!).trim();
      if (dates[order[at]!]! <= asOf && name !== "") return name;
    }
    return "";
  };
  const names = customers.ids.map((_, row) => {
    const owner = textAt(customers, "owner", row).trim();
    if (owner !== "") return owner;
    const last = lastStaff(row);
    return staff.length === 0 || staff.some((name) => isSameStaff(name, last)) ? last : "";
  });
  return names.map(staffSpelling(names, staff));
}
