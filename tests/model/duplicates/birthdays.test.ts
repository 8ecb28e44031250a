import { expect, test } from "vitest";
import { findDuplicates } from "../../../src/model/duplicates/find-duplicates";
import { finish } from "../../../src/model/work";
import { testBook } from "../../support/test-book";

function pairs(one: string, other: string): number {
  const { book } = testBook()
    .customer("张三", { phone: "13800138000", birthday: one })
    .customer("张三", { phone: "13800138000", birthday: other });
  return finish(findDuplicates(book)).length;
}

test("the same name and phone are one customer, also with a slip in the birthday", () => {
  expect(pairs("1990-01-01", "1990-01-01")).toBe(1);
  expect(pairs("1990-01-01", "1990-01-02")).toBe(1);
  expect(pairs("1990-03-12", "1990-12-03")).toBe(1);
});

test("father and son of one name and phone are told apart by their birthdays", () => {
  expect(pairs("1960-04-17", "1990-12-03")).toBe(0);
});
