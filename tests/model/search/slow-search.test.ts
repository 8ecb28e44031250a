import fc from "fast-check";
import { expect, it } from "vitest";
import { pinyinOf } from "../../../src/model/pinyin/pinyin";
import { makeCustomerSearch } from "../../../src/model/search/customer-search";
import { customKey } from "../../../src/model/value";
import { testBook } from "../../support/test-book";
import { slowSearch } from "./slow-search";

const pieces = fc.constantFrom(
  ...["张", "章", "单", "重庆", "陈静", "𠮷", "zhang", "shan", "z", "s", "an", "na", "O'Br", "-", "·", " "],
  ...["沪A", "1", "13", "8000", "1380013", "+86", "a", "@", "、", "，", "Ｋ", "ü", "lv"],
);
const anyText = fc.array(pieces, { maxLength: 5 }).map((some) => some.join(""));
const customer = fc.record({
  name: anyText.map((name) => `${name.trim()}人`),
  phone: anyText,
  wechat: anyText,
  contact: anyText,
  tags: anyText,
  notes: anyText,
  [customKey("车牌")]: anyText,
});
/** Typed at random, or a piece of a field with a letter changed. */
const typed = fc.oneof(
  anyText,
  fc.tuple(anyText, anyText).map(([a, b]) => `${a.slice(0, 4)}q${b}`),
);

it("finds the same as looking for every word in every field of every customer", () => {
  fc.assert(
    fc.property(
      fc.array(customer, { minLength: 1, maxLength: 12 }),
      fc.array(typed, { minLength: 1, maxLength: 6 }),
      fc.nat(11),
      (customers, texts, visitor) => {
        const made = testBook("zh-CN");
        for (const [row, { name, ...fields }] of customers.entries())
          made.customer(`${name}${row}`, { id: `C${row}`, ...fields });
        const last = customers[visitor];
        if (last) made.visit(`${last.name}${visitor}`, "2025-03-01");
        const search = makeCustomerSearch(made.book, { pinyin: pinyinOf });
        for (const text of texts.filter((some) => some.trim() !== "")) {
          const found = search(text, customers.length).map(({ row, score }) => [row, score]);
          expect(found, text).toEqual(slowSearch(made.book, text, pinyinOf));
        }
      },
    ),
    { numRuns: 60 },
  );
});
