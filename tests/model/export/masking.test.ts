import { expect, it } from "vitest";
import { exportColumns } from "../../../src/model/export/export-columns";
import { exportCell } from "../../../src/model/export/export-table";
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
  const changed = columns
    .map((column) => {
      const cell = (mask: boolean): string => exportCell({ ...table, mask }, column, 0);
      return [column.key, cell(false), cell(true)] as const;
    })
    .filter(([, plain, masked]) => plain !== masked);
  expect(changed.map(([key, , masked]) => [key, masked])).toEqual([
    ["phone", "+86 1** **** 1234"],
    ["wechat", "c**********"],
    ["email", "c***@example.com"],
    ["address", "徐****路 * 号* * 楼"],
  ]);
});

it("hides each of several in a cell", () => {
  expect(maskCell("email", "ann@a.com, bob@b.com")).toBe("a**@a.com, b**@b.com");
  expect(maskCell("phone", "13800001234；13900005678")).toBe("138****1234；139****5678");
});
