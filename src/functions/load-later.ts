/**
 * Functions that judge customers by models and figures. With what they need they are half as large as all
 * the rest that a workbook waits for when it opens, so they are fetched at the first call of one of them.
 */
import { problem } from "../model/problem";
import type { KebuFunction } from "./all-functions";
import type { LATER_FUNCTIONS } from "./later-functions";

let known: typeof LATER_FUNCTIONS | undefined;

/** These functions; undefined until they have come, and where they cannot be fetched. */
export function loadedLater(): typeof LATER_FUNCTIONS | undefined {
  return known;
}

/** Fetches them. */
export async function loadLater(): Promise<void> {
  try {
    known = (await import(/* webpackChunkName: "functions-later" */ "./later-functions")).LATER_FUNCTIONS;
  } catch {
    // Tried again at the next call.
  }
}

/** The function of this id once it has come; refused where it cannot be fetched. */
export function later(id: keyof typeof LATER_FUNCTIONS): KebuFunction {
  return (...given) => {
    const fetched: KebuFunction | undefined = known?.[id];
    return fetched ? fetched(...given) : problem("not-fetched");
  };
}
