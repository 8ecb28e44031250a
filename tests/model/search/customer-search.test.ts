import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../../src/model/table-data";
import { makeCustomerSearch } from "../../../src/model/search/customer-search";
import type { SearchResult } from "../../../src/model/search/search-result";
import { digitsOf, foldText } from "../../../src/model/search/fold-text";
import { testBook } from "../../support/test-book";

const shop = testBook()
  .customer("陈静", { id: "C1", phone: "138-0013 8000", wechat: "Jing_C" })
  .customer("陈静怡", { id: "C2", phone: "+86 139 0000 1234" })
  .customer("王陈", { id: "C3", contact: "Ｍori" })
  .customer("Anna Li", { id: "C4", email: "anna@example.com", phone: "(020) 555-0199" })
  .customer("Joanna", { id: "C5" })
  .customer("Li Anna", { id: "AB-12" })
  .customer("Li Wei", { id: "C7", phone: "１３７ ０００１ ２３４" })
  .visit("王陈", "2025-03-01")
  .visit("Joanna", "2025-03-03")
  .visit("Joanna", "2025-01-03")
  .visit("Li Wei", "2025-03-02");
const rows = (results: readonly SearchResult[]): readonly number[] => results.map(({ row }) => row);
const search = makeCustomerSearch(shop.book);
const names = (text: string, limit = 20): readonly string[] =>
  search(text, limit).map(({ row }) => textAt(shop.book.customers, "name", row));

describe("customer search", () => {
  it.each([
    ["陈静", ["陈静", "陈静怡"], "the very name, then the name's beginning"],
    ["陈", ["陈静", "陈静怡", "王陈"], "the beginning before a part"],
    ["ANNA", ["Anna Li", "Joanna", "Li Anna"], "case does not matter; visited lately before never"],
    ["ａｎｎａ", ["Anna Li", "Joanna", "Li Anna"], "nor does full width"],
    ["c4", ["Anna Li"], "an id"],
    ["ab-12", ["Li Anna"], "an id with punctuation"],
    ["jing_", ["陈静"], "WeChat"],
    ["mori", ["王陈"], "the contact"],
    ["example", ["Anna Li"], "e-mail"],
    ["8000", ["陈静"], "the tail of a phone number"],
    ["1234", ["Li Wei", "陈静怡"], "full-width digits"],
    ["0001", ["Li Wei", "陈静怡"], "any digits of a phone number"],
    ["138-0013", ["陈静"], "punctuation of phone numbers is ignored"],
    ["(020)5550199", ["Anna Li"], "all of it"],
    ["li anna", ["Li Anna", "Anna Li"], "all words, and those in this order first"],
    ["陈 1234", ["陈静怡"], "a name and a phone"],
    ["anna 9999", [], "all words must fit"],
    ["zzz", [], "nobody"],
    ["\t", ["Joanna", "Li Wei", "王陈", "陈静", "陈静怡", "Anna Li", "Li Anna"], "blank is no text"],
  ])("%j finds %j: %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("puts the exact id before everything, the phone's tail before a part of a name", () => {
    const { book } = testBook()
      .customer("No 77 Shop", { id: "X1" })
      .customer("Mori", { id: "X2", phone: "555 0077" })
      .customer("Sato", { id: "77" })
      .customer("Room 077", { id: "X3" });
    expect(rows(makeCustomerSearch(book)("77", 9))).toEqual([2, 0, 3, 1]);
    expect(rows(makeCustomerSearch(book)("077", 9))).toEqual([1, 3]);
  });

  it("finds by one digit whose phone ends with it, and whose id, plate or WeChat begins or ends with it", () => {
    const { book } = testBook()
      .customer("a", { id: "N5x", phone: "138 1111 0000", address: "5" })
      .customer("b", { id: "N2x", phone: "135 5555 0005" })
      .customer("c", { id: "N3x", phone: "138 0000 0005 / 139 0000 0001" })
      .customer("d", { id: "5-4x", phone: "138 0000 0000", notes: "5 次" })
      .customer("e", { id: "N45", source: "5" })
      .customer("f", { id: "N6x", wechat: "wx_5" })
      .customer("g", { id: "N7x", "custom:车牌": "沪A12345", notes: "15" })
      .customer("5号桌", { id: "N8x" });
    const digit = makeCustomerSearch(book);
    expect(rows(digit("5", 9))).toEqual([7, 1, 2, 3, 5, 6, 4, 0]);
    expect(rows(digit("1", 9))).toEqual([2]);
    expect(rows(digit("9", 9))).toEqual([]);
    expect(digit("5", 9)[2]?.matched).toEqual([
      { key: "phone", text: "138 0000 0005 / 139 0000 0001", ranges: [[12, 13]] },
    ]);
  });

  it("finds an id of digits and dashes behind other ids with dashes", () => {
    const { book } = testBook()
      .customer("a", { id: "11-34" })
      .customer("b", { id: "12-35" })
      .customer("c", { id: "12-34" });
    expect(rows(makeCustomerSearch(book)("12-34", 9))).toEqual([2]);
  });

  it("answers those who were there last where nothing is typed", () => {
    expect(names("", 3)).toEqual(["Joanna", "Li Wei", "王陈"]);
    expect(names("  ", 0)).toEqual([]);
    expect(rows(makeCustomerSearch(testBook().book)("", 5))).toEqual([]);
    expect(rows(makeCustomerSearch(testBook().book)("x", 5))).toEqual([]);
  });

  it("gives the first of the same list for a smaller limit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("a", "陈", "li", "0", "c"),
        fc.integer({ min: 0, max: 9 }),
        (text, limit) => {
          expect(search(text, limit)).toEqual(search(text, 20).slice(0, limit));
        },
      ),
    );
  });

  it("finds whoever has every word in a field, and nobody without it unless nobody has", () => {
    const piece = fc.constantFrom("an", "na", "li", " ", "138", "陈", "静");
    const anyText = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
    const { customers } = shop.book;
    fc.assert(
      fc.property(anyText, (text) => {
        const words = foldText(text)
          .split(" ")
          .filter((word) => word !== "");
        const expected = customers.ids.flatMap((id, row) => {
          const fields = ["name", "wechat", "contact", "email"].map((key) =>
            foldText(textAt(customers, key, row)),
          );
          fields.push(foldText(id), digitsOf(textAt(customers, "phone", row)));
          return words.every((word) => fields.some((field) => field.includes(word))) ? [row] : [];
        });
        expect(rows(search(text, 100))).toEqual(expect.arrayContaining(expected));
      }),
    );
  });
});

describe("folding", () => {
  it("makes text comparable", () => {
    expect(foldText("  Ａｎｎａ\u3000 LI ")).toBe("anna li");
    expect(foldText("Straße ﬁn")).toBe("straße fin");
    expect(digitsOf("+86 (138) ００１３-8000 转 2")).toBe("86138001380002");
  });
});
