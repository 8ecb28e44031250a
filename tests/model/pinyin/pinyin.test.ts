import { describe, expect, it } from "vitest";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";

describe("readings of characters", () => {
  it("gives the surname's reading first at the head of a name, and all others after it", () => {
    expect(pinyinOf("解晓东")).toEqual([["xie", "jie"], ["xiao"], ["dong"]]);
    expect(pinyinOf("单")[0]).toEqual(["shan", "dan", "chan"]);
    expect(pinyinOf("简单")[1]).toEqual(["dan", "shan", "chan"]);
  });

  it.each([
    ["曾", "zeng", "ceng"],
    ["仇", "qiu", "chou"],
    ["区", "ou", "qu"],
    ["查", "zha", "cha"],
    ["盖", "ge", "gai"],
    ["朴", "piao", "pu"],
    ["乐", "yue", "le"],
    ["翟", "zhai", "di"],
    ["覃", "qin", "tan"],
    ["尉", "yu", "wei"],
    ["缪", "miao", "mou"],
  ])("knows %s as %s and as %s", (character, ...readings) => {
    expect(pinyinOf(character)[0]).toEqual(expect.arrayContaining(readings));
  });

  it("writes ü as v, and reads both scripts alike", () => {
    expect(pinyinOf("吕")).toEqual([["lv"]]);
    expect(pinyinOf("張陳")).toEqual(pinyinOf("张陈"));
  });

  it("has none for what is not Chinese, character by character also beyond the basic plane", () => {
    expect(pinyinOf("Li-1 ん🙂王")).toEqual([[], [], [], [], [], [], [], ["wang"]]);
    expect(pinyinOf("")).toEqual([]);
  });
});
