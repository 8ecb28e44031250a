import { describe, expect, it } from "vitest";
import { joinedItems, joinedParts } from "../../src/words/joined";

describe("several words in one line", () => {
  it("puts the sign of a list between names and numbers", () => {
    expect(joinedItems(["Mori", "Chen", "Sato"], "en")).toBe("Mori, Chen, Sato");
    expect(joinedItems(["森", "陈", "佐藤"], "zh-CN")).toBe("森、陈、佐藤");
    expect(joinedItems([1, 7, 30], "zh-CN")).toBe("1、7、30");
  });

  it("puts a comma between the parts of a sentence", () => {
    expect(joinedParts(["about every 30 days", "mostly on Saturday"], "en")).toBe(
      "about every 30 days, mostly on Saturday",
    );
    expect(joinedParts(["约 30 天", "多在周六"], "zh-CN")).toBe("约 30 天，多在周六");
  });

  it("says nothing of nothing, and adds nothing to one", () => {
    expect(joinedItems([], "zh-CN")).toBe("");
    expect(joinedParts(["约 30 天"], "zh-CN")).toBe("约 30 天");
  });
});
