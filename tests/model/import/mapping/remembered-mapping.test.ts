import { describe, expect, it } from "vitest";
import { rememberedMapping } from "../../../../src/model/import/mapping/remembered-mapping";

const entries = [
  { headers: ["姓名", "电话"], mapping: ["name", undefined] },
  { headers: ["姓名", "电话"], mapping: ["name", "phone"] },
  { headers: ["备注", "备注"], mapping: ["notes", undefined] },
];

describe("a mapping of before", () => {
  it("holds for the next file with the same headers, the latest first, in whatever order they stand", () => {
    expect(rememberedMapping(entries, ["电话 ", "姓名："])).toEqual(["phone", "name"]);
    expect(rememberedMapping(entries, ["备注", "备注"])).toEqual(["notes", undefined]);
  });

  it("does not hold for a file with other columns", () => {
    expect(rememberedMapping(entries, ["姓名", "电话", "生日"])).toBeUndefined();
    expect(rememberedMapping(entries, ["姓名"])).toBeUndefined();
    expect(rememberedMapping(entries, ["姓名", "姓名"])).toBeUndefined();
  });
});
