/** The part of the file that describes an Excel table (`xl/tables/table1.xml`). */
import type { ListTable } from "../tables/grid";
import { readRange, writeRange } from "../cells/range-text";
import {
  attribute,
  children,
  element,
  escapeXml,
  findElement,
  inner,
  openingTag,
  withAttribute,
  withChildren,
} from "./xml";

export interface SheetList extends ListTable {
  /** Path of the part in the file, or of the part ExcelJS will write for a sheet made since. */
  readonly part: string;
  readonly columns: readonly string[];
}

/** Undefined where the part describes no range of cells. */
export function readList(part: string, xml: string): SheetList | undefined {
  const table = openingTag(xml.slice(xml.search(/<table[\s>]/)));
  const range = readRange(attribute(table, "ref") ?? "");
  if (!range) return undefined;
  return {
    part,
    name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
    ...range,
    header: attribute(table, "headerRowCount") !== "0",
    totals: Number(attribute(table, "totalsRowCount") ?? 0) > 0,
    filtered: /<filterColumn\b[^>]*[^/]>/.test(element(xml, "autoFilter") ?? ""),
    columns: columnElements(xml).map((column) => attribute(column, "name") ?? ""),
  };
}

/** The part as it is to be saved: same but for its range and the columns added or taken away at its right. */
export function writeList(xml: string, list: SheetList): string {
  const start = xml.search(/<table[\s>]/);
  const table = openingTag(xml.slice(start));
  let next =
    xml.slice(0, start) + withAttribute(table, "ref", writeRange(list)) + xml.slice(start + table.length);
  const filter = findElement(next, "autoFilter");
  if (filter) {
    const range = { ...list, bottom: list.bottom - (list.totals ? 1 : 0) };
    const filterXml = withAttribute(next.slice(filter.start, filter.end), "ref", writeRange(range));
    next = next.slice(0, filter.start) + filterXml + next.slice(filter.end);
  }
  return withColumns(next, list.columns);
}

function withColumns(xml: string, columns: readonly string[]): string {
  const found = findElement(xml, "tableColumns");
  const standing = columnElements(xml);
  if (!found || standing.length === columns.length) return xml;
  const firstFree = Math.max(0, ...standing.map((column) => Number(attribute(column, "id") ?? 0))) + 1;
  const added = columns
    .slice(standing.length)
    .map((name, index) => `<tableColumn id="${firstFree + index}" name="${escapeXml(name)}"/>`);
  const all = withChildren(xml.slice(found.start, found.end), [
    ...standing.slice(0, columns.length),
    ...added,
  ]);
  return xml.slice(0, found.start) + all + xml.slice(found.end);
}

function columnElements(xml: string): string[] {
  return children(inner(element(xml, "tableColumns") ?? "<tableColumns/>"));
}
