import type { Book } from "../book";
import type { PinyinOf } from "../pinyin/pinyin";
import type { Work } from "../work";
import type { Pair } from "./evidence";

export interface DuplicateOptions {
  /** Without it names in Chinese and in Latin letters are not compared. */
  readonly pinyin?: PinyinOf;
  /** Where phones without a country code are, as ISO 3166 says it (`CN`). */
  readonly country?: string;
  /** Pairs less sure are left out; `SURE_ENOUGH` unless given. */
  readonly atLeast?: number;
}

/** Pairs of customers that may be one, the surest first; those kept apart by a person are left out. */
// eslint-disable-next-line require-yield -- the signature for others to build on; the scan follows
export function* findDuplicates(_book: Book, _options: DuplicateOptions = {}): Work<readonly Pair[]> {
  return [];
}
