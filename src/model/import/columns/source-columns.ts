/** The columns of a file that fill something, each with the reader for its cells. */
import { phoneReader } from "../../read/phone-reader";
import type { DecimalSign } from "../../read/read-money";
import { isOtherCurrencyHeader } from "../../read/currency-sign";
import { columnOf } from "../../schema";
import { customHeader } from "../../value";
import { part, type Work } from "../../work";
import type { ImportMapping, ImportSheet } from "../import-sheet";
import { isNamePart, PARTS, type ImportTable } from "../targets";
import { cachedReader } from "./cached-reader";
import { cellReader, otherCurrency, type CellReader } from "./cell-readers";
import { decimalSign } from "./decimal-evidence";
import type { DateOrder, ReadChoices } from "./read-choices";
import { phoneHome } from "./phone-home";
import { emailCell, nameCell, orNothing, phoneCell, tagsCell, thatFits, wechatCell } from "./text-readers";
import { unmasked } from "./unmasked-cell";

/**
 * - `value`: a column of the table alone
 * - `joined`: one together with others
 * - `name`: a part of the name
 * - `part`: what is no column, such as the receipt
 */
export type Fills = "value" | "joined" | "name" | "part";

/** What is known of a column of the file. */
export interface SourceColumn {
  readonly header: string;
  readonly position: number;
  /** Key of what it fills: a column, a part, or `custom:HEADER`. */
  readonly target: string;
  /** For columns of days: the order that its values show, or that was chosen. */
  readonly dateOrder?: DateOrder;
  /** For columns of amounts: the sign before the decimals. */
  readonly decimal?: DecimalSign;
  /** Amounts in another currency than the book's, as the header says: none is taken. */
  readonly isOtherCurrency?: true;
  readonly fills: Fills;
  /** Reads a cell that is not blank. */
  readonly read: CellReader;
}

const asItStands = thatFits((text) => text);

/** In the order of the file. */
export function* sourceColumns(
  into: ImportTable,
  sheet: ImportSheet,
  mapping: ImportMapping,
  choices: ReadChoices,
  orders: ReadonlyMap<number, readonly DateOrder[]>,
): Work<readonly SourceColumn[]> {
  const columns: SourceColumn[] = [];
  for (const [position, target] of mapping.entries()) {
    if (target === undefined) continue;
    const header = sheet.headers[position] ?? "";
    const source = { header, position, target, fills: fillsOf(into, mapping, target) };
    const dateOrders = orders.get(position) ?? [];
    const work = sourceColumn(into, sheet, source, choices, dateOrders);
    columns.push(yield* part(position, mapping.length, work));
  }
  return columns;
}

const TEXTS: Readonly<Record<string, CellReader>> = {
  email: orNothing(emailCell),
  customerEmail: orNothing(unmasked("email", emailCell)),
  tags: tagsCell,
  name: nameCell,
  customer: nameCell,
  wechat: orNothing(wechatCell),
};

function* sourceColumn(
  into: ImportTable,
  sheet: ImportSheet,
  source: Omit<SourceColumn, "read">,
  { country, currency }: ReadChoices,
  dateOrders: readonly DateOrder[],
): Work<SourceColumn> {
  const { header, position, target, fills } = source;
  const phones = isPhone(target) ? phoneColumn(cells(sheet, position), country) : undefined;
  const known = target === "customerPhone" && phones ? unmasked("phone", phones) : (phones ?? TEXTS[target]);
  if (known) return { ...source, read: thatFits(known) };
  if (customHeader(target) !== undefined || fills === "name" || fills === "part")
    return { ...source, read: asItStands };
  const column = columnOf(into, target);
  if (column.type === "money" && currency !== undefined && isOtherCurrencyHeader(header, currency))
    return { ...source, isOtherCurrency: true, read: otherCurrency };
  const order = dateOrders.length === 1 ? dateOrders[0] : undefined;
  const decimal = column.type === "money" ? yield* decimalSign(cells(sheet, position), country) : ".";
  const read = cachedReader(column.type, cellReader({ column, header, dateOrders, decimal, currency }));
  return {
    ...source,
    read,
    ...(order !== undefined && { dateOrder: order }),
    ...(column.type === "money" && { decimal }),
  };
}

function isPhone(target: string): boolean {
  return target === "phone" || target === "customerPhone";
}

function phoneColumn(texts: Iterable<string>, country: string): CellReader {
  return orNothing(phoneCell(phoneReader(country, phoneHome(texts, country))));
}

function fillsOf(into: ImportTable, mapping: ImportMapping, target: string): Fills {
  if (isNamePart(target)) return "name";
  if (PARTS[into].some(({ key }) => key === target)) return "part";
  return mapping.indexOf(target) === mapping.lastIndexOf(target) ? "value" : "joined";
}

function* cells({ rows }: ImportSheet, position: number): Iterable<string> {
  for (const row of rows) yield row[position] ?? "";
}
