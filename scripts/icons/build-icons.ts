/**
 * Draws the PNG icons of the add-in from the SVGs in `assets/`: `npm run icons`, after a change to one of them.
 * Uses the Chromium that the browser tests use; the background stays transparent.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../../tests/support/browser";
import { ICON_NAMES, ICON_SIZES, type IconName } from "./icon-names";

const ASSETS = path.join(import.meta.dirname, "../../assets");

async function draw(page: Page, name: IconName, size: number): Promise<void> {
  const drawing = readFileSync(path.join(ASSETS, `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
}

const browser = await launchBrowser();
const page = await browser.newPage();
for (const name of ICON_NAMES) {
  for (const size of ICON_SIZES) await draw(page, name, size);
}
await browser.close();
