import { applying } from "../apply";
import { emptyBook } from "../book";
import type { Pair } from "../duplicates/evidence";
import { textAt } from "../table-data";
import { stretch, type Work } from "../work";
import type { ImportOptions } from "./import-plan";
import type { RowCollector } from "./row-collector";

/** Two new customers who may be one; `b` stands later in the file, and this is its name. */
export interface NewPair extends Pair {
  readonly name: string;
}

/** Which of the new customers may be one. They are compared as a book of their own. */
export function* pairsOf(
  added: RowCollector,
  findPairs: NonNullable<ImportOptions["findPairs"]>,
): Work<readonly NewPair[]> {
  if (added.ids.length < 2) return [];
  const change = { label: { code: "import", data: {} }, steps: added.steps() } as const;
  const alone = yield* stretch(0, 0.1, applying(emptyBook("zh-CN"), change));
  const pairs = yield* stretch(0.1, 1, findPairs(alone));
  const { customers } = alone;
  return pairs.map((pair) => ({
    ...pair,
    name: textAt(customers, "name", customers.index.get(pair.b) ?? -1),
  }));
}
