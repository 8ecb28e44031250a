/** Why a customer was found: in which fields the words stand, and where in them. */
import type { Hit } from "./hits";
import type { SearchColumn } from "./search-columns";
import type { Matched, Range } from "./search-result";
import type { SearchWord } from "./search-word";
import { shownRanges } from "./shown-ranges";

/** A way of finding a word in a value: as typed, or errors forgiven. */
export type Way = (word: SearchWord, column: SearchColumn, value: number) => Hit | undefined;

interface Place {
  readonly column: SearchColumn;
  readonly hit: Hit;
}

/** The fields of the row in which the words fit best, the best one first; each word by the first way that finds it. */
export function explainMatch(
  row: number,
  words: readonly SearchWord[],
  columns: readonly SearchColumn[],
  ways: readonly Way[],
): readonly Matched[] {
  const places = words.flatMap((word) => bestPlace(row, word, columns, ways) ?? []);
  places.sort((a, b) => b.hit.grade - a.hit.grade);
  const hits = new Map<SearchColumn, Hit[]>();
  for (const { column, hit } of places) hits.set(column, [...(hits.get(column) ?? []), hit]);
  return [...hits].map(([column, ofColumn]) => matchedIn(column, row, ofColumn));
}

function matchedIn(column: SearchColumn, row: number, hits: readonly Hit[]): Matched {
  const text = column.values[row]!;
  const folded = hits.flatMap(({ near, from, to }): readonly Range[] => near?.agreeing ?? [[from, to]]);
  const matched = { key: column.key, text, ranges: shownRanges(text, column.how, folded) };
  return hits.some(({ near }) => near) ? { ...matched, isNear: true } : matched;
}

function bestPlace(
  row: number,
  word: SearchWord,
  columns: readonly SearchColumn[],
  ways: readonly Way[],
): Place | undefined {
  for (const way of ways) {
    const places = columns.flatMap((column) => {
      const hit = way(word, column, column.pool.codes[row]!);
      return hit ? [{ column, hit }] : [];
    });
    const [first, ...others] = places;
    if (first)
      return others.reduce((best, place) => (place.hit.grade > best.hit.grade ? place : best), first);
  }
  return undefined;
}
