/** Where a problem is, put before its sentence. */
import type { Place } from "../model/problem";
import { schema, type Language } from "../model/schema";

/** `rows` stand for that of the place. */
export function inPlace(
  sentence: string,
  place: Place,
  language: Language,
  rows?: readonly number[],
): string {
  const words = placeWords(place, language, rows);
  if (words === "") return sentence;
  return language === "en" ? `${words}: ${sentence}` : `${words}：${sentence}`;
}

/** "Visits, row 12, Amount"; "list.csv, row 12, Amount"; "" for no place. */
function placeWords(
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
