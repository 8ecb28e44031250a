import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256 } from "../../../src/model/identity/sha256";

const hex = (words: Uint32Array): string =>
  [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
const byNode = (text: string): string =>
  createHash("sha256").update(Buffer.from(text, "utf16le").swap16()).digest("hex");

it("is SHA-256 of the text in UTF-16, whatever its length and characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(hex(sha256(text))).toBe(byNode(text));
    }),
  );
});

it("is right where the padding begins a new block", () => {
  for (let length = 20; length < 70; length++) {
    const text = "客".repeat(length);
    expect(hex(sha256(text))).toBe(byNode(text));
  }
});
