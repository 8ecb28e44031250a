/** Everything by which a column is looked through, made before it is needed. */
import type { PinyinOf } from "../pinyin/pinyin";
import type { Work } from "../work";
import { beginIndex } from "./begin-index";
import { edgeIndex, hasEdges } from "./edge-index";
import { letterPool } from "./letter-pool";
import { isForgiving } from "./near-hits";
import { pairIndex } from "./pair-index";
import type { SearchColumn } from "./search-columns";

export function* prepareColumn(column: SearchColumn, pinyin: PinyinOf | undefined): Work<void> {
  if (column.how === "spelled") yield* beginIndex(column.pool, pinyin);
  else yield* pairIndex(column.pool);
  if (hasEdges(column)) yield* edgeIndex(column);
  if (isForgiving(column)) yield* letterPool(column, pinyin);
}
