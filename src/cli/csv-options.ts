/** The options that name the columns of a CSV file. A book has columns of its own. */
import { hasOption, optionValue, type Arguments, type OptionKinds } from "./arguments";
import type { CsvColumns } from "./csv-book";
import { UsageError } from "./usage-error";

export const CSV_OPTIONS = {
  customer: "value",
  date: "value",
  amount: "value",
} as const satisfies OptionKinds;

/** The columns that the call names. */
export function csvColumns(given: Arguments): CsvColumns {
  return {
    customer: optionValue(given, "customer"),
    date: optionValue(given, "date"),
    amount: optionValue(given, "amount"),
  };
}

/** Throws a UsageError where a call for a book names one. */
export function forbidCsvOptions(given: Arguments): void {
  const misplaced = Object.keys(CSV_OPTIONS).find((name) => hasOption(given, name));
  if (misplaced !== undefined) throw new UsageError("only-for-csv", { option: `--${misplaced}` });
}
