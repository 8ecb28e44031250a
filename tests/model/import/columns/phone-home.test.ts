import { describe, expect, it } from "vitest";
import { phoneHome } from "../../../../src/model/import/columns/phone-home";
import { valuesOf } from "./read-sheet";

const US = { choices: { country: "US" } };

describe("the home of a column of phones", () => {
  it("is China where most numbers are Chinese mobiles and some can be no American ones", () => {
    const texts = ["13812345678", "13712345678", "15035550100", "", "同微信"];
    expect(phoneHome(texts, "US")).toBe("CN");
    expect(valuesOf("phone", texts.slice(0, 3), US)).toEqual([
      "138 1234 5678",
      "137 1234 5678",
      "+86 150 3555 0100",
    ]);
  });

  it("is the book's country where the numbers with a 1 in front are all of it", () => {
    expect(phoneHome(["15035550100", "14168109897", "16502530000"], "US")).toBe("US");
    expect(valuesOf("phone", ["15035550100"], US)).toEqual(["503-555-0100"]);
  });

  it("is the book's country where Chinese numbers are few", () => {
    expect(phoneHome(["13812345678", "503-555-0100", "416-810-9897"], "US")).toBe("US");
  });
});
