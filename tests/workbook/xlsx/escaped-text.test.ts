/** Files write as `_x000D_` what XML cannot hold; it must not be taken for text, nor text for it. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { bytesOf, openXlsx, visit, write } from "../support/open-xlsx";
import { withParts } from "../support/parts";

/** A visit log whose first note is written in the file as given. */
async function logWithNote(note: string, inline: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("到访").addRows([
    ["到访编号", "日期", "客户编号", "客户", "方式", "金额", "备注"],
    ["V1", 46000, "C1", "张三", "到访", 300, "NOTE"],
  ]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const asInline = `<c r="G2" t="inlineStr"><is><t>${note}</t></is></c>`;
  return withParts(bytes, {
    "xl/sharedStrings.xml": (xml) => xml.replace("NOTE", note),
    ...(inline && {
      "xl/worksheets/sheet1.xml": (xml: string) => xml.replace(/<c r="G2"[^]*?<\/c>/, asInline),
    }),
  });
}

describe.each([
  { what: "a line break of an old Mac", note: "a_x000D_\nb", text: "a\r\nb" },
  { what: "text that looks escaped", note: "_x005F_x0041_", text: "_x0041_" },
  { what: "text that is escaped", note: "_x0041_", text: "A" },
  { what: "the same in small letters", note: "a_x000d_b", text: "a\rb" },
])("$what", ({ note, text }) => {
  it.each([false, true])("is read, and kept when the sheet is written to (inline: %s)", async (inline) => {
    const workbook = await openXlsx(await logWithNote(note, inline));
    expect(workbook.sheets()[0]?.text(2, 7)).toBe(text);
    await write(workbook, visit("V2"));
    const again = await openXlsx(await bytesOf(workbook));
    expect(again.sheets()[0]?.text(2, 7)).toBe(text);
  });
});
