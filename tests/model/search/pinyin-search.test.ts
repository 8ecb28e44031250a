import { describe, expect, it } from "vitest";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";
import { makeCustomerSearch, prepareSearch } from "../../../src/model/search/customer-search";
import { SEARCHED_KEYS } from "../../../src/model/search/search-columns";
import { customers as customerSchema } from "../../../src/model/schema/customers";
import { textAt } from "../../../src/model/table-data";
import { customKey } from "../../../src/model/value";
import { testBook } from "../../support/test-book";

const { book } = testBook("zh-CN")
  .customer("张三", { id: "C1", phone: "138-0013 8000", tags: "VIP、老客" })
  .customer("单雄信", { id: "C2", area: "浦东" })
  .customer("曾国藩", { id: "C3", notes: "女儿在重庆读书" })
  .customer("解晓东", { id: "C4", [customKey("车牌")]: "沪A·12345" })
  .customer("仇英", { id: "C5", phone: "13900001111、021-5555 6666" })
  .customer("区小姐", { id: "C6", contact: "王经理" })
  .customer("重庆火锅有限公司", { id: "C7" })
  .customer("吕布", { id: "C8" })
  .customer("張學友", { id: "C9" })
  .customer("Catherine O'Brien", { id: "C10", email: "cath@example.com" })
  .customer("詹妮", { id: "C11" });
const search = makeCustomerSearch(book, { pinyin: pinyinOf });
const names = (text: string): readonly string[] =>
  search(text, 20).map(({ row }) => textAt(book.customers, "name", row));

