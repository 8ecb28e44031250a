import { allFigures, wholePeriod } from "../../model/figures/all-figures";
import type { Command } from "../command";
import { reportFigures } from "../report-figures";
import { SALES_OPTIONS, withSales } from "../with-sales";

/** `kebu figures`: the shop in figures, of a book or straight from a CSV file. */
export const figuresCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: SALES_OPTIONS,
  run: (call) =>
    withSales(call, (sales) => {
      const { book, from, asOf } = sales;
      const period = from === undefined ? wholePeriod(book, asOf) : { from, to: asOf };
      reportFigures(call, sales, period, allFigures(book, period));
      return 0;
    }),
};
