import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/workbook/xlsx/foreign/crc32";
import { problemsOf, refusalOf, sheetOf } from "./read";

interface MadeSheet {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

const FORMATS = ["General", "yyyy-mm-dd", "yyyy-mm-dd hh:mm", "h:mm", "00000", "0.00"];

/** A workbook as small programs write it. */
async function workbook(sheets: readonly MadeSheet[], strings = "", date1904 = false): Promise<Uint8Array> {
  const zip = new JSZip();
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${kind}/${type}" Target="${target}"/>`;
  zip.file(
    "_rels/.rels",
    `<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  zip.file(
    "xl/workbook.xml",
    `<workbook><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state = "visible" }, at) =>
          `<sheet name="${name}" state="${state}" sheetId="${at + 1}" r:id="s${at}"/>`,
      )
      .join("")}</sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships>${sheets.map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at}.xml`)).join("")}${relation("st", "styles", "styles.xml")}${relation("ss", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  );
  zip.file(
    "xl/styles.xml",
    `<styleSheet><numFmts>${FORMATS.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join("")}</numFmts><cellXfs>${FORMATS.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("")}</cellXfs></styleSheet>`,
  );
  zip.file("xl/sharedStrings.xml", `<sst>${strings}</sst>`);
  sheets.forEach(({ rows, after = "" }, at) => {
    zip.file(`xl/worksheets/sheet${at}.xml`, `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`);
  });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const text = (...cells: readonly string[]): string =>
  cells.map((cell) => (cell === "" ? "<c/>" : `<c t="inlineStr"><is><t>${cell}</t></is></c>`)).join("");
const row = (number: number, content: string): string => `<row r="${number}">${content}</row>`;

describe("a workbook of somebody else's", () => {
  it("gives what its cells show: days, times, digits, results, letters of several runs", async () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2"><v>13800138000</v></c>',
      '<c r="C2" s="1"><v>46347</v></c>',
      '<c r="D2" s="2"><v>46347.5625</v></c>',
      '<c r="E2" s="3"><v>0.4375</v></c>',
      '<c r="F2" s="4"><v>421</v></c>',
      '<c r="G2"><v>1234567890123456789</v></c>',
      '<c r="H2"><v>0.30000000000000004</v></c>',
      '<c r="I2" t="b"><v>1</v></c>',
      '<c r="J2" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>',
      '<c r="K2"><v>1.38E+10</v></c>',
      '<c r="L2" t="d"><v>2024-03-05T00:00:00</v></c>',
      '<c r="M2" s="1"><v>59</v></c>',
    ];
    const header = text(...Array.from({ length: 13 }, (_, at) => `h${at}`));
    const strings =
      "<si><r><t>张</t></r><r><t xml:space='preserve'>三_x000D_</t></r><rPh><t>zhang</t></rPh></si>";
    const sheet = await sheetOf(
      await workbook([{ name: "S", rows: row(1, header) + row(2, cells.join("")) }], strings),
    );
    expect(sheet.rows).toEqual([
      [
        "张三",
        "13800138000",
        "2026-11-21",
        "2026-11-21 13:30",
        "10:30",
        "00421",
        "1234567890123456789",
      ].concat(["0.3", "TRUE", "a < b", "13800000000", "2024-03-05", "1900-02-28"]),
    ]);
  });

  it("may count its days from 1904", async () => {
    const rows = row(1, text("客户", "日期")) + row(2, `${text("张三")}<c s="1"><v>0</v></c>`);
    expect((await sheetOf(await workbook([{ name: "S", rows }], "", true))).rows).toEqual([
      ["张三", "1904-01-01"],
    ]);
  });

  it("says which cells fail, which were never calculated, and which merged ones it repeats", async () => {
    const rows =
      row(1, text("姓名", "金额", "项目")) +
      row(2, `${text("张三")}<c r="B2" t="e"><v>#N/A</v></c>${text("剪发")}`) +
      row(3, `<c/><c r="B3"><f>1+1</f></c>${text("烫发")}`);
    const merged = { name: "S", rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' };
    const sheet = await sheetOf(await workbook([merged]));
    expect(sheet.rows).toEqual([
      ["张三", "", "剪发"],
      ["张三", "", "烫发"],
    ]);
    expect(sheet.problems).toMatchObject([
      { code: "cell-error", place: { row: 2, column: "金额" }, data: { value: "#N/A" } },
      { code: "formula-without-result", data: { count: 1, cell: "B3" } },
      { code: "merged-cells-repeated", data: { count: 1, cells: "A2:A3" } },
    ]);
  });

  it("has several sheets and tables to choose from, the fullest first, hidden ones aside", async () => {
    const people = Array.from({ length: 5 }, (_, at) => row(at + 2, text(`客户${at}`, "138")));
    const bytes = await workbook([
      { name: "说明", rows: row(1, text("这是说明")) },
      { name: "客户", rows: row(1, text("姓名", "电话", "", "城市", "人数")) + people.join("") },
      {
        name: "旧",
        state: "hidden",
        rows: row(1, text("姓名", "电话")) + people.join("") + row(9, text("x", "1")),
      },
    ]);
    const sheet = await sheetOf(bytes);
    expect(sheet.sheets).toEqual([
      { name: "说明", rows: 1, hidden: false },
      { name: "客户!A1:B6", rows: 6, hidden: false },
      { name: "客户!D1:E1", rows: 1, hidden: false },
      { name: "旧", rows: 7, hidden: true },
    ]);
    expect(sheet.file).toMatchObject({ sheet: "客户!A1:B6", rows: 5 });
    expect((await sheetOf(bytes, { sheet: "旧" })).rows).toHaveLength(6);
    expect(await refusalOf(bytes, { sheet: "没有" })).toEqual(["sheet-not-found"]);
  });

  it("may hold a million empty rows, written one way or another", async () => {
    const empty = Array.from({ length: 1_048_570 }, (_, at) => `<row r="${at + 3}" ht="15"/>`).join("");
    const rows = row(1, text("姓名", "电话")) + row(2, text("张三", "138")) + empty;
    expect((await sheetOf(await workbook([{ name: "S", rows }]))).rows).toEqual([["张三", "138"]]);
  });

  it("may be written with prefixes, without addresses, its rows out of count", async () => {
    const bytes = await workbook([
      {
        name: "S",
        rows: `<x:row><x:c t="inlineStr"><x:is><x:t>姓名</x:t></x:is></x:c></x:row>${row(1, text("张三"))}`,
      },
    ]);
    expect(await sheetOf(bytes)).toMatchObject({ headers: ["姓名"], rows: [["张三"]], rowNumbers: [2] });
  });
});

