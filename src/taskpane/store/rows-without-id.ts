import type { Problem } from "../../model/problem";

/** Rows typed by hand that have no id yet, and so do not count: of the register, or of all tables. */
export function rowsWithoutId(problems: readonly Problem[], table?: "customers"): readonly Problem[] {
  return problems.filter(
    ({ code, place }) => code === "row-without-id" && (table === undefined || place.table === table),
  );
}
