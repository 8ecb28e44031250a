/** In a forced palette (Windows high contrast) only what is chosen has a line. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser, Locator } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openPane } from "./support/pane-page";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The colours of this line of a chosen and of another element, and of the ground. */
async function lines(
  all: Locator,
  side: "borderBottomColor" | "borderLeftColor",
): Promise<readonly string[]> {
  const read = (chosen: boolean): Promise<string> =>
    all
      .and(all.page().locator(`[aria-selected=${String(chosen)}]`))
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], side);
  return [await read(true), await read(false)];
}

it("a line stands under the chosen tab only, and beside the chosen client only", async () => {
  const page = await openPane(browser);
  await page.emulateMedia({ forcedColors: "active" });
  const [highlight, canvas] = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.setProperty("forced-color-adjust", "none");
    const shown = ["Highlight", "Canvas"].map((colour) => {
      probe.style.color = colour;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return shown;
  });
  expect(await lines(page.locator("kebu-pane [role=tab]"), "borderBottomColor")).toEqual([highlight, canvas]);
  await page.keyboard.press("/");
  const options = page.locator("kebu-customer-search [role=option]");
  await options.first().waitFor();
  await page.keyboard.press("ArrowDown");
  expect(await lines(options, "borderLeftColor")).toEqual([highlight, canvas]);
  await page.emulateMedia({ forcedColors: "none" });
});
