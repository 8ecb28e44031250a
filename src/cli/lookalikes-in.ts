import type { Book } from "../model/book";
import { findDuplicates } from "../model/duplicates/find-duplicates";
import { makeLookalikes } from "../model/duplicates/lookalikes";
import type { ImportOptions } from "../model/import/import-plan";

/**
 * Finds whom of the book a row resembles, and which rows of a file resemble each other. The dictionary of
 * readings is large and loaded when it is wanted.
 */
export async function lookalikesIn(
  book: Book,
  country: string,
): Promise<Pick<ImportOptions, "lookalikes" | "findPairs">> {
  const { pinyinOf } = await import("../model/pinyin/pinyin");
  const options = { pinyin: pinyinOf, country };
  return { lookalikes: makeLookalikes(book, options), findPairs: (rows) => findDuplicates(rows, options) };
}
