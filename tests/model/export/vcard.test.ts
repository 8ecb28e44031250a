import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine, escapeText } from "../../../src/model/export/vcard/content-line";
import { phoneLines } from "../../../src/model/export/vcard/phone-lines";
import { vcardOf } from "../../../src/model/export/vcard/vcard-of";
import { splitName } from "../../../src/model/read/split-name";
import type { Language } from "../../../src/model/schema";

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, "");

describe("a line of a vCard", () => {
  it("is folded at 75 bytes, never inside a character, and comes back whole", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("客", "a", "é", "😀", " ", "𠮷"), maxLength: 200 }),
        (text) => {
          const line = contentLine("NOTE", text);
          const lines = line.slice(0, -2).split("\r\n");
          for (const part of lines) {
            expect(bytes(part)).toBeLessThanOrEqual(75);
            expect(part).not.toMatch(/\p{Cs}/u);
          }
          for (const part of lines.slice(1)) expect(part.startsWith(" ")).toBe(true);
          expect(unfold(line)).toBe(`NOTE:${text}\r\n`);
        },
      ),
    );
  });

  it("escapes what would end a value", () => {
    expect(escapeText("a\\b;c,d\r\ne\u0000")).toBe("a\\\\b\\;c\\,d\\ne");
  });
});

describe("a name", () => {
  it.each([
    ["陈静", "陈", "静", ""],
    ["王芳芳", "王", "芳芳", ""],
    ["欧阳娜娜", "欧阳", "娜娜", ""],
    ["司马光", "司马", "光", ""],
    ["欧阳", "欧", "阳", ""],
    ["Anna Maria Petrova", "Petrova", "Anna", "Maria"],
    ["Petrova, Anna", "Petrova", "Anna", ""],
    ["安娜·彼得罗娃", "彼得罗娃", "安娜", ""],
    ["小美甲店老板", "", "小美甲店老板", ""],
    ["Madonna", "", "Madonna", ""],
    ["", "", "", ""],
  ])("%s", (name, family, given, additional) => {
    expect(splitName(name)).toEqual({ family, given, additional });
  });
});

describe("phone numbers", () => {
  it("get a line each where a cell has several, and are mobile where they look it", () => {
    expect(phoneLines("138 0000 1234 / 021-55556666")).toEqual([
      "TEL;TYPE=CELL:138 0000 1234\r\n",
      "TEL;TYPE=VOICE:021-55556666\r\n",
    ]);
  });
  it("stay one where a part is no number", () => {
    expect(phoneLines("02155556666/8012")).toEqual(["TEL;TYPE=VOICE:02155556666/8012\r\n"]);
  });
});

describe("a card", () => {
  const card = (cells: Readonly<Record<string, string>>, language: Language = "zh-CN"): readonly string[] =>
    unfold(vcardOf((key) => cells[key] ?? "", language))
      .trimEnd()
      .split("\r\n");

  it("of a Chinese customer", () => {
    const cells = {
      ...{ id: "C0001", name: "陈静", phone: "13800001234", email: "chen@example.com", wechat: "chenj" },
      ...{
        address: "漕溪路 1 号, 2 楼",
        area: "徐汇",
        birthday: "1990-05-12",
        tags: "VIP，老客",
        notes: "怕吵\n不推销",
      },
    };
    expect(card(cells)).toEqual([
      ...["BEGIN:VCARD", "VERSION:3.0", "N:陈;静;;;", "FN:陈静", "TEL;TYPE=CELL:13800001234"],
      ...[
        "EMAIL;TYPE=INTERNET:chen@example.com",
        "ADR;TYPE=HOME:;;漕溪路 1 号\\, 2 楼;徐汇;;;",
        "BDAY:1990-05-12",
      ],
      ...["CATEGORIES:VIP,老客", "NOTE:微信: chenj\\n怕吵\\n不推销", "UID:C0001", "END:VCARD"],
    ]);
  });

  it("of a company has its name in ORG, its contact in the note", () => {
    const lines = card({ id: "C2", name: "Acme; Ltd", kind: "company", contact: "Ann" }, "en");
    expect(lines).toContain("ORG:Acme\\; Ltd");
    expect(lines).toContain("X-ABShowAs:COMPANY");
    expect(lines).toContain("N:;;;;");
    expect(lines).toContain("NOTE:Contact: Ann");
  });

  it("has a day without its year as Apple writes it, and a lunar birthday in the note", () => {
    expect(card({ id: "1", name: "a", birthday: "--02-29" })).toContain(
      "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29",
    );
    const lunar = card({ id: "1", name: "a", birthday: "农历八月十五" });
    expect(lunar).toContain("NOTE:生日: 农历八月十五");
    expect(lunar.some((line) => line.startsWith("BDAY"))).toBe(false);
  });
});
