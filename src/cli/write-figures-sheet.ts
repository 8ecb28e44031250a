import type { Figure } from "../model/figures/figure";
import type { FigurePeriod } from "../model/figures/period-sums";
import { isRefused, type Problem } from "../model/problem";
import { layOutFigures } from "../workbook/figures-sheet/lay-out-figures";
import type { Call } from "./command";
import { saveBook, type BookFile, type Written } from "./with-book";

export interface FiguresSheetWritten extends Written {
  /** Name of the sheet that holds the figures. */
  readonly sheet: string;
}

/**
 * Writes the Figures sheet into the book, in the book's language, and saves it. The values alone: pictures of
 * the charts are drawn by a browser, and the pane writes them.
 */
export async function writeFiguresSheet(
  call: Call,
  file: BookFile,
  period: FigurePeriod,
  figures: readonly Figure[],
): Promise<FiguresSheetWritten | readonly Problem[]> {
  const { book, opened, settings } = file;
  const words = { language: book.language, currency: settings.currency };
  const page = layOutFigures({ figures, period, shop: settings.shopName }, words);
  const written = await opened.workbook.writeFigures(page, []);
  if (isRefused(written)) return written;
  const saved = await saveBook(call, file);
  return isRefused(saved) ? saved : { ...saved, sheet: written.sheet };
}
