/** What keeps Excel from writing: protection, a read-only workbook, a hidden sheet, a cell being typed in. */
import { describe, expect, it } from "vitest";
import { update } from "../../../src/model/change";
import type { Problem } from "../../../src/model/problem";
import { textAt } from "../../../src/model/table-data";
import { problemSentence } from "../../../src/words/problems";
import { editVisit, removeVisits, visit } from "./support/changes";
import { contentsOf } from "./support/contents";
import { connect, excel, idsIn, load, reconnect, rowsOf, settle, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";
import { columnLetters } from "../../../src/model/column-letters";

useExcel();

const SMALL = { customers: 4, visits: 12 };
const said = (problems: readonly Problem[]): readonly string[] =>
  problems.map((one) => problemSentence(one, "zh-CN"));

describe("a protected sheet", () => {
  it.each([
    ["a visit", visit("N1")],
    ["an edit", editVisit("V2", { amount: 1 })],
    ["a removal", removeVisits("V2")],
  ])("refuses %s, loses nothing, and takes it once unprotected", async (_, change) => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    excel.user.protect("到访");
    const before = contentsOf(excel.workbook);
    const problems = await port.commit(change);
    expect(problems).toMatchObject([{ code: "sheet-protected", data: { sheet: "到访" } }]);
    expect(said(problems)[0]).toContain("“到访”有保护");
    expect(contentsOf(excel.workbook)).toEqual(before);
    excel.user.unprotect("到访");
    expect(await port.commit(change)).toEqual([]);
    expect(contentsOf(excel.workbook)).not.toEqual(before);
  });

  it("keeps back the other half of a change, too", async () => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    excel.user.protect("到访");
    const before = contentsOf(excel.workbook);
    const both = {
      ...visit("N1"),
      steps: [update("customers", "C1", { notes: "新" }), ...visit("N1").steps],
    };
    expect(await port.commit(both)).toMatchObject([{ code: "sheet-protected", data: { sheet: "到访" } }]);
    expect(contentsOf(excel.workbook)).toEqual(before);
    excel.user.unprotect("到访");
    expect(await port.commit(both)).toEqual([]);
    expect(rowsOf("customers")[0]?.["备注"]).toBe("新");
    expect(idsIn("visits").at(-1)).toBe("N1");
  });

  it("brings back whole a row that was removed before the rest was refused", async () => {
    // So many that the row lies apart from the ones that opening looks at more closely.
    const port = await connect(shopWorkbook({ customers: 200, visits: 200 }));
    await load(port);
    excel.user.type("客户", "AF101", "常客");
    excel.user.protect("到访");
    const before = rowsOf("customers").find((row) => row["客户编号"] === "C100");
    const both = {
      ...removeVisits("V100"),
      steps: [
        { kind: "remove" as const, table: "customers" as const, ids: ["C100"] },
        ...removeVisits("V100").steps,
      ],
    };
    expect(await port.commit(both)).toMatchObject([{ code: "sheet-protected", data: { sheet: "到访" } }]);
    expect(rowsOf("customers").find((row) => row["客户编号"] === "C100")).toEqual(before);
    expect(idsIn("customers")).toHaveLength(200);
  });

  it("is known before it was tried, where it was protected when the book was opened", async () => {
    const workbook = shopWorkbook(SMALL);
    const port = await connect(workbook);
    excel.user.protect("到访");
    const { layout } = await load(port);
    expect(layout.tables.find(({ table }) => table === "visits")?.protected).toBe(true);
    expect(await port.commit(visit("N1"))).toMatchObject([{ code: "sheet-protected" }]);
  });
});

describe("a workbook that may only be read", () => {
  it("is read, and nothing is written", async () => {
    const workbook = shopWorkbook(SMALL);
    workbook.readOnly = true;
    const port = await connect(workbook);
    expect((await load(port)).book.visits.size).toBe(12);
    const before = contentsOf(excel.workbook);
    const problems = await port.commit(visit("N1"));
    expect(problems).toMatchObject([{ code: "workbook-read-only" }]);
    expect(said(problems)[0]).toContain("只读");
    expect(await port.create(["rankings"], "zh-CN")).toMatchObject([{ code: "workbook-read-only" }]);
    expect(contentsOf(excel.workbook)).toEqual(before);
  });
});

describe("a workbook whose structure is protected", () => {
  it("gets no new sheet, and says which protection it is", async () => {
    const workbook = shopWorkbook(SMALL);
    workbook.structureProtected = true;
    const port = await connect(workbook);
    await load(port);
    const before = contentsOf(excel.workbook);
    const problems = await port.create(["rankings"], "zh-CN");
    expect(problems).toMatchObject([{ code: "workbook-protected" }]);
    expect(said(problems)[0]).toContain("保护工作簿");
    expect(contentsOf(excel.workbook)).toEqual(before);
  });
});

