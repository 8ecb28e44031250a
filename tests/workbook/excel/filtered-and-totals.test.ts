/** Tables with a filter on, and tables with a totals row. */
import { describe, expect, it } from "vitest";
import { problemSentence } from "../../../src/words/problems";
import type { Day } from "../../../src/model/day";
import { isRefused } from "../../../src/model/problem";
import { rankBook } from "../../../src/model/ranking/rank-book";
import { rankQuery } from "../../../src/model/ranking/rank-query";
import { writeRanking } from "../../../src/model/ranking/write-ranking";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { editVisit, removeVisits, visit } from "./support/changes";
import { connect, excel, idsIn, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const SMALL = { customers: 50, visits: 12 };

describe("a filtered table", () => {
  /** Only visits for 剪发 show: V1, V6, V11. */
  async function filtered(): Promise<ExcelWorkbook> {
    const port = await connect(shopWorkbook(SMALL));
    excel.user.filter("Visits", "项目", ["剪发"]);
    const { layout } = await load(port);
    expect(layout.tables.find(({ table }) => table === "visits")?.filtered).toBe(true);
    return port;
  }

  it("takes new visits, and stays filtered", async () => {
    const port = await filtered();
    expect(await port.commit(visit("N1", { item: "烫发" }))).toEqual([]);
    expect(await port.commit(visit("N2", { item: "剪发" }))).toEqual([]);
    expect(idsIn("visits").slice(12)).toEqual(["N1", "N2"]);
    expect(rowsOf("visits")[12]).toMatchObject({ 项目: "烫发", 金额: 88.5 });
    expect(excel.workbook.tableNamed("Visits")?.filters).toHaveLength(1);
    expect((await load(await reconnect())).book.visits.size).toBe(14);
  });

  it.each([false, true])("changes a row it hides, where find sees hidden rows not: %s", async (isBlind) => {
    const port = await filtered();
    excel.workbook.findSkipsHidden = isBlind;
    expect(await port.commit(editVisit("V3", { amount: 1, notes: "改过" }))).toEqual([]);
    excel.workbook.findSkipsHidden = false;
    expect(rowsOf("visits")[2]).toMatchObject({ 到访编号: "V3", 金额: 1, 备注: "改过" });
    expect(rowsOf("visits").filter((row) => row["备注"] === "改过")).toHaveLength(1);
  });

  it("loses no row, for Excel removes none from it: what to do is said", async () => {
    const port = await filtered();
    const problems = await port.commit(removeVisits("V3"));
    expect(problems).toMatchObject([{ code: "table-filtered", data: { sheet: "到访" } }]);
    expect(problemSentence(problems[0]!, "zh-CN")).toContain("请先清除筛选");
    expect(idsIn("visits")).toHaveLength(12);
    excel.user.filter("Visits", "项目");
    expect(await port.commit(removeVisits("V3"))).toEqual([]);
    expect(idsIn("visits")).toHaveLength(11);
  });

  it.each([false, true])(
    "is noticed where it was filtered since, Excel saying nothing: %s",
    async (isSilent) => {
      const port = await connect(shopWorkbook(SMALL));
      await load(port);
      excel.user.filter("Visits", "项目", ["剪发"]);
      excel.workbook.filteredRowsStay = isSilent;
      expect(await port.commit(removeVisits("V3"))).toMatchObject([{ code: "table-filtered" }]);
      expect(idsIn("visits")).toHaveLength(12);
    },
  );

  it("takes the ranking of all its rows, hidden ones too", async () => {
    const port = await connect(shopWorkbook(SMALL));
    excel.user.filter("Customers", "姓名", ["客户3"]);
    excel.workbook.findSkipsHidden = true;
    const { book } = await load(port);
    const ranking = rankBook(book, rankQuery(DEFAULT_SETTINGS));
    const change = writeRanking(book, ranking, 46_347 as Day);
    if (isRefused(change)) throw new Error(JSON.stringify(change));
    expect(await port.commit(change)).toEqual([]);
    excel.workbook.findSkipsHidden = false;
    expect(rowsOf("customers").map((row) => row["等级"])).toEqual(ranking.classes);
  });
});

describe("a table with a totals row", () => {
  const formulasBelow = (): (string | undefined)[] => {
    const table = excel.workbook.tableNamed("Visits");
    const sheet = excel.workbook.sheetNamed("到访");
    const row = (table?.block.row ?? 0) + (table?.block.rows ?? 0) - 1;
    return [6, 7].map((column) => sheet?.cell(row, column).formula);
  };

  /** The owner's SUM beside Excel's SUBTOTAL. */
  async function totalled(visits = 12): Promise<ExcelWorkbook> {
    const port = await connect(shopWorkbook({ customers: 4, visits }));
    excel.user.showTotals("Visits", true);
    excel.user.type("到访", `G${visits + 2}`, `=SUM(G2:G${visits + 1})`);
    excel.user.type("到访", `H${visits + 2}`, "=SUBTOTAL(109,[已收])");
    await load(port);
    return port;
  }

  it("takes new rows above it, and its formulas reach over them", async () => {
    const port = await totalled();
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(await port.commit(visit("N2"))).toEqual([]);
    expect(idsIn("visits").slice(12)).toEqual(["N1", "N2"]);
    expect(formulasBelow()).toEqual(["=SUM(G2:G15)", "=SUBTOTAL(109,[已收])"]);
    expect(excel.workbook.tableNamed("Visits")?.showTotals).toBe(true);
    const { book } = await load(await reconnect());
    expect(book.visits.ids.slice(-2)).toEqual(["N1", "N2"]);
  });

  it("moves up when a row is removed", async () => {
    const port = await totalled();
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(await port.commit(removeVisits("N1", "V4"))).toEqual([]);
    expect(idsIn("visits")).toHaveLength(11);
    expect(formulasBelow()).toEqual(["=SUM(G2:G12)", "=SUBTOTAL(109,[已收])"]);
    expect((await load(await reconnect())).book.visits.size).toBe(11);
  });

  it("does not hide an edit, nor is it edited", async () => {
    const port = await totalled();
    expect(await port.commit(editVisit("V12", { amount: 5 }))).toEqual([]);
    expect(rowsOf("visits")[11]?.["金额"]).toBe(5);
    expect(formulasBelow()[0]).toBe("=SUM(G2:G13)");
  });
});
