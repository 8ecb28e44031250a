import type { ExportTable } from "../export/export-table";
import { columnOf, type Language } from "../schema";
import type { TableData, TextColumn } from "../table-data";
import { customKey } from "../value";
import type { MessageRow } from "./message-list";

export interface MessageTableOptions {
  /** Of the headers that the register has too. */
  readonly language: Language;
  /** The header of the messages themselves. */
  readonly textHeader: string;
  /** Hides the middle of the phone numbers: a list to be looked at, not to be sent. */
  readonly mask: boolean;
}

const FROM_REGISTER = ["id", "name", "phone"] as const;

/** The messages as a table to be exported: id, name, phone, text. */
export function messageTable(messages: readonly MessageRow[], options: MessageTableOptions): ExportTable {
  const { language, textHeader, mask } = options;
  const textKey = customKey(textHeader);
  const ids = messages.map(({ customerId }) => customerId);
  const text = (values: readonly string[]): TextColumn => ({ kind: "text", values });
  const data: TableData = {
    key: "customers",
    size: messages.length,
    ids,
    columns: {
      id: text(ids),
      name: text(messages.map(({ name }) => name)),
      phone: text(messages.map(({ phone }) => phone)),
      [textKey]: text(messages.map((message) => message.text)),
    },
    rowNumbers: new Int32Array(messages.length),
    index: new Map(ids.map((id, row) => [id, row])),
  };
  const known = FROM_REGISTER.map((key) => {
    const schema = columnOf("customers", key);
    return { key, header: schema.header[language], schema };
  });
  const rows = Int32Array.from(messages.keys());
  const columns = [...known, { key: textKey, header: textHeader }];
  return { table: "customers", data, language, columns, rows, mask };
}
