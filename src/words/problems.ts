/** A sentence for every problem: what is wrong, and what to do. The place is put before it. */
import type { Place, Problem, ProblemCode } from "../model/problem";
import { schema, type Language } from "../model/schema";
import { say, type Phrases } from "./phrase";
import { cellsProblemPhrases } from "./problems/cells";
import { commandsProblemPhrases } from "./problems/commands";
import { exportProblemPhrases } from "./problems/export";
import { filesProblemPhrases } from "./problems/files";
import { functionProblemPhrases } from "./problems/functions";
import { importProblemPhrases } from "./problems/import";
import { sourceProblemPhrases } from "./problems/source";
import { understandingProblemPhrases } from "./problems/understanding";
import { workbookProblemPhrases } from "./problems/workbook";
import { writingProblemPhrases } from "./problems/writing";

export const problemPhrases: Phrases<ProblemCode> = {
  ...cellsProblemPhrases,
  ...workbookProblemPhrases,
  ...commandsProblemPhrases,
  ...writingProblemPhrases,
  ...filesProblemPhrases,
  ...sourceProblemPhrases,
  ...importProblemPhrases,
  ...understandingProblemPhrases,
  ...exportProblemPhrases,
  ...functionProblemPhrases,
  "internal-error": {
    "zh-CN": "客簿自己出了错（{message}）。簿子要么和原来一样，要么已完整存好。",
    en: "Kebu itself failed ({message}). The book is either as it was or completely saved.",
  },
};

/** The whole sentence: place, what is wrong, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const sentence = say(problemPhrases[problem.code], language, problem.data);
  const place = placeWords(problem.place, language);
  if (place === "") return sentence;
  return language === "en" ? `${place}: ${sentence}` : `${place}：${sentence}`;
}

/** What is wrong with a row of a file, said beside that row: the column alone is named. */
export function rowReason(problem: Problem, language: Language): string {
  const { column } = problem.place;
  return problemSentence({ ...problem, place: column === undefined ? {} : { column } }, language);
}

/** "Visits, row 12, Amount"; "list.csv, row 12, Amount"; "" for no place. */
export function placeWords(place: Place, language: Language): string {
  const parts: string[] = [];
  if (place.file) parts.push(language === "en" ? place.file : `“${place.file}”`);
  else if (place.table)
    parts.push(language === "en" ? schema[place.table].sheet.en : `${schema[place.table].sheet["zh-CN"]}表`);
  if (place.row) parts.push(language === "en" ? `row ${place.row}` : `第 ${place.row} 行`);
  if (place.column) parts.push(language === "en" ? place.column : `“${place.column}”列`);
  const words = parts.join(language === "en" ? ", " : "");
  return words.startsWith("row ") ? `R${words.slice(1)}` : words;
}
