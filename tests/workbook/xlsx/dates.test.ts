/** Dates and numbers as cells of all kinds, in both date systems. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { append, update } from "../../../src/model/change";
import { parseIsoDay } from "../../../src/model/day";
import { dayAt, numberAt, textAt } from "../../../src/model/table-data";
import { bytesOf, load, openXlsx, visit, write } from "../support/open-xlsx";
import { partsOf, textOf, withParts } from "../support/parts";

async function bookWithDates(date1904: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet("到访");
  sheet.addRow(["到访编号", "日期", "客户编号", "金额", "下次跟进", "开始", "会员卡"]);
  sheet.addRow([
    "V1",
    new Date(Date.UTC(2026, 2, 5)),
    "C1",
    300,
    new Date(Date.UTC(2026, 10, 21, 15, 30)),
    new Date(Date.UTC(2020, 1, 29)),
    12,
  ]);
  sheet.getCell("G2").numFmt = "00000";
  sheet.getCell("E2").numFmt = "yyyy-mm-dd hh:mm";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe.each([false, true])("a workbook with the 1904 date system: %s", (date1904) => {
  it("means the same days, also after writing", async () => {
    const bytes = await bookWithDates(date1904);
    const workbook = await openXlsx(bytes);
    const { book } = await load(workbook);
    expect(dayAt(book.visits, "date", 0)).toBe(parseIsoDay("2026-03-05"));
    expect(dayAt(book.visits, "next", 0)).toBe(parseIsoDay("2026-11-21"));
    expect(textAt(book.visits, "custom:开始", 0)).toBe("2020-02-29");
    expect(textAt(book.visits, "custom:会员卡", 0)).toBe("00012");
    await write(workbook, visit("V2"), update("visits", "V1", { next: 46400 }, { next: 46347 }));
    const saved = await bytesOf(workbook);
    const again = (await load(await openXlsx(saved))).book.visits;
    expect([dayAt(again, "date", 0), dayAt(again, "date", 1)]).toEqual([parseIsoDay("2026-03-05"), 46347]);
    expect(dayAt(again, "next", 0)).toBe(46400);
    const sheet = textOf(await partsOf(saved), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(new RegExp(`<c r="B3" s="\\d+"><v>${46347 - (date1904 ? 1462 : 0)}</v>`));
    expect(textOf(await partsOf(saved), "xl/workbook.xml").includes('date1904="1"')).toBe(date1904);
  });
});

describe("numbers that ExcelJS would turn into dates", () => {
  it("survive: a phone number in a cell of a date format, a built-in Chinese date", async () => {
    const bytes = await withParts(await bookWithDates(false), {
      "xl/worksheets/sheet1.xml": (xml) => xml.replace(/(<c r="B2" s="\d+">)<v>\d+/, "$1<v>13800138000"),
      "xl/styles.xml": (xml) => xml.replaceAll('numFmtId="14"', 'numFmtId="31"'),
    });
    const workbook = await openXlsx(bytes);
    expect((await load(workbook)).problems.map(({ code }) => code)).toContain("unreadable-day");
    await write(workbook, visit("V2"));
    const parts = await partsOf(await bytesOf(workbook));
    expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain("<v>13800138000</v>");
    expect(textOf(parts, "xl/styles.xml")).toContain('numFmtId="31"');
  });

  it("are read where a generator wrote ISO text into the cell", async () => {
    const bytes = await withParts(await bookWithDates(false), {
      "xl/worksheets/sheet1.xml": (xml) =>
        xml.replace(/<c r="B2" s="(\d+)"><v>\d+/, '<c r="B2" s="$1" t="d"><v>2026-03-07T00:00:00'),
    });
    expect(dayAt((await load(await openXlsx(bytes))).book.visits, "date", 0)).toBe(parseIsoDay("2026-03-07"));
  });
});

describe("new cells", () => {
  it("get a date format where the column has none", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("到访").addRow(["到访编号", "日期", "客户编号", "金额", "满意度"]);
    const opened = await openXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    await write(
      opened,
      append("visits", [{ id: "0012", date: 46347, customerId: "C1", amount: 1234.5, satisfaction: 4 }]),
    );
    const again = await openXlsx(await bytesOf(opened));
    const texts = [1, 2, 4, 5].map((column) => again.sheets()[0]?.text(2, column));
    expect(texts).toEqual(["0012", "2026-11-21", "1,234.50", "4"]);
    expect(numberAt((await load(again)).book.visits, "amount", 0)).toBe(1234.5);
  });
});
