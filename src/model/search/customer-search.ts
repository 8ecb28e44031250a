/**
 * Finds customers by whatever one knows of them: part of a name, its pinyin or initials, the tail or any
 * digits of a phone, id, WeChat, contact, e-mail, tag, area, address, notes, or a column of the owner's own.
 * Letter case, full width and punctuation do not matter; of several words all must fit. A phone may be typed with
 * its extension (`phone-extension.ts`).
 *
 * Best first (see `grades.ts`); among equals who was there last comes first, then the order of the register.
 * Where nobody fits as typed, or only by long text, typing errors and characters that sound alike are forgiven too.
 *
 * The columns are worked out when first needed: at once, or before that in steps (`prepareSearch`). The
 * grades of each word are kept until the next text: while a second word is typed, the first costs nothing.
 */
import type { Book } from "../book";
import type { PinyinOf } from "../pinyin/pinyin";
import { part, type Work } from "../work";
import { foldText } from "./fold-text";
import { GradedWords } from "./graded-words";
import { BEST } from "./grades";
import { extensionTexts } from "../read/phone-extension";
import { prepareColumn } from "./prepare-column";
import { partsSince, wholeRegister, type RegisterPart } from "./register-parts";
import { searchColumns } from "./search-columns";
import { isNearNumber, type SearchResult } from "./search-result";
import { warmUp } from "./warm-up";
import { lastVisits, topRows } from "./top-rows";

/** Customers that fit the text, best first, at most `limit`; for no text who was there last. */
export type CustomerSearch = (text: string, limit: number) => readonly SearchResult[];

export interface SearchOptions {
  /** Without it names are found by their characters only. */
  readonly pinyin?: PinyinOf | undefined;
}

/** Works out what a search of the book needs, so that its first keystroke is as quick as the others. */
export function* prepareSearch(book: Book, { pinyin }: SearchOptions = {}): Work<void> {
  lastVisits(book);
  yield 0;
  const columns = yield* part(0, 3, searchColumns(book.customers));
  for (const [position, column] of columns.entries())
    yield* part(columns.length + position, 3 * columns.length, prepareColumn(column, pinyin));
  yield* part(2, 3, warmUp(book.customers, pinyin, makeCustomerSearch(book, { pinyin })));
}

/** The search of a book. */
export function makeCustomerSearch(book: Book, { pinyin }: SearchOptions = {}): CustomerSearch {
  return searchOf(book, () => wholeRegister(book.customers), pinyin);
}

/**
 * The search of a book that came of another one, which was prepared: only what was added or edited since is worked out.
 * Undefined where that is too much to be done at once.
 */
export function continueCustomerSearch(
  before: Book,
  book: Book,
  { pinyin }: SearchOptions = {},
): CustomerSearch | undefined {
  const parts = partsSince(before.customers, book.customers);
  return parts && searchOf(book, () => parts, pinyin);
}

function searchOf(
  book: Book,
  parts: () => readonly RegisterPart[],
  pinyin: PinyinOf | undefined,
): CustomerSearch {
  let words: GradedWords | undefined;
  return (text, limit) => {
    const lasts = lastVisits(book);
    const folded = foldText(text);
    if (folded === "") return topRows(lasts, limit).map((row) => ({ row, score: 0, matched: [] }));
    const graded = (words ??= new GradedWords(parts(), book.customers.size, pinyin));
    const find = (wanted: string): readonly SearchResult[] => {
      const texts = wanted.split(" ");
      const grades = graded.grade(texts);
      return topRows(lasts, limit, grades).map((row) => ({
        row,
        score: grades[row]! / BEST,
        matched: graded.explain(row, texts),
      }));
    };
    const [first = folded, bare] = extensionTexts(folded);
    const found = find(first);
    return bare === undefined || found.some((result) => !isNearNumber(result)) ? found : find(bare);
  };
}
