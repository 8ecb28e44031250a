import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/workbook/csv/decode-text";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

describe("decodeText", () => {
  const text = "客户,金额\n陈静,120\n";

  it("reads UTF-8 with and without byte order mark", () => {
    expect(decodeText(utf8(text))).toBe(text);
    expect(decodeText(utf8(`\ufeff${text}`))).toBe(text);
  });

  it("reads UTF-16, either byte order, with and without mark", () => {
    expect(decodeText(utf16(`\ufeff${text}`))).toBe(text);
    expect(decodeText(utf16(`\ufeff${text}`).swap16())).toBe(text);
    expect(decodeText(utf16(text))).toBe(text);
    expect(decodeText(utf16(text).swap16())).toBe(text);
  });

  it("reads what Chinese Excel saves", () => {
    // 陈静 and 客户 in GBK, 㐀 in the four-byte part of GB18030
    expect(decodeText(Uint8Array.from([0xb3, 0xc2, 0xbe, 0xb2, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7]))).toBe(
      "陈静,客户",
    );
    expect(decodeText(Uint8Array.from([0xb3, 0xc2, 0xbe, 0xb2, 0x81, 0x39, 0xee, 0x39]))).toBe("陈静㐀");
  });

  it("refuses a Western encoding instead of misreading it", () => {
    expect(decodeText(Buffer.from("name\nGonçalves\nPeña\nMüller\n", "latin1"))).toBeUndefined();
  });

  it("reads plain ASCII and nothing at all", () => {
    expect(decodeText(utf8("a,b"))).toBe("a,b");
    expect(decodeText(new Uint8Array())).toBe("");
  });
});
