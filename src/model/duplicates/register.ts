/** The register prepared for comparing: profiles, blocks, and how common everything is in it. */
import type { Book } from "../book";
import { textAt } from "../table-data";
import { ROWS_A_STEP, type Work } from "../work";
import { blockKeys } from "./block-keys";
import { BlockBuilder, type Blocks } from "./blocks";
import type { Commonness } from "./compare-profiles";
import type { DuplicateOptions } from "./find-duplicates";
import { profiler, type Profile } from "./profile";

export interface ComparedRegister extends Commonness {
  readonly profiles: readonly Profile[];
  readonly blocks: Blocks;
}

/** A first name that three customers have is no slip of the pen, unless many times as many have the one it is near to. */
const COMMON_WORD = 3;
const MANY_TIMES = 20;

/** Prepares the customers of a book; yields how far it has come. */
export function* compareRegister({ customers }: Book, options: DuplicateOptions): Work<ComparedRegister> {
  const makeProfile = profiler(options);
  const profiles: Profile[] = [];
  const builder = new BlockBuilder();
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  for (let row = 0; row < customers.size; row++) {
    if (row % ROWS_A_STEP === 0) yield row / customers.size;
    const profile = makeProfile((key) => textAt(customers, key, row));
    profiles.push(profile);
    builder.add(blockKeys(profile));
    addOne(names, profile.name.core);
    for (const word of profile.name.words) addOne(words, word);
  }
  const blocks = builder.blocks();
  return {
    profiles,
    blocks,
    count: blocks.count,
    bearers: (core) => names.get(core) ?? 0,
    size: customers.size,
    isOtherWord: (word, near) => {
      const [rarer, commoner] = [words.get(word) ?? 0, words.get(near) ?? 0].sort((a, b) => a - b);
      return rarer! >= COMMON_WORD && rarer! * MANY_TIMES > commoner!;
    },
  };
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
