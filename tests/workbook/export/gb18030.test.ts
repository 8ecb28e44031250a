import fc from "fast-check";
import { expect, it } from "vitest";
import { encodeGb18030 } from "../../../src/workbook/export/gb18030";

/** Private characters that the last edition of GB18030 gave up: no reader makes them any more. */
const GIVEN_UP = /[\ue5e5\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864]/u;

const decode = (bytes: Uint8Array): string => new TextDecoder("gb18030").decode(bytes);

it("writes ASCII, common and rare characters as the standard has them", () => {
  const hex = (text: string): string => Buffer.from(encodeGb18030(text)).toString("hex");
  expect(hex("A")).toBe("41");
  expect(hex("客")).toBe("bfcd");
  expect(hex("€")).toBe("a2e3");
  expect(hex("\u0080")).toBe("81308130");
  expect(hex("\u{10000}")).toBe("90308130");
  expect(hex("\u{10ffff}")).toBe("e3329a35");
});

it("is read back as it was by the platform's own decoder, for every character there is", () => {
  const wrong: string[] = [];
  for (let from = 0; from <= 0x10ffff; from += 0x1000) {
    const text = Array.from({ length: 0x1000 }, (_, offset) => from + offset)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !GIVEN_UP.test(character))
      .join("");
    if (decode(encodeGb18030(text)) !== text) wrong.push(from.toString(16));
  }
  expect(wrong).toEqual([]);
});

it("is read back as it was, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const whole = text.replace(new RegExp(GIVEN_UP, "gu"), "");
      // A byte order mark at the start is taken off by the decoder, as it should be.
      expect(decode(encodeGb18030(`x${whole}`))).toBe(`x${whole}`);
    }),
  );
});

it("puts U+FFFD for halves of characters and for characters that the standard gave up", () => {
  expect(decode(encodeGb18030("a\ud800b\ue5e5c"))).toBe("a\ufffdb\ufffdc");
});
