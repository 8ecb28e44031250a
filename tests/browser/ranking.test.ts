/** The ranking view on the sample: limits, methods and periods live, writing, undoing, keeping. */
import { expect, test } from "vitest";
import { expectAccessible } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageOptions, PageUnderTest } from "./support/page-under-test";

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
  const line = page.locator("kebu-ranking-view #turnover");
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
  expect(await page.locator("kebu-ranking-view #write").count()).toBe(0);
  expect(await page.locator("kebu-ranking-view #headline").innerText()).toBe("This is no ranking yet.");
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
  const keep = page.locator("kebu-ranking-view #keep");
  expect(await keep.count()).toBe(0);
  await page.locator("kebu-ranking-view #method label").nth(1).click();
  await page.locator("kebu-ranking-view #limit-1").fill("75");
  await page.locator("kebu-ranking-view #limit-1").blur();
  await page.locator("#more-choices summary").click();
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

test("own classes are named, counted and cut by as many handles as they need, by keys alone", async () => {
  const { page, press, ...tested } = await ranking();
  await press("Tab", "#more-choices summary");
  await page.keyboard.press("Enter");
  await press("Tab", "#classCount input");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await press("Tab", "#class-1");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("VIP");
  await press("Tab", "pareto-chart [role=slider]");
  const sliders = page.locator("pareto-chart [role=slider]");
  expect(await sliders.count()).toBe(4);
  const heads = async (): Promise<readonly number[]> =>
    (await page.locator(".classes tbody td:nth-child(2)").allInnerTexts()).map(Number);
  const before = await heads();
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("PageUp");
  const after = await heads();
  expect(after[0]).toBeLessThan(before[0]!);
  expect(after.reduce((sum, count) => sum + count, 0)).toBe(before.reduce((sum, count) => sum + count, 0));
  expect(await sliders.first().getAttribute("aria-valuetext")).toMatch(/class VIP is \d+ clients? with/);
  await tested.close();
});

test("two classes of one name are refused beside the name, and the ranking stays as it was", async () => {
  const { page, ...tested } = await ranking();
  await page.locator("#more-choices summary").click();
  await page.locator("#class-2").fill("a");
  expect(await page.locator("#class-2-note").innerText()).toBe(
    "Two classes are called “a”. Name one otherwise.",
  );
  expect(await page.locator(".classes tbody th").allInnerTexts()).toEqual(["A", "B", "C"]);
  await page.locator("#class-2").fill("B");
  await page.locator("#classCount label").nth(0).click();
  expect(await page.locator("#method label").allInnerTexts()).not.toContain("Found from the curve (Lorenz)");
  await tested.close();
});

test("classes of one's own names become the book's, and are badges everywhere", async () => {
  const { page, ...tested } = await ranking();
  await page.locator("#more-choices summary").click();
  await page.locator("#likeWords").click();
  await page.locator("kebu-ranking-view #keep").click();
  await page.locator("kebu-ranking-view #headline:focus").waitFor();
  await page.locator("kebu-pane #tab-today").click();
  await page.locator("kebu-reminder-row [aria-label='Class VIP']").first().waitFor();
  await tested.close();
});

test("limits with which the shop is as a salon expects are taken by a button", async () => {
  const { page, ...tested } = await ranking();
  const said = page.locator("kebu-ranking-view .expectation");
  await said.filter({ hasText: "With limits of" }).waitFor();
  await page.locator("#take-limits").click();
  await said.filter({ hasText: "This is what a salon expects" }).waitFor();
  await page.locator("kebu-ranking-view #headline:focus").waitFor();
  await tested.close();
});

test("each line says why, what if, and how sure", async () => {
  const { page, press, ...tested } = await ranking();
  await press("Tab", "#why");
  await page.keyboard.press("Enter");
  const notes = page.locator(".ranked .notes");
  expect(await notes.first().innerText()).toMatch(
    /^A: .* of turnover, rank 1 of \d+; .* less would make it B$/,
  );
  expect(await notes.nth(20).innerText()).toMatch(/ more would make it A; .* less would make it C/);
  await page.locator("#how-sure").click();
  await page.locator("#steady", { hasText: "drawn again 100 times" }).waitFor();
  expect(await notes.first().innerText()).toMatch(/; A in \d+ of 100 resamplings$/);
  expect(await page.locator("#how-sure:focus").count()).toBe(1);
  await tested.close();
});

test("with all of it open nothing is wider than a narrow pane, in any colours", async () => {
  for (const scheme of ["light", "dark"] as const) {
    const { page, ...tested } = await ranking({ width: 270, scheme });
    await page.locator("#more-choices summary").click();
    await page.locator("#in-words summary").click();
    await page.locator("#classCount label").nth(4).click();
    await page.locator("#likeStars").click();
    await page.locator("#class-2").fill("★★★★★★");
    await page.locator("#why").click();
    await expectAccessible(page, `six classes in ${scheme}`);
    await page.emulateMedia({ forcedColors: "active" });
    await expectAccessible(page, `six classes in ${scheme}, forced colours`);
    await tested.close();
  }
});

interface RankingShown {
  readonly page: PageUnderTest["page"];
  readonly press: PageUnderTest["pressUntilFocused"];
  readonly close: () => Promise<void>;
}

async function ranking(options?: PageOptions): Promise<RankingShown> {
  const tested = await suite(options);
  await tested.ready();
  await tested.page.locator("kebu-pane #tab-ranking").click();
  await tested.page.locator("pareto-chart svg").waitFor();
  return {
    page: tested.page,
    press: (key, selector) => tested.pressUntilFocused(key, selector),
    close: () => tested.close(),
  };
}
