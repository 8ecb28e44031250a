/**
 * Prints one element alone: it is put beside everything else in the page, made ready while nobody sees it, and taken
 * away when the browser has printed.
 */
const STYLE_ID = "kebu-print";
const MARK = "data-kebu-printed";
const PAGE_STYLE = `
@media screen {
  [${MARK}] { position: absolute; inset-inline-start: -10000px; inset-block-start: 0; }
}
@media print {
  @page { size: A4 portrait; margin: 10mm; }
  html, body { display: block; height: auto; overflow: visible; }
  body > :not([${MARK}]) { display: none; }
}
`;

/** Resolves when the element is there and the browser has been asked to print it. */
export async function printAlone(
  page: Document,
  sheet: HTMLElement,
  whenShown: () => Promise<unknown>,
): Promise<void> {
  for (const old of page.querySelectorAll(`[${MARK}]`)) old.remove();
  installStyle(page);
  sheet.setAttribute(MARK, "");
  page.body.append(sheet);
  await whenShown();
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
