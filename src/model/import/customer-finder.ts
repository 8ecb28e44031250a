/** Finds the customer whom a row without an id means: by phone, else by e-mail, of someone of that name. */
import { digitsOf, foldText } from "../search/fold-text";
import { textAt, type TableData } from "../table-data";

/** Name, phone and e-mail as the file has them, each maybe "". Answers the id of the one customer meant. */
export type FindCustomer = (
  person: readonly [name: string, phone: string, email: string],
) => string | undefined;

/** Looks customers up by phone number (digits only) and e-mail (case aside). */
export function customerFinder(customers: TableData): FindCustomer {
  const byPhone = rowsBy(customers, (row) => digitsOf(textAt(customers, "phone", row)));
  const byEmail = rowsBy(customers, (row) => foldText(textAt(customers, "email", row)));
  return ([name, phone, email]) => {
    const folded = foldText(name);
    const fits = (row: number): boolean => {
      const known = foldText(textAt(customers, "name", row));
      return folded === "" || known === "" || known === folded;
    };
    const candidates = [byPhone.get(digitsOf(phone)) ?? [], byEmail.get(foldText(email)) ?? []];
    for (const rows of candidates) {
      const fitting = rows.filter(fits);
      if (fitting.length === 1) return customers.ids[fitting[0] ?? -1];
    }
    return undefined;
  };
}

function rowsBy(
  customers: TableData,
  keyOf: (row: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < customers.size; row++) {
    const key = keyOf(row);
    if (key === "") continue;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}
