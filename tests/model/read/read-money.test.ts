import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMoney, readNumber, readShare } from "../../../src/model/read/read-money";

const READABLE: readonly (readonly [text: string, amount: number, why: string])[] = [
  ["300", 300, "plain"],
  [" 300 ", 300, "blanks around"],
  ["300.", 300, "a dot at the end"],
  [".5", 0.5, "no zero before the dot"],
  ["1,200.50", 1200.5, "grouped"],
  ["1,234,567", 1234567, "grouped twice"],
  ["1'200.50", 1200.5, "grouped the Swiss way"],
  ["１２０", 120, "full width"],
  ["１，２００．５", 1200.5, "full width, grouped"],
  ["￥300", 300, "full-width yen sign"],
  ["¥ 300", 300, "sign and a blank"],
  ["$1,200", 1200, "dollars"],
  ["US$ 12", 12, "two-letter dollars"],
  ["CNY 300", 300, "ISO code before"],
  ["300 RMB", 300, "code behind"],
  ["300元", 300, "yuan behind"],
  ["300元整", 300, "as on an invoice"],
  ["-300", -300, "a refund"],
  ["−300", -300, "with a real minus"],
  ["－３００", -300, "with a full-width minus"],
  ["-¥300", -300, "minus before the sign"],
  ["¥-300", -300, "minus behind the sign"],
  ["300-", -300, "minus at the end"],
  ["(300)", -300, "accountants' brackets"],
  ["（￥300.00）", -300, "full-width brackets"],
  ["+5", 5, "plus"],
  ["1.200,50", 1200.5, "continental, can mean nothing else"],
  ["1.200.300", 1200300, "continental, several dots"],
  ["0", 0, "a real zero"],
  ["-0", 0, "never minus zero"],
  ["1.2万", 12000, "in ten thousands"],
  ["1.15万元", 11500, "exactly"],
  ["¥3亿", 300000000, "in hundred millions"],
  ["1.2w", 12000, "as people type it"],
  ["（2千）", -2000, "in thousands, in brackets"],
];

const UNREADABLE = [
  "",
  " ",
  "abc",
  "几百",
  "12,50",
  "1,2000",
  "1,20,000",
  "1.2.3",
  "--5",
  "-(5)",
  "(-5)",
  "¥",
  "300 400",
  "1e3",
  "约300",
  "300/2",
  "NaN",
  "Infinity",
  "0x10",
  "50%",
  "12:30",
  "2026-11-21",
  "¥¥5",
];

describe("readMoney", () => {
  it.each(READABLE)("reads %j as %d: %s", (text, amount) => {
    expect(Object.is(readMoney(text), amount)).toBe(true);
  });

  it.each(UNREADABLE)("does not guess at %j, and does not take it for 0", (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it("reads back any amount it could have been given", () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, fc.constantFrom("", "¥", "$", "￥"), (value, sign) => {
        const amount = value / 100;
        const grouped = Math.abs(amount).toLocaleString("en-US", { minimumFractionDigits: 2 });
        expect(readMoney(`${amount < 0 ? "-" : ""}${sign}${grouped}`)).toBeCloseTo(amount, 6);
      }),
    );
  });

  it("answers a finite number or nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const amount = readMoney(text);
        expect(amount === undefined || Number.isFinite(amount)).toBe(true);
      }),
    );
  });
});

describe("readNumber and readShare", () => {
  it("take a unit and a percent sign", () => {
    expect(readNumber("30天")).toBe(30);
    expect(readNumber("30 days")).toBe(30);
    expect(readShare("12.5%")).toBe(0.125);
    expect(readShare("0.125")).toBe(0.125);
    expect(readShare("many")).toBeUndefined();
  });
});

describe("blanks between thousands", () => {
  it.each([
    ["¥ 3 000", 3000],
    ["¥3\u2009000", 3000],
    ["$ 1 234 567.50", 1234567.5],
    ["3 000", undefined],
    ["¥ 30 00", undefined],
    ["¥ 3 0000", undefined],
  ])("%s is %s", (text, amount) => {
    expect(readMoney(text)).toBe(amount);
  });
});