describe.each(["Hidden", "VeryHidden"] as const)("a sheet that is %s", (visibility) => {
  it("is read and written, and shown to nobody", async () => {
    const workbook = shopWorkbook(SMALL);
    const sheet = workbook.sheetNamed("到访");
    if (sheet) sheet.visibility = visibility;
    const port = await connect(workbook);
    const { layout } = await load(port);
    expect(layout.tables.find(({ table }) => table === "visits")?.hidden).toBe(true);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(idsIn("visits").at(-1)).toBe("N1");
    const problems = await port.show("visits", "N1");
    expect(problems).toMatchObject([{ code: "sheet-hidden", data: { sheet: "到访" } }]);
    expect(said(problems)[0]).toContain("“到访”是隐藏的");
    expect(excel.workbook.activeSheet.name).toBe("客户");
  });
});

describe("bringing a row into view", () => {
  it("selects it on its sheet, and says where it is gone", async () => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    expect(await port.show("visits", "V3")).toEqual([]);
    expect(excel.workbook.activeSheet.name).toBe("到访");
    expect(excel.workbook.activeSheet.selection.row).toBe(3);
    expect(await port.show("visits", "V99")).toMatchObject([{ code: "no-such-row" }]);
  });

  it("says what hides it, though it was hidden after the book was read", async () => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    excel.user.filter("Visits", "项目", ["没有这一项"]);
    const filtered = await port.show("visits", "V3");
    expect(filtered).toMatchObject([{ code: "row-hidden", place: { row: 4 }, data: { sheet: "到访" } }]);
    expect(said(filtered)[0]).toContain("第 4 行被筛选藏起来了");
    excel.user.hideSheet("到访");
    excel.user.activate("客户");
    expect(await port.show("visits", "V3")).toMatchObject([{ code: "sheet-hidden" }]);
    expect(excel.workbook.activeSheet.name).toBe("客户");
  });
});

describe("a row that somebody began where ours was to go", () => {
  it.each(["plain list", "table"])(
    "below a %s keeps its texts: they become no numbers and no days",
    async (kind) => {
      excel.load(shopWorkbook(SMALL));
      if (kind === "plain list") excel.user.convertToRange("Visits");
      excel.workbook.autoExpand = false;
      const port = await reconnect();
      await load(port);
      const theirs = ["'0012", 46_000, "C2", "'1-2", "'=1+1"];
      excel.faults.between(() => excel.coAuthor.type("到访", "A14:E14", [theirs]));
      expect(await port.commit(visit("N1"))).toEqual([]);
      const sheet = excel.workbook.sheetNamed("到访");
      const row = [0, 1, 2, 3, 4].map((column) => sheet?.cell(13, column).value);
      expect(row).toEqual(["0012", 46_000, "C2", "1-2", "=1+1"]);
      expect(sheet?.cell(14, 0).value).toBe("N1");
    },
  );
});

describe("a cell that somebody changed among many that are to change", () => {
  it("stays theirs: all of the change is refused and taken back", async () => {
    const port = await connect(shopWorkbook({ customers: 100, visits: 3 }));
    const { book } = await load(port);
    const ids = book.customers.ids.slice(0, 60);
    const was = { notes: ids.map((_, row) => textAt(book.customers, "notes", row)) };
    const step = { kind: "update" as const, table: "customers" as const, ids, was };
    const change = { label: { code: "import" as const, data: {} }, steps: [] };
    const cells = { notes: ids.map((id) => `导入 ${id}`) };
    const column = Object.keys(rowsOf("customers")[0] ?? {}).indexOf("备注");
    const notes = (): unknown[] => rowsOf("customers").map((row) => row["备注"]);
    const before = notes();
    excel.faults.between(() => excel.coAuthor.type("客户", `${columnLetters(column + 1)}31`, "他们写的"));
    const problems = await port.commit({ ...change, steps: [{ ...step, cells }] });
    expect(problems).toMatchObject([{ code: "changed-meanwhile", place: { row: 31 } }]);
    expect(notes()).toEqual(before.map((note, row) => (row === 29 ? "他们写的" : note)));
    await settle();
  });
});

describe("a cell that is being typed in", () => {
  it("is waited for, and the user is told meanwhile", async () => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    const told: boolean[] = [];
    const stop = port.watchWaiting((waiting) => told.push(waiting));
    excel.faults.cellEdit(5);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(told).toEqual([true, false]);
    expect(idsIn("visits").at(-1)).toBe("N1");
    stop();
  });

  it("is not waited for without end: nothing is written, and the pane says what to press", async () => {
    const port = await connect(shopWorkbook(SMALL));
    await load(port);
    const told: boolean[] = [];
    const stop = port.watchWaiting((waiting) => told.push(waiting));
    excel.faults.cellEdit(Infinity);
    excel.traffic.reset();
    const problems = await port.commit(visit("N1"));
    expect(problems).toMatchObject([{ code: "cell-being-edited" }]);
    expect(said(problems)[0]).toContain("回车");
    // Half a minute at most: the waits are half a second each.
    expect(excel.traffic.roundTrips).toBeLessThan(130);
    expect(told.at(-1)).toBe(false);
    excel.faults.endCellEdit();
    expect(idsIn("visits")).toHaveLength(12);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(idsIn("visits").filter((id) => id === "N1")).toHaveLength(1);
    stop();
    await settle();
  });
});
