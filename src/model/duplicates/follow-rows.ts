/** Rows of other tables that name a customer by id, put from one customer to another. */
import type { Book } from "../book";
import type { Cells, Step } from "../change";
import { schema, type TableKey } from "../schema";
import { rowOf, textAt, valueAt } from "../table-data";
import type { Value } from "../value";

/** Gives these rows another value in one column; none, no step. */
export function setColumn(
  table: TableKey,
  key: string,
  rows: readonly { readonly id: string; readonly was: string; readonly is: string }[],
): readonly Step[] {
  if (rows.length === 0) return [];
  const cells = { [key]: rows.map(({ is }) => is) };
  const was = { [key]: rows.map(({ was: before }) => before) };
  return [{ kind: "update", table, ids: rows.map(({ id }) => id), cells, was }];
}

/** The rows of the table that still name `from`, named after `to` instead. */
export function moveRows(
  book: Book,
  table: TableKey,
  ids: readonly string[],
  from: string,
  to: string,
): readonly Step[] {
  const moving = ids.filter((id) => holds(book, table, id, "customerId", from));
  return setColumn(
    table,
    "customerId",
    moving.map((id) => ({ id, was: from, is: to })),
  );
}

/** Does the row hold this text in the column? Not where it is gone. */
export function holds(book: Book, table: TableKey, id: string, key: string, text: string): boolean {
  const data = book[table];
  const row = rowOf(data, id);
  return data !== undefined && row !== undefined && textAt(data, key, row) === text;
}

/** Rows of Follow-ups under another id and for another customer: they go, and come back with it. */
export function renameFollowUps(
  { followUps }: Book,
  renamed: readonly (readonly [from: string, to: string])[],
  customerId: string,
): readonly Step[] {
  if (renamed.length === 0) return [];
  const rows = renamed.map(([from]) => rowOf(followUps, from) ?? -1);
  const keys = Object.keys(followUps.columns).filter((key) => key !== schema.followUps.idColumn);
  const cells: Cells = Object.fromEntries(
    keys.map((key) => [
      key,
      rows.map((row): Value => (key === "customerId" ? customerId : valueAt(followUps, key, row))),
    ]),
  );
  return [
    { kind: "remove", table: "followUps", ids: renamed.map(([from]) => from) },
    { kind: "append", table: "followUps", ids: renamed.map(([, to]) => to), cells },
  ];
}
