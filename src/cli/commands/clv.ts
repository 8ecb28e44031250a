import { weeks } from "../../model/prediction/weeks";
import type { Command } from "../command";
import { countOption, shareOption } from "../option-values";
import { SALES_OPTIONS, withSales } from "../with-sales";

const WEEKS_AHEAD = 52;
const TEN_YEARS = { from: 1, to: 520 };
const YEARLY_DISCOUNT = 0.1;

/** `kebu clv`: what every customer will bring, of a book or straight from a CSV file. */
export const clvCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: { ...SALES_OPTIONS, weeks: "value", discount: "value" },
  run: async (call) => {
    const horizon = {
      horizonWeeks: weeks(countOption(call.given, "weeks", WEEKS_AHEAD, TEN_YEARS)),
      yearlyDiscount: shareOption(call.given, "discount") ?? YEARLY_DISCOUNT,
    };
    const { predictSales } = await import("../predict-sales");
    const { reportClv } = await import("../report-clv");
    return withSales(call, (sales) => {
      reportClv(call, sales, predictSales(sales.book, { from: sales.from, to: sales.asOf }, horizon));
      return 0;
    });
  },
};
