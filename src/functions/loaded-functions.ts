/**
 * The functions themselves, which are fetched at the first call of any: the page registers their ids as
 * soon as it runs, and a workbook that uses none of them does not wait for what they need.
 */
import { problem } from "../model/problem";
import type { ALL_FUNCTIONS } from "./all-functions";
import type { Answer } from "./answer";
import type { FunctionId } from "./function-ids";

/** Called with whatever Excel passes; each function judges its arguments itself. */
export type KebuFunction = (...given: never[]) => Answer;

let known: typeof ALL_FUNCTIONS | undefined;

/** The functions; undefined until they have come, and where they cannot be fetched. */
export function loadedFunctions(): typeof ALL_FUNCTIONS | undefined {
  return known;
}

/** Fetches them. */
export async function loadFunctions(): Promise<void> {
  try {
    known = (await import(/* webpackChunkName: "all-functions" */ "./all-functions")).ALL_FUNCTIONS;
  } catch {
    // Tried again at the next call.
  }
}

/** The function of this id, once it has come; refused where it cannot be fetched. */
export function functionOf(id: FunctionId): KebuFunction {
  return (...given) => {
    const fetched: KebuFunction | undefined = known?.[id];
    return fetched ? fetched(...given) : problem("not-fetched");
  };
}
