import { until } from "lit/directives/until.js";
import type { Problem, ProblemCode } from "../../model/problem";
import type { Language } from "../../model/schema";
import { say, type Phrases } from "../../words/phrase";
import type * as Words from "../../words/problems";
import { inPlace } from "../../words/problem-place";
import { everydayProblemPhrases } from "../../words/problems/everyday";

const everyday: Partial<Phrases<ProblemCode>> = everydayProblemPhrases;
let all: typeof Words | undefined;

/** The sentence of a problem, to stand in a template. One that is not of every day may take a moment to come. */
export function problemWords(problem: Problem, language: Language): unknown {
  const phrase = everyday[problem.code];
  if (phrase) return inPlace(say(phrase, language, problem.data), problem.place, language);
  if (all) return all.problemSentence(problem, language);
  const coming = import("../../words/problems").then((words) => {
    all = words;
    return words.problemSentence(problem, language);
  });
  return until(coming, "");
}
