import { isRefused, problem, type Problem } from "../../../model/problem";
import type { SliceOptions } from "../../../workbook/in-slices";
import { readSource } from "../../../workbook/source/read-source";
import type { Source, SourceChoices, SourceSheet } from "../../../workbook/source/source-sheet";

/** Reads a source as far as a book takes it in; why not, where it cannot be read or has more rows than `room`. */
export async function readSheet(
  source: Source,
  choices: SourceChoices,
  room: number,
  { onProgress, signal }: SliceOptions,
): Promise<SourceSheet | readonly Problem[]> {
  const tell = (done: number, total: number): void => onProgress?.(total > 0 ? done / total : 0);
  const sheet = await readSource(source, choices, { onProgress: tell, ...(signal && { signal }) }).catch(
    () => [problem("file-not-readable", {}, { file: source.name, reason: "" })],
  );
  if (isRefused(sheet)) return sheet;
  const { length: rows } = sheet.rows;
  return rows > room ? [problem("book-too-large", {}, { rows, limit: room })] : sheet;
}
