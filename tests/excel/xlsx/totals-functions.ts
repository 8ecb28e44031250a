/** What a totals cell of a table says: a label, one of Excel's functions, or a formula of its own. */
import { escapeXml } from "../../../src/workbook/xlsx/xml";
import type { SimCell } from "../book/cell";
import { tag, type Attributes } from "./xml-pieces";

/** By the number that SUBTOTAL has for it. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** How the description of a table's column names the cell in its totals row. */
export function totalsOf({ value, formula }: SimCell): { attributes: Attributes; formula: string } {
  if (formula === undefined)
    return { attributes: { totalsRowLabel: typeof value === "string" ? value : undefined }, formula: "" };
  const number = /^=SUBTOTAL\((\d+),[^(),]*\[[^\]]*\]\)$/i.exec(formula)?.[1] ?? "";
  const known = FUNCTIONS[number];
  if (known) return { attributes: { totalsRowFunction: known }, formula: "" };
  return {
    attributes: { totalsRowFunction: "custom" },
    formula: tag("totalsRowFormula", {}, escapeXml(formula.slice(1))),
  };
}
