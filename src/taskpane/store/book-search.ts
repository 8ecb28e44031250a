/**
 * The search of the book that is open. Pinyin and the columns in the form in which they are searched come
 * when the search box is first used; until then names are found by their characters.
 */
import type { Book } from "../../model/book";
import type { PinyinOf } from "../../model/pinyin/pinyin";
import { makeCustomerSearch, prepareSearch, type CustomerSearch } from "../../model/search/customer-search";
import type { SearchResult } from "../../model/search/search-result";
import { inSlices } from "../../workbook/in-slices";

/** How many of those opened lately are kept. */
const KEPT = 20;

export class BookSearch {
  private pinyin: PinyinOf | undefined;
  private made: { readonly book: Book; readonly search: CustomerSearch } | undefined;
  private prepared: Book | undefined;
  /** Ids, the latest first. */
  private opened: readonly string[] = [];

  /** Nothing more will come that makes a search of this book find others. */
  isReady(book: Book): boolean {
    return this.prepared === book;
  }

  /** Fetches pinyin, and prepares the book without stopping the window. Without a connection pinyin stays away. */
  async prepare(book: Book): Promise<void> {
    if (this.isReady(book)) return;
    if (!this.pinyin) {
      const module = await import(/* webpackChunkName: "pinyin" */ "../../model/pinyin/pinyin").catch(
        () => undefined,
      );
      this.pinyin = module?.pinyinOf;
      this.made = undefined;
    }
    await inSlices(prepareSearch(book, { pinyin: this.pinyin }));
    this.prepared = book;
  }

  /** Customers that fit; where nothing is typed, those opened lately and then those who were there last. */
  find(book: Book, text: string, limit: number): readonly SearchResult[] {
    const { search } = this.of(book);
    if (text.trim() !== "") return search(text, limit);
    const opened = this.opened.flatMap((id) => book.customers.index.get(id) ?? []).slice(0, limit);
    const others = search("", limit).filter(({ row }) => !opened.includes(row));
    return [...opened.map((row) => ({ row, score: 0, matched: [] })), ...others].slice(0, limit);
  }

  /** Remembers whom the user turned to. */
  noteOpened(id: string): void {
    this.opened = [id, ...this.opened.filter((known) => known !== id)].slice(0, KEPT);
  }

  private of(book: Book): { readonly search: CustomerSearch } {
    if (this.made?.book !== book)
      this.made = { book, search: makeCustomerSearch(book, { pinyin: this.pinyin }) };
    return this.made;
  }
}
