/** Files that are no workbook, or hardly one: a clear problem, never a throw. */
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { isRefused } from "../../../src/model/problem";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { withParts } from "../support/parts";
import { richWorkbook } from "../support/rich-workbook";

async function codesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await XlsxWorkbook.open(bytes, "x.xlsx");
  return isRefused(opened) ? opened.map(({ code }) => code) : ["opened"];
}

const ole = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(text, "utf16le"), 1100);
  return bytes;
};

describe("opening", () => {
  it("tells a protected file from an old one", async () => {
    expect(await codesOf(ole("EncryptedPackage"))).toEqual(["file-encrypted"]);
    expect(await codesOf(ole("Workbook"))).toEqual(["file-legacy-xls"]);
  });

  it("says what is no workbook", async () => {
    expect(await codesOf(new Uint8Array(0))).toEqual(["file-not-xlsx"]);
    expect(await codesOf(new TextEncoder().encode("客户编号,姓名\nC1,张三"))).toEqual(["file-not-xlsx"]);
    const zip = new JSZip().file("readme.txt", "hello");
    expect(await codesOf(await zip.generateAsync({ type: "uint8array" }))).toEqual(["file-not-xlsx"]);
  });

  it("says what is cut short or damaged", async () => {
    const bytes = await richWorkbook();
    for (const share of [0.2, 0.5, 0.9, 0.999])
      expect(await codesOf(bytes.slice(0, Math.floor(bytes.length * share)))).toEqual(["file-damaged"]);
    const broken = bytes.slice();
    broken.fill(0xaa, 60, 3000);
    expect(await codesOf(broken)).toEqual(["file-damaged"]);
    const xml = (text: string): string => text.replace("</row>", "<row>");
    expect(await codesOf(await withParts(bytes, { "xl/worksheets/sheet1.xml": xml }))).toEqual([
      "file-damaged",
    ]);
  });

  it("refuses what would unpack to more than a gigabyte", async () => {
    const bytes = await richWorkbook();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const DIRECTORY_ENTRY = 0x02014b50;
    const at = [...bytes.keys()].find(
      (index) => index + 4 < bytes.length && view.getUint32(index, true) === DIRECTORY_ENTRY,
    );
    view.setUint32((at ?? 0) + 24, 1_200_000_000, true);
    expect(await codesOf(bytes)).toEqual(["file-too-large"]);
  });

  it("takes parts written with a prefix, with other names, or in the strict form", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("客户").addRows([
      ["客户编号", "姓名", "电话"],
      ["C1", "张三", "138"],
    ]);
    const plain = new Uint8Array(await workbook.xlsx.writeBuffer());
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?![?/!])(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const strict = (xml: string): string =>
      xml.replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    const odd = await withParts(plain, {
      "xl/worksheets/sheet1.xml": prefixed,
      "xl/workbook.xml": (xml) => prefixed(strict(xml)),
      "xl/sharedStrings.xml": prefixed,
      "xl/_rels/workbook.xml.rels": (xml) =>
        strict(xml).replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    });
    const opened = await XlsxWorkbook.open(odd, "odd.xlsx");
    if (isRefused(opened)) throw new Error(JSON.stringify(opened));
    expect(opened.sheets()[0]?.text(2, 2)).toBe("张三");
  });

  it("takes sheet names that ExcelJS refuses", async () => {
    const names = { "xl/workbook.xml": (xml: string) => xml.replace('name="到访"', 'name="History"') };
    const opened = await XlsxWorkbook.open(await withParts(await richWorkbook(), names), "x.xlsx");
    if (isRefused(opened)) throw new Error(JSON.stringify(opened));
    expect(opened.sheets().map(({ name }) => name)).toEqual(["History", "我的", "藏起来"]);
  });
});
