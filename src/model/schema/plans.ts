import type { TableSchema } from "./column";

/**
 * What is meant to be reached in a month, one row a target: by one of the staff (blank: the whole shop), with one
 * customer or one class (both blank: everyone). Visits, turnover or both; a blank is no target. Rows may overlap,
 * a target for the shop and one for each of the staff, so they are never added up.
 */
export const plans = {
  key: "plans",
  name: "Plans",
  sheet: { "zh-CN": "计划", en: "Plans" },
  idPrefix: "P",
  idColumn: "id",
  always: false,
  columns: [
    { key: "id", type: "id", required: true, width: 12, header: { "zh-CN": "计划编号", en: "Plan ID" } },
    {
      key: "month",
      type: "day",
      month: true,
      required: true,
      width: 12,
      format: "yyyy-mm",
      header: { "zh-CN": "月份", en: "Month" },
      synonyms: ["计划月份", "plan month"],
    },
    {
      key: "staff",
      type: "text",
      width: 12,
      header: { "zh-CN": "员工", en: "Staff" },
      synonyms: ["负责人", "服务人员", "owner", "assignee"],
    },
    {
      key: "customerId",
      type: "id",
      width: 12,
      header: { "zh-CN": "客户编号", en: "Customer ID" },
      synonyms: ["客户ID", "customer_id"],
    },
    {
      key: "customer",
      type: "text",
      width: 16,
      header: { "zh-CN": "客户", en: "Customer" },
      synonyms: ["姓名", "客户姓名", "name"],
    },
    {
      key: "class",
      type: "text",
      width: 8,
      header: { "zh-CN": "等级", en: "Class" },
      synonyms: ["客户等级", "customer class"],
    },
    {
      key: "visits",
      type: "number",
      count: true,
      width: 12,
      format: "0",
      header: { "zh-CN": "计划次数", en: "Planned visits" },
      synonyms: ["目标次数", "计划到访", "target visits", "visits planned"],
    },
    {
      key: "turnover",
      type: "money",
      width: 14,
      header: { "zh-CN": "计划营业额", en: "Planned turnover" },
      synonyms: ["目标营业额", "销售目标", "target turnover", "sales target", "turnover planned"],
    },
    { key: "notes", type: "text", width: 28, header: { "zh-CN": "备注", en: "Notes" }, synonyms: ["说明"] },
  ],
} as const satisfies TableSchema;
