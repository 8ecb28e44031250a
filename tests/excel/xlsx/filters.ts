/**
 * Filters and sorting of a table. The state knows filters by values; of a filter of another kind (by
 * number, by colour, by date group) it gets the values that the rows left visible show.
 */
import { attribute, element } from "../../../src/workbook/xlsx/xml";
import { addressOf, parseAddress } from "../book/a1";
import { lastRow, type Block } from "../book/block";
import type { SimFilter, SimSort, SimTable } from "../book/table";
import { childrenOf, elementsNamed, isOn, numberOf, tag } from "./xml-pieces";

/** The text of a data cell, row and column of the sheet. */
export type ShownText = (row: number, column: number) => string;

export function readFilters(
  tableXml: string,
  data: Block,
  hiddenRows: ReadonlySet<number>,
  shown: ShownText,
): SimFilter[] {
  return childrenOf(tableXml, "autoFilter").flatMap((xml) => {
    const column = numberOf(xml, "colId");
    const isSet = /<(?!filterColumn|extLst)[a-z]/i.test(xml);
    if (column === undefined || !isSet) return [];
    const values = listedValues(xml) ?? visibleValues(data, data.column + column, hiddenRows, shown);
    return [{ column, values }];
  });
}

function listedValues(xml: string): string[] | undefined {
  const filters = element(xml, "filters");
  if (filters === undefined || filters.includes("<dateGroupItem")) return undefined;
  const values = elementsNamed(filters, "filter").map((filter) => attribute(filter, "val") ?? "");
  return isOn(filters, "blank") ? [...values, ""] : values;
}

function visibleValues(
  data: Block,
  column: number,
  hiddenRows: ReadonlySet<number>,
  shown: ShownText,
): string[] {
  const values = new Set<string>();
  for (let row = data.row; row <= lastRow(data); row++)
    if (!hiddenRows.has(row)) values.add(shown(row, column));
  return [...values];
}

export function readSort(tableXml: string, block: Block): SimSort[] {
  return childrenOf(tableXml, "sortState").flatMap((xml) => {
    const by = parseAddress(attribute(xml, "ref") ?? "");
    return by ? [{ column: by.column - block.column, ascending: !isOn(xml, "descending") }] : [];
  });
}

/** The filter row's part of a table, and its sorting; nothing where the table has no filter buttons. */
export function writeFilters(table: SimTable): string {
  const { block, dataBlock, filters, sort } = table;
  if (!table.showFilterButton || !table.showHeaders) return "";
  const columns = filters.map(({ column, values }) => {
    const listed = values.filter((value) => value !== "").map((val) => tag("filter", { val }));
    const blank = values.includes("") || undefined;
    return tag("filterColumn", { colId: column }, tag("filters", { blank }, listed.join("")));
  });
  const conditions = sort.map(({ column, ascending }) =>
    tag("sortCondition", {
      descending: ascending ? undefined : true,
      ref: addressOf({ ...dataBlock, column: dataBlock.column + column, columns: 1 }),
    }),
  );
  const range = { ...block, rows: block.rows - (table.showTotals ? 1 : 0) };
  return (
    tag("autoFilter", { ref: addressOf(range) }, columns.join("")) +
    (sort.length > 0 ? tag("sortState", { ref: addressOf(dataBlock) }, conditions.join("")) : "")
  );
}
