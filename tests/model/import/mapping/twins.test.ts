/** The same header in both languages means the same. */
import { describe, expect, it } from "vitest";
import { proposed, sheetOf } from "./mapped";

/** What a column called so fills beside columns that make the list whole. */
function target(into: "customers" | "visits", header: string): string | undefined {
  const beside = into === "customers" ? ["姓名"] : ["顾客", "日期"];
  const [own] = proposed(into, sheetOf([header, ...beside], ["8001", "张三", "2024-03-05"]));
  return own?.split(" → ")[1];
}

describe("the same header in both languages", () => {
  it.each([
    ["会员卡号", "Card no"],
    ["会员卡号", "Card No."],
    ["卡号", "Card Number"],
    ["会员编号", "Member ID"],
    ["会员号", "Membership No"],
    ["客户编码", "Customer code"],
  ])("%s and %s are a customer's id, in a list of customers and in one of sales", (chinese, english) => {
    for (const header of [chinese, english])
      expect([header, target("customers", header), target("visits", header)]).toEqual([
        header,
        "id",
        "customerId",
      ]);
  });
});
