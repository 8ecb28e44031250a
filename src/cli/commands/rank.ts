import { hasOption } from "../arguments";
import type { Command } from "../command";
import { today } from "../clock-and-chance";
import { CSV_OPTIONS, forbidCsvOptions } from "../csv-options";
import { isCsvFile } from "../is-csv-file";
import { dayOption } from "../option-values";
import { RANKING_OPTIONS, rankingOptions } from "../ranking-options";
import { UsageError } from "../usage-error";

/** `kebu rank`: customers by value, of a book or straight from a CSV file. */
export const rankCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: {
    ...CSV_OPTIONS,
    ...RANKING_OPTIONS,
    today: "value",
    write: "switch",
    json: "switch",
  },
  run: async (call) => {
    const { given } = call;
    const file = given.places[0] ?? "";
    const csv = await isCsvFile(file);
    const day = dayOption(given, "today") ?? today();
    const over = rankingOptions(given, day);
    if (csv) {
      if (hasOption(given, "write")) throw new UsageError("only-for-book", { option: "--write" });
      const { rankCsv } = await import("./rank-csv");
      return rankCsv(call, file, over, day);
    }
    forbidCsvOptions(given);
    const { rankBookFile } = await import("./rank-book-file");
    return rankBookFile(call, file, over, day);
  },
};
