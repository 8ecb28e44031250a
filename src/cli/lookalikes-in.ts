import type { Book } from "../model/book";
import { makeLookalikes, type Lookalikes } from "../model/duplicates/lookalikes";

/** Finds whom of the book a row resembles. The dictionary of readings is large and loaded when it is wanted. */
export async function lookalikesIn(book: Book, country: string): Promise<Lookalikes> {
  const { pinyinOf } = await import("../model/pinyin/pinyin");
  return makeLookalikes(book, { pinyin: pinyinOf, country });
}
