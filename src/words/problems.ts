/** A sentence for every problem: what is wrong, and what to do. The place is put before it. */
import type { Place, Problem, ProblemCode } from "../model/problem";
import type { Language } from "../model/schema";
import { say, type Phrases } from "./phrase";
import { inPlace } from "./problem-place";
import { everydayProblemPhrases } from "./problems/everyday";
import { exportProblemPhrases } from "./problems/export";
import { functionProblemPhrases } from "./problems/functions";
import { fileRowPhrases, importProblemPhrases } from "./problems/import";
import { ruleProblemPhrases } from "./problems/rules";
import { sourceProblemPhrases } from "./problems/source";

export const problemPhrases: Phrases<ProblemCode> = {
  ...everydayProblemPhrases,
  ...sourceProblemPhrases,
  ...importProblemPhrases,
  ...exportProblemPhrases,
  ...functionProblemPhrases,
  ...ruleProblemPhrases,
};

/** The whole sentence: place, what is wrong, what to do. `phrases` are those of where it is said. */
export function problemSentence(problem: Problem, language: Language, phrases = problemPhrases): string {
  return inPlace(say(phrases[problem.code], language, problem.data), problem.place, language);
}

/** What is wrong with a row of a file: no table of the book is meant. */
export function rowSentence({ code, data, place }: Problem, language: Language): string {
  const { row, column } = place;
  const ofFile = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  return inPlace(say(fileRowPhrases[code] ?? problemPhrases[code], language, data), ofFile, language);
}

/** The same, said beside that row: the column alone is named. */
export function rowReason(problem: Problem, language: Language): string {
  const { column } = problem.place;
  return rowSentence({ ...problem, place: column === undefined ? {} : { column } }, language);
}

/** One sentence for each thing that is wrong, with all rows in which it is; in the order of the first ones. */
export function problemSentences(
  problems: readonly Problem[],
  language: Language,
  phrases = problemPhrases,
): readonly string[] {
  const groups = new Map<string, { sentence: string; place: Place; rows: number[] }>();
  for (const { code, data, place } of problems) {
    const sentence = say(phrases[code], language, data);
    const { row, ...rest } = place;
    const key = JSON.stringify([sentence, rest.file, rest.table, rest.column, row === undefined]);
    const known = groups.get(key);
    if (row !== undefined) known?.rows.push(row);
    if (!known) groups.set(key, { sentence, place, rows: row === undefined ? [] : [row] });
  }
  return Array.from(groups.values(), ({ sentence, place, rows }) => inPlace(sentence, place, language, rows));
}
