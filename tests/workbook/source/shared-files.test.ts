/** Other people's files: what each is read as. Skipped, and said so, where ../shared/data is not there. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import { readSource } from "../../../src/workbook/source/read-source";
import { sharedData } from "../../support/shared-data";
import { problemsOf, sheetOf } from "./read";

interface Expected {
  readonly format: "csv" | "tsv" | "xlsx";
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly headerRow: number;
  readonly rows: number;
  /** The first headers. */
  readonly headers: readonly string[];
}

const text = (
  headerRow: number,
  rows: number,
  headers: string,
  encoding = "utf-8",
  delimiter = ",",
): Expected => ({
  format: delimiter === "\t" ? "tsv" : "csv",
  encoding,
  delimiter,
  headerRow,
  rows,
  headers: headers.split("|"),
});
const xlsx = (sheet: string, headerRow: number, rows: number, headers: string): Expected => ({
  format: "xlsx",
  sheet,
  headerRow,
  rows,
  headers: headers.split("|"),
});

const REPAIR = "姓名|性别|车牌|车型|年份|上次进站时间|维修项目|手机号|是否加微信|备注";
const EXPECTED: Readonly<Record<string, Expected>> = {
  "contacts/chinese/car_repair_300.xlsx": xlsx("客户信息表", 1, 300, REPAIR),
  "contacts/chinese/car_repair_300_GBK.csv": text(1, 300, REPAIR, "gb18030"),
  "contacts/chinese/car_repair_300_UTF16LE_tab.txt": text(1, 300, REPAIR, "utf-16le", "\t"),
  "contacts/chinese/members_13.xlsx": xlsx("Sheet1", 1, 13, "ID|姓名|电话|积分|余额|备注"),
  "contacts/chinese/members_13_purchases.xlsx": xlsx("Sheet1", 1, 20, "ID|消费金额|消费时间|备注"),
  "contacts/google/google_new_format_real_structure_MASKED.csv": text(1, 5, "First Name|Middle Name"),
  "contacts/google/google_new_header_only_48cols.csv": text(1, 0, "First Name|Middle Name"),
  "contacts/hubspot/hubspot_activities.csv": text(1, 2000, "Activity ID|Activity Type"),
  "contacts/hubspot/hubspot_contacts.csv": text(1, 950, "Contact ID|First Name"),
  "contacts/krayin/persons.csv": text(1, 2, "name|emails|contact_numbers"),
  "contacts/outlook/gpcsolutions_outlook.csv": text(1, 3, "Action|ID|Name|E-mail Address"),
  "contacts/outlook/outlook_full_header_only.csv": text(1, 0, "Title|First Name|Middle Name"),
  "transactions/ABCanalysis_SwissInhabitants.csv": text(1, 2896, "commune_no|inhabitants_1900"),
  "transactions/rfm_data_orders.csv": text(1, 4906, "customer_id|order_date|revenue"),
  "transactions/superstore_cn_orders_GBK.csv": text(1, 10_000, "行 ID|订单 ID|订单日期", "gb18030"),
  "cdnow/CDNOW_sample.txt": text(0, 6919, "A|B|C|D|E", "utf-8", " "),
  "cdnow/cdnow_sample.csv": text(1, 6919, "customer_id|date|cds|amount"),
  "cdnow/cdnow_customers_summary_with_transactions.csv": text(1, 2357, "ID|x|t_x|T|zbar"),
  "nasty_csv/blns.txt": text(0, 620, "A|B", "utf-8", "\t"),
  "nasty_csv/csv_injection_payloadbox.txt": text(1, 5, 'DDE ("cmd";"/C calc";"!A0")A0', "utf-8", "|"),
  "nasty_xlsx/1904.xlsx": xlsx("Sheet1", 0, 1, "A"),
  "nasty_xlsx/bogus-defined-name.xlsx": xlsx("Sheet1", 1, 0, "OFFSET($A$10;0;0;0;1)"),
  "nasty_xlsx/chart-sheet.xlsx": xlsx("Sheet1", 1, 6, "Month|Bears|Dolphins|Whales"),
  "nasty_xlsx/comments.xlsx": xlsx("Sheet1", 1, 0, "asdasd|asd"),
  "nasty_xlsx/google-sheets.xlsx": xlsx("Sheet1", 1, 2, "BEGIN|HIDDEN|VISIBLE"),
  "nasty_xlsx/invalid-xml.xlsx": xlsx("Sheet1", 1, 0, "foo|bar"),
  "nasty_xlsx/libre-calc-as-excel-2007-365.xlsx": xlsx("Sheet1", 1, 2, "BEGIN|HIDDEN|VISIBLE"),
  "nasty_xlsx/many-columns.xlsx": xlsx("Sheet1", 1, 1, "this|spread|sheet"),
  "nasty_xlsx/missing-bits.xlsx": xlsx("sheet1", 0, 1, "A|B|C|D|E|F"),
  "nasty_xlsx/strange_dates.xlsx": xlsx("Sheet1", 1, 1, "a|b|c"),
  "nasty_xlsx/test-issue-1669.xlsx": xlsx("Sheet1", 1, 5, "Column1|Column2"),
  "nasty_xlsx/test-issue-988.xlsx": xlsx("Sheet1", 0, 5, "A|B"),
  "nasty_xlsx/test_empty_rows.xlsx": xlsx("Sheet1", 1, 3, "a|b"),
  "nasty_xlsx/test_excel_types.xlsx": xlsx("Sheet2", 1, 20, "date_with_other|float_not_int"),
  "nasty_xlsx/test_falsy_cells.xlsx": xlsx("Sheet1", 1, 2, "A|B"),
  "nasty_xlsx/test_invalid_dimensions.xlsx": xlsx("Sheet1", 3, 3, "A|B|C"),
  "nasty_xlsx/test_single_merged_cell.xlsx": xlsx("Transaction Report", 0, 3, "A|B|C|D|E"),
  "workbooks/cn_store_visits_masked.xlsx": xlsx("全量导出", 2, 1732, "大区|办事处|城市"),
  "workbooks/officedev_SalesTemplate.xlsx": xlsx("Output", 4, 6, "Product|Qtr1|Qtr2|Qtr3|Qtr4"),
  "workbooks/sales_dashboard_pivot.xlsx": xlsx("Sales_Data!A1:H9", 1, 8, "Date|Product|Category"),
};

