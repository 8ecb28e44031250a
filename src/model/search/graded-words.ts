/** The words of one search with their grades, kept while the next letters are typed. */
import type { PinyinOf } from "../pinyin/pinyin";
import { explainMatch } from "./explain-match";
import { LONG } from "./grades";
import { hitOf } from "./hits";
import { nearHitOf } from "./near-hits";
import { gradesOfParts, rowInPart, type RegisterPart } from "./register-parts";
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

  /** `size` rows in all. */
  constructor(
    private readonly parts: readonly RegisterPart[],
    private readonly size: number,
    private readonly pinyin: PinyinOf | undefined,
  ) {}

  /** How well each row fits all of these folded words. Words of the search before are forgotten. */
  grade(texts: readonly string[]): Grades {
    this.words = new Map(texts.map((text) => [text, this.graded(text)]));
    this.joined = texts.length > 1 ? searchWord(texts.join(""), this.pinyin) : undefined;
    const joined = this.joined && this.gradeJoined(this.joined);
    const byWords = meanOf(texts.map((text) => this.exact(text)));
    const asTyped = joined ? betterOf(byWords, joined) : byWords;
    if (isAnyAbove(asTyped, DOUBTFUL)) return asTyped;
    const byNearWords = meanOf(texts.map((text) => this.exactOrNear(text)));
    return joined ? betterOf(joined, byNearWords) : byNearWords;
  }

  /** In which fields of a row the words fit that were graded last. */
  explain(row: number, texts: readonly string[]): readonly Matched[] {
    const words = texts.map((text) => this.graded(text).word);
    for (const part of this.parts) {
      const own = rowInPart(part, row);
      if (own === undefined) continue;
      const asOne = this.joined ? explainMatch(own, [this.joined], joinable(part), [hitOf]) : [];
      if (asOne.length > 0) return asOne;
      return explainMatch(own, words, part.columns, [hitOf, nearHitOf(this.pinyin)]);
    }
    return [];
  }

  private gradeJoined(word: SearchWord): Grades {
    return gradesOfParts(this.parts, this.size, (part) => gradeRows(word, joinable(part), part.size));
  }

  private exact(text: string): Grades {
    const graded = this.graded(text);
    graded.exact ??= gradesOfParts(this.parts, this.size, ({ columns, size }) =>
      gradeRows(graded.word, columns, size),
    );
    return graded.exact;
  }

  private exactOrNear(text: string): Grades {
    const graded = this.graded(text);
    graded.exactOrNear ??= betterOf(
      this.exact(text),
      gradesOfParts(this.parts, this.size, ({ columns, size }) =>
        gradeNearRows(graded.word, columns, size, this.pinyin),
      ),
    );
    return graded.exactOrNear;
  }

  private graded(text: string): GradedWord {
    return this.words.get(text) ?? { word: searchWord(text, this.pinyin) };
  }
}

function joinable({ columns }: RegisterPart): readonly SearchColumn[] {
  return columns.filter(({ key }) => JOINED_IN.includes(key));
}
