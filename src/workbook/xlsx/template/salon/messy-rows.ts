/**
 * Rows that are not quite right, each as an owner would have typed it: amounts as text, one nobody can
 * read, a day as text, a visit of someone who is not in the register, a visit entered twice, and a
 * client without an id. So the sample shows what Kebu does with them.
 */
import { calendarDate, parseIsoDay, type Day } from "../../../../model/day";
import type { SheetRow } from "../../create-table";
import { LAST_SAMPLE_DAY } from "./client";
import type { SalonPack } from "./pack";

const TEXT_DAY: Day = parseIsoDay("2026-03-05")!;
/** An id in the right form that no client has. */
const STRANGER_ID = "C0K0B0E";

/** The visit log with its messy rows. */
export function messyVisits(pack: SalonPack, rows: readonly SheetRow[]): readonly SheetRow[] {
  const made = [...rows];
  const find = (from: Day): number =>
    made.findIndex(
      ({ date, amount }) =>
        typeof date === "number" && date >= from && typeof amount === "number" && amount > 0,
    );
  const change = (daysBeforeEnd: number, cells: SheetRow): void => {
    const at = find((LAST_SAMPLE_DAY - daysBeforeEnd) as Day);
    made[at] = { ...made[at], ...cells };
  };
  pack.messy.amountAsText.forEach((amount, index) => change(80 - 31 * index, { amount, paid: null }));
  change(23, { amount: pack.messy.amountUnreadable, paid: null });
  change(37, { customerId: STRANGER_ID, customer: pack.messy.stranger });
  const written = find(TEXT_DAY);
  made[written] = { ...made[written], date: slashed(TEXT_DAY) };
  const twice = find((LAST_SAMPLE_DAY - 61) as Day);
  made.splice(twice + 1, 0, { ...made[twice] });
  return made;
}

/** The register with its messy row. */
export function messyCustomers(pack: SalonPack, rows: readonly SheetRow[]): readonly SheetRow[] {
  const { nameWithoutId, nameWithoutIdNotes } = pack.messy;
  return [...rows, { name: nameWithoutId, since: LAST_SAMPLE_DAY, notes: nameWithoutIdNotes }];
}

function slashed(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${year}/${month}/${dayOfMonth}`;
}
