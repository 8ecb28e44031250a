/** The words of one search with their grades, kept while the next letters are typed. */
import type { PinyinOf } from "../pinyin/pinyin";
import { explainMatch } from "./explain-match";
import { LONG } from "./grades";
import { hitOf } from "./hits";
import { nearHitOf } from "./near-hits";
import { betterOf, isAnyAbove, meanOf } from "./row-grades";
import type { SearchColumn } from "./search-columns";
import type { Matched } from "./search-result";
import { searchWord, type SearchWord } from "./search-word";
import { gradeNearRows, gradeRows } from "./word-grades";

/** Where nothing fits better than long text does, what was typed is perhaps an error. */
const DOUBTFUL = LONG.whole;

/** Fields in which several words are also one: `li anna`, `zhang san`, `138 0013 8000`. */
const JOINED_IN: readonly string[] = ["name", "contact", "phone"];

/** Grades by row. */
type Grades = Uint8Array;

interface GradedWord {
  readonly word: SearchWord;
  exact?: Grades;
  exactOrNear?: Grades;
}

export class GradedWords {
  private words = new Map<string, GradedWord>();
  /** Several words as one. */
  private joined: SearchWord | undefined;
  private readonly joinable: readonly SearchColumn[];

  constructor(
    private readonly columns: readonly SearchColumn[],
    private readonly size: number,
    private readonly pinyin: PinyinOf | undefined,
  ) {
    this.joinable = columns.filter(({ key }) => JOINED_IN.includes(key));
  }

  /** How well each row fits all of these folded words. Words of the search before are forgotten. */
  grade(texts: readonly string[]): Grades {
    this.words = new Map(texts.map((text) => [text, this.graded(text)]));
    this.joined = texts.length > 1 ? searchWord(texts.join(""), this.pinyin) : undefined;
    const joined = this.joined && gradeRows(this.joined, this.joinable, this.size);
    const byWords = meanOf(texts.map((text) => this.exact(text)));
    const asTyped = joined ? betterOf(byWords, joined) : byWords;
    if (isAnyAbove(asTyped, DOUBTFUL)) return asTyped;
    const byNearWords = meanOf(texts.map((text) => this.exactOrNear(text)));
    return joined ? betterOf(joined, byNearWords) : byNearWords;
  }

  /** In which fields of a row the words fit that were graded last. */
  explain(row: number, texts: readonly string[]): readonly Matched[] {
    if (this.joined) {
      const asOne = explainMatch(row, [this.joined], this.joinable, [hitOf]);
      if (asOne.length > 0) return asOne;
    }
    const words = texts.map((text) => this.graded(text).word);
    return explainMatch(row, words, this.columns, [hitOf, nearHitOf(this.pinyin)]);
  }

  private exact(text: string): Grades {
    const graded = this.graded(text);
    graded.exact ??= gradeRows(graded.word, this.columns, this.size);
    return graded.exact;
  }

  private exactOrNear(text: string): Grades {
    const graded = this.graded(text);
    graded.exactOrNear ??= gradeNearRows(graded.word, this.columns, this.exact(text), this.pinyin);
    return graded.exactOrNear;
  }

  private graded(text: string): GradedWord {
    return this.words.get(text) ?? { word: searchWord(text, this.pinyin) };
  }
}
