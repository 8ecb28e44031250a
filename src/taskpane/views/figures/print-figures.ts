import { printAlone } from "../../print-alone";
import { FIGURES_PRINT, type PrintedFigures } from "./figures-print";

/** Prints figures on one page. Resolves when the sheet is there and the browser has been asked to print it. */
export function printFigures(page: Document, printed: PrintedFigures): Promise<void> {
  const sheet = page.createElement(FIGURES_PRINT);
  sheet.printed = printed;
  return printAlone(page, sheet, () => sheet.fit());
}
