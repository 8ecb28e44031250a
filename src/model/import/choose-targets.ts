/** What the user says about columns of the file, put over what was proposed. */
import { problem, type Problem } from "../problem";
import { findHeader } from "./mapping/headers";
import { ownKeys } from "./mapping/own-keys";
import type { ProposedColumn } from "./mapping/proposed-column";
import { isJoinable, isNamePart, isTarget, targetKeys, type ImportTable } from "./targets";

/** `header` of the file fills `target`; undefined leaves the column out. */
export interface TargetChoice {
  readonly header: string;
  readonly target: string | undefined;
}

/** How sure it is what becomes of a column that lost its target. */
const UNASKED = 0.5;

/**
 * The columns as chosen. A target that was proposed for another column goes to the chosen one; the other
 * becomes one of the owner's.
 * Refused: `column-not-found`, `unknown-target`, `target-twice`.
 */
export function chooseTargets(
  into: ImportTable,
  columns: readonly ProposedColumn[],
  choices: readonly TargetChoice[],
): readonly ProposedColumn[] | { readonly refused: readonly Problem[] } {
  const refused: Problem[] = [];
  const chosen = new Map<number, TargetChoice>();
  for (const choice of choices) {
    const position = findHeader(
      columns.map(({ header }) => header),
      choice.header,
    );
    const reason = position < 0 ? notFound(columns, choice) : unfit(into, columns, chosen, choice);
    if (reason) refused.push(reason);
    else chosen.set(position, choice);
  }
  if (refused.length > 0) return { refused };
  const taken = new Set(Array.from(chosen.values(), ({ target }) => target));
  const ownKey = ownKeys(
    into,
    columns.map(({ position, target }) => chosen.get(position)?.target ?? target),
  );
  return columns.map((column): ProposedColumn => {
    const choice = chosen.get(column.position);
    if (choice)
      return { ...column, target: choice.target, confidence: 1, by: choice.target ? "header" : "none" };
    if (column.target === undefined || !taken.has(column.target) || isShared(column.target)) return column;
    const own = column.header === "" ? undefined : ownKey(column.header);
    return { ...column, target: own, confidence: UNASKED, by: own ? "own" : "none" };
  });
}

function notFound(columns: readonly ProposedColumn[], { header }: TargetChoice): Problem {
  const headers = columns.map((column) => column.header).join(", ");
  return problem("column-not-found", {}, { name: header, headers });
}

function unfit(
  into: ImportTable,
  columns: readonly ProposedColumn[],
  chosen: ReadonlyMap<number, TargetChoice>,
  { header, target }: TargetChoice,
): Problem | undefined {
  if (target === undefined) return undefined;
  if (!isTarget(into, target))
    return problem("unknown-target", {}, { name: target, keys: targetKeys(into).join(", ") });
  const before = [...chosen].find(([, choice]) => choice.target === target && !isShared(target));
  if (!before) return undefined;
  const first = columns[before[0]]?.header ?? "";
  return problem("target-twice", {}, { first, second: header, name: target });
}

function isShared(target: string): boolean {
  return isJoinable(target) || isNamePart(target);
}
