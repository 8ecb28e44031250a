/**
 * Prints figures on one page: a sheet is put beside everything else in the page, fitted while nobody sees it,
 * and taken away when the browser has printed. On paper it stands alone.
 */
import { FIGURES_PRINT, type PrintedFigures } from "./figures-print";

const STYLE_ID = "kebu-print";
const PAGE_STYLE = `
@media screen {
  ${FIGURES_PRINT} { position: absolute; inset-inline-start: -10000px; inset-block-start: 0; }
}
@media print {
  @page { size: A4 portrait; margin: 10mm; }
  html, body { height: auto; }
  body > :not(${FIGURES_PRINT}) { display: none; }
}
`;

/** Resolves when the sheet is there and the browser has been asked to print it. */
export async function printFigures(page: Document, printed: PrintedFigures): Promise<void> {
  page.querySelector(FIGURES_PRINT)?.remove();
  installStyle(page);
  const sheet = page.createElement(FIGURES_PRINT);
  sheet.printed = printed;
  page.body.append(sheet);
  await sheet.fit();
  const window = page.defaultView;
  window?.addEventListener("afterprint", () => sheet.remove(), { once: true });
  window?.print();
}

function installStyle(page: Document): void {
  if (page.getElementById(STYLE_ID)) return;
  const style = page.createElement("style");
  style.id = STYLE_ID;
  style.textContent = PAGE_STYLE;
  page.head.append(style);
}
