import type { Book } from "../../model/book";
import { prepareLookalikes, type Lookalikes } from "../../model/duplicates/lookalikes";
import type { TableData } from "../../model/table-data";
import { inSlices } from "../../workbook/in-slices";

/** The same phone, or the same name, and nothing else known: worth a line while typing, no more. */
export const WORTH_A_LINE = 0.4;

interface Made {
  readonly country: string;
  readonly lookalikes: Promise<Lookalikes>;
}

const made = new WeakMap<TableData, Made>();

/**
 * Finds whom of a book a row resembles, from `WORTH_A_LINE` on. Prepared once for each register and the country of its
 * phones, in slices; the dictionary of readings is fetched with it.
 */
export function lookalikesOf(book: Book, country: string): Promise<Lookalikes> {
  const known = made.get(book.customers);
  if (known?.country === country) return known.lookalikes;
  const making = { country, lookalikes: prepare(book, country) };
  made.set(book.customers, making);
  // What could not be fetched is tried again next time.
  making.lookalikes.catch(() => {
    if (made.get(book.customers) === making) made.delete(book.customers);
  });
  return making.lookalikes;
}

async function prepare(book: Book, country: string): Promise<Lookalikes> {
  const { pinyinOf } = await import("../../model/pinyin/pinyin");
  const lookalikes = await inSlices(
    prepareLookalikes(book, { pinyin: pinyinOf, country, atLeast: WORTH_A_LINE }),
  );
  return lookalikes ?? (() => []);
}
