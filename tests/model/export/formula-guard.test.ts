import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardFormula, unguardFormula } from "../../../src/model/export/formula-guard";

describe("text that begins like a formula", () => {
  it.each([
    "=1+1",
    "=HYPERLINK(1)",
    "+cmd|' /C calc'!A0",
    "-2+3+A1",
    "@SUM(A1)",
    "\tx",
    "\r=1",
    "＝1",
    "＠x",
  ])("%j gets an apostrophe", (text) => expect(guardFormula(text)).toBe(`'${text}`));

  it.each([
    ...["-50", "+1,200.50", "-￥300", "+86 138 0000 1234", "+8613800001234", "+1 (555) 010-9999", "12%"],
    ...["", "张三", "a=b", "'quoted'", "1+1"],
  ])("%j stays as it stands", (text) => expect(guardFormula(text)).toBe(text));

  it("that has an apostrophe already gets another one, so that one comes off again", () => {
    expect(guardFormula("'=1+1")).toBe("''=1+1");
    expect(unguardFormula("''=1+1")).toBe("'=1+1");
  });

  it("comes back as it was, whatever it was", () => {
    const risky = fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "＝", "1", "a", " ", "\n"),
    });
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        // What is safe begins with no sign, or is an amount or a phone.
        const guarded = guardFormula(text);
        if (/^[=@\t\r＝＋－＠]/.test(guarded)) throw new Error(`not safe: ${guarded}`);
      }),
      { numRuns: 2000 },
    );
  });
});