describe("a workbook that cannot be read", () => {
  const people = row(1, text("姓名", "电话")) + row(2, text("张三", "138"));

  it("is refused whole where it is cut short or a byte of a sheet is another", async () => {
    const bytes = await workbook([{ name: "S", rows: people.repeat(50) }]);
    expect(await refusalOf(bytes.subarray(0, bytes.length / 2))).toEqual(["file-damaged"]);
    const zip = await JSZip.loadAsync(bytes);
    zip.file("xl/worksheets/sheet0.xml", `<worksheet><sheetData>${people}`);
    expect(await refusalOf(await zip.generateAsync({ type: "uint8array" }))).toEqual(["file-damaged"]);
    const stored = await (
      await JSZip.loadAsync(bytes)
    ).generateAsync({ type: "uint8array", compression: "STORE" });
    stored[Buffer.from(stored).indexOf("张三")] = 0x41;
    expect(await refusalOf(stored)).toEqual(["file-damaged"]);
  });

  it("is refused where it would unpack to more than any list, before it is unpacked", async () => {
    const zip = await JSZip.loadAsync(await workbook([{ name: "S", rows: people }]));
    zip.file("xl/media/zeros.bin", new Uint8Array(60_000_000));
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(await refusalOf(bytes)).toEqual(["file-too-large"]);
  });

  it("is left as soon as a part is larger than the zip says", async () => {
    const bytes = Buffer.from(await workbook([{ name: "S", rows: people.repeat(2000) }]));
    // The uncompressed size in the directory, 24 bytes behind the signature of each entry.
    for (let at = bytes.indexOf("PK\u0001\u0002"); at >= 0; at = bytes.indexOf("PK\u0001\u0002", at + 4))
      bytes.writeUInt32LE(Math.min(bytes.readUInt32LE(at + 24), 500), at + 24);
    expect(await refusalOf(bytes)).toEqual(["file-damaged"]);
  });

  it("is refused where the zip holds something else", async () => {
    const zip = new JSZip().file("word/document.xml", "<document/>");
    expect(await refusalOf(await zip.generateAsync({ type: "uint8array" }))).toEqual(["file-not-xlsx"]);
    expect(await refusalOf(await workbook([{ name: "S", rows: "" }]))).toEqual(["empty-file"]);
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await refusalOf(locked)).toEqual(["file-encrypted"]);
  });

  it("is known to be damaged by the checksum of each part", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(crc32(Buffer.from("6789"), crc32(Buffer.from("12345")))).toBe(0xcbf43926);
  });

  it("keeps the rows that follow one another", async () => {
    const sheet = await sheetOf(await workbook([{ name: "S", rows: people }]));
    expect(problemsOf(sheet)).toEqual([]);
    expect(sheet.rowNumbers).toEqual([2]);
  });
});
