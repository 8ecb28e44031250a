import { ADOPTABLE_TABLES, type AdoptableTable } from "../../workbook/adopt/adoption";
import type { Layout } from "../../workbook/port";

/** Tables that a list may still become: those the workbook does not have. */
export function adoptableTables(layout: Layout | undefined): readonly AdoptableTable[] {
  return ADOPTABLE_TABLES.filter((known) => !layout?.tables.some(({ table }) => table === known));
}
