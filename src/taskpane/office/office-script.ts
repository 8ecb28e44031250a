/**
 * The script element of Office.js.
 *
 * It stands in the head, classic and deferred, after the pane's own script. So the pane is there and says
 * that it waits while Office.js is still under way, or blocked by a network that answers nothing at all;
 * and the pane hears of its arrival before Office.js does anything else, early enough to register ribbon
 * commands and custom functions with it.
 */

/** The element, from a page built by `scripts/office-js-source.js`. */
export function officeScript(page: Document): HTMLScriptElement | null {
  return page.querySelector<HTMLScriptElement>("script[data-office-js]");
}

/** Whose server it comes from: `appsforoffice.microsoft.com`, or the page's own for a local copy. */
export function hostOf(script: HTMLScriptElement | null): string {
  return script ? new URL(script.src).host : "";
}

/** True once Office.js has run, at that very moment; false if it was blocked or is not on its server. */
export function scriptArrived(script: HTMLScriptElement | null): Promise<boolean> {
  if (typeof Office !== "undefined") return Promise.resolve(true);
  if (!script) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
  });
}

/**
 * Office.js sets `history.pushState` and `replaceState` to null on the page's own history object; without
 * these two the browser's own are seen again.
 */
export function giveBackHistory(history: History): void {
  Reflect.deleteProperty(history, "pushState");
  Reflect.deleteProperty(history, "replaceState");
}
