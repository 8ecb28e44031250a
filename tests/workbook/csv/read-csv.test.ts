import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import { readCsv, type CsvSheet } from "../../../src/workbook/csv/read-csv";
import { sharedData } from "../../support/shared-data";

function sheetOf(text: string | Uint8Array): CsvSheet {
  const sheet = readCsv(typeof text === "string" ? Buffer.from(text) : text, "test.csv");
  if (isRefused(sheet)) throw new Error(sheet.map(({ code }) => code).join());
  return sheet;
}

describe("readCsv", () => {
  it("finds comma, semicolon and tab by the header, not counting those in quotes", () => {
    for (const mark of [",", ";", "\t"]) {
      const sheet = sheetOf(`"id, no; of\tclient"${mark}amount\n1${mark}2\n`);
      expect(sheet.headers).toEqual(["id, no; of\tclient", "amount"]);
      expect(sheet.rows).toEqual([["1", "2"]]);
    }
  });

  it("numbers rows as a spreadsheet does: blank rows count, line breaks inside quotes do not", () => {
    const sheet = sheetOf('\n\nid,notes\n1,"two\nlines"\n\n2,x\n');
    expect(sheet.headers).toEqual(["id", "notes"]);
    expect(sheet.rows).toEqual([
      ["1", "two\nlines"],
      ["2", "x"],
    ]);
    expect(sheet.rowNumbers).toEqual([4, 6]);
  });

  it("reads any line end as the same rows", () => {
    const sheets = ["\n", "\r\n", "\r"].map((end) => sheetOf(["a,b", "1,2", '"3","4"', ""].join(end)));
    expect(sheets[1]).toEqual(sheets[0]);
    expect(sheets[2]).toEqual(sheets[0]);
  });

  it("keeps short rows, and says which cells of long ones were left out", () => {
    const sheet = sheetOf("a,b\n1\n1,2,3\n1,2,,\n");
    expect(sheet.rows).toEqual([
      ["1", ""],
      ["1", "2"],
      ["1", "2"],
    ]);
    expect(sheet.problems).toEqual([
      { code: "row-ragged", severity: "warning", place: { row: 3 }, data: { cells: 3, headers: 2 } },
    ]);
  });

  it("loses one line, not the rest of the file, to a quote that is never closed", () => {
    const sheet = sheetOf('a,b\n1,2\n3,"4\n5,6\n');
    expect(sheet.rows).toEqual([
      ["1", "2"],
      ["5", "6"],
    ]);
    expect(sheet.rowNumbers).toEqual([2, 4]);
    expect(sheet.problems).toMatchObject([{ code: "row-broken", place: { row: 3 } }]);
  });

  it("leaves out a row whose quotes do not match", () => {
    const sheet = sheetOf('a,b\n1,"2"x\n3,4\n5,"6"\n');
    expect(sheet.rows).toEqual([
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(sheet.problems).toMatchObject([{ code: "row-broken", place: { row: 2 } }]);
  });

  it("refuses a file without anything, and one in an unknown encoding", () => {
    expect(readCsv(Buffer.from(" \n\n"), "e.csv")).toMatchObject([
      { code: "empty-file", data: { file: "e.csv" } },
    ]);
    expect(readCsv(Buffer.from("a\nPeña\n", "latin1"), "e.csv")).toMatchObject([{ code: "encoding-broken" }]);
  });

  const spectrum = sharedData("nasty_csv/csv-spectrum");
  it.skipIf(!spectrum)("reads csv-spectrum as its authors expect", () => {
    const folder = spectrum ?? "";
    // What is expected of location_coordinates is not what its file holds.
    const files = readdirSync(folder).filter((name) => /^(?!location).*\.csv$/.test(name));
    expect(files.length).toBeGreaterThan(9);
    for (const file of files) {
      const name = path.basename(file, ".csv");
      const sheet = sheetOf(readFileSync(path.join(folder, file)));
      const rows = sheet.rows.map((row) =>
        Object.fromEntries(sheet.headers.map((header, position) => [header, row[position]])),
      );
      const expected = JSON.parse(
        readFileSync(path.join(folder, "expected", `${name}.json.txt`), "utf8").replaceAll("\\r\\n", "\\n"),
      ) as unknown;
      expect(rows, name).toEqual(expected);
    }
  });
});
