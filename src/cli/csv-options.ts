/** The options that say how a CSV file is read. A book has columns of its own. */
import { hasOption, optionValue, type Arguments, type OptionKinds } from "./arguments";
import type { CsvColumns, CsvReading } from "./csv-book";
import { dateOrders, sourceChoices } from "./import-options";
import { UsageError } from "./usage-error";

export const CSV_OPTIONS = {
  customer: "value",
  date: "value",
  amount: "value",
  dates: "list",
  "header-row": "value",
  encoding: "value",
  delimiter: "value",
} as const satisfies OptionKinds;

/** The columns that the call names. */
export function csvColumns(given: Arguments): CsvColumns {
  return {
    customer: optionValue(given, "customer"),
    date: optionValue(given, "date"),
    amount: optionValue(given, "amount"),
  };
}

/** What the call says of the file, in the words of `kebu import`. */
export function csvReading(given: Arguments): CsvReading {
  return { source: sourceChoices(given), dateOrders: dateOrders(given) };
}

/** Throws a UsageError where a call for a book names one. */
export function forbidCsvOptions(given: Arguments): void {
  const misplaced = Object.keys(CSV_OPTIONS).find((name) => hasOption(given, name));
  if (misplaced !== undefined) throw new UsageError("only-for-csv", { option: `--${misplaced}` });
}
