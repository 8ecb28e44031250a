import type { ExportTable } from "../export/export-table";
import { BLANK_DAY } from "../day";
import { columnOf, type Language } from "../schema";
import type { TableData, TextColumn } from "../table-data";
import { customKey } from "../value";
import type { MessageRow } from "./message-list";

export interface MessageTableOptions {
  /** Of the headers that the register has too. */
  readonly language: Language;
  /** The headers of the messages themselves, and of the day that each is about. */
  readonly textHeader: string;
  readonly dayHeader: string;
  /** Hides the middle of the phone numbers: a list to be looked at, not to be sent. */
  readonly mask: boolean;
}

const FROM_REGISTER = ["id", "name", "phone", "email"] as const;

/** The messages as a table to be exported: id, name, phone, e-mail, the day where any is about one, text. */
export function messageTable(messages: readonly MessageRow[], options: MessageTableOptions): ExportTable {
  const { language, textHeader, dayHeader, mask } = options;
  const textKey = customKey(textHeader);
  const dayKey = customKey(dayHeader);
  const days = Int32Array.from(messages, ({ day }) => day);
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
      email: text(messages.map(({ email }) => email)),
      [dayKey]: { kind: "day", values: days },
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
  const day = { key: dayKey, header: dayHeader, schema: columnOf("followUps", "due") };
  const about = days.some((each) => each !== BLANK_DAY) ? [day] : [];
  const columns = [...known, ...about, { key: textKey, header: textHeader }];
  return { table: "customers", data, language, columns, rows, mask };
}
