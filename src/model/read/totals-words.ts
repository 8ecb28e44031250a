/** Words with which a totals row begins. */
import { comparable } from "./comparable";

const TOTALS: ReadonlySet<string> = new Set(
  ["合计", "总计", "小计", "共计", "总额", "Total", "Totals", "Grand total", "Subtotal", "Sum"].map(
    comparable,
  ),
);

/** Does this text announce a sum of the rows above? */
export function isTotalsWord(text: string): boolean {
  return TOTALS.has(comparable(text));
}
