/** Reads a book that the page saved, in Node and through the same door as everything else. */
import { isRefused } from "../../../src/model/problem";
import { loadBook, type LoadedBook } from "../../../src/workbook/load-book";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

/** The book in these bytes; throws where they are no book. */
export async function bookIn(bytes: Uint8Array | undefined): Promise<LoadedBook> {
  if (!bytes) throw new Error("no file was saved");
  const workbook = await XlsxWorkbook.open(new Uint8Array(bytes), "saved.xlsx");
  if (isRefused(workbook)) throw new Error(JSON.stringify(workbook));
  const loaded = await loadBook(workbook);
  if (isRefused(loaded)) throw new Error(JSON.stringify(loaded));
  return loaded;
}
