import { expect, it } from "vitest";
import { makeCustomerSearch } from "../../../src/model/search/customer-search";
import { textAt } from "../../../src/model/table-data";
import { testBook } from "../../support/test-book";

const { book } = testBook("zh-CN")
  .customer("陈静", { phone: "136 1234 5678 #12" })
  .customer("王芳", { phone: "136 1234 5678 #13" })
  .customer("前台", { phone: "021-6123 4567转305" })
  .customer("Dan", { phone: "+1 503 555 0100 ext. 12" })
  .customer("李伟", { phone: "139 0000 0001" });
const search = makeCustomerSearch(book);
const names = (text: string): readonly string[] =>
  search(text, 9).map(({ row }) => textAt(book.customers, "name", row));

it.each([
  ["136 1234 5678 #12", ["陈静"]],
  ["13612345678#13", ["王芳"]],
  ["13612345678转12", ["陈静"]],
  ["１３６１２３４５６７８ 转 12", ["陈静"]],
  ["13612345678 分机12", ["陈静"]],
  ["+86 13612345678 ext. 12", ["陈静"]],
  ["61234567 ext 305", ["前台"]],
  ["503 555 0100 x12", ["Dan"]],
])("a phone typed with its extension, %s, finds who has it", (text, found) => {
  expect(names(text)).toEqual(found);
});

it("finds by the number alone where the book does not know the extension", () => {
  expect(names("139 0000 0001 #8")).toEqual(["李伟"]);
  expect(names("13612345678 #99")).toEqual(["陈静", "王芳"]);
});

it("shows what matched in the cell as it stands", () => {
  expect(search("13612345678转12", 9)[0]?.matched).toEqual([
    { key: "phone", text: "136 1234 5678 #12", ranges: [[0, 17]] },
  ]);
});
