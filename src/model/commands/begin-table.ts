import { append } from "../change";
import { idDrawer } from "../identity/ids";
import { problem } from "../problem";
import { schema } from "../schema";
import type { Row } from "../value";
import type { Command } from "./command";

export interface BeginTableInput {
  readonly table: "rules" | "serviceLevels";
  /** With which the table begins, without ids; at least one, for a table is made with its first row. */
  readonly rows: readonly Row[];
}

/** Gives the book a table that it need not have, with rows to begin with. Refused: `table-there-already`. */
export const beginTable: Command<BeginTableInput> = (book, { table, rows }, _today, newId) => {
  const sheet = schema[table].sheet[book.language];
  const known = book[table];
  if (known && known.size > 0) return [problem("table-there-already", { table }, { sheet })];
  const nextId = idDrawer(table, known, newId);
  const withIds = rows.map((row) => ({ ...row, id: nextId() }));
  return { label: { code: "begin-table", data: { sheet } }, steps: [append(table, withIds)] };
};