const content = (name: string): Uint8Array => readFileSync(sharedData(name) ?? "");
const there = (name: string): boolean => sharedData(name) !== undefined;

describe("files of others (each skipped where it is not there)", () => {
  for (const [name, { headers, ...expected }] of Object.entries(EXPECTED))
    it.skipIf(!there(name))(`reads ${name}`, async () => {
      const sheet = await sheetOf(content(name));
      expect(sheet.file).toMatchObject(expected);
      expect(sheet.headers.slice(0, headers.length)).toEqual(headers);
      expect(sheet.rows).toHaveLength(expected.rows);
      expect(sheet.rows.every((row) => row.length === sheet.headers.length)).toBe(true);
    });

  it.skipIf(!there("contacts"))("knows what to expect of every one of them", () => {
    const folders = ["contacts", "nasty_csv", "nasty_xlsx", "transactions", "workbooks", "cdnow"];
    const files = folders.flatMap((folder) =>
      readdirSync(sharedData(folder) ?? "", { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:csv|txt|xlsx)$/.test(entry.name))
        .filter(({ name, parentPath }) => !/LICENSE|json/.test(name) && !parentPath.includes("csv-spectrum"))
        .map(({ name, parentPath }) => path.join(path.relative(sharedData("") ?? "", parentPath), name)),
    );
    const unexpected = files.filter((name) => !(name in EXPECTED) && name !== "nasty_xlsx/images.xlsx");
    expect(unexpected).toEqual([]);
  });

  it.skipIf(!there("nasty_xlsx"))("says that a workbook of pictures holds no data", async () => {
    const read = await readSource({ name: "images.xlsx", bytes: content("nasty_xlsx/images.xlsx") });
    expect(isRefused(read) && read).toMatchObject([{ code: "empty-file" }]);
  });

  it.skipIf(!there("contacts/chinese"))("reads the same 300 customers from three formats", async () => {
    const names = ["car_repair_300.xlsx", "car_repair_300_GBK.csv", "car_repair_300_UTF16LE_tab.txt"];
    const [first, ...others] = await Promise.all(
      names.map(async (name) => (await sheetOf(content(`contacts/chinese/${name}`))).rows),
    );
    expect(others).toEqual([first, first]);
  });

  it.skipIf(!there("nasty_xlsx"))("reads days and times of odd workbooks", async () => {
    expect((await sheetOf(content("nasty_xlsx/1904.xlsx"))).rows).toEqual([["1904-01-01"]]);
    const [row] = (await sheetOf(content("nasty_xlsx/strange_dates.xlsx"))).rows;
    expect(row?.slice(0, 4)).toEqual(["21:14", "2019-09-19", "01:10", "10:20:30"]);
    expect(row?.slice(5, 8)).toEqual(["1900-01-20", "7/4/1776", "1976-07-04"]);
    const { rows } = await sheetOf(content("nasty_xlsx/test_falsy_cells.xlsx"));
    expect(rows[0]?.slice(0, 2)).toEqual(["FALSE", "0"]);
  });

  it.skipIf(!there("nasty_csv"))("says which characters were lost before the file came here", async () => {
    const sheet = await sheetOf(content("nasty_csv/csv-spectrum/location_coordinates.csv"));
    expect(sheet.problems).toMatchObject([{ code: "characters-lost", data: { count: 1, rows: "2" } }]);
  });

  it.skipIf(!there("nasty_csv"))("reads csv-spectrum as its authors expect", async () => {
    const folder = sharedData("nasty_csv/csv-spectrum") ?? "";
    // What is expected of location_coordinates is not what its file holds.
    const files = readdirSync(folder).filter((name) => /^(?!location).*\.csv$/.test(name));
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const sheet = await sheetOf(readFileSync(path.join(folder, file)));
      const rows = sheet.rows.map((row) =>
        Object.fromEntries(sheet.headers.map((header, position) => [header, row[position]])),
      );
      const json = path.join(folder, "expected", `${path.basename(file, ".csv")}.json.txt`);
      const expected = JSON.parse(readFileSync(json, "utf8").replaceAll("\\r\\n", "\\n")) as unknown;
      expect(rows, file).toEqual(expected);
      expect(problemsOf(sheet), file).toEqual([]);
    }
  });
});
