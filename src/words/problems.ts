/** A sentence for every problem: what is wrong, and what to do. The place is put before it. */
import type { Place, Problem, ProblemCode } from "../model/problem";
import { schema, type Language } from "../model/schema";
import { say, type Phrases } from "./phrase";
import { cellsProblemPhrases } from "./problems/cells";
import { commandsProblemPhrases } from "./problems/commands";
import { exportProblemPhrases } from "./problems/export";
import { filesProblemPhrases } from "./problems/files";
import { functionProblemPhrases } from "./problems/functions";
import { fileRowPhrases, importProblemPhrases } from "./problems/import";
import { ruleProblemPhrases } from "./problems/rules";
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
  ...ruleProblemPhrases,
  "internal-error": {
    "zh-CN": "客簿自己出了错（{message}）。簿子要么和原来一样，要么已完整存好。",
    en: "Kebu itself failed ({message}). The book is either as it was or completely saved.",
  },
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

function inPlace(sentence: string, place: Place, language: Language, rows?: readonly number[]): string {
  const words = placeWords(place, language, rows);
  if (words === "") return sentence;
  return language === "en" ? `${words}: ${sentence}` : `${words}：${sentence}`;
}

/** "Visits, row 12, Amount"; "list.csv, row 12, Amount"; "" for no place. `rows` stand for that of the place. */
export function placeWords(
  place: Place,
  language: Language,
  rows: readonly number[] = place.row ? [place.row] : [],
): string {
  const parts: string[] = [];
  if (place.file) parts.push(language === "en" ? place.file : `“${place.file}”`);
  else if (place.table)
    parts.push(language === "en" ? schema[place.table].sheet.en : `${schema[place.table].sheet["zh-CN"]}表`);
  if (rows.length > 0) parts.push(rowWords(rows, language));
  if (place.column) parts.push(language === "en" ? place.column : `“${place.column}”列`);
  const words = parts.join(language === "en" ? ", " : "");
  return /^rows? \d/.test(words) ? `R${words.slice(1)}` : words;
}

const ROWS_NAMED = 5;

/** "row 3", "rows 3, 9, 12", "rows 3, 9, 12, 15, 20 and 40 more". */
function rowWords(rows: readonly number[], language: Language): string {
  const named = rows.slice(0, ROWS_NAMED);
  const more = rows.length - named.length;
  if (language === "zh-CN") return `第 ${named.join("、")} 行${more > 0 ? `等 ${rows.length} 行` : ""}`;
  return `${rows.length > 1 ? "rows" : "row"} ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
