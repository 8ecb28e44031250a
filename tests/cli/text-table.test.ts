import { describe, expect, it } from "vitest";
import { textTable } from "../../src/cli/text-table";

describe("textTable", () => {
  it("lines columns up, Chinese characters two cells wide", () => {
    expect(
      textTable(
        [
          ["陈静", "9"],
          ["Li", "10"],
        ],
        "lr",
      ),
    ).toBe("陈静   9\nLi    10");
  });

  it("clips a long cell, so that the columns behind it stay in sight, but never the last", () => {
    const long = "n".repeat(60);
    const [first, second] = textTable(
      [
        [long, long],
        ["a", "b"],
      ],
      "ll",
    ).split("\n");
    expect(first).toBe(`${"n".repeat(27)}…  ${long}`);
    expect(second).toBe(`a${" ".repeat(29)}b`);
  });

  it("lets no text from a file move the cursor", () => {
    expect(textTable([["a\u001b[2J\nb", "c"]], "ll")).toBe("a [2J b  c");
  });
});