describe("search by pinyin", () => {
  it.each([
    ["zhangsan", "张三"],
    ["zhangs", "张三"],
    ["zhang san", "张三"],
    ["ZhangSan", "张三"],
    ["zs", "张三"],
    ["张s", "张三"],
    ["z三", "张三"],
    ["shanxiongxin", "单雄信"],
    ["dxx", "单雄信"],
    ["chanxiong", "单雄信"],
    ["zgf", "曾国藩"],
    ["ceng", "曾国藩"],
    ["xiexd", "解晓东"],
    ["jiexiao", "解晓东"],
    ["qiuying", "仇英"],
    ["chou", "仇英"],
    ["oxj", "区小姐"],
    ["quxiaojie", "区小姐"],
    ["chongqing", "重庆火锅有限公司"],
    ["cqhg", "重庆火锅有限公司"],
    ["lvbu", "吕布"],
    ["lubu", "吕布"],
    ["lübu", "吕布"],
    ["lyu", "吕布"],
    ["zxy", "張學友"],
    ["张学友", "張學友"],
    ["wangjl", "区小姐"],
    ["pudong", "单雄信"],
    ["沪A12345", "解晓东"],
    ["沪a 123", "解晓东"],
    ["obrien", "Catherine O'Brien"],
    ["重庆读书", "曾国藩"],
    ["老客", "张三"],
    ["55556666", "仇英"],
    ["+86 13800138000", "张三"],
  ])("%j finds %s", (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it("takes a single letter for the beginning of a name, not of any field", () => {
    expect(names("p")).toEqual([]);
    expect(names("d")).toEqual(["单雄信", "解晓东"]);
  });

  it("puts whole syllables before initials and beginnings", () => {
    expect(names("zhan")).toEqual(["詹妮", "张三", "張學友"]);
  });

  it("finds names by their characters where pinyin has not come", () => {
    const without = makeCustomerSearch(book);
    expect(without("zs", 5)).toEqual([]);
    expect(without("张", 5)).toHaveLength(1);
  });
});

describe("forgiveness", () => {
  it.each([
    ["zhagnsan", "张三", "neighbours the wrong way round"],
    ["zhangsna", "张三", "the same at the end"],
    ["xiongxni", "单雄信", "within a name"],
    ["cathrine", "Catherine O'Brien", "one missing"],
    ["katherine", "Catherine O'Brien", "another one"],
    ["catheerine", "Catherine O'Brien", "one too many"],
    ["cahterene", "Catherine O'Brien", "two errors in a long word"],
    ["brein", "Catherine O'Brien", "after an apostrophe, from where it begins"],
    ["13800138001", "张三", "a digit of a phone"],
    ["章三", "张三", "a character that sounds alike"],
  ])("%j finds %s: %s", (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it("forgives nothing in short words, and nothing where somebody fits as typed", () => {
    expect(names("zqq")).toEqual([]);
    expect(names("zhangsan")).toEqual(["张三"]);
    expect(names("xyzxyz")).toEqual([]);
  });
});

describe("what matched", () => {
  it.each([
    ["zs", [{ key: "name", text: "张三", ranges: [[0, 2]] }]],
    ["晓d", [{ key: "name", text: "解晓东", ranges: [[1, 3]] }]],
    ["8000", [{ key: "phone", text: "138-0013 8000", ranges: [[9, 13]] }]],
    ["01380", [{ key: "phone", text: "138-0013 8000", ranges: [[5, 11]] }]],
    ["6666", [{ key: "phone", text: "13900001111、021-5555 6666", ranges: [[21, 25]] }]],
    ["沪a12345", [{ key: "custom:车牌", text: "沪A·12345", ranges: [[0, 8]] }]],
    ["o'b", [{ key: "name", text: "Catherine O'Brien", ranges: [[10, 13]] }]],
    [
      "zhang vip",
      [
        { key: "name", text: "张三", ranges: [[0, 1]] },
        { key: "tags", text: "VIP、老客", ranges: [[0, 3]] },
      ],
    ],
    ["cahterine", [{ key: "name", text: "Catherine O'Brien", ranges: [[0, 9]], isNear: true }]],
  ])("of %j is marked in the field as it is shown", (text, matched) => {
    expect(search(text, 1)[0]?.matched).toEqual(matched);
  });

  it.each([
    ["13800138009", [[0, 12]], "the last digit"],
    [
      "13900138000",
      [
        [0, 2],
        [4, 13],
      ],
      "a digit within",
    ],
    [
      "13801038000",
      [
        [0, 5],
        [7, 13],
      ],
      "neighbours the wrong way round",
    ],
    [
      "1380138000",
      [
        [0, 5],
        [6, 13],
      ],
      "a digit that was not typed",
    ],
  ])("of a phone number near to %j leaves out what is another one: %s", (text, ranges) => {
    const [first] = search(text, 1);
    expect(first?.matched).toEqual([{ key: "phone", text: "138-0013 8000", ranges, isNear: true }]);
    expect(first?.score).toBeLessThan(0.3);
  });

  it("of a phone number near to the second of a field is marked in that one", () => {
    expect(search("02155556667", 1)[0]?.matched).toEqual([
      { key: "phone", text: "13900001111、021-5555 6666", ranges: [[12, 24]], isNear: true },
    ]);
  });

  it("scores the whole name or id 1, all else less, and nothing typed 0", () => {
    expect(search("张三", 1)[0]?.score).toBe(1);
    expect(search("c1", 1)[0]?.score).toBe(1);
    expect(search("zs", 1)[0]?.score).toBeLessThan(1);
    expect(search("zhagnsan", 1)[0]?.score).toBeLessThan(search("重庆读书", 1)[0]!.score);
    expect(search("", 1)[0]).toEqual({ row: 0, score: 0, matched: [] });
  });
});

it("searches every text column that a person fills in", () => {
  const filled = customerSchema.columns.filter(
    (column) => ["id", "text"].includes(column.type) && !("calculated" in column),
  );
  expect([...SEARCHED_KEYS].sort()).toEqual(filled.map(({ key }) => key).sort());
});

it("is prepared in steps whose progress grows to 1", () => {
  const steps = [...prepareSearch(testBook().customer("a").book, { pinyin: pinyinOf })];
  expect(steps.every((step) => step >= 0 && step <= 1)).toBe(true);
});
