import { describe, expect, it } from "vitest";
import { findEncoding } from "../../../src/workbook/source/encoding/find-encoding";
import type { Encoding } from "../../../src/workbook/source/encoding/encodings";
import { encodeText } from "../../support/encode-text";
import { problemsOf, refusalOf, sheetOf } from "./read";

const CHINESE = "客户,金额\n陈静,120\n欧阳娜娜,80\n";
const TRADITIONAL = "姓名,電話\n王大明,0912345678\n陳美玲,0922345678\n";
const WESTERN = "name,city\nGonçalves,São Paulo\nPeña,Málaga\nMüller,Köln\n";

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const bytes = encodeText(text, encoding);
  if (!bytes) throw new Error(`${encoding} lacks a character of ${text}`);
  return bytes;
}

describe("the encoding of a file", () => {
  it.each([
    [CHINESE, "utf-8"],
    [CHINESE, "utf-16le"],
    [CHINESE, "utf-16be"],
    [CHINESE, "gb18030"],
    [TRADITIONAL, "big5"],
    [WESTERN, "windows-1252"],
    [WESTERN, "utf-8"],
  ] as const)("is found out from the bytes: %j in %s", async (text, encoding) => {
    const sheet = await sheetOf(bytesOf(text, encoding));
    expect(sheet.file.encoding).toBe(encoding);
    const lines = text.trim().split("\n");
    expect([sheet.headers, ...sheet.rows]).toEqual(lines.map((line) => line.split(",")));
  });

  it.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "is told by a mark, which is no part of the text: %s",
    async (encoding) => {
      const sheet = await sheetOf(bytesOf(`\ufeff${CHINESE}`, encoding));
      expect(sheet.file.encoding).toBe(encoding);
      expect(sheet.headers).toEqual(["客户", "金额"]);
    },
  );

  it("is found in a file with one name in it, and in characters of four bytes", () => {
    expect(findEncoding(Buffer.from([0x61, 0x0a, 0xb3, 0xc2, 0xbe, 0xb2]))?.encoding).toBe("gb18030");
    // 陈静㐀
    const rare = Buffer.from([0xb3, 0xc2, 0xbe, 0xb2, 0x81, 0x39, 0xee, 0x39]);
    expect(findEncoding(rare)?.encoding).toBe("gb18030");
  });

  it("is shown to be a guess where neighbours would read the bytes otherwise", async () => {
    expect(problemsOf(await sheetOf(bytesOf(WESTERN, "windows-1252")))).toEqual([
      ["encoding-guessed", undefined],
    ]);
  });

  it.each([
    [
      "Russian",
      [0xc8, 0xe2, 0xe0, 0xed, 0x0a, 0xcf, 0xe5, 0xf2, 0xf0, 0x0a, 0xd1, 0xe5, 0xf0, 0xe3, 0xe5, 0xe9],
    ],
    [
      "Korean",
      [0xc8, 0xab, 0xb1, 0xe6, 0xb5, 0xbf, 0x0a, 0xb1, 0xe8, 0xb9, 0xce, 0xbc, 0xf6, 0x0a, 0xc0, 0xcc],
    ],
    ["Japanese", [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x0a, 0x83, 0x65, 0x83, 0x58, 0x83, 0x67]],
  ])("is refused rather than misread: %s", async (_language, letters) => {
    expect(await refusalOf(Buffer.from([0x61, 0x2c, 0x62, 0x0a, ...letters]))).toEqual(["encoding-broken"]);
  });

  it("stays UTF-8 where a few bytes are broken, and the rows are said", async () => {
    const lines = Array.from({ length: 30 }, (_, row) => `陈静${row},常来的客人`);
    const bytes = Buffer.from(`姓名,备注\n${lines.join("\n")}\n`);
    bytes[bytes.indexOf("陈静7") + 4] = 0xff;
    const sheet = await sheetOf(bytes);
    expect(sheet.file.encoding).toBe("utf-8");
    expect(sheet.problems).toMatchObject([{ code: "characters-lost", data: { count: 1, rows: "9" } }]);
    expect(sheet.rows[8]).toEqual(["陈静8", "常来的客人"]);
  });

  it("is what the user says", async () => {
    const bytes = bytesOf(CHINESE, "gb18030");
    const sheet = await sheetOf(bytes, { encoding: "big5" });
    expect(sheet.file.encoding).toBe("big5");
    expect(sheet.headers).not.toEqual(["客户", "金额"]);
    expect((await sheetOf(bytes, { encoding: "gb18030" })).headers).toEqual(["客户", "金额"]);
  });

  it("is not looked for in what is no text", async () => {
    const noise = Uint8Array.from({ length: 2000 }, (_, at) => (at * 167 + (at >> 3) * 31) % 256);
    expect(await refusalOf(noise)).toEqual(["encoding-broken"]);
    expect(await refusalOf("%PDF-1.7\n1 0 obj")).toEqual(["file-not-a-list"]);
    expect(await refusalOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toEqual(["file-not-a-list"]);
    expect(await refusalOf("<html><table><tr><td>姓名</td></tr></table>")).toEqual(["file-is-web-page"]);
    expect(await refusalOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual(["file-legacy-xls"]);
  });
});
