/** All sheets with cells of somebody else's workbook, as text. Nothing but JSZip is used: no file is too odd. */
import { isRefused, problem, type Problem } from "../../../model/problem";
import { inflatePart } from "./inflate-part";
import { openForeign, unpackedSize, type GrowthLimit } from "./open-foreign";
import { SheetScanner, type ScannedSheet } from "./scan-sheet";

export interface ForeignSheet extends ScannedSheet {
  readonly name: string;
  readonly hidden: boolean;
}

export interface ForeignOptions {
  readonly growth: GrowthLimit;
  /** Share of the file dealt with. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ForeignSheets {
  /** In the order of the workbook. */
  readonly sheets: readonly ForeignSheet[];
}

/** Refused: what `openForeign` refuses; no problem at all where reading was stopped. */
export async function readForeignSheets(
  bytes: Uint8Array,
  file: string,
  { growth, onProgress, signal }: ForeignOptions,
): Promise<ForeignSheets | readonly Problem[]> {
  let done = 0;
  let all = Infinity;
  const onBytes = (count: number): void => onProgress?.(Math.min(1, (done += count) / all));
  const book = await openForeign(bytes, file, growth, { onBytes, signal });
  if (signal?.aborted) return [];
  if (isRefused(book)) return book;
  all = unpackedSize(book.zip);
  const sheets: ForeignSheet[] = [];
  for (const { name, path, hidden } of book.sheets) {
    const scanner = new SheetScanner(book.around);
    const entry = book.zip.file(path);
    const onText = (text: string): void => scanner.take(text);
    const isSound = entry !== null && (await inflatePart(entry, { onText, onBytes, signal }));
    if (signal?.aborted) return [];
    const sheet = scanner.finish();
    if (!isSound || !sheet.complete) return [problem("file-damaged", {}, { file })];
    sheets.push({ ...sheet, name, hidden });
  }
  return { sheets };
}
