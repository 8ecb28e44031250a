/** Writes a change to a workbook in memory without stopping the window. */
import type { Change } from "../../model/change";
import { problem, type Problem } from "../../model/problem";
import { inSlices } from "../in-slices";
import type { WriteOptions } from "../port";
import { scaled } from "../scaled-progress";
import type { EditableBook } from "../tables/grid";
import { tryChange, writeChange } from "./commit-change";

/** How much of the time it takes to try a change. */
const TRYING = 0.1;

/**
 * Nothing where the change is in the workbook; otherwise why nothing was written. What is small is written at
 * once; nobody else may read or write meanwhile. Where it throws, the change is half-written.
 */
export async function commitInSlices(
  book: EditableBook,
  change: Change,
  { onProgress, signal, onTouch }: WriteOptions = {},
): Promise<readonly Problem[]> {
  const tried = await inSlices(tryChange(book, change), {
    onProgress: scaled(onProgress, 0, TRYING),
    signal,
  });
  if (!tried || signal?.aborted) return [problem("stopped")];
  if (tried.problems.length > 0) return tried.problems;
  onTouch?.();
  await inSlices(writeChange(book, change, tried), { onProgress: scaled(onProgress, TRYING, 1) });
  return [];
}
