/**
 * The functions themselves, which are fetched at the first call of any: the page registers their ids as
 * soon as it runs, and a workbook that uses none of them does not wait for what they need.
 */
import { problem, type Problem } from "../model/problem";
import type { Language } from "../model/schema";
import { say } from "../words/phrase";
import type * as Words from "../words/problems";
import { everydayProblemPhrases } from "../words/problems/everyday";
import type { ALL_FUNCTIONS } from "./all-functions";
import type { Answer } from "./answer";
import type { FunctionId } from "./function-ids";

/** Called with whatever Excel passes; each function judges its arguments itself. */
export type KebuFunction = (...given: never[]) => Answer;

let known: typeof ALL_FUNCTIONS | undefined;
let words: typeof Words | undefined;

/** The functions; undefined until they have come, and where they cannot be fetched. */
export function loadedFunctions(): typeof ALL_FUNCTIONS | undefined {
  return known;
}

/** Fetches them, and the words for what they refuse. */
export async function loadFunctions(): Promise<void> {
  try {
    words = await import("../words/problems");
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

/** The sentence of what a function refused; until their words have come nothing but that can be wrong. */
export function refusalOf(found: Problem, language: Language): string {
  return words
    ? words.problemSentence(found, language)
    : say(everydayProblemPhrases["not-fetched"], language);
}
