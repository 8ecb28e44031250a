/**
 * The scan of a register for customers that stand in it twice.
 *
 *     rows → profiles → keys → blocks → candidate pairs → findings → sureness
 *
 * Nothing is merged here: a person looks at each pair (`commands/merge-customers.ts`, `keep-apart.ts`).
 */
import type { Book } from "../book";
import type { PinyinOf } from "../pinyin/pinyin";
import { textAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import { candidatePairs, pairRows } from "./candidate-pairs";
import { compareProfiles } from "./compare-profiles";
import { SURE_ENOUGH, type Pair } from "./evidence";
import { explainPair } from "./explain-pair";
import { keptApart } from "./kept-apart";
import { compareRegister, type ComparedRegister } from "./register";
import { sureness } from "./weigh";

export interface DuplicateOptions {
  /** Without it names in Chinese and in Latin letters are not compared. */
  readonly pinyin?: PinyinOf;
  /** Where phones without a country code are, as ISO 3166 says it (`CN`, which is the default). */
  readonly country?: string;
  /** Pairs less sure are left out; `SURE_ENOUGH` unless given. */
  readonly atLeast?: number;
}

/** Preparing the register takes about as long as comparing. */
const PREPARED = 0.5;

/** Pairs of customers that may be one, the surest first; those kept apart by a person are left out. */
export function* findDuplicates(book: Book, options: DuplicateOptions = {}): Work<readonly Pair[]> {
  const register = yield* scaled(compareRegister(book, options), PREPARED);
  const atLeast = options.atLeast ?? SURE_ENOUGH;
  const isApart = keptApart(book);
  const { customers } = book;
  const found: Pair[] = [];
  const pairs = candidatePairs(register.blocks, register.profiles);
  for (const [compared, pair] of pairs.entries()) {
    if (compared % ROWS_A_STEP === 0) yield PREPARED + (1 - PREPARED) * (compared / pairs.length);
    const [a, b] = pairRows(pair);
    const judged = judge(book, register, a, b, atLeast);
    const ids = { a: customers.ids[a]!, b: customers.ids[b]! };
    if (judged && !isApart(ids.a, ids.b)) found.push({ ...ids, ...judged });
  }
  return found.sort((one, other) => other.sure - one.sure);
}

function judge(
  book: Book,
  { profiles, ...common }: ComparedRegister,
  a: number,
  b: number,
  atLeast: number,
): Pick<Pair, "sure" | "why"> | undefined {
  const findings = compareProfiles(profiles[a]!, profiles[b]!, common);
  if (sureness(findings) < atLeast) return undefined;
  const cells = (row: number) => (key: string) => textAt(book.customers, key, row);
  return explainPair(findings, cells(a), cells(b));
}

function* scaled<Result>(work: Work<Result>, to: number): Work<Result> {
  let step = work.next();
  while (step.done !== true) {
    yield step.value * to;
    step = work.next();
  }
  return step.value;
}
