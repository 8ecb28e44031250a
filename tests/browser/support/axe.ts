/** Axe in the page: what it finds against WCAG 2.2 A and AA and its own best practices. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type AxeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One line for every element that breaks a rule; empty where all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated from outside the page's own scripts, so that the content policy stays as it is.
  await page.evaluate(`if (!window.axe) { ${source} }; undefined`);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof AxeCore };
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
    );
  }, TAGS);
}

/** Nothing for axe to find here, and nothing wider than the window. The test goes on and fails at its end. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect.soft(await axeFindings(page), where).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(wide, `${where} is wider than the window`).toBeLessThanOrEqual(0);
}
