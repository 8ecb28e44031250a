import { recordingImport } from "../../../model/log/record-import";
import { problem, type Problem } from "../../../model/problem";
import { logPhrases } from "../../../words/log";
import { say } from "../../../words/phrase";
import type { WriteOptions } from "../../../workbook/port";
import type { BookStore } from "../../store";
import type { ReadList, Trial } from "./import-state";

/**
 * Writes the change of a trial run and its entry in the log, in one step. Refused where the book is no
 * longer the one it was worked out for.
 */
export function writeImport(
  store: BookStore,
  { sheet, into, mapping }: ReadList,
  { book, plan }: Trial,
  options: WriteOptions,
): Promise<readonly Problem[]> {
  return store.run((now, today, newId) => {
    if (now !== book) return [problem("changed-meanwhile")];
    const { name: file } = sheet.file;
    const { added, updated, created } = plan.counts;
    const summary = say(logPhrases.imported, book.language, { file, added, updated });
    const record = { file, into, headers: sheet.headers, mapping, summary, today, newId };
    const label = {
      code: "import",
      data: { into, added, updated, created, count: added + updated },
    } as const;
    return recordingImport(book, { ...plan.change, label }, record);
  }, options);
}
