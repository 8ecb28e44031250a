import { describe, expect, it } from "vitest";
import { vcardOf } from "../../../src/model/export/vcard/vcard-of";
import { matchHeader } from "../../../src/model/schema/match-header";
import type { SourceSheet } from "../../../src/workbook/source/source-sheet";
import { encodeText } from "../../support/encode-text";
import { problemsOf, refusalOf, sheetOf } from "./read";

/** The filled cells of each row. */
function rowsByHeader({ headers, rows }: SourceSheet): Record<string, string>[] {
  return rows.map((row) => {
    const filled: Record<string, string> = {};
    headers.forEach((header, at) => {
      const text = row[at] ?? "";
      if (text !== "") filled[header] = text;
    });
    return filled;
  });
}

const quoted = (text: string, encoding: "utf-8" | "gb18030"): string =>
  Array.from(
    encodeText(text, encoding) ?? [],
    (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");

describe("a card that Kebu wrote", () => {
  it.each(["zh-CN", "en"] as const)("comes back as it was, column by column (%s)", async (language) => {
    const cells: Partial<Record<string, string>> = {
      ...{ id: "C0001", name: "陈静公司", kind: "company", contact: "王芳", phone: "138 0000 1234" },
      ...{ wechat: "chenj", email: "chen@example.com", address: "漕溪路 1 号, 2 楼", area: "徐汇" },
      ...{ birthday: "农历五月十二", tags: "VIP", notes: "怕吵\n不推销" },
    };
    const sheet = await sheetOf(vcardOf((key) => cells[key] ?? "", language));
    const read = Object.fromEntries(
      Object.entries(rowsByHeader(sheet)[0] ?? {}).map(([header, text]) => [
        matchHeader("customers", "header", header) ?? header,
        text,
      ]),
    );
    expect({ ...read, kind: "company" }).toEqual(cells);
  });
});

describe("contacts of a phone", () => {
  it("of version 2.1 come in quoted-printable, broken over lines, in GBK or UTF-8", async () => {
    const name = quoted("张伟", "gb18030");
    const note = quoted("喜欢安静", "utf-8");
    const sheet = await sheetOf(
      [
        "BEGIN:VCARD",
        "VERSION:2.1",
        `N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:${name.slice(0, 6)}=`,
        `${name.slice(6)};;;;`,
        `FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:${name}`,
        "TEL;CELL;PREF:13800138000",
        "TEL;WORK:010-12345678",
        `NOTE;ENCODING=QUOTED-PRINTABLE:${note}`,
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ",
        " SkZJRgABAQ",
        "END:VCARD",
      ].join("\r\n"),
    );
    expect(sheet.file).toMatchObject({ format: "vcf", headerRow: 0, rows: 1 });
    expect(rowsByHeader(sheet)).toEqual([
      { 姓名: "张伟", 电话: "13800138000; 010-12345678", 备注: "喜欢安静" },
    ]);
  });

  it("of version 3.0 are folded, escaped and grouped", async () => {
    const sheet = await sheetOf(
      [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Smith;John;Q.;Dr.;Jr.",
        "item1.EMAIL;type=INTERNET:john@example.com",
        "EMAIL:j@example.org",
        "ORG:Acme\\, Inc.;Sales",
        "TITLE:Buyer",
        "ADR;TYPE=HOME:;;1 Main St\\; rear;Springfield;IL;62701;USA",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-12",
        "NOTE:likes tea\\nand a long",
        "  walk",
        "CATEGORIES:VIP,friends",
        "X-WECHAT:john_wx",
        "UID:C7",
        "END:VCARD",
        "BEGIN:VCARD",
        "ORG:Ltd",
        "TEL;VALUE=uri:tel:+1-555-0101",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "END:VCARD",
      ].join("\n"),
    );
    expect(rowsByHeader(sheet)).toEqual([
      {
        "Customer ID": "C7",
        Name: "Dr. John Q. Smith Jr.",
        Email: "john@example.com; j@example.org",
        Company: "Acme, Inc. Sales",
        "Job title": "Buyer",
        Address: "1 Main St; rear Springfield IL 62701 USA",
        Birthday: "05-12",
        Notes: "likes tea\nand a long walk",
        Tags: "VIP; friends",
        WeChat: "john_wx",
      },
      { Name: "Ltd", Company: "Ltd", Phone: "+1-555-0101" },
    ]);
    expect(sheet.rowNumbers).toEqual([1, 16]);
  });

  it("of version 4.0 have birthdays without a year and WeChat as an address", async () => {
    const sheet = await sheetOf(
      "BEGIN:VCARD\nVERSION:4.0\nFN:李娜\nBDAY:--0512\nIMPP:wechat:lina88\nEND:VCARD\n",
    );
    expect(rowsByHeader(sheet)).toEqual([{ 姓名: "李娜", 生日: "05-12", 微信: "lina88" }]);
  });

  it("that break off or hold nothing are said, and the rest is read", async () => {
    const sheet = await sheetOf(
      "BEGIN:VCARD\nFN:Ann\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nREV:1\nEND:VCARD\nBEGIN:VCARD\nFN:Cy\n",
    );
    expect(sheet.rows).toEqual([["Bo"]]);
    expect(problemsOf(sheet)).toEqual([
      ["card-broken", 1],
      ["card-broken", 9],
      ["card-empty", 6],
    ]);
    expect(await refusalOf("BEGIN:VCARD\nREV:1\nEND:VCARD\n")).toEqual(["empty-file"]);
  });
});
