/** Owners rename, move and delete: what Kebu knows by its anchors it finds again, and what is gone it says. */
import { describe, expect, it } from "vitest";
import { append } from "../../../src/model/change";
import { numberAt } from "../../../src/model/table-data";
import type { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { LoadedBook } from "../../../src/workbook/load-book";
import { problemSentence } from "../../../src/words/problems";
import { editVisit, visit } from "./support/changes";
import { connect, excel, load, reconnect, rowsOf, useExcel } from "./support/excel";
import { shopWorkbook } from "./support/shop";

useExcel();

const SMALL = { customers: 4, visits: 12 };

/** Acts in an open book, with and without the add-in reading it again. */
async function changed(act: () => void): Promise<ExcelWorkbook> {
  const port = await connect(shopWorkbook(SMALL));
  await load(port);
  act();
  return port;
}

const sentences = ({ problems }: LoadedBook): readonly string[] =>
  problems.map((one) => problemSentence(one, "zh-CN"));

describe("renamed or moved since the book was read", () => {
  it.each<[string, () => void]>([
    ["a table", () => excel.user.renameTable("Visits", "MyVisits")],
    ["a sheet", () => excel.user.renameSheet("到访", "到店 '26")],
    ["a header", () => excel.user.renameHeader("Visits", "金额", "实收多少")],
    ["a column put before it", () => excel.user.insertColumn("到访", 1)],
    ["a row put above it", () => excel.user.insertRow("到访", 1, 2)],
  ])("%s: a visit and an edit find their place", async (_, act) => {
    const port = await changed(act);
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(await port.commit(editVisit("V2", { amount: 7 }, { amount: 40 }))).toEqual([]);
    const { book, problems } = await load(await reconnect());
    expect(problems).toEqual([]);
    expect(book.visits.ids.at(-1)).toBe("N1");
    expect(book.visits.size).toBe(13);
    expect(numberAt(book.visits, "amount", 1)).toBe(7);
    expect(numberAt(book.visits, "amount", 12)).toBe(88.5);
  });
});

describe("deleted", () => {
  it("an anchor: the column is found by its header, and a write gives it its anchor again", async () => {
    const port = await changed(() => {
      excel.workbook.names = excel.workbook.names.filter(({ name }) => name !== "kebu.visits.amount");
    });
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(numberAt((await load(await reconnect())).book.visits, "amount", 12)).toBe(88.5);
    const again = await reconnect();
    expect(await again.commit(visit("N2"))).toEqual([]);
    expect(excel.workbook.names.map(({ name }) => name)).toContain("kebu.visits.amount");
  });

  it("a required column is said to be missing, and comes back with the first value for it", async () => {
    const port = await changed(() => excel.user.deleteColumn("到访", 2));
    const loaded = await load(await reconnect());
    expect(loaded.problems.map(({ code }) => code)).toContain("missing-column");
    expect(sentences(loaded).join()).toContain("找不到“日期”这一列");
    expect(await port.commit(visit("N1"))).toEqual([]);
    expect(rowsOf("visits")[12]).toMatchObject({ 到访编号: "N1", 日期: 46_347 });
    expect(rowsOf("visits")).toHaveLength(13);
  });

  it.each<[string, () => void]>([
    ["with its cells", () => excel.user.deleteTable("Visits")],
    ["with its sheet", () => excel.user.deleteSheet("到访")],
  ])("a table %s is said to be missing; the next visit makes a new one", async (_, act) => {
    const port = await changed(act);
    const loaded = await load(await reconnect());
    expect(loaded.book.visits.size).toBe(0);
    expect(loaded.book.customers.size).toBe(4);
    expect(sentences(loaded).join()).toContain("找不到“到访”表");
    expect(await port.commit(visit("N1"))).toEqual([]);
    const again = await load(await reconnect());
    expect(again.book.visits.ids).toEqual(["N1"]);
    expect(again.problems).toEqual([]);
  });

  it("a table made a plain range is still written and read", async () => {
    const port = await changed(() => excel.user.convertToRange("Visits"));
    expect(await port.commit(visit("N1"))).toEqual([]);
    const { book } = await load(await reconnect());
    expect(book.visits.size).toBe(13);
    expect(book.visits.ids.at(-1)).toBe("N1");
  });

  it("a row that was to be changed: nothing else is, and it is said", async () => {
    const port = await changed(() => excel.coAuthor.deleteTableRow("Visits", 1));
    const before = rowsOf("visits");
    expect(await port.commit(editVisit("V2", { amount: 7 }))).toMatchObject([{ code: "no-such-row" }]);
    expect(rowsOf("visits")).toEqual(before);
    const twice = {
      ...visit("N1"),
      steps: [append("visits", [{ id: "V2", date: 46_347, customerId: "C1" }])],
    };
    expect(await port.commit(twice)).toEqual([]);
    expect(rowsOf("visits")).toHaveLength(12);
  });
});
