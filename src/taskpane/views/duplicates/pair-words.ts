/** What is said of a pair: why it may be one, who the two are, and what a merge moves. */
import { visitsOf, type Book } from "../../../model/book";
import type { Pair } from "../../../model/duplicates/evidence";
import type { MergePreview } from "../../../model/duplicates/merge-preview";
import type { Language } from "../../../model/schema";
import { rowOf, textAt } from "../../../model/table-data";
import { sureWord, whySentence } from "../../../words/duplicates";
import { duplicatesWords } from "../../../words/pane/duplicates";
import { say } from "../../../words/phrase";

export function verdict({ sure, why }: Pair, language: Language): string {
  const data = { sure: sureWord(sure, language), why: whySentence(why, language) };
  const words = say(duplicatesWords.verdict, language, data);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf({ customers }: Book, id: string): string {
  return textAt(customers, "name", rowOf(customers, id) ?? -1);
}

/** "陈静，到访 12 次"; the id as well where both have the same name: "陈静（C38Z4VK），到访 12 次". */
export function whoIs(book: Book, id: string, pair: Pair, language: Language): string {
  const row = rowOf(book.customers, id);
  const visits = row === undefined ? 0 : visitsOf(book, row).length;
  const word = visits > 0 ? "known" : "neverThere";
  return say(duplicatesWords[word], language, { name: nameIn(book, id, pair, language), visits });
}

function nameIn(book: Book, id: string, { a, b }: Pair, language: Language): string {
  const name = nameOf(book, id);
  return nameOf(book, a) === nameOf(book, b) ? say(duplicatesWords.sameNamed, language, { name, id }) : name;
}

/** Whoever has more visits, the earlier row where neither has: that one is likely to be kept. */
export function likelyKept(book: Book, { a, b }: Pair): string {
  const visits = (id: string): number => visitsOf(book, rowOf(book.customers, id) ?? -1).length;
  return visits(b) > visits(a) ? b : a;
}

/** "3 次到访、1 件跟进归到“陈静”名下，“陈靜”这一行去掉。" */
export function movesWords(
  book: Book,
  pair: Pair,
  keep: string,
  preview: MergePreview,
  language: Language,
): string {
  const name = nameIn(book, keep, pair, language);
  const gone = nameIn(book, keep === pair.a ? pair.b : pair.a, pair, language);
  const counts = [
    ["visits", preview.visits],
    ["followUps", preview.followUps],
    ["rankings", preview.rankings],
    ["plans", preview.plans],
  ] as const;
  const what = counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => say(duplicatesWords[word], language, { count }));
  if (what.length === 0) return say(duplicatesWords.movesNothing, language, { gone });
  const data = { what: what.join(say(duplicatesWords.and, language)), name, gone };
  return say(duplicatesWords.moves, language, data);
}
