import type { Book } from "../book";
import type { ExportTable } from "../export/export-table";
import { columnOf } from "../schema";
import type { Column, NumberColumn, TableData, TextColumn } from "../table-data";
import { customKey } from "../value";
import type { CustomerPack } from "./customer-pack";

/** A column of the sheet that no column of the register holds. */
export interface PackColumn {
  readonly header: string;
  readonly text: (pack: CustomerPack) => string;
}

/** Of the register, as far as the book has them. The owner is the successor; class and value are today's. */
const FROM_REGISTER = [
  "id",
  "name",
  "owner",
  "phone",
  "wechat",
  "email",
  "area",
  "birthday",
  "class",
  "value",
  "tags",
  "preferences",
  "temperament",
  "notes",
] as const;

/** The packs as a table to be exported, one row a customer, in their order; `to` says who takes each. */
export function packTable(
  book: Book,
  packs: readonly CustomerPack[],
  to: ReadonlyMap<string, string>,
  further: readonly PackColumn[],
): ExportTable {
  const { customers, language } = book;
  const texts = (text: (pack: CustomerPack) => string): TextColumn => {
    const values = new Array<string>(customers.size).fill("");
    for (const pack of packs) values[pack.customerRow] = text(pack);
    return { kind: "text", values };
  };
  const values: NumberColumn = { kind: "number", values: new Float64Array(customers.size).fill(NaN) };
  for (const { customerRow, value } of packs) values.values[customerRow] = value;
  const columns: Record<string, Column> = {
    ...customers.columns,
    id: texts(({ customerId }) => customerId),
    owner: texts(({ customerId }) => to.get(customerId) ?? ""),
    class: texts((pack) => pack.class),
    value: values,
  };
  for (const { header, text } of further) columns[customKey(header)] = texts(text);
  const data: TableData = { ...customers, columns };
  const known = FROM_REGISTER.filter((key) => columns[key] !== undefined).map((key) => {
    const schema = columnOf("customers", key);
    return { key, header: schema.header[language], schema };
  });
  const own = further.map(({ header }) => ({ key: customKey(header), header }));
  const rows = Int32Array.from(packs, ({ customerRow }) => customerRow);
  return { table: "customers", data, language, columns: [...known, ...own], rows, mask: false };
}
