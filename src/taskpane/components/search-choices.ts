/**
 * What can be chosen below the search box, in order. Who fits comes first; where nobody does, the offer to add
 * what was typed. Below that come those whose phone is another number and only near to the one typed: chosen by
 * the arrows, never by Enter alone, for a visit logged for the wrong client is hardly noticed.
 */
import { isNearNumber, type SearchResult } from "../../model/search/search-result";

export type SearchChoice =
  { readonly kind: "customer" | "near"; readonly result: SearchResult } | { readonly kind: "add" };

/** Nobody is chosen. */
export const NONE = -1;

/** The choices of a search; `canAdd` says whether adding is offered where nobody fits. */
export function searchChoices(results: readonly SearchResult[], canAdd: boolean): readonly SearchChoice[] {
  const near = results.filter(isNearNumber);
  const fitting = results.filter((result) => !near.includes(result));
  return [
    ...fitting.map((result): SearchChoice => ({ kind: "customer", result })),
    ...(fitting.length === 0 && canAdd ? [{ kind: "add" } as const] : []),
    ...near.map((result): SearchChoice => ({ kind: "near", result })),
  ];
}

/** How many fit what was typed. */
export function countFitting(choices: readonly SearchChoice[]): number {
  return choices.filter(({ kind }) => kind === "customer").length;
}

/** The position of what Enter takes before an arrow was pressed. */
export function firstChoice(choices: readonly SearchChoice[]): number {
  const first = choices[0];
  return first && first.kind !== "near" ? 0 : NONE;
}

/** The position an arrow goes to, from the last to the first and back. */
export function choiceAfter(active: number, count: number, arrow: string): number {
  const next = arrow === "ArrowDown" ? active + 1 : Math.max(0, active) + count - 1;
  return next % count;
}
