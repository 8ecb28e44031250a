/** Paper in a test: the browser's own dialogue cannot be operated, so what would be printed is held and made a PDF. */
import type { Locator, Page } from "playwright-core";

/** From now on printing only marks the document as asked for. */
export function holdPrint(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.print = () => (document.body.dataset.printed = "asked");
  });
}

export function isPrintAsked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.dataset.printed === "asked");
}

/** By how many pixels the sheet is higher than its page. */
export function cutOff(sheet: Locator): Promise<number> {
  return sheet.evaluate((element) => {
    const page = (element.getRootNode() as ShadowRoot).host;
    return element.getBoundingClientRect().height - page.getBoundingClientRect().height;
  });
}

/** Words that stand outside their section or outside their own cell or line, cut off by what is beside them. */
export function wordsCutOff(sheet: Locator): Promise<readonly string[]> {
  return sheet.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>("th, td, dt, dd, li, h1, h2")]
      .filter((cell) => {
        const edge = (cell.closest("section") ?? element).getBoundingClientRect().right;
        return cell.getBoundingClientRect().right > edge + 1 || cell.scrollWidth > cell.clientWidth + 1;
      })
      .map((cell) => cell.innerText),
  );
}

/** The size of the smallest words outside drawings, as they are printed. */
export function smallestPoints(sheet: Locator): Promise<number> {
  return sheet.evaluate((element) => {
    const scale = new DOMMatrix(getComputedStyle(element).transform).a;
    const sizes = [...element.querySelectorAll("h1, h2, h3, p, th, td, dt, dd, li")].map((each) =>
      Number.parseFloat(getComputedStyle(each).fontSize),
    );
    return Math.min(...sizes) * scale * 0.75;
  });
}

export function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
