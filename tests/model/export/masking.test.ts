import { expect, it } from "vitest";
import { exportColumns } from "../../../src/model/export/export-columns";
import { exportTexts } from "../../../src/model/export/export-table";
import { maskCell } from "../../../src/model/export/masking";
import { exportShop } from "./export-shop";

it("hides phone, WeChat, e-mail and address, and nothing else", () => {
  const { book } = exportShop("en");
  const columns = exportColumns(book, "customers", false);
  const table = {
    table: "customers",
    data: book.customers,
    language: "en",
    columns,
    rows: new Int32Array(),
  } as const;
  const texts = (mask: boolean): readonly string[] => exportTexts({ ...table, mask }).map((text) => text(0));
  const [plain, masked] = [texts(false), texts(true)];
  const changed = columns
    .map(({ key }, place) => [key, masked[place]] as const)
    .filter((_, place) => plain[place] !== masked[place]);
  expect(changed).toEqual([
    ["phone", "138 **** 1234"],
    ["wechat", "c**********"],
    ["email", "c***@example.com"],
    ["address", "徐****路 * 号* * 楼"],
  ]);
});

it("hides each of several in a cell", () => {
  expect(maskCell("email", "ann@a.com, bob@b.com")).toBe("a**@a.com, b**@b.com");
  expect(maskCell("phone", "13800001234；13900005678")).toBe("138****1234；139****5678");
});
