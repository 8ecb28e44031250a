/** The one door for lists from outside: a file of any kind, or a pasted block, as a sheet of text. */
import { withoutReasons } from "../../model/import/refused-sheet";
import { isRefused, problem, type Problem } from "../../model/problem";
import type { Work } from "../../model/work";
import { inSlices } from "../in-slices";
import { MB, MOST_TEXT_MB, MOST_XLSX_MB } from "./limits";
import { readText } from "./read-text";
import { readVcard } from "./read-vcard";
import { sniffFormat, sniffText } from "./sniff-format";
import type { Source, SourceChoices, SourceSheet } from "./source-sheet";

export interface ReadOptions {
  /** Bytes dealt with, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Aborted: reading stops, and an empty list is answered, for there is nothing to say. */
  readonly signal?: AbortSignal | undefined;
  /** Lets others have their turn; a zero timer unless given. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * What stands in the source; or why it cannot be read. Choices go before what is found out. Rows that were
 * refused before and come back corrected lose the column that said why.
 */
export async function readSource(
  source: Source,
  choices: SourceChoices = {},
  options: ReadOptions = {},
): Promise<SourceSheet | readonly Problem[]> {
  const sheet = await readAny(source, choices, options);
  return isRefused(sheet) ? sheet : withoutReasons(sheet);
}

async function readAny(
  source: Source,
  choices: SourceChoices,
  options: ReadOptions,
): Promise<SourceSheet | readonly Problem[]> {
  const size = sizeOf(source);
  const format = "text" in source ? sniffText(source.text.slice(0, 256)) : sniffFormat(source.bytes);
  const limit = format === "zip" ? MOST_XLSX_MB : MOST_TEXT_MB;
  if (choices.sheet !== undefined && format !== "zip" && format !== "ole")
    return [problem("no-sheets", {}, { file: source.name, name: choices.sheet })];
  if (size > limit * MB)
    return [problem("file-too-large", {}, { file: source.name, size: Math.ceil(size / MB), limit })];
  switch (format) {
    case "zip":
    case "ole":
      return readWorkbook(source, choices, options);
    case "vcf":
      return sliced(readVcard(source, choices), options, size);
    case "web-page":
      return [problem("file-is-web-page", {}, { file: source.name })];
    case "other":
      return [problem("file-not-a-list", {}, { file: source.name })];
    case "text":
      return sliced(readText(source, choices), options, size);
  }
}

/** The reader of workbooks is large and loaded when the first one comes. */
async function readWorkbook(
  source: Source,
  choices: SourceChoices,
  options: ReadOptions,
): Promise<SourceSheet | readonly Problem[]> {
  if ("text" in source) return [problem("file-not-a-list", {}, { file: source.name })];
  const { readXlsx } = await import("./read-xlsx");
  return readXlsx(source.name, source.bytes, choices, options);
}

async function sliced(
  work: Work<SourceSheet | readonly Problem[]>,
  { onProgress, signal, pause }: ReadOptions,
  size: number,
): Promise<SourceSheet | readonly Problem[]> {
  const sheet = await inSlices(work, {
    signal,
    pause,
    onProgress: onProgress && ((share) => onProgress(Math.round(share * size), size)),
  });
  if (sheet && !isRefused(sheet)) onProgress?.(size, size);
  return sheet ?? [];
}

function sizeOf(source: Source): number {
  return "text" in source ? source.text.length : source.bytes.length;
}
