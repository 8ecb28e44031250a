import { makeLookalikes, type Lookalikes } from "../../model/duplicates/lookalikes";
import type { Book } from "../../model/book";
import type { TableData } from "../../model/table-data";

const made = new WeakMap<TableData, Promise<Lookalikes>>();

/** Finds whom of a book a row resembles; prepared once for each register, the dictionary fetched with it. */
export function lookalikesOf(book: Book, country: string): Promise<Lookalikes> {
  const known = made.get(book.customers);
  if (known) return known;
  const making = import("../../model/pinyin/pinyin").then(({ pinyinOf }) =>
    makeLookalikes(book, { pinyin: pinyinOf, country }),
  );
  made.set(book.customers, making);
  // What could not be fetched is tried again next time.
  making.catch(() => made.delete(book.customers));
  return making;
}
