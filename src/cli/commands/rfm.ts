import { scoreCustomers, type RfmLimits } from "../../model/rfm/score-customers";
import type { Arguments } from "../arguments";
import type { Command } from "../command";
import { limitsOption } from "../limits-option";
import { SALES_OPTIONS, withSales } from "../with-sales";

/** `kebu rfm`: scores and segments, of a book or straight from a CSV file. */
export const rfmCommand: Command = {
  places: ["BOOK.xlsx | FILE.csv"],
  options: { ...SALES_OPTIONS, recency: "value", frequency: "value", monetary: "value" },
  run: async (call) => {
    const limits = ownLimits(call.given);
    const { reportRfm } = await import("../report-rfm");
    return withSales(call, (sales) => {
      const { book, asOf, from, settings } = sales;
      const query = { asOf, from, limits: { ...settings.rfmLimits, ...limits } };
      reportRfm(call, sales, scoreCustomers(book, query));
      return 0;
    });
  },
};

function ownLimits(given: Arguments): Partial<RfmLimits> {
  const recency = limitsOption(given, "recency");
  const frequency = limitsOption(given, "frequency");
  const monetary = limitsOption(given, "monetary");
  return { ...(recency && { recency }), ...(frequency && { frequency }), ...(monetary && { monetary }) };
}
