import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressForm, isSameAddress } from "../../../src/model/duplicates/address-form";
import { makeLookalikes } from "../../../src/model/duplicates/lookalikes";
import { compareNames } from "../../../src/model/duplicates/names/compare-names";
import { editDistance } from "../../../src/model/duplicates/names/edit-distance";
import { nameForm } from "../../../src/model/duplicates/names/name-form";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";
import { testBook } from "../../support/test-book";

const COMMON = new Set(["john", "joan"]);
const form = (name: string) => nameForm(name, false, pinyinOf);
const compared = (a: string, b: string): string | undefined =>
  compareNames(form(a), form(b), (word, near) => COMMON.has(word) && COMMON.has(near))?.code;

describe("two names", () => {
  it.each([
    ["陈静", "陳靜", "same-name"],
    ["陈静", "陈 静 女士", "same-name"],
    ["ＬＩ　Ｊｕｎ", "li jun", "same-name"],
    ["Smith, Anna", "Mrs. Anna Smith", "same-name"],
    ["José Núñez", "Jose Nunez", "same-name"],
    ["上海恒通电子有限公司", "恒通电子（上海）公司", "same-name"],
    ["Blue Harbor Trading Co., Ltd.", "BLUE HARBOR TRADING LLC", "same-name"],
    ["张伟", "Zhang Wei", "same-pinyin"],
    ["张伟", "zhangwei", "same-pinyin"],
    ["张伟", "Wei ZHANG", "same-pinyin"],
    ["欧阳娜娜", "Ouyang Nana", "same-pinyin"],
    ["单晓东", "Shan Xiaodong", "same-pinyin"],
    ["程力", "程莉", "same-pinyin"],
    ["王小明", "王明小", "similar-name"],
    ["Jhon Richardson", "John Richardson", "similar-name"],
    ["Anna Maria Petrova", "Anna Petrova", "similar-name"],
    ["李女士", "李敏", "fitting-name"],
    ["王总", "王建国", "fitting-name"],
    ["J. Smith", "James Smith", "fitting-name"],
    ["John Smith", "John Smith Jr.", "fitting-name"],
    ["王小明", "王小红", "different-name"],
    ["John Smith", "Joan Smith", "different-name"],
    ["李女士", "王敏", "different-name"],
    ["张伟", "Anna Smith", "different-name"],
  ])("%s and %s: %s", (a, b, code) => {
    expect(compared(a, b)).toBe(code);
    expect(compared(b, a)).toBe(code);
  });

  it("tells the branches of a company apart", () => {
    expect(form("恒通汽车服务有限公司虹桥店").branch).toBe("虹桥");
    expect(form("恒通汽车服务徐汇分公司")).toMatchObject({ branch: "徐汇", core: "恒通汽车服务" });
    expect(nameForm("Iron Gate Design Camden Branch", true, undefined).branch).toBe("camden");
  });
});

describe("addresses", () => {
  it.each([
    ["上海市静安区南京西路1266号3栋501室", "南京西路1266号3-501", true],
    ["12 Baker St, Flat 2", "12 BAKER STREET", true],
    ["南京西路1266号", "南京西路1268号", false],
    ["阳光小区3号楼", "月光小区3号楼", false],
  ])("%s and %s", (a, b, same) => expect(isSameAddress(addressForm(a), addressForm(b))).toBe(same));
});

describe("the distance of two words", () => {
  it("is the same both ways, and never more than asked for and one", () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
        expect(editDistance(a, b, 2)).toBeLessThanOrEqual(3);
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe("a row being typed", () => {
  const shop = testBook()
    .customer("张伟", { phone: "13800138000" })
    .customer("王芳", { phone: "13900139000" });
  const lookalikes = makeLookalikes(shop.book, { pinyin: pinyinOf });

  it("finds the customer it looks like, with the reasons", () => {
    const [found, ...others] = lookalikes({ name: "zhang wei", phone: "+86 138 0013 8000" });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ id: shop.idOf("张伟") });
    expect(found!.why.map(({ code }) => code)).toEqual(["same-phone", "same-pinyin"]);
  });

  it("finds nobody for a family member, for a blank row, and never itself", () => {
    expect(lookalikes({ name: "张小宝", phone: "13800138000" })).toEqual([]);
    expect(lookalikes({})).toEqual([]);
    expect(lookalikes({ id: shop.idOf("王芳"), name: "王芳", phone: "13900139000" })).toEqual([]);
  });
});
