/** A table as its part of the file (`xl/tables/table1.xml`) describes it. */
import { decodeText } from "../../../src/workbook/xlsx/cell-value";
import { attribute, element, inner, openingTag, unescapeXml } from "../../../src/workbook/xlsx/xml";
import { parseAddress } from "../book/a1";
import type { SimSheet } from "../book/sheet";
import { SimTable } from "../book/table";
import { readFilters, readSort, type ShownText } from "./filters";
import { childrenOf, isOn, numberOf } from "./xml-pieces";

/** Undefined where the part names no range of cells. */
export function readTable(xml: string, id: string, sheet: SimSheet, shown: ShownText): SimTable | undefined {
  const opening = openingTag(xml.slice(xml.search(/<table[\s>]/)));
  const block = parseAddress(attribute(opening, "ref") ?? "");
  if (!block) return undefined;
  const style = element(xml, "tableStyleInfo");
  const table = new SimTable({
    id,
    name: attribute(opening, "displayName") ?? attribute(opening, "name") ?? "",
    block,
    columns: childrenOf(xml, "tableColumns").map((column, index) => ({
      id: numberOf(column, "id") ?? index + 1,
      name: decodeText(attribute(column, "name") ?? ""),
      calculated: calculatedFormula(column),
    })),
    showHeaders: numberOf(opening, "headerRowCount") !== 0,
    showTotals: (numberOf(opening, "totalsRowCount") ?? 0) > 0,
    showFilterButton: element(xml, "autoFilter") !== undefined,
    showBandedRows: isOn(style ?? "", "showRowStripes"),
    style: attribute(style ?? "", "name") ?? "",
    sort: readSort(xml, block),
  });
  table.filters = readFilters(xml, table.dataBlock, sheet.hiddenRows, shown);
  return table;
}

function calculatedFormula(column: string): string | undefined {
  const formula = element(column, "calculatedColumnFormula");
  return formula && `=${unescapeXml(inner(formula))}`;
}
