import { sha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Content, contentId } from "../../../src/model/identity/content-id";
import { ALPHABET } from "../../../src/model/identity/ids";
import { MOST_BYTES, writeUtf8 } from "../../../src/model/identity/utf8";

describe("ids from content", () => {
  it("are the first 60 bits of the SHA-256 of the cells, whatever was hashed before", () => {
    const cells = fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.nat(3), (texts, occurrence) => {
        const bytes = new TextEncoder().encode([...texts, String(occurrence)].join("\u001f"));
        const letters = Array.from(sha256(bytes).slice(0, 12), (byte) => ALPHABET[byte & 31]).join("");
        expect(contentId("visits", texts, occurrence)).toBe(`V${letters}`);
      }),
    );
  });

  it("are the same by keys and texts as by cells", () => {
    const text = fc.string({ unit: "binary", maxLength: 3000 });
    const cells = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), text), { maxLength: 5 });
    const content = new Content();
    fc.assert(
      fc.property(cells, fc.nat(300), (pairs, occurrence) => {
        content.clear();
        for (const [key, said] of pairs) content.add(said, key);
        const joined = pairs.map(([key, said]) => `${key}=${said}`);
        expect(content.id("visits", 0)).toBe(contentId("visits", joined, 0));
        expect(content.id("visits", occurrence)).toBe(contentId("visits", joined, occurrence));
      }),
    );
  });

  it("stay what they were in books of before", () => {
    expect(contentId("customers", ["陈静", "13800000001", ""], 0)).toBe("C0GHAM4JSQSRH");
  });

  it("are written in UTF-8, half a pair as its replacement", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          const bytes = new Uint8Array(text.length * MOST_BYTES);
          expect(bytes.slice(0, writeUtf8(text, bytes))).toEqual(new TextEncoder().encode(text));
        },
      ),
    );
  });
});
