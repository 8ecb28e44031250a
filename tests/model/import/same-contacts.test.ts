/** A customer is the same by phone in an import and in the scan for duplicates, also of another country. */
import { expect, it } from "vitest";
import { apply } from "../../../src/model/apply";
import { findDuplicates } from "../../../src/model/duplicates/find-duplicates";
import { mergePreview } from "../../../src/model/duplicates/merge-preview";
import type { ImportPlan } from "../../../src/model/import/import-plan";
import { planImport } from "../../../src/model/import/plan-import";
import { textAt } from "../../../src/model/table-data";
import { finish } from "../../../src/model/work";
import { countingIds, testBook } from "../../support/test-book";
import { sheetOf } from "./sheet";

const ALIKE = [
  ["CN", "+86 138 0013 8000", "13800138000"],
  ["CN", "010-12345678 #5", "010-12345678"],
  ["CN", "010-12345678 / 13800138000", "13800138000"],
  ["GB", "+44 20 7946 0958", "020 7946 0958"],
  ["US", "+1 503-555-0100", "(503) 555-0100"],
] as const;

function planOf(country: string, known: string, row: Record<string, string>): ImportPlan {
  const { book } = testBook("en").customer("Ann Lee", { phone: known });
  const { sheet, mapping } = sheetOf(Object.keys(row), Object.values(row));
  const choices = { country };
  const options = { into: "customers", createCustomers: false, newId: countingIds(), choices } as const;
  return finish(planImport(book, sheet, mapping, options));
}

it.each(ALIKE)("at home in %s, %s of the book is %s of the file", (country, known, given) => {
  const plan = planOf(country, known, { name: "Ann Lee", phone: given });
  expect(plan.counts).toMatchObject({ added: 0, updated: 0, skipped: 1 });
});

it.each(ALIKE)("at home in %s, %s and %s are found in the register", (country, one, other) => {
  const { book } = testBook("en").customer("Ann Lee", { phone: one }).customer("Ann Lee", { phone: other });
  const [pair] = finish(findDuplicates(book, { country }));
  expect(pair?.why.map(({ code }) => code)).toContain("same-phone");
});

it("an extension that the book does not have is taken, and then nothing more", () => {
  const { book } = testBook("en").customer("Ann Lee", { phone: "010-12345678" });
  const { sheet, mapping } = sheetOf(["name", "phone"], ["Ann Lee", "010-12345678 ext 5"]);
  const options = { into: "customers", createCustomers: false, newId: countingIds() } as const;
  const { change, counts } = finish(planImport(book, sheet, mapping, options));
  expect(counts).toMatchObject({ added: 0, updated: 1 });
  const after = apply(book, change);
  expect(textAt(after.customers, "phone", 0)).toBe("010-12345678 #5");
  expect(finish(planImport(after, sheet, mapping, options)).counts).toMatchObject({ updated: 0, skipped: 1 });
});

it("a short number is nobody's in the register, and still somebody's of that name in a file", () => {
  const { book } = testBook("en")
    .customer("Ann Lee", { phone: "8012" })
    .customer("Bo Chen", { phone: "8012" });
  expect(finish(findDuplicates(book))).toEqual([]);
  const plan = planOf("CN", "8012", { name: "Ann Lee", phone: "8012", email: "ann@x.cn" });
  expect(plan.counts).toMatchObject({ added: 0, updated: 1 });
});

it("two people whose WeChat names end alike are two", () => {
  const { book } = testBook("en").customer("Ann", { wechat: "小 李" }).customer("Bo", { wechat: "老 李" });
  expect(finish(findDuplicates(book))).toEqual([]);
});

it("a merge has a phone once, at home where the book is", () => {
  const { book } = testBook("en")
    .customer("Ann Lee", { phone: "+44 20 7946 0958" })
    .customer("Ann Lee", { phone: "020 7946 0958" })
    .setting("country", "GB");
  const [keep = "", gone = ""] = book.customers.ids;
  const preview = mergePreview(book, keep, gone);
  expect("fields" in preview && preview.fields.find(({ key }) => key === "phone")).toMatchObject({
    both: "+44 20 7946 0958",
  });
});
