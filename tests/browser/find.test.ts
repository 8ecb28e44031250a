/** Finding anyone on the built page, by whatever one knows of them. */
import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "./support/axe";
import { browserSuite } from "./support/browser-suite";
import type { PageUnderTest } from "./support/page-under-test";

const open = browserSuite();
const FILE = "客户.xlsx";

describe.each(["zh-CN", "en"] as const)("finding in %s", (language) => {
  let tested: PageUnderTest;
  const options = (): Locator => tested.page.locator("kebu-customer-search [role=option]");
  const type = async (text: string): Promise<void> => {
    await tested.page.keyboard.press("Escape");
    await tested.page.keyboard.press("/");
    await tested.page.keyboard.type(text);
  };
  const firstWith = (text: string): Locator => options().first().filter({ hasText: text });

  beforeEach(async () => {
    tested = await open({ language });
    await tested.ready();
    await tested.offerFile(FILE, await customers());
    await tested.openOffered();
    await tested.page.locator("page-header .file", { hasText: FILE }).waitFor();
    await tested.ready();
  });
  afterEach(() => tested.close());

  it("knows initials, either reading of a character, a phone's tail, a plate, and forgives an error", async () => {
    for (const [text, name, mark] of [
      ["zs", "张三", "张三"],
      ["dxx", "单雄信", "单雄信"],
      ["shanxx", "单雄信", "单雄信"],
      ["8000", "张三", "8000"],
      ["沪a12345", "单雄信", "沪A·12345"],
      ["zhagnsan", "张三", "张三"],
    ] as const) {
      await type(text);
      await firstWith(name).locator("mark").first().waitFor();
      expect(await options().first().locator("mark").first().textContent(), text).toBe(mark);
    }
    expect(await axeFindings(tested.page)).toEqual([]);
  });

  it("opens the card with Enter, and lists it first where nothing is typed", async () => {
    await type("dxx");
    await firstWith("单雄信").waitFor();
    await tested.page.keyboard.press("Enter");
    await tested.page.locator("kebu-card-view #name", { hasText: "单雄信" }).waitFor();
    await tested.page.keyboard.press("/");
    await tested.page.keyboard.press("ArrowDown");
    await firstWith("单雄信").waitFor();
  });

  it("logs a visit with Ctrl+Enter", async () => {
    await type("zs");
    await firstWith("张三").waitFor();
    await tested.page.keyboard.press("Control+Enter");
    await tested.page.locator("kebu-visit-form", { hasText: "张三" }).waitFor();
    await tested.page.locator("kebu-visit-form #amount:focus").waitFor();
  });
});

/** A register with a column of the owner's own. */
async function customers(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("客户");
  sheet.addTable({
    name: "Customers",
    ref: "A1",
    headerRow: true,
    columns: ["编号", "姓名", "电话", "车牌"].map((name) => ({ name })),
    rows: [
      ["C1", "张三", "138-0013 8000", ""],
      ["C2", "单雄信", "139 0000 1234", "沪A·12345"],
      ["C3", "陈静", "137 0001 0001", "沪B·54321"],
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
