/** What a stranger still sees. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskText } from "../../../src/model/identity/mask-text";

describe("a masked text", () => {
  it.each([
    ["13812345678", "138****5678"],
    ["138 1234 5678", "138 **** 5678"],
    ["503-555-0100", "503-***-0100"],
    ["8765432", "8**5432"],
    ["张三", "张*"],
    ["张小三", "张*三"],
    ["欧阳娜娜", "欧**娜"],
    ["Kenji Mori", "K**** M***"],
    ["Anne-Marie O'Hara", "A***-M**** O*****"],
    ["tessa.nolan@example.com", "t**********@example.com"],
    ["a@b.co", "*@b.co"],
    ["ab@b.co", "a*@b.co"],
    ["C7K2M9Q", "C******"],
    ["", ""],
  ])("of %s is %s", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it("is as long as the text", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\d @.-]{0,20}$/u), (text) => {
        const masked = maskText(text);
        expect(Array.from(masked)).toHaveLength(Array.from(text.trim()).length);
      }),
    );
  });
});
