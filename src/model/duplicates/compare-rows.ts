/** Two rows compared by themselves, as two rows of one file are: nothing is known of how common a name or phone is. */
import type { Row } from "../value";
import { compareProfiles, type Commonness } from "./compare-profiles";
import { explainPair, type CellText, type Judgement } from "./explain-pair";
import type { DuplicateOptions } from "./find-duplicates";
import { profiler } from "./profile";

/** How sure it is that the two are one, and why. */
export type CompareRows = (one: Row, other: Row) => Judgement;

/** What two have in common nobody else has, as far as is known. */
const UNKNOWN: Commonness = { count: () => 2, bearers: () => 2, size: 2, isOtherWord: () => false };

/** Compares by names, contacts, birthday and address; in Chinese and Latin letters where pinyin is given. */
export function rowComparison(options: DuplicateOptions = {}): CompareRows {
  const makeProfile = profiler(options);
  return (one, other) => {
    const [a, b] = [one, other].map(
      (row): CellText =>
        (key) =>
          String(row[key] ?? ""),
    );
    return explainPair(compareProfiles(makeProfile(a!), makeProfile(b!), UNKNOWN), a!, b!);
  };
}
