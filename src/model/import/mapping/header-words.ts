/** How the data of `products/` and `vocabulary/` is written, and how a header is compared with it. */
import { comparable } from "../../read/comparable";
import { simplified } from "../../script/simplified";
import type { ImportTable } from "../targets";

/**
 * What a header means: the key of a target; `own`, a column to keep under its own name, however much it
 * may sound like another; `none`, a column that says nothing about a customer or a visit.
 */
export type Meaning = string;
export const OWN = "own";
export const NONE = "none";

/** Headers by what they mean, the best of several that mean the same first. */
export type Vocabulary = Readonly<Record<Meaning, readonly string[]>>;

/** A program whose exports are known column by column. */
export interface Product extends Readonly<Partial<Record<ImportTable, Vocabulary>>> {
  readonly name: string;
  /** Headers that show where a file is from; all of them have to be there. */
  readonly signs: readonly string[];
}

/**
 * A header as it is compared: width, case, blanks and punctuation aside, in simplified characters (電話 is
 * 电话), all numbers alike, so that `Phone 3 - Value` is `Phone 1 - Value`.
 */
export function foldHeader(header: string): string {
  return simplified(comparable(header)).replace(/\d+/g, "0");
}

/** A longer one is a sentence. */
const LONGEST_HEADER = 200;

/** The same without what stands in brackets: 消费金额（元）, 手机号(必填). */
export function foldBareHeader(header: string): string {
  if (header.length > LONGEST_HEADER) return foldHeader(header);
  return foldHeader(header.normalize("NFKC").replace(/[([【{].*?[)\]】}]/g, " "));
}

interface Found {
  readonly meaning: Meaning;
  /** Place among the words that mean the same; 0 is the best. */
  readonly rank: number;
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, Found>>();

/** What the header means in these words; undefined where they do not have it. */
export function lookUp(vocabulary: Vocabulary, header: string): Found | undefined {
  const index = indexes.get(vocabulary) ?? indexOf(vocabulary);
  indexes.set(vocabulary, index);
  return index.get(foldHeader(header)) ?? index.get(foldBareHeader(header));
}

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, Found> {
  const index = new Map<string, Found>();
  for (const [meaning, words] of Object.entries(vocabulary)) {
    for (const [rank, word] of words.entries()) {
      const folded = foldHeader(word);
      if (folded !== "" && !index.has(folded)) index.set(folded, { meaning, rank });
    }
  }
  return index;
}
