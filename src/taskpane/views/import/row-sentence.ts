import type { Problem } from "../../../model/problem";
import type { Language } from "../../../model/schema";
import { problemSentence } from "../../../words/problems";

/** What is wrong with a row of the file, where the file alone is meant and no table of the book. */
export function rowSentence(problem: Problem, language: Language): string {
  const { row, column } = problem.place;
  const place = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  return problemSentence({ ...problem, place }, language);
}
