/** Own classes in a formula: their names and the limits between them, in a cell each or all in one text. */
import { problem, type Problem } from "../../model/problem";
import { readShare } from "../../model/read/read-money";
import { splitList } from "../../model/read/split-list";
import { cellText } from "../../workbook/cells/read-cell";
import { columnArgument } from "./column-argument";
import type { Range } from "./to-cell";

/** Names from the best class to the last; undefined where nothing was given. */
export function classesArgument(name: string, range: Range | undefined): readonly string[] | undefined {
  const names = partsOf(name, range);
  return names.length > 0 ? names : undefined;
}

/** Limits as shares, 0.02 or 2%; undefined where nothing was given. */
export function limitsArgument(
  name: string,
  range: Range | undefined,
): readonly number[] | Problem | undefined {
  const limits: number[] = [];
  for (const text of partsOf(name, range)) {
    const share = readShare(text);
    if (share === undefined) return problem("argument-no-number", {}, { name, value: text });
    limits.push(share);
  }
  return limits.length > 0 ? limits : undefined;
}

function partsOf(name: string, range: Range | undefined): readonly string[] {
  const cells = columnArgument(name, range)?.cells ?? [];
  return cells.flatMap((cell) => splitList(cellText(cell)));
}
