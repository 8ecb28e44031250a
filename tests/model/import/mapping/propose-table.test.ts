import { expect, it } from "vitest";
import { proposeTable } from "../../../../src/model/import/mapping/propose-table";
import { sheetOf } from "./mapped";

it.each([
  ["customers", ["姓名", "电话", "生日", "建档日期"]],
  ["customers", ["姓名", "车牌", "上次进站时间", "维修项目", "手机号"]],
  ["customers", ["First Name", "Last Name", "Email", "Create Date"]],
  ["customers", ["客户名称", "联系电话", "跟进人", "最近跟进时间", "创建时间"]],
  ["visits", ["customer_id", "date", "cds", "amount"]],
  ["visits", ["ID", "消费金额", "消费时间", "备注"]],
  ["visits", ["订单 ID", "订单日期", "客户名称", "产品名称", "销售额"]],
  ["visits", ["Activity ID", "Activity Type", "Activity Date", "Activity Owner", "Associated Contact Email"]],
])("takes for %s a file with %j", (table, headers) => {
  const lines = [headers.map(() => ""), headers.map(() => "")];
  if (headers[0] === "ID") for (const line of lines) line[0] = "2";
  expect(proposeTable(sheetOf(headers, ...lines))).toBe(table);
});
