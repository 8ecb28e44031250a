import { isRefused } from "../../model/problem";
import { comparableMethod } from "../../model/movement/comparable-methods";
import { comparedSnapshots } from "../../model/movement/compared-snapshots";
import { RANKING_METHODS } from "../../model/ranking/ranking";
import { today } from "../clock-and-chance";
import type { Command } from "../command";
import { CSV_OPTIONS, forbidCsvOptions } from "../csv-options";
import { isCsvFile } from "../is-csv-file";
import { choiceOption, dayOption } from "../option-values";
import { refuse } from "../refuse";
import { reportMoves } from "../report-moves";
import { withBook } from "../with-book";

/** `kebu moves`: who moved between two written rankings, or since the last one; of a CSV file, between two days. */
export const movesCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: { ...CSV_OPTIONS, from: "value", to: "value", method: "value", today: "value", json: "switch" },
  run: async (call) => {
    const { given } = call;
    const chosen = choiceOption(given, "method", RANKING_METHODS);
    const from = dayOption(given, "from");
    const to = dayOption(given, "to");
    const day = dayOption(given, "today") ?? today();
    const file = given.places[0] ?? "";
    if (await isCsvFile(file)) {
      const { movesCsv } = await import("./moves-csv");
      return movesCsv(call, file, { from, to, today: day, method: chosen });
    }
    forbidCsvOptions(given);
    return withBook(call, file, false, (loaded) => {
      const { book, settings } = loaded;
      const method = chosen ?? comparableMethod(book, settings);
      const compared = comparedSnapshots(book, settings, { method, to, from, today: day });
      if (isRefused(compared)) return Promise.resolve(refuse(call, compared, settings.language));
      reportMoves(call, loaded, compared);
      return Promise.resolve(0);
    });
  },
};
