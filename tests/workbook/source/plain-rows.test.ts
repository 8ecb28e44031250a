import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PlainRows } from "../../../src/workbook/source/delimited/plain-rows";

/** Few characters, so that texts come again and line ends and delimiters stand side by side. */
const blocks = fc.array(
  fc.string({ unit: fc.constantFrom(",", "\n", "a", "b", "店", "a long text, of which there are many") }),
);

describe("PlainRows", () => {
  it("parts a text at every line end and every delimiter, block after block", () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const rows = new PlainRows(",");
        for (const text of texts)
          expect(rows.cut(text)).toEqual(text.split("\n").map((line) => line.split(",")));
      }),
    );
  });

  it("tells texts apart that have the same hash, and texts in a column of many", () => {
    const many = Array.from({ length: 10_000 }, (_, row) => `R${row}`);
    const lines = ["Aa", "BB", "Aa", "AaBB", "BBAa", ...many, ...many, "Aa"];
    expect(new PlainRows(",").cut(lines.join("\n"))).toEqual(lines.map((line) => [line]));
  });
});
