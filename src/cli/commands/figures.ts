import { allFigures, wholePeriod } from "../../model/figures/all-figures";
import { isRefused } from "../../model/problem";
import { reportPhrases } from "../../words/cli/report";
import { say } from "../../words/phrase";
import { hasOption } from "../arguments";
import { languageOf, type Command } from "../command";
import { refuse } from "../refuse";
import { reportFigures } from "../report-figures";
import { SALES_OPTIONS, withSales } from "../with-sales";
import { writeFiguresSheet } from "../write-figures-sheet";

/** `kebu figures`: the shop in figures, of a book or straight from a CSV file; of a book also written into it. */
export const figuresCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: { ...SALES_OPTIONS, write: "switch" },
  run: (call) => {
    const write = hasOption(call.given, "write");
    return withSales(
      call,
      async (sales) => {
        const { book, from, asOf, file, settings } = sales;
        const period = from === undefined ? wholePeriod(book, asOf) : { from, to: asOf };
        const figures = allFigures(book, period);
        const written = write && file ? await writeFiguresSheet(call, file, period, figures) : undefined;
        if (isRefused(written)) return refuse(call, written, settings.language);
        const problems = [...sales.problems, ...(written?.problems ?? [])];
        reportFigures(call, { ...sales, problems }, period, figures);
        if (written && !hasOption(call.given, "json")) {
          const { sheet, fileName } = written;
          const told = { sheet, file: fileName };
          call.terminal.out(say(reportPhrases.figuresWritten, languageOf(call, settings.language), told));
        }
        return 0;
      },
      write,
    );
  },
};
