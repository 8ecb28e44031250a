/** Who a row is about, where its name is in parts or missing. */
import { customHeader } from "../../value";
import { isCompanyHeader } from "../mapping/vocabulary/company-words";
import type { ImportTable } from "../targets";
import { composeName } from "./compose-name";
import type { RowReading } from "./read-cells";
import type { SourceColumn } from "./source-columns";

/** Puts the parts of a name together where the row has no whole one. A whole one stands as it is. */
export function nameFromParts(into: ImportTable, { values, names }: RowReading): void {
  const key = into === "customers" ? "name" : "customer";
  if (values[key] !== undefined) return;
  const name = composeName(names);
  if (name !== "") values[key] = name;
}

/** The column with the company of a customer, which is the customer where nobody else is named. */
export function companyColumn(columns: readonly SourceColumn[]): SourceColumn | undefined {
  return columns.find(({ target, header }) => customHeader(target) !== undefined && isCompanyHeader(header));
}

/** Takes the company for the customer where the row names nobody. */
export function nameFromCompany({ values }: RowReading, company: string): void {
  if (values.name !== undefined || company === "") return;
  values.name = company;
  values.kind ??= "company";
}
