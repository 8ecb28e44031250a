/** The ranking view on the sample: limits, methods and periods live, writing, undoing, keeping. */
import { expect, test } from "vitest";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const suite = browserSuite();

test("both limits are sliders that say what they mean, and move by keys", async () => {
  const { page, ...tested } = await ranking();
  const slider = page.locator("pareto-chart [role=slider]").first();
  expect(await slider.getAttribute("aria-valuenow")).toBe("2");
  expect(await slider.getAttribute("aria-valuetext")).toMatch(
    /^2 %: class A is \d+ clients? with \d.* % of turnover$/,
  );
  await slider.focus();
  await page.keyboard.press("ArrowUp");
  expect(await slider.getAttribute("aria-valuenow")).toBe("2.1");
  await page.keyboard.press("PageDown");
  expect(await slider.getAttribute("aria-valuenow")).toBe("1.6");
  await page.locator("kebu-ranking-view #method label").nth(1).click();
  expect(await slider.getAttribute("aria-valuenow")).toBe("80");
  await slider.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageUp");
  expect(await slider.getAttribute("aria-valuenow")).toBe("84");
  await tested.close();
});

test("a limit is dragged, and never past the other", async () => {
  const { page, ...tested } = await ranking();
  await page.locator("kebu-ranking-view #method label").nth(1).click();
  const sliders = page.locator("pareto-chart [role=slider]");
  const dot = await sliders.first().locator(".dot").boundingBox();
  if (!dot) throw new Error("no handle");
  const [x, y] = [dot.x + dot.width / 2, dot.y + dot.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 40, { steps: 4 });
  const lower = Number(await sliders.first().getAttribute("aria-valuenow"));
  expect(lower).toBeLessThan(70);
  await page.mouse.move(x, 0, { steps: 4 });
  await page.mouse.up();
  expect(Number(await sliders.first().getAttribute("aria-valuenow"))).toBe(94);
  await tested.close();
});

test("a shorter period brings less turnover; own dates are taken", async () => {
  const { page, ...tested } = await ranking();
  const line = page.locator("kebu-ranking-view > p.secondary, kebu-ranking-view p.secondary").first();
  const visits = async (): Promise<number> =>
    Number(/([\d,]+) visits/.exec(await line.innerText())?.[1]?.replaceAll(",", ""));
  const all = await visits();
  await page.locator("kebu-ranking-view #period label").nth(2).click();
  const year = await visits();
  expect(year).toBeLessThan(all);
  await page.locator("kebu-ranking-view #period label").nth(4).click();
  await page.locator("kebu-ranking-view #from").fill("2026-11-01");
  await page.locator("kebu-ranking-view #from").blur();
  expect(await visits()).toBeLessThan(year);
  await page.locator("kebu-ranking-view #to").fill("2026-10-01");
  await page.locator("kebu-ranking-view #to").blur();
  await page.locator("kebu-ranking-view .problems", { hasText: "after its end" }).waitFor();
  expect(await page.locator("kebu-ranking-view #write").isDisabled()).toBe(true);
  await tested.close();
});

test("writing says what it will do, does it, and is undone", async () => {
  const { page, ...tested } = await ranking();
  const plan = page.locator("kebu-ranking-view .write [role=status]");
  const before = await plan.innerText();
  expect(before).toMatch(/adds \d+ rows to Rankings\.$/);
  await page.locator("kebu-ranking-view #write").click();
  await plan.filter({ hasText: "in the workbook already" }).waitFor();
  await page.locator("kebu-pane-message #undo").click();
  await plan.filter({ hasText: before }).waitFor();
  await tested.close();
});

test("method, limits and what value is made of can be kept as the book's own", async () => {
  const { page, ...tested } = await ranking();
  const keep = page.locator("kebu-ranking-view .write button.link");
  expect(await keep.count()).toBe(0);
  await page.locator("kebu-ranking-view #method label").nth(1).click();
  await page.locator("kebu-ranking-view #limit-1").fill("75");
  await page.locator("kebu-ranking-view #limit-1").blur();
  await page.locator("kebu-ranking-view #basis label").nth(1).click();
  await keep.click();
  await keep.waitFor({ state: "detached" });
  await page.locator("kebu-pane #tab-today").click();
  await page.locator("kebu-pane #tab-ranking").click();
  expect(await page.locator("pareto-chart [role=slider]").first().getAttribute("aria-valuenow")).toBe("75");
  expect(await page.locator("kebu-ranking-view #basis input").nth(1).isChecked()).toBe(true);
  await tested.close();
});

test("a line of the list opens the card", async () => {
  const { page, ...tested } = await ranking();
  const first = page.locator("kebu-ranking-view .ranked button").first();
  const name = await first.locator(".cut").innerText();
  await first.click();
  expect(await page.locator("kebu-card-view #name").innerText()).toBe(name);
  expect(await page.locator("#class-sentence").innerText()).toContain("rank 1 of");
  await tested.close();
});

async function ranking(): Promise<{ page: PageUnderTest["page"]; close: () => Promise<void> }> {
  const tested = await suite();
  await tested.ready();
  await tested.page.locator("kebu-pane #tab-ranking").click();
  await tested.page.locator("pareto-chart svg").waitFor();
  return { page: tested.page, close: () => tested.close() };
}
