import type { Book } from "../../../model/book";
import { columnOf } from "../../../model/schema";
import { customKeys } from "../../../model/table-data";
import { customHeader } from "../../../model/value";

/** Headers of the columns in which an end may stand: days of the schema, and the owner's own. */
export function dayColumns(book: Book): readonly string[] {
  return (["customers", "visits"] as const).flatMap((table) => {
    const keys = Object.keys(book[table].columns).filter(
      (key) => customHeader(key) === undefined && columnOf(table, key).type === "day",
    );
    const own = customKeys(book[table]).map((key) => customHeader(key)!);
    return [...own, ...keys.map((key) => columnOf(table, key).header[book.language])];
  });
}
