/**
 * The search of the book that is open. Pinyin and the columns in the form in which they are searched come
 * when the search box is first used; until then names of a short register are found by their characters. A
 * customer added or edited later is found at once: the search goes on with what was prepared.
 */
import type { Book } from "../../model/book";
import type { PinyinOf } from "../../model/pinyin/pinyin";
import {
  continueCustomerSearch,
  makeCustomerSearch,
  prepareSearch,
  type CustomerSearch,
} from "../../model/search/customer-search";
import type { SearchResult } from "../../model/search/search-result";
import { inSlices } from "../../workbook/in-slices";

/** How many of those opened lately are kept. */
const KEPT = 20;
/** A register of more customers is not searched before it is prepared: that would stop the window. */
const SHORT_REGISTER = 2000;

interface MadeSearch {
  readonly book: Book;
  readonly search: CustomerSearch;
  readonly isReady: boolean;
}

export class BookSearch {
  private pinyin: PinyinOf | undefined;
  private made: MadeSearch | undefined;
  private prepared: Book | undefined;
  private preparing: { readonly book: Book; readonly done: Promise<void> } | undefined;
  /** Ids, the latest first. */
  private opened: readonly string[] = [];

  /** Nothing more will come that makes a search of this book find others. */
  isReady(book: Book): boolean {
    return this.of(book).isReady;
  }

  /** Fetches pinyin, and prepares the book without stopping the window. Without a connection pinyin stays away. */
  async prepare(book: Book): Promise<void> {
    if (this.isReady(book)) return;
    if (this.preparing?.book !== book) this.preparing = { book, done: this.prepareOnce(book) };
    await this.preparing.done;
  }

  private async prepareOnce(book: Book): Promise<void> {
    if (!this.pinyin) {
      const module = await import(/* webpackChunkName: "pinyin" */ "../../model/pinyin/pinyin").catch(
        () => undefined,
      );
      this.pinyin = module?.pinyinOf;
      this.made = undefined;
    }
    await inSlices(prepareSearch(book, { pinyin: this.pinyin }));
    this.prepared = book;
    this.preparing = undefined;
    this.made = undefined;
  }

  /** Customers that fit; where nothing is typed, those opened lately and then those who were there last. */
  find(book: Book, text: string, limit: number): readonly SearchResult[] {
    const { search, isReady } = this.of(book);
    const isTyped = text.trim() !== "";
    if (isTyped) return isReady || book.customers.size <= SHORT_REGISTER ? search(text, limit) : [];
    const opened = this.opened.flatMap((id) => book.customers.index.get(id) ?? []).slice(0, limit);
    const others = search("", limit).filter(({ row }) => !opened.includes(row));
    return [...opened.map((row) => ({ row, score: 0, matched: [] })), ...others].slice(0, limit);
  }

  /** Remembers whom the user turned to. */
  noteOpened(id: string): void {
    this.opened = [id, ...this.opened.filter((known) => known !== id)].slice(0, KEPT);
  }

  private of(book: Book): MadeSearch {
    if (this.made?.book !== book) this.made = this.make(book);
    return this.made;
  }

  private make(book: Book): MadeSearch {
    const { pinyin, prepared } = this;
    // Without pinyin it is tried again whenever the book has changed.
    const canGoOn = prepared && (pinyin !== undefined || prepared === book);
    const continued = canGoOn ? continueCustomerSearch(prepared, book, { pinyin }) : undefined;
    const search = continued ?? makeCustomerSearch(book, { pinyin });
    return { book, search, isReady: continued !== undefined };
  }
}
