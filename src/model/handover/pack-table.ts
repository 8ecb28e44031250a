import type { Book } from "../book";
import type { ExportTable } from "../export/export-table";
import { columnOf } from "../schema";
import { customKeys, type Column, type NumberColumn, type TableData, type TextColumn } from "../table-data";
import { customHeader, customKey } from "../value";
import type { CustomerPack } from "./customer-pack";
import { packFacts } from "./pack-facts";

/** A column of the sheet that no column of the register holds. */
export interface PackColumn {
  readonly header: string;
  readonly text: (pack: CustomerPack) => string;
}

/** The owner is the successor; class and value are today's. */
const WHO = ["id", "name", "owner", "class", "value"] as const;

/**
 * The packs as a table to be exported, one row a customer, in their order; `to` says who takes each, `inWords` how a
 * birthday is said. Of the register it has what the printed pack has (`pack-facts.ts`), as far as the book has it.
 */
export function packTable(
  book: Book,
  packs: readonly CustomerPack[],
  to: ReadonlyMap<string, string>,
  further: readonly PackColumn[],
  inWords: (birthday: string) => string,
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
  if (columns.birthday)
    columns.birthday = texts(({ register }) =>
      typeof register.birthday === "string" ? inWords(register.birthday) : "",
    );
  for (const { header, text } of further) columns[customKey(header)] = texts(text);
  const data: TableData = { ...customers, columns };
  const known = [...WHO, ...packFacts(customKeys(customers))].flatMap((key) => {
    const header = customHeader(key);
    if (columns[key] === undefined) return [];
    if (header !== undefined) return [{ key, header }];
    const schema = columnOf("customers", key);
    return [{ key, header: schema.header[language], schema }];
  });
  const own = further.map(({ header }) => ({ key: customKey(header), header }));
  const rows = Int32Array.from(packs, ({ customerRow }) => customerRow);
  return { table: "customers", data, language, columns: [...known, ...own], rows, mask: false };
}
