import { isRefused } from "../../model/problem";
import { readFileBytes } from "../../workbook/file/read-file-bytes";
import { hasOption } from "../arguments";
import type { Command } from "../command";
import { today } from "../clock-and-chance";
import { dayOption } from "../option-values";
import { RANKING_OPTIONS, rankingOptions } from "../ranking-options";
import { UsageError } from "../usage-error";

const CSV_OPTIONS = ["customer", "date", "amount"] as const;

/** `kebu rank`: customers by value, of a book or straight from a CSV file. */
export const rankCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: {
    customer: "value",
    date: "value",
    amount: "value",
    ...RANKING_OPTIONS,
    today: "value",
    write: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    const file = given.places[0] ?? "";
    const csv = await isCsv(file);
    const day = dayOption(given, "today") ?? (csv ? dayOption(given, "to") : undefined) ?? today();
    const over = rankingOptions(given, day);
    if (csv) {
      if (hasOption(given, "write")) throw new UsageError("only-for-book", { option: "--write" });
      const { rankCsv } = await import("./rank-csv");
      return rankCsv(call, file, over);
    }
    const misplaced = CSV_OPTIONS.find((name) => hasOption(given, name));
    if (misplaced) throw new UsageError("only-for-csv", { option: `--${misplaced}` });
    const { rankBookFile } = await import("./rank-book-file");
    return rankBookFile(call, file, over, day);
  },
};

/** A book is an .xlsx by name or by content (a zip, or what old or encrypted Office files are); else it is text. */
async function isCsv(file: string): Promise<boolean> {
  if (/\.(xlsx|xlsm|xls|xltx)$/i.test(file)) return false;
  if (/\.(csv|tsv|txt)$/i.test(file)) return true;
  const bytes = await readFileBytes(file);
  if (isRefused(bytes)) return false;
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  return start !== "504b0304" && start !== "d0cf11e0";
}
